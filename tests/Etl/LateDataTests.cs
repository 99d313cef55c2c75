using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl;

/// <summary>Figures are preliminary until their feed's lag has closed, and the warehouse tells how much earlier months grew.</summary>
public sealed class LateDataTests
{
    private const string Header = "registreringsdatum;enhet_hsaid;kva_kod;kommunkod\n";

    private const string Notes = "select v.period_code, v.note, v.status from pub_value v where v.indicator_code = 'K01' and v.area_code = 'lan' and v.breakdown = '' and v.period_code in ('2026-01', '2026-02') order by v.period_code";

    [Theory, EachEngine]
    public void Figure_IsPreliminary_UntilTheLagHasClosed_AndThenIsPublishedAnewWithoutADelivery(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var clock = new SetClock(new DateTimeOffset(2026, 3, 10, 8, 0, 0, TimeSpan.Zero));
        // Other feeds have lags of their own, which close on other days.
        warehouse.With(TestWarehouse.SampleInbox, "befolkning", "enheter");

        warehouse.Put("kva/kva_2026-01.csv", Month("2026-01", 30)).Put("kva/kva_2026-02.csv", Month("2026-02", 30)).Load(clock);
        // 45 days after 31 January is 17 March, after 28 February 14 April; both days still count as open.
        Assert.Equal(["2026-01|preliminary|shown", "2026-02|preliminary|shown"], warehouse.Rows(Notes));

        clock.Now = new DateTimeOffset(2026, 3, 17, 12, 0, 0, TimeSpan.Zero);
        Assert.Null(warehouse.Load(clock).Publication);
        clock.Now = new DateTimeOffset(2026, 3, 17, 23, 30, 0, TimeSpan.Zero);
        Assert.NotNull(warehouse.Load(clock).Publication);

        Assert.Equal(["2026-01||shown", "2026-02|preliminary|shown"], warehouse.Rows(Notes));
        Assert.Null(warehouse.Load(clock).Publication);
    }

    [Theory, EachEngine]
    public void EarlierMonthsGrowth_IsToldInWholePercent_OnceThreeMonthsHaveClosed(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var clock = new SetClock(new DateTimeOffset(2026, 12, 1, 8, 0, 0, TimeSpan.Zero));
        warehouse.Put("kva/kva_2026-01.csv", Month("2026-01", 100)).Put("kva/kva_2026-02.csv", Month("2026-02", 100)).Put("kva/kva_2026-03.csv", Month("2026-03", 100)).Load(clock);
        Assert.Equal(["kva|3|0|0"], warehouse.Rows("select g.feed, g.month_count, g.median_percent, g.largest_percent from pub_growth g"));

        warehouse.Put("kva/kva_2026-02_rättad.csv", Month("2026-02", 104)).Put("kva/kva_2026-03_rättad.csv", Month("2026-03", 125)).Load(clock);

        Assert.Equal(["202601|100|100", "202602|100|104", "202603|100|125"], warehouse.Rows("select g.month_no, g.first_total, g.current_total from ind_growth g order by g.month_no"));
        Assert.Equal(["kva|3|4|25"], warehouse.Rows("select g.feed, g.month_count, g.median_percent, g.largest_percent from pub_growth g"));
    }

    [Theory, EachEngine]
    public void StepsThatCameInALaterQuarter_CountAsGrowthOfTheMonthInWhichTheyHappened(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        const string header = "hanvisnings_id;hanvisningsdatum;fran_enhet_hsaid;till_organisation;kommunkod;status;statusdatum\n";
        string Steps(int count, int from) => string.Concat(Enumerable.Range(from, count).Select(n => $"00000000-0000-4000-8000-{n:D12};2026-02-01;egen kontakt;BRIS;1480;skickad;2026-02-01\n"));

        warehouse.Deliver("hanvisningar/hanvisningar_2026K1.csv", header + Steps(40, 0));
        warehouse.Deliver("hanvisningar/hanvisningar_2026K2.csv", header + Steps(25, 100));

        Assert.Equal(["hanvisningar|202602|40|65"], warehouse.Rows("select t.feed, t.month_no, t.first_total, t.current_total from ind_told t"));
    }

    private static string Month(string month, int talks) =>
        Header + string.Concat(Enumerable.Repeat($"{month}-05;SE2321000131-E000000000001;DU055;1480\n", talks));
}
