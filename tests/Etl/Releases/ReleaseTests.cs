using Analytics.Etl.Deliveries;
using Analytics.Etl.Releases;
using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Releases;

/// <summary>A release is what was published, frozen: the same bytes for ever, under one name, until somebody takes it away.</summary>
public sealed class ReleaseTests
{
    private const string Sparse = "inbox-sparse";

    // The test's own number, made up: 12 digits with a right check digit.
    private const string Identity = "19121212-1212";

    [Theory, EachEngine]
    public void Release_IsTheSameBytes_WhateverHappensToTheWarehouse(EngineKind engine)
    {
        using var warehouse = TestWarehouse.Loaded(engine, TestWarehouse.Data(Sparse));
        var made = Run(warehouse).Run(new ReleaseRequest("Styrgruppen våren 2026"));
        var before = BytesOf(warehouse, made);
        var tables = warehouse.Rows("select table_name, row_count, content_hash from pub_release_table order by table_name");

        warehouse.Deliver("kva/kva_2026-10.csv", SmallFiles.Month(10, 1));
        Assert.Equal(before, BytesOf(warehouse, made));
        warehouse.Withdraw(warehouse.Number("select max(delivery_key) from delivery where feed = 'kva' and period_code = '2026-09'"));
        Assert.Equal(before, BytesOf(warehouse, made));
        Assert.All(new Rebuild(warehouse.Warehouse, TimeProvider.System).Run(), table => Assert.True(table.IsEqual, table.ToString()));
        new Upgrader(warehouse.Warehouse, TimeProvider.System).Run();
        Assert.Equal(before, BytesOf(warehouse, made));
        if (engine == EngineKind.Sqlite)
        {
            warehouse.Warehouse.Engine.BackUp(Path.Combine(warehouse.Folder, "copy.db"));
            new ReleaseRemoval(warehouse.Warehouse, TimeProvider.System, "test").Run(made.Code, "Fel fil.");
            warehouse.Warehouse.Engine.Restore(Path.Combine(warehouse.Folder, "copy.db"));
            Assert.Equal(before, BytesOf(warehouse, made));
        }

        Assert.Equal(tables, TablesIn(warehouse, made));
    }

    [Theory, EachEngine]
    public void Release_HoldsWhatIsPublished_AndOfAnEarlierDayOnlyPeriodsThatWereOver(EngineKind engine)
    {
        using var warehouse = TestWarehouse.Loaded(engine, TestWarehouse.Data(Sparse));
        var all = Run(warehouse).Run(new ReleaseRequest("Allt"));
        var early = Run(warehouse).Run(new ReleaseRequest("Våren") { AsOf = new DateOnly(2026, 3, 31) });

        const string cells = "select indicator_code, area_code, period_code, breakdown, status from pub_value";
        const string over = " where period_code in (select p.period_code from pub_period p where p.last_day <= 20260331)";
        Assert.Equal(warehouse.Rows(cells).Order(StringComparer.Ordinal), RowsOf(warehouse, all, cells).Order(StringComparer.Ordinal));
        Assert.Equal(warehouse.Rows(cells + over).Order(StringComparer.Ordinal), RowsOf(warehouse, early, cells).Order(StringComparer.Ordinal));
        Assert.True(early.Rows < all.Rows && early.Rows > 0);
        Assert.Equal(
            ["0", "0"],
            [.. RowsOf(warehouse, early, "select count(*) from pub_period where last_day > 20260331"), .. RowsOf(warehouse, early, "select count(*) from pub_comparison where period_code not in (select period_code from pub_period)")]);
    }

    [Fact]
    public void Release_WithTheClockBehindTheLast_IsRefused_BecauseNobodyWouldSeeIt()
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-03.csv", SmallFiles.Month(3, 1));
        var clock = new SetClock("2026-06-01T10:00Z");
        ReleaseRun run() => new(warehouse.Warehouse, clock, "test");
        run().Run(new ReleaseRequest("Våren"));
        run().Run(new ReleaseRequest("Hösten") { PublicFrom = SetClock.At("2026-10-01T05:00Z") });
        clock.Now = SetClock.At("2026-05-01T10:00Z");

        var refused = Assert.Throws<WarehouseException>(() => run().Run(new ReleaseRequest("Rättat")));
        Assert.Equal("Datorns klocka är 2026-05-01 kl. 12.00, men släppet hosten gjordes 2026-06-01 kl. 12.00: ett nytt släpp skulle räknas som äldre och inte visas. "
            + "Ställ klockan rätt och gör om det. Om klockan gick fel när det förra släppet gjordes, ta bort det med remove-release. Inget har ändrats.", refused.Message);
        clock.Now = SetClock.At("2026-06-01T10:01Z");
        run().Run(new ReleaseRequest("Rättat"));
        Assert.Equal(["rattat"], ReleaseList.All(warehouse.Warehouse, clock).Where(release => release.State == "current").Select(release => release.ReleaseCode));
    }

    // Each would freeze or open something else than the person meant.
    [Theory]
    [InlineData("empty", "Ingen period var slut den dagen")]
    [InlineData("past", "Tiden då släppet blir öppet har redan varit")]
    [InlineData("readers without a time", "släppet skulle bli öppet för alla genast")]
    [InlineData("day ahead", "har inte varit än")]
    [InlineData("reason for nothing", "Ett skäl hör till en rättelse")]
    public void ReleaseThatIsNotWhatWasMeant_IsRefused_AndLeavesNothing(string what, string sentence)
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.Data(Sparse));
        var now = TimeProvider.System.GetUtcNow();
        var request = new ReleaseRequest("Våren");
        request = what switch
        {
            "empty" => request with { AsOf = new DateOnly(1900, 1, 1) },
            "past" => request with { PublicFrom = now.AddDays(-1) },
            "readers without a time" => request with { Readers = ["anna@example.org"] },
            "day ahead" => request with { AsOf = DateOnly.FromDateTime(now.UtcDateTime).AddDays(40) },
            _ => request with { Reason = "För att." },
        };

        Assert.Contains(sentence, Assert.Throws<WarehouseException>(() => Run(warehouse).Run(request)).Message, StringComparison.Ordinal);
        Assert.Empty(warehouse.Rows("select release_code from release"));
    }

    // A table that is no view must be named in FrozenFile; a view is found by itself.
    [Fact]
    public void Release_HoldsEveryTableOfThePublishedLayer_AndNoList_OfReleases()
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.Data(Sparse));
        var made = Run(warehouse).Run(new ReleaseRequest("Allt"));

        Assert.Equal(
            warehouse.Rows("select name from sqlite_master where type in ('table', 'view') and name like 'pub!_%' escape '!' and name not like 'pub!_release%' escape '!' order by name"),
            RowsOf(warehouse, made, "select name from sqlite_master where type = 'table' and name not like 'sqlite%' order by name"));
        Assert.Equal(warehouse.Rows("select shape_hash from release").Single(), FrozenFile.ShapeOf(warehouse.Warehouse));
    }

    [Fact]
    public void Name_IsUsedOnce_EvenWhenTheFirstHasBeenRemoved()
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.Data(Sparse));
        Run(warehouse).Run(new ReleaseRequest("Styrgruppen hösten 2026"));

        Assert.StartsWith("Det finns redan ett släpp med länken styrgruppen-hosten-2026.", Refusal(() => Run(warehouse).Run(new ReleaseRequest("styrgruppen HÖSTEN 2026"))), StringComparison.Ordinal);
        new ReleaseRemoval(warehouse.Warehouse, TimeProvider.System, "test").Run("styrgruppen-hosten-2026", "Fel fil.");
        Assert.StartsWith("Det finns redan ett släpp", Refusal(() => Run(warehouse).Run(new ReleaseRequest("Styrgruppen hösten 2026"))), StringComparison.Ordinal);
        Assert.EndsWith("länken /rapporter/andringar är upptagen. Välj ett annat namn.", Refusal(() => Run(warehouse).Run(new ReleaseRequest("Ändringar"))), StringComparison.Ordinal);
    }

    [Fact]
    public void PersonalNumber_IsRefused_InNameReasonAndReader()
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.Data(Sparse));
        Run(warehouse).Run(new ReleaseRequest("Först") { PublicFrom = DateTimeOffset.UtcNow.AddDays(1) });
        Action[] acts =
        [
            () => Run(warehouse).Run(new ReleaseRequest($"Släpp {Identity}")),
            () => Run(warehouse).Run(new ReleaseRequest("Rättat") { Corrects = "forst", Reason = $"Fel för {Identity}." }),
            () => Run(warehouse).Run(new ReleaseRequest("Läst") { Readers = [Identity] }),
            () => new ReleaseReader(warehouse.Warehouse, TimeProvider.System, "test").Add("forst", Identity + "@example.org"),
            () => new ReleaseRemoval(warehouse.Warehouse, TimeProvider.System, "test").Run("forst", $"Fel för {Identity}."),
        ];

        Assert.All(acts, act => Assert.Contains("person", Refusal(act), StringComparison.Ordinal));
        Assert.Equal(["Först"], warehouse.Rows("select name from release"));
        Assert.Equal(["made", "time_set"], warehouse.Rows("select event from release_event order by event_no"));
    }

    [Theory, EachEngine]
    public void Removal_ErasesTheFigures_AndKeepsTheLinkWithItsReason(EngineKind engine)
    {
        using var warehouse = TestWarehouse.Loaded(engine, TestWarehouse.Data(Sparse));
        var made = Run(warehouse).Run(new ReleaseRequest("Våren"));
        Assert.DoesNotContain("release_complete", Promises(warehouse).Select(broken => broken.Check));
        new ReleaseRemoval(warehouse.Warehouse, TimeProvider.System, "test").Run(made.Code, "Mars var fel.");

        Assert.Equal(0, warehouse.Number("select count(*) from release_part"));
        Assert.Equal(["varen|made|", "varen|removed|Mars var fel."], warehouse.Rows("select release_code, event, reason from pub_release_event order by event_no"));
        Assert.DoesNotContain("release_complete", Promises(warehouse).Select(broken => broken.Check));
        Assert.Throws<WarehouseException>(() => BytesOf(warehouse, made));
    }

    [Fact]
    public void Check_TellsOfAReleaseThatLacksAPart_AndOfARemovedOneThatHasOne()
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.Data(Sparse));
        Run(warehouse).Run(new ReleaseRequest("Hel"));
        Run(warehouse).Run(new ReleaseRequest("Trasig"));
        Run(warehouse).Run(new ReleaseRequest("Borta"));
        Change(warehouse, "delete from release_part where release_key = 2 and part_no = 3");
        Change(warehouse, "update release set removed_at = '2026-01-01T00:00:00.000Z' where release_key = 3");

        Assert.Equal(["release_code=trasig", "release_code=borta"], Promises(warehouse).Single(broken => broken.Check == "release_complete").Examples);
    }

    [Fact]
    public void PreparedRelease_CanBeMovedAndGivenReaders_UntilItIsPublic()
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.Data(Sparse));
        var clock = new SetClock("2026-10-01T06:00Z");
        new ReleaseRun(warehouse.Warehouse, clock, "test").Run(new ReleaseRequest("Hösten") { PublicFrom = SetClock.At("2026-10-10T05:00Z"), Readers = [" Anna@Example.org "] });
        var (time, readers) = (new ReleaseTime(warehouse.Warehouse, clock, "test"), new ReleaseReader(warehouse.Warehouse, clock, "test"));

        readers.Add("hosten", "BO@example.org");
        readers.Add("hosten", "bo@example.org");
        time.Set("hosten", SetClock.At("2026-10-05T05:00Z"));
        Assert.Equal("Tiden har redan varit. Ange en tid framåt, eller ingen tid för att öppna släppet genast.", Refusal(() => time.Set("hosten", SetClock.At("2026-09-30T05:00Z"))));
        Assert.Equal("prepared", ReleaseList.All(warehouse.Warehouse, clock).Single().State);
        clock.Now = SetClock.At("2026-10-05T05:00Z");

        Assert.Equal("current", ReleaseList.All(warehouse.Warehouse, clock).Single().State);
        Assert.StartsWith("Släppet hosten är redan öppet för alla.", Refusal(() => time.Set("hosten", null)), StringComparison.Ordinal);
        Assert.StartsWith("Släppet hosten är redan öppet för alla.", Refusal(() => readers.Add("hosten", "cia@example.org")), StringComparison.Ordinal);
        Assert.Equal(["anna@example.org", "bo@example.org"], warehouse.Rows("select reader from release_reader order by reader"));
        Assert.Equal(
            ["reader_named|anna@example.org", "made|", "time_set|", "reader_named|bo@example.org", "time_set|"], warehouse.Rows("select event, reason from release_event order by event_no"));
    }

    private static ReleaseRun Run(TestWarehouse warehouse) => new(warehouse.Warehouse, TimeProvider.System, "test");

    private static List<BrokenPromise> Promises(TestWarehouse warehouse)
    {
        using var change = warehouse.Warehouse.BeginChange();
        return [.. Checks.Run(change, 0, long.MaxValue)];
    }

    private static void Change(TestWarehouse warehouse, string sql)
    {
        using var change = warehouse.Warehouse.BeginChange();
        change.Execute(sql);
        change.Commit();
    }

    private static string Refusal(Action act) => Assert.Throws<WarehouseException>(act).Message;

    private static string Extracted(TestWarehouse warehouse, MadeRelease made)
    {
        var file = Path.Combine(warehouse.Folder, Guid.NewGuid().ToString("N") + ".db");
        FrozenParts.Extract(warehouse.Warehouse, made.ReleaseKey, made.ContentHash, file);
        return file;
    }

    private static byte[] BytesOf(TestWarehouse warehouse, MadeRelease made) => File.ReadAllBytes(Extracted(warehouse, made));

    private static List<string> TablesIn(TestWarehouse warehouse, MadeRelease made) =>
        [.. FrozenFile.Read(Extracted(warehouse, made)).Select(table => FormattableString.Invariant($"{table.Name}|{table.Rows}|{table.Hash}"))];

    private static List<string> RowsOf(TestWarehouse warehouse, MadeRelease made, string sql)
    {
        using var frozen = new Microsoft.Data.Sqlite.SqliteConnection(FrozenFile.ReadOnly(Extracted(warehouse, made)) + ";Pooling=False");
        frozen.Open();
        using var command = frozen.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(at => Convert.ToString(reader.GetValue(at), System.Globalization.CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
