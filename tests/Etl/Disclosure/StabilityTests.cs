using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Disclosure;

/// <summary>What is published stays as it is for as long as nothing of it changes, in whatever order and however often it is measured.</summary>
public sealed class StabilityTests : IDisposable
{
    private const string Figures = $"""
        select indicator_code, area_code, period_code, breakdown, status, numerator, denominator, value, value_low, value_high, value_low_998, value_high_998, part_count, part_total, note
        from pub_value where {WarehouseState.WithoutHistory} order by 1, 2, 3, 4
        """;
    private const string Protected = """
        select v.indicator_code, v.area_code, v.period_code, v.breakdown, v.status, v.numerator, v.denominator, v.value, v.value_low, v.value_high, v.note
        from   pub_value v join dim_indicator d on d.indicator_code = v.indicator_code where d.protected <> 'none'
        """;
    private const string Patterns = "select indicator_code, area_code, period_code, breakdown, status, numerator from pub_value where indicator_code in ('S01', 'S03', 'S04') order by 1, 2, 3, 4";

    // Three quarters of a county where hardly anything happens: nearly every count is small.
    private static readonly string[] Base = ["befolkning/befolkning_2025.csv", "enheter/enheter_2026-01-01.csv"];
    private static readonly string[] Events =
    [
        "kva/kva_2025-07.csv", "kva/kva_2025-08.csv", "kva/kva_2025-09.csv", "avvikelser/avvikelser_2025K3.csv", "kva/kva_2025-10.csv", "kva/kva_2025-11.csv", "kva/kva_2025-12.csv",
        "avvikelser/avvikelser_2025K4.csv", "sip/sip_2025H2.csv", "kva/kva_2026-01.csv", "kva/kva_2026-02.csv", "kva/kva_2026-03.csv", "avvikelser/avvikelser_2026K1.csv",
    ];

    private static readonly Lazy<string> Quarters = new(MakeInbox);

    private readonly TestWarehouse once = TestWarehouse.Loaded(EngineKind.Sqlite, Quarters.Value);

    /// <inheritdoc/>
    public void Dispose() => once.Dispose();

    [Fact]
    public void FilesInAnotherOrder_GiveTheSameFigures()
    {
        using var other = new TestWarehouse();
        foreach (var file in Base.Concat(Events).Reverse())
        {
            Put(other, file);
            var inbox = new Inbox(other.Inbox);
            var run = new FeedRun(other.Warehouse, inbox, new EtlOptions(), TimeProvider.System, ReferenceData.Read(other.Warehouse), "test");
            inbox.Waiting().ForEach(waiting => run.Run(waiting));
        }

        other.Load();

        Assert.True(once.Number("select count(*) from pub_value where status = 'hidden'") > 100);
        Assert.Equal(once.Rows(Figures), other.Rows(Figures));
    }

    [Fact]
    public void MeasuringAgain_ChangesNothing()
    {
        var before = once.Rows(Figures);
        Assert.Null(once.Load().Publication);

        // Another program measures everything, and then the facts are made anew.
        Execute("update publication set measured_by = 'another'");
        Assert.Equal(0, once.Load().Publication!.Changed);
        Assert.All(new Rebuild(once.Warehouse, TimeProvider.System).Run(), table => Assert.True(table.IsEqual, table.ToString()));
        Assert.Equal(0, new PublicationRun(once.Warehouse, TimeProvider.System).Run().Changed);

        Assert.Equal(before, once.Rows(Figures));
        Assert.Equal(["1"], once.Rows("select distinct publication_key from publication_content"));
    }

    // Of talks, another choice of months and codes can be hidden than in one load, where later months are known already: that is not compared.
    [Fact]
    public void StepByStep_LeavesWhatWasPublishedAsItWas_AndHidesPlansAndDeviationsAsInOneLoad()
    {
        using var steps = new TestWarehouse();
        Base.ToList().ForEach(file => Put(steps, file));
        steps.Load();
        foreach (var file in Events)
        {
            var before = ByCell(steps.Rows(Protected));
            Put(steps, file);
            steps.Load();
            var after = ByCell(steps.Rows(Protected));
            var touched = steps.Rows("""
                select p.period_code from dim_period p, delivery d where d.delivery_key = (select max(l.delivery_key) from delivery l) and p.first_day <= d.last_day and p.last_day >= d.first_day
                """).ToHashSet();
            House.Rule.Holds(before.Where(cell => !touched.Contains(cell.Key.Split('|')[2]) && after[cell.Key] != cell.Value).Select(cell => $"{file}: {cell.Key}: {cell.Value} became {after[cell.Key]}"));
        }

        Assert.Equal(once.Rows(Patterns), steps.Rows(Patterns));
    }

    [Fact]
    public void Correction_LeavesWhatItDoesNotTouchByteForByte()
    {
        var before = ByCell(once.Rows(Protected));
        var lines = File.ReadAllLines(Source("kva/kva_2025-11.csv"));
        once.Put("kva/kva_2025-11_rättad.csv", string.Join('\n', lines.Where((_, line) => line == 0 || line % 5 > 0)) + "\n").Load();

        var after = ByCell(once.Rows(Protected));
        var touched = once.Rows("select period_code from dim_period where first_day <= 20251130 and last_day >= 20251101").ToHashSet();
        // Plans and deviations of the same time are not talks.
        var changed = before.Where(cell => after[cell.Key] != cell.Value).ToList();
        Assert.NotEmpty(changed);
        House.Rule.Holds(changed.Where(cell => cell.Key[0] == 'S' || !touched.Contains(cell.Key.Split('|')[2])).Select(cell => $"{cell.Key}: {cell.Value} became {after[cell.Key]}"));
    }

    private static string MakeInbox()
    {
        var folder = Directory.CreateTempSubdirectory("analytics-test-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        foreach (var file in Base.Concat(Events))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.Copy(Source(file), Path.Combine(folder, file));
        }

        return folder;
    }

    private static string Source(string file) => TestWarehouse.Data("inbox-sparse/" + file);

    private static void Put(TestWarehouse warehouse, string file) => warehouse.Put(file, File.ReadAllBytes(Source(file)));

    private void Execute(string sql)
    {
        using var change = once.Warehouse.BeginChange();
        change.Execute(sql);
        change.Commit();
    }

    private static Dictionary<string, string> ByCell(List<string> rows) => rows.Select(row => row.Split('|', 5)).ToDictionary(row => string.Join('|', row[..4]), row => row[4]);
}
