using System.ComponentModel;
using Analytics.Etl.Codes;
using Analytics.Etl.Publications;
using Spectre.Console;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>accept</c>.</summary>
public sealed class AcceptSettings : HostSettings
{
    /// <summary>The kind of code.</summary>
    [CommandArgument(0, "<SLAG>")]
    [Description("unit eller organisation.")]
    public string Kind { get; init; } = "";

    /// <summary>As it is written in the deliveries.</summary>
    [CommandArgument(1, "<SKRIVET>")]
    [Description("Koden som den står i leveranserna.")]
    public string Written { get; init; } = "";

    /// <summary>The known code it stands for.</summary>
    [CommandArgument(2, "[KOD]")]
    [Description("Den kända kod som den betyder.")]
    public string? Code { get; init; }

    /// <summary>It is a code of its own.</summary>
    [CommandOption("--new")]
    [Description("Koden är en egen, ny kod; en kommande lista ger dess namn.")]
    public bool IsNew { get; init; }

    /// <summary>Do not ask about it again.</summary>
    [CommandOption("--ignore")]
    [Description("Fråga inte mer om koden.")]
    public bool IsIgnored { get; init; }

    /// <inheritdoc/>
    public override ValidationResult Validate() =>
        CodeKind.Named(Kind) is null ? ValidationResult.Error($"Det finns ingen sorts kod som heter {Kind}. Kända: {CodeKind.Names}.")
        : (Code is null ? 0 : 1) + (IsNew ? 1 : 0) + (IsIgnored ? 1 : 0) != 1 ? ValidationResult.Error("Ange antingen den kända koden, --new eller --ignore.")
        : ValidationResult.Success();
}

/// <summary>Decides what a written code stands for; a unit's facts are resolved again and published.</summary>
[Description("Bestämmer vad en okänd kod betyder.")]
public sealed class AcceptCommand : HostCommand<AcceptSettings>
{
    /// <inheritdoc/>
    protected override int Run(AcceptSettings settings)
    {
        var host = new Host().MustExist();
        var kind = CodeKind.Named(settings.Kind)!;
        var decision = settings.IsNew ? CodeDecision.New : settings.IsIgnored ? CodeDecision.Ignore : CodeDecision.Same;
        using var only = RunLock.Take(host.Warehouse);
        var resolved = new Acceptance(host.Warehouse, host.Clock, Host.Who).Run(kind, settings.Written, decision, settings.Code);
        var publication = new PublicationRun(host.Warehouse, host.Clock).RunIfNeeded();
        if (settings.IsJson)
        {
            Host.WriteJson(new { kind = kind.Name, written = settings.Written, decision, code = settings.Code, resolved, publication = publication?.PublicationKey, changed = publication?.Changed ?? 0 });
            return 0;
        }

        Host.WriteLine("Beslutet är sparat." + (kind == CodeKind.Unit
            ? FormattableString.Invariant($" Raderna i {resolved} leveranser är omräknade, {publication?.Changed ?? 0} publicerade uppgifter ändrade.")
            : " Det gäller nästa gång filen levereras."));
        return 0;
    }
}
