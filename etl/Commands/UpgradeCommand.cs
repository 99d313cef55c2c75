using System.ComponentModel;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;
using Spectre.Console.Cli;

namespace Analytics.Etl.Commands;

/// <summary>Settings of <c>upgrade</c>.</summary>
public sealed class UpgradeSettings : HostSettings
{
    /// <summary>Try everything, then undo it.</summary>
    [CommandOption("--dry-run")]
    [Description("Prova allt och ångra sedan; visar vad som skulle ske.")]
    public bool IsDryRun { get; init; }
}

/// <summary>Creates or upgrades the warehouse.</summary>
[Description("Skapar eller uppgraderar lagret.")]
public sealed class UpgradeCommand : HostCommand<UpgradeSettings>
{
    /// <inheritdoc/>
    protected override int Run(UpgradeSettings settings)
    {
        var host = new Host();
        using var only = RunLock.TakeOfAnyVersion(host.Warehouse, host.Options.Patience);
        var result = new Upgrader(host.Warehouse, host.Clock).Run(settings.IsDryRun);
        if (settings.IsJson)
        {
            Host.WriteJson(new { dry_run = settings.IsDryRun, scripts = result.Scripts, views = result.Views, seed_rows = result.SeedRows });
            return 0;
        }

        foreach (var script in result.Scripts)
        {
            Host.WriteLine((settings.IsDryRun ? "Skulle köra " : "Körde ") + script);
        }

        Host.WriteLine(FormattableString.Invariant($"{result.Scripts.Count} nya skript, {result.Views} vyer, {result.SeedRows} ändrade rader i medföljande listor.")
            + (settings.IsDryRun ? " Inget är sparat." : ""));
        return 0;
    }
}
