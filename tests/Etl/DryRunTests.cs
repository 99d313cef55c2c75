using System.Security.Cryptography;
using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl;

/// <summary>A dry run changes nothing, and foretells exactly what the load then does.</summary>
public sealed class DryRunTests
{
    [Theory, EachEngine]
    public void SampleInbox_IsForetoldCellByCell_AndNothingIsTouched(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine).With(TestWarehouse.Data("inbox-seed-47/inbox"));
        Foretells(warehouse, changes: 100);
    }

    [Theory, EachEngine]
    public void CorrectedMonthBesideARefusedFile_IsForetoldCellByCell_AndNothingIsTouched(EngineKind engine)
    {
        using var warehouse = TestWarehouse.Loaded(engine, TestWarehouse.Data("inbox-seed-47/inbox"));
        var march = File.ReadAllText(TestWarehouse.Data("inbox-seed-47/inbox/kva/kva_2026-03.csv"));
        warehouse.Put("kva/kva_2026-03_rättad.csv", march + string.Concat(Enumerable.Repeat("2026-03-05,SE2321000131-E000000000001,,,,DU055,1480,okänd,okänt,okänd,10\n", 3)))
            .Put("kva/kva_2026-04_personnummer.csv", "registreringsdatum;850101-9809\n")
            .With(TestWarehouse.Data("inbox-seed-47/later"));

        var foretold = Foretells(warehouse, changes: 1);

        Assert.Equal([Outcome.Loaded, Outcome.Rejected, Outcome.Rejected, Outcome.Rejected, Outcome.Rejected, Outcome.Rejected], foretold.Load.Files.Select(file => file.Outcome).Order());
        // Q04 counts the hidden cells of all periods that end in its own, the corrected half-year among them.
        Assert.All(foretold.Changes.Where(change => change.Key.Indicator != "Q04"), change => Assert.Contains(change.Key.Period, (string[])["2026-03", "2026K1", "2026H1", "2026", "IOP1"]));
    }

    [Theory, EachEngine]
    public void RefusedFileAlone_ForetellsNoChange(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine).With(TestWarehouse.Data("inbox-seed-47/later"));
        Foretells(warehouse, changes: 0);
    }

    [Theory, EachEngine]
    public void WhatAnInterruptedRunLeft_IsForetoldAsTheSweepWillLeaveIt(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver("kva/kva_2026-01.csv", SmallFiles.Month(1, 1));
        // Died after the commit, before the file was moved.
        File.Move(Path.Combine(warehouse.Folder, "done", "1_kva_2026-01.csv"), Path.Combine(warehouse.Inbox, "kva", "kva_2026-01.csv"));
        using (var change = warehouse.Warehouse.BeginChange())
        {
            change.Execute("update delivery set file_state = 'inbox'");
            change.Commit();
        }

        Assert.Empty(Foretells(warehouse, changes: 0).Load.Files);
        Assert.Equal(["done"], warehouse.Rows("select file_state from delivery"));
    }

    [Theory, EachEngine]
    public void ChangeUndoneWithinATrial_LeavesTheChangesBeforeIt_AndTheTrialLeavesNothing(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        using (var trial = warehouse.Warehouse.BeginTrial())
        {
            Set(trial.Warehouse, "a", commit: true);
            Set(trial.Warehouse, "b", commit: false);
            Set(trial.Warehouse, "c", commit: true);
            Assert.Equal(["a", "c"], trial.Warehouse.Query<string>("select setting_name from warehouse_setting order by setting_name"));
            Assert.True(trial.Warehouse.IsTrial);
        }

        Assert.Empty(warehouse.Rows("select setting_name from warehouse_setting"));
    }

    [Fact]
    public void HiddenFigure_IsToldAsHidden_NeverByItsNumber()
    {
        using var warehouse = new TestWarehouse().With(TestWarehouse.Data("inbox-seed-47/inbox"));
        var changes = Dry(warehouse).Changes;
        var hidden = changes.Where(change => change.After!.Status == "hidden").ToList();
        Assert.NotEmpty(hidden);
        Assert.All(hidden, change => Assert.Equal(("dold", null, null), (FigureWords.Of(change.After), change.After!.Numerator, change.After.Value)));
        Assert.Contains(changes, change => FigureWords.Of(change.After).Contains(" av ", StringComparison.Ordinal));
    }

    private static void Set(Warehouse warehouse, string name, bool commit)
    {
        using var change = warehouse.BeginChange();
        change.Execute("insert into warehouse_setting (setting_name, setting_value) values (@name, '1')", new { name });
        if (commit)
        {
            change.Commit();
        }
    }

    private static DryRunResult Dry(TestWarehouse warehouse) =>
        new DryRun(warehouse.Warehouse, new EtlOptions { Inbox = warehouse.Inbox }, TimeProvider.System, "test").Run();

    private static DryRunResult Foretells(TestWarehouse warehouse, int changes)
    {
        var (dump, files, cells) = (Dump(warehouse), Files(warehouse), PublishedFigures.Read(warehouse.Warehouse));

        var foretold = Dry(warehouse);

        Assert.Equal(dump, Dump(warehouse));
        Assert.Equal(files, Files(warehouse));
        var load = warehouse.Load();
        Assert.Equal(load.Files.Select(Plain), foretold.Load.Files.Select(Plain));
        Assert.Equal(load.Unknown, foretold.Load.Unknown);
        Assert.Equal(load.Publication, foretold.Load.Publication);
        Assert.Equal(DryRun.Changes(cells, PublishedFigures.Read(warehouse.Warehouse)), foretold.Changes);
        Assert.True(foretold.Changes.Count >= changes, $"{foretold.Changes.Count} changes");
        return foretold;
    }

    // Every row of every table, to the byte; the engine's own tables are left out.
    private static List<string> Dump(TestWarehouse warehouse)
    {
        var tables = warehouse.Warehouse.Options.Engine == EngineKind.Sqlite
            ? "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name"
            : "select name from sys.tables order by name";
        return [.. warehouse.Rows(tables).SelectMany(table => warehouse.Rows($"select * from {table}").Select(row => $"{table}|{row}").Order(StringComparer.Ordinal))];
    }

    private static (Analytics.Etl.Deliveries.FileResult File, string Warnings) Plain(Analytics.Etl.Deliveries.FileResult file) => (file with { Warnings = [] }, string.Join('\n', file.Warnings));

    private static List<string> Files(TestWarehouse warehouse) => [.. Directory.EnumerateFileSystemEntries(warehouse.Folder, "*", SearchOption.AllDirectories)
        .Where(path => !Path.GetFileName(path).StartsWith("warehouse.db", StringComparison.Ordinal))
        .Select(path => $"{path} {(File.Exists(path) ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))) + File.GetLastWriteTimeUtc(path).Ticks : "")}")
        .Order(StringComparer.Ordinal)];
}
