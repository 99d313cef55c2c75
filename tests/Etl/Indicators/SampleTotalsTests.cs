using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>Figures of talks and referrals that must add up to each other and to truth.json, on whole inboxes.</summary>
public sealed class SampleTotalsTests
{
    private const string Parts = """
        select sum(v.numerator) from ind_value v join dim_area a on a.area_code = v.area_code join dim_period p on p.period_code = v.period_code
        where v.numerator is not null
        """;

    [Theory, EachEngine]
    public void TalksAndReferrals_AddUpOverPlacesCodesAndGrounds_AndToTheTruth(EngineKind engine)
    {
        using var warehouse = TestWarehouse.Loaded(engine, TestWarehouse.SampleInbox);
        var truth = Truth.Of("inbox-sample");

        // Every talk of the files once: the county's, those of unknown municipality and those from outside.
        Assert.Equal(truth.Sum("kva_total").Single(), "antal|" + Sum(warehouse, "K01", "month", "", "county', 'outside"));
        // Every code, age, level of care, and ground given or not, adds up to all talks of the county; places add up to it.
        var talks = Sum(warehouse, "K01", "year", "", "county");
        Assert.Equal(
            [talks, talks, talks, talks, talks],
            [Sum(warehouse, "K01", "year", "", "care_area"), Sum(warehouse, "K01", "year", "", "municipality"), Sum(warehouse, "K02", "year", "code=", "county"),
                Sum(warehouse, "K01", "year", "age=", "county"), Sum(warehouse, "K08", "year", "level=", "county")]);
        Assert.Equal([talks], warehouse.Rows($"""
            {Parts} and a.area_kind = 'county' and p.period_kind = 'year' and (v.indicator_code = 'K09' or (v.indicator_code = 'K12' and v.breakdown = 'missing=grund'))
            """));
        // Referrals: every one of the files once, less the families' own contacts; places add up, and those of H03's units are no more than all.
        var referrals = Sum(warehouse, "H01", "month", "", "county', 'outside");
        Assert.Equal(
            truth.Sum("referrals_by_organisation").Sum(line => long.Parse(line.Split('|')[1], System.Globalization.CultureInfo.InvariantCulture)),
            long.Parse(referrals, System.Globalization.CultureInfo.InvariantCulture) + warehouse.Number("select count(*) from fact_referral f where f.unit_key is null"));
        Assert.Equal(
            [Sum(warehouse, "H01", "half_year", "", "county"), Sum(warehouse, "H01", "half_year", "", "county"), Sum(warehouse, "H08", "half_year", "", "county")],
            [Sum(warehouse, "H01", "half_year", "", "care_area"), Sum(warehouse, "H01", "half_year", "", "municipality"), Sum(warehouse, "H08", "half_year", "", "care_area")]);
        // The sample has no column of reasons: nobody knows them.
        Assert.Equal("", Sum(warehouse, "H08", "half_year", "reason=", "county"));
        // Those that ended without support: the truth's final statuses, less own contacts and those from outside the 49.
        Assert.Equal(
            truth.Sum("referrals_by_final_status").Where(line => line.Split('|')[0] is "avböjd" or "ingen plats").Sum(line => long.Parse(line.Split('|')[1], System.Globalization.CultureInfo.InvariantCulture)),
            warehouse.Number("select count(*) from fact_referral f where (f.unit_key is null or f.municipality_key < 2 or f.referral_date_key > 20260630) and f.outcome in ('avböjd', 'ingen plats')")
            + long.Parse(Sum(warehouse, "H08", "half_year", "", "county"), System.Globalization.CultureInfo.InvariantCulture));
    }

    // Sums the numerators of an indicator over all periods of a kind and areas of some kinds; breakdown '' is the whole, else its beginning.
    private static string Sum(TestWarehouse warehouse, string indicator, string period, string breakdown, string areas) => warehouse.Rows($"""
        {Parts} and v.indicator_code = '{indicator}' and p.period_kind = '{period}' and a.area_kind in ('{areas}')
        and substring(v.breakdown, 1, {Math.Max(1, breakdown.Length)}) = '{breakdown}'
        """).Single();
}
