using System.Globalization;
using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Analytics.Etl.Releases;
using Analytics.Tests.Etl.Upgrades;
using Analytics.WarehouseSql;
using Microsoft.Data.Sqlite;

namespace Analytics.Tests.Etl;

/// <summary>The whole way of docs/backup.md after an accident: copy brought back, later files delivered again, and all is as in a warehouse that was left in peace.</summary>
public sealed class DisasterDrillTests
{
    private const string Signed =
        "insert into access_log (entry_no, happened_at, who, role, action, what, protection, outcome) select coalesce(max(l.entry_no), 0) + 1, '2026-04-01T08:00:00.000Z', 'anna@example.org', 'handläggare', 'read', @what, 'unprotected', 'allowed' from access_log l";

    [Theory]
    [InlineData("deleted")]
    [InlineData("cut in half")]
    [InlineData("without its log")]
    [InlineData("overwritten with something else")]
    public void WarehouseThatWasLost_IsBroughtBack_AndNothingDeliveredIsMissing(string accident)
    {
        using var twin = Begun();
        using var warehouse = Begun();
        var release = warehouse.Rows("select content_hash from release").Single();
        var copy = Path.Combine(Directory.CreateDirectory(Path.Combine(warehouse.Folder, "copies")).FullName, "night.db");

        // The copy is taken while February is being read: the ledger in it has the delivery's number, and nothing of its content.
        warehouse.Put("kva/kva_2026-02.csv", SmallFiles.Month(2, 1));
        new LoadRun(warehouse.Warehouse, new EtlOptions { Inbox = warehouse.Inbox }, TimeProvider.System, "test").Run(null, new Copying(() => warehouse.Warehouse.Engine.BackUp(copy)));
        GoOn(warehouse);
        twin.Deliver("kva/kva_2026-02.csv", SmallFiles.Month(2, 1));
        GoOn(twin);
        Happen(accident, warehouse);

        SqliteConnection.ClearAllPools();
        using (var restore = EtlProcess.Start(warehouse, "restore", copy))
        {
            restore.WaitForExit();
            Assert.Equal(0, restore.ExitCode);
        }

        DeliverAgain(warehouse);
        warehouse.Withdraw(warehouse.Number("select delivery_key from delivery where file_name = 'kva_2026-01_rättad.csv'"));

        Assert.Equal(twin.Content(), warehouse.Content());
        Assert.Equal(twin.Rows("select feed, file_name, sha256, state from delivery order by delivery_key"), warehouse.Rows("select feed, file_name, sha256, state from delivery order by delivery_key"));
        Assert.Equal(["/inre/siffror"], warehouse.Rows("select what from access_log"));
        Assert.Empty(Directory.EnumerateFiles(warehouse.Inbox, "*", SearchOption.AllDirectories));
        FrozenParts.Extract(warehouse.Warehouse, 1, release, Path.Combine(warehouse.Folder, "release.db"));
        using var change = warehouse.Warehouse.BeginChange();
        Assert.Empty(Checks.Run(change, 0, long.MaxValue));
    }

    // Loaded, released, read in the inner zone.
    private static TestWarehouse Begun()
    {
        var warehouse = new TestWarehouse().Put("enheter/enheter_2026-01-01.csv", SmallFiles.Units(3, 1)).Put("kva/kva_2026-01.csv", SmallFiles.Month(1, 1));
        warehouse.Load();
        new ReleaseRun(warehouse.Warehouse, TimeProvider.System, "test").Run(new ReleaseRequest("Våren"));
        Sign(warehouse, "/inre/siffror");
        return warehouse;
    }

    // What comes after the copy: a new month, a refused file, a correction that is withdrawn.
    private static void GoOn(TestWarehouse warehouse)
    {
        warehouse.Deliver("kva/kva_2026-03.csv", SmallFiles.Month(3, 1));
        warehouse.Deliver("kva/kva_2026-04.csv", "a;b\n1;2\n");
        warehouse.Deliver("kva/kva_2026-01_rättad.csv", SmallFiles.Month(1, 2));
        warehouse.Withdraw(warehouse.Number("select max(delivery_key) from delivery"));
    }

    private static void Happen(string accident, TestWarehouse warehouse)
    {
        if (accident == "without its log")
        {
            // What was committed last lies in the log alone.
            using var reader = warehouse.Warehouse.Open();
            Sign(warehouse, "/inre/logg");
            File.Delete(warehouse.DatabasePath + "-wal");
        }

        SqliteConnection.ClearAllPools();
        foreach (var end in (string[])["-wal", "-shm"])
        {
            File.Delete(warehouse.DatabasePath + end);
        }

        switch (accident)
        {
            case "deleted":
                File.Delete(warehouse.DatabasePath);
                break;
            case "cut in half":
                using (var file = File.OpenWrite(warehouse.DatabasePath))
                {
                    file.SetLength(file.Length / 2);
                }

                break;
            case "overwritten with something else":
                File.WriteAllText(warehouse.DatabasePath, string.Concat(Enumerable.Repeat("no database ", 1000)));
                break;
        }
    }

    // As the document says: what the warehouse does not know of goes back from done and failed, under its own name, in the order of the numbers.
    private static void DeliverAgain(TestWarehouse warehouse)
    {
        var last = warehouse.Number("select max(delivery_key) from delivery");
        var later = ((string[])["done", "failed"]).SelectMany(folder => Directory.EnumerateFiles(Path.Combine(warehouse.Folder, folder)))
            .Select(path => (Path: path, Parts: Path.GetFileName(path).Split('_', 2)))
            .Where(kept => long.Parse(kept.Parts[0], CultureInfo.InvariantCulture) > last)
            .OrderBy(kept => long.Parse(kept.Parts[0], CultureInfo.InvariantCulture));
        foreach (var (path, parts) in later.ToList())
        {
            File.Move(path, Path.Combine(warehouse.Inbox, parts[1].Split('_')[0], parts[1]));
            warehouse.Load();
        }
    }

    // Told of rows read, it copies the warehouse: nothing of the file has been committed then.
    private sealed class Copying(Action copy) : ILoadProgress
    {
        private bool isDone;

        public void FileBegins(InboxFile file, int number, int count)
        {
            // Only rows matter.
        }

        public void Rows(long rows)
        {
            if (!isDone)
            {
                isDone = true;
                copy();
            }
        }

        public void FileEnds(FileResult result)
        {
            // Only rows matter.
        }

        public void Publishing()
        {
            // Only rows matter.
        }
    }

    private static void Sign(TestWarehouse warehouse, string what)
    {
        using var change = warehouse.Warehouse.BeginChange();
        change.Execute(Signed, new { what });
        change.Commit();
    }
}
