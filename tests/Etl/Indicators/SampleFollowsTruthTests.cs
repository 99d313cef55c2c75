using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>On the shipped inbox the views of groups P, O and S add up to the sums of its truth.json.</summary>
public sealed class SampleFollowsTruthTests
{
    [Theory, EachEngine]
    public void CountsOfTheViews_AreTheSumsOfTheTruth(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine)
            .With(TestWarehouse.SampleInbox, "avvikelser", "barnrattsombud", "enheter", "overenskommelser", "partnerskap", "sip");
        warehouse.Load(Hand.At("2027-06-01"));
        var truth = Truth.Of("inbox-sample");

        // The county and what lies outside it or nowhere: all that was delivered.
        Assert.Equal(truth.Sum("deviations_by_quarter"), Whole(warehouse, "S04", "v.period_code like '____K_'"));
        Assert.Equal(truth.Sum("sip_by_half_year"), Whole(warehouse, "S01", "v.period_code like '____H_'"));
        Assert.Equal(truth.Sum("representatives_by_half_year"),
            warehouse.Rows("select v.period_code, cast(v.denominator as int) from ind_O02 v where v.area_code = 'lan' and v.period_code like '____H_' order by v.period_code"));
        foreach (var year in (string[])["2025", "2026"])
        {
            Assert.Equal(truth.Sum($"agreements_granted_{year}"),
                warehouse.Rows($"select 'kr', cast(v.denominator as int) from ind_P05 v where v.breakdown = '' and v.period_code = '{year}'"));
            Assert.Equal(truth.Sum($"partnership_events_{year}").Where(line => !line.StartsWith("styrgruppsmöte", StringComparison.Ordinal) && !line.StartsWith("årlig", StringComparison.Ordinal)),
                warehouse.Rows($"select replace(v.breakdown, 'event=', ''), cast(v.numerator as int) from ind_P06 v where v.area_code = 'lan' and v.period_code = '{year}' and v.breakdown like 'event=%'")
                    .Order(StringComparer.Ordinal));
        }

        // The autumn of 2025 and the spring of 2026 had a meeting each.
        Assert.Equal(["lan|IOP1||2|2"], warehouse.Counted("P01", "v.period_code = 'IOP1'"));
    }

    private static List<string> Whole(TestWarehouse warehouse, string indicator, string where) => warehouse.Rows($"""
        select v.period_code, cast(sum(v.numerator) as int) from ind_{indicator} v
        where v.area_code in ('lan', 'okand', 'utomlans') and v.numerator is not null and {where}
        group by v.period_code order by v.period_code
        """);
}
