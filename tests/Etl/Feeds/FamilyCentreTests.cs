using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Feeds;

/// <summary>Family centres: the class by the agreement's definitions, the agreement's term and points, and the history of a centre.</summary>
public sealed class FamilyCentreTests
{
    private const string Header = "centrum_id;namn;kommunkod;anmald_typ;bvc;bmm;oppen_forskola;socialtjanst;socioekonomiskt_prioriterat;avtal_fran;avtal_till;avtalspunkter;styrgrupp;samordnare;plan_upprattad;plan_foljd_upp;plan_utvarderad\n";

    // Samverkansavtalet, 8.2–8.4: all four on site; at least three with child health and open preschool, child health on site with a municipal one.
    [Theory]
    [InlineData("samlokaliserad;samlokaliserad;samlokaliserad;samlokaliserad", "8.2", 1)]
    [InlineData("samlokaliserad;nej;samlokaliserad;samlokaliserad", "8.3", 0)]
    [InlineData("samlokaliserad;samverkar;samverkar;samlokaliserad", "8.3", 0)]
    [InlineData("samlokaliserad;samverkar;samverkar;samverkar", "varken", 0)]
    [InlineData("samlokaliserad;samlokaliserad;nej;samlokaliserad", "varken", 0)]
    [InlineData("samverkar;samlokaliserad;samlokaliserad;samlokaliserad", "varken", 0)]
    [InlineData("samlokaliserad;nej;samlokaliserad;nej", "varken", 0)]
    public void Class_FollowsTheDefinitions_AndStandsBesideTheDeclaredLabel(string parts, string expected, int agrees)
    {
        using var warehouse = new TestWarehouse();

        warehouse.Deliver("familjecentraler/familjecentraler_2026.csv", Header + Row("F1", "Centralen", parts));

        Assert.Equal([$"{expected}|{agrees}"], warehouse.Rows("select f.class_code, f.label_agrees from fact_family_centre_year f"));
    }

    [Theory]
    [InlineData("2025-03-01;2028-02-28", 36, 1)]
    [InlineData("2025-03-01;2030-02-28", 60, 1)]
    [InlineData("2025-03-01;2027-02-28", 24, 0)]
    [InlineData("2025-03-01;2031-02-28", 72, 0)]
    [InlineData("2025-01-01;2030-06-30", 66, 0)]
    public void TermOfAnAgreement_IsCountedInWholeMonths(string dates, int months, int within)
    {
        using var warehouse = new TestWarehouse();

        warehouse.Deliver("familjecentraler/familjecentraler_2026.csv", Header + Row("F1", "Centralen", agreement: dates, points: "15|1|2|3|4|5|6|7|8|9|10|11|12|13|14"));

        Assert.Equal([$"{months}|{within}|15|1"], warehouse.Rows("select f.agreement_months, f.term_within, f.point_count, f.has_all_points from fact_family_centre_year f"));
    }

    [Theory]
    [InlineData("2025-03-01;", "avtal")]
    [InlineData("2025-03-01;2024-01-01", "avtal")]
    public void HalfAnAgreement_IsRefused(string dates, string rule)
    {
        using var warehouse = new TestWarehouse();

        warehouse.Deliver("familjecentraler/familjecentraler_2026.csv", Header + Row("F1", "Centralen", agreement: dates) + Row("F2", "Annan"));

        Assert.Equal([$"2|{rule}"], warehouse.Rows("select line_no, rule_code from delivery_rejection"));
    }

    [Theory, EachEngine]
    public void NewName_MakesAVersion_AndACentreThatIsGoneEnds(EngineKind engine)
    {
        foreach (var order in new int[][] { [2024, 2025, 2026], [2026, 2024, 2025] })
        {
            using var warehouse = new TestWarehouse(engine);
            foreach (var year in order)
            {
                warehouse.Deliver($"familjecentraler/familjecentraler_{year}.csv", Header + Row("F1", year == 2026 ? "Nya centralen" : "Centralen") + (year == 2025 ? "" : Row("F2", "Andra")));
            }

            Assert.Equal(
            [
                "F1|Centralen|20240101|20260101", "F1|Nya centralen|20260101|99991231", "F2|Andra|20240101|20250101", "F2|Andra|20260101|99991231",
            ], warehouse.Rows("select c.family_centre_code, c.name, c.valid_from, c.valid_to from dim_family_centre c order by c.family_centre_code, c.valid_from"));
            Assert.Equal(["2024|2", "2025|1", "2026|2"], warehouse.Rows("select f.year_no, count(*) from fact_family_centre_year f group by f.year_no order by f.year_no"));
        }
    }

    private static string Row(string id, string name, string parts = "samlokaliserad;samlokaliserad;samlokaliserad;samlokaliserad", string agreement = ";", string points = "") =>
        $"{id};{name};1480;familjecentral;{parts};ja;{agreement};{points};ja;ja;ja;ja;nej\n";
}
