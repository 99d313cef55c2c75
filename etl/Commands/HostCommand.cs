using System.ComponentModel;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Observability;
using Analytics.WarehouseSql;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of every command.</summary>
public class HostSettings : CommandSettings
{
    /// <summary>For machines: one JSON document on standard output.</summary>
    [CommandOption("--json")]
    [Description("Svara med JSON, för maskiner.")]
    public bool IsJson { get; init; }
}

/// <summary>Settings of a command that looks into the inbox.</summary>
public class InboxSettings : HostSettings
{
    /// <summary>Another inbox than the configured one.</summary>
    [CommandOption("--inbox <MAPP>")]
    [Description("Inkorgens mapp; annars Inbox:Path, annars data/inbox.")]
    public string? Inbox { get; init; }
}

/// <summary>Settings of a command about one delivery.</summary>
public class DeliverySettings : HostSettings
{
    /// <summary>The delivery's number.</summary>
    [CommandArgument(0, "<LEVERANS>")]
    [Description("Leveransens nummer.")]
    public long Delivery { get; init; }
}

/// <summary>
/// A command: exit 0 when all went well, 1 when something was refused whole or failed, 2 for wrong use. What a person must mend is told
/// in a Swedish sentence, never as a stack trace.
/// </summary>
public abstract class HostCommand<TSettings> : Command<TSettings>
    where TSettings : HostSettings
{
    /// <summary>Something was refused or failed.</summary>
    protected const int Failed = 1;

    /// <inheritdoc/>
    public override int Execute(CommandContext context, TSettings settings, CancellationToken cancellationToken)
    {
        try
        {
            using var telemetry = Telemetry.OfCommand(Host.ReadSettings());
            return Run(settings);
        }
        catch (WarehouseException broken)
        {
            return Tell(settings, broken.Message);
        }
        catch (System.Data.Common.DbException broken)
        {
            return Tell(settings, $"{Fault.Sentence(broken)} Inget halvt har sparats; kör kommandot igen.");
        }
        catch (Exception broken) when (broken is InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" })
        {
            return Tell(settings, $"En inställning går inte att läsa: {broken.Message} Rätta den; decimaler skrivs med punkt. Inget har ändrats.");
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            var why = broken switch
            {
                DirectoryNotFoundException => "Mappen finns inte.",
                FileNotFoundException => "Filen finns inte.",
                UnauthorizedAccessException => "Kontot får inte läsa eller skriva där, eller så är det en mapp.",
                _ => "Den finns redan, är öppen i ett annat program, eller så är disken full.",
            };
            return Tell(settings, $"{(Fault.PathIn(broken) is { } path ? $"{PersonalNumber.MaskIn(path)} gick" : "En fil gick")} inte att läsa eller skriva. {why} Inget halvt har sparats; rätta det och kör kommandot igen.");
        }
        catch (Exception broken) when (broken is not (CommandAppException or WrongUseException))
        {
            // A fault of the program: where it lies, but not its words, which may quote what it read.
            return Tell(settings, $"{Fault.Sentence(broken)} Inget halvt har sparats. Lämna detta till den som sköter programmet: {broken.TargetSite?.DeclaringType?.FullName}.{broken.TargetSite?.Name}.");
        }
    }

    /// <summary>Does the command's work and gives the exit code.</summary>
    protected abstract int Run(TSettings settings);

    private static int Tell(TSettings settings, string message)
    {
        if (settings.IsJson)
        {
            Host.WriteJson(new { error = message });
        }

        Console.Error.WriteLine(message);
        return Failed;
    }
}
