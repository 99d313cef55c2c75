using System.ComponentModel;
using Analytics.Etl.Schedule;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>backup</c> and <c>restore</c>.</summary>
public sealed class BackupSettings : HostSettings
{
    /// <summary>The copy.</summary>
    [CommandArgument(0, "<FIL>")]
    [Description("Säkerhetskopians fil.")]
    public string File { get; init; } = "";
}

/// <summary>Copies the warehouse to a file while it is in use, and reads the copy through before it counts.</summary>
[Description("Kopierar lagret till en fil medan det används, och prövar kopian.")]
public sealed class BackupCommand : HostCommand<BackupSettings>
{
    /// <inheritdoc/>
    protected override int Run(BackupSettings settings)
    {
        var host = new Host().MustExist(ofAnyVersion: true);
        host.Warehouse.Engine.BackUp(settings.File);
        if (host.Warehouse.MissingScripts().Count == 0)
        {
            // An earlier program's warehouse is copied and otherwise left alone.
            JobLedger.Note(host.Warehouse, JobLedger.Backup, host.Clock.GetUtcNow(), "Kopian är läst och hel.");
        }

        if (settings.IsJson)
        {
            Host.WriteJson(new { file = settings.File, kept_files = false });
            return 0;
        }

        Host.WriteLine($"Lagret är kopierat till {settings.File}, och kopian är hel. Filerna i done och failed ingår inte; kopiera de mapparna för sig.");
        return 0;
    }
}
