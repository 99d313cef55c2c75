using System.ComponentModel;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Analytics.Etl.Schedule;

namespace Analytics.Etl.Commands;

/// <summary>Brings a copy back in place of the warehouse, once the copy has been proved.</summary>
[Description("Återställer lagret från en säkerhetskopia.")]
public sealed class RestoreCommand : HostCommand<BackupSettings>
{
    /// <inheritdoc/>
    protected override int Run(BackupSettings settings)
    {
        var host = new Host();
        using var only = RunLock.TakeOfAnyVersion(host.Warehouse);
        host.Warehouse.Engine.Restore(settings.File);
        using (var change = host.Warehouse.BeginChange())
        {
            Sweep.Forget(change);
            change.Commit();
        }

        if (host.Warehouse.MissingScripts().Count == 0)
        {
            JobLedger.Note(host.Warehouse, JobLedger.Restore, host.Clock.GetUtcNow(), "Det som levererats efter kopian behöver laddas igen.");
        }

        if (settings.IsJson)
        {
            Host.WriteJson(new { file = settings.File, restored = true });
            return 0;
        }

        Host.WriteLine($"Lagret är återställt från {settings.File}. Är kopian från en äldre version, kör upgrade först. Det som levererats efter kopian finns kvar som filer i done och failed: lägg tillbaka dem i inkorgen och kör load. Kör sedan erase: det som gallrats efter kopian finns i den.");
        if (host.Warehouse.Engine.DataFile is { } path && File.Exists(path + ".damaged"))
        {
            Host.WriteLine($"Det skadade lagret ligger kvar i {path}.damaged. Det innehåller det som lagret innehöll; radera det när ingen behöver det.");
        }

        return 0;
    }
}
