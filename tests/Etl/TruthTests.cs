using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl;

/// <summary>Whole inboxes against their truth.json, one as shipped and two made with other seeds (31 with 4 % mess).</summary>
public sealed class TruthTests
{
    [Theory, EachEngine]
    public void SampleInbox_GivesExactlyItsTruth(EngineKind engine) => GivesItsTruth(engine, TestWarehouse.SampleInbox, "inbox-sample");

    [Theory, EachEngine]
    public void InboxOfSeed31With4PercentMess_GivesExactlyItsTruth(EngineKind engine) =>
        GivesItsTruth(engine, TestWarehouse.Data("inbox-seed-31/inbox"), "inbox-seed-31");

    [Theory, EachEngine]
    public void InboxOfSeed47_GivesExactlyItsTruth(EngineKind engine) => GivesItsTruth(engine, TestWarehouse.Data("inbox-seed-47/inbox"), "inbox-seed-47");

    [Theory, EachEngine]
    public void IndicatorK01_OfTheCounty_IsTheSumOfThe49(EngineKind engine)
    {
        using var warehouse = TestWarehouse.Loaded(engine, TestWarehouse.SampleInbox);

        var places = Truth.Of("inbox-sample").Sum("kva_by_month").Where(line => line.StartsWith("2025-", StringComparison.Ordinal)).Count();
        Assert.Equal(12, places);
        Assert.Equal(
            warehouse.Rows("select sum(f.quantity) from fact_procedure f where f.municipality_key > 1 and f.date_key < 20260101"),
            warehouse.Rows("select cast(v.numerator as int) from pub_value v where v.indicator_code = 'K01' and v.area_code = 'lan' and v.period_code = '2025' and v.breakdown = ''"));
        Assert.Equal(
            warehouse.Rows("select sum(f.people) from fact_population f where f.age < 18 and f.year_no = 2025"),
            warehouse.Rows("select cast(v.denominator as int) from pub_value v where v.indicator_code = 'K01' and v.area_code = 'lan' and v.period_code = '2025' and v.breakdown = ''"));
    }

    private static void GivesItsTruth(EngineKind engine, string inbox, string folder)
    {
        using var warehouse = TestWarehouse.Loaded(engine, inbox);
        var truth = Truth.Of(folder);
        var rules = warehouse.Warehouse.Query<RuleCount>("select delivery_key, rule_code, count(*) as lines from delivery_rejection group by delivery_key, rule_code")
            .ToLookup(count => count.DeliveryKey);
        var files = Analytics.Etl.Deliveries.Ledger.All(warehouse.Warehouse).Select(delivery => Truth.Line(delivery.FileName, delivery.ReadCount,
            delivery.LoadedCount, rules[delivery.DeliveryKey].Select(rule => $"{rule.RuleCode} {rule.Lines}"), delivery.State));

        Assert.Equal(truth.Files(), files.Order(StringComparer.Ordinal));
        foreach (var name in truth.SumNames())
        {
            Assert.Equal((name, string.Join('\n', truth.Sum(name))), (name, string.Join('\n', warehouse.Rows(TruthSums.Query(name)).Where(row => !row.EndsWith("|0", StringComparison.Ordinal)).Order(StringComparer.Ordinal))));
        }

        Assert.Empty(Broken(warehouse));
    }

    private static List<BrokenPromise> Broken(TestWarehouse warehouse)
    {
        using var change = warehouse.Warehouse.BeginChange();
        return [.. Checks.Run(change, 0, long.MaxValue), .. warehouse.Warehouse.Engine.CheckTypes(change)];
    }

    private sealed class RuleCount
    {
        public long DeliveryKey { get; init; }

        public string RuleCode { get; init; } = "";

        public long Lines { get; init; }
    }
}
