using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Feeds;

/// <summary>Snapshots of the offers, their history and what they cover.</summary>
public sealed class OfferTests
{
    private const string Header = "utbud_id;organisation;namn;typ;form;kommunkod;betjanar;grunder;alder_fran;alder_till;platser_per_termin;giltig_fran;giltig_till\n";

    private const string Versions = "select o.offer_code, o.offer_name, o.valid_from, o.valid_to, o.covers_from, o.covers_to from dim_offer o order by o.offer_code, o.valid_from";

    private static readonly string[] Days = ["2026-03-31", "2026-06-30", "2026-09-30"];

    private static readonly string[] Snapshots =
    [
        Header + Row("A", "Grupp") + Row("B", "Läger") + Row("C", "Samtal"),
        Header + Row("A", "Grupp") + Row("B", "Läger för alla"),
        Header + Row("A", "Grupp") + Row("B", "Läger för alla") + Row("C", "Samtal"),
    ];

    [Theory, EachEngine]
    public void ChangedOffer_GetsAVersion_MissingOneEnds_AndOneThatComesBackBeginsAnew(EngineKind engine)
    {
        string? first = null;
        foreach (var order in new int[][] { [0, 1, 2], [2, 0, 1], [1, 2, 0] })
        {
            using var warehouse = new TestWarehouse(engine);
            foreach (var at in order)
            {
                Assert.Equal(Outcome.Loaded, warehouse.Deliver($"utbud/utbud_{Days[at]}.csv", Snapshots[at]).Outcome);
            }

            Assert.Equal(
            [
                "A|Grupp|20260115|99991231|0|99991231",
                "B|Läger|20260115|20260630|0|20260630",
                "B|Läger för alla|20260630|99991231|20260630|99991231",
                "C|Samtal|20260115|20260630|0|20260930",
                "C|Samtal|20260930|99991231|20260930|99991231",
            ], warehouse.Rows(Versions));
            first ??= WarehouseState.Content(warehouse);
            Assert.Equal(first, WarehouseState.Content(warehouse));
        }
    }

    [Theory, EachEngine]
    public void Coverage_ReachesFromTheFirstValidMonthToThatOfTheLatestSnapshot(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver("utbud/utbud_2026-03-31.csv", Header + Row("A", "Grupp", grounds: "1|3", ages: "4;13", until: "2026-05-15"));
        Assert.Equal(["202601", "202602", "202603"], warehouse.Rows("select distinct c.month_no from fact_offer_coverage c order by c.month_no"));

        warehouse.Deliver("utbud/utbud_2026-06-30.csv", Header + Row("A", "Grupp", grounds: "1|3", ages: "4;13", until: "2026-05-15") + Row("D", "Chatt", form: "digital", place: "", from: "2026-06-01"));

        Assert.Equal(
        [
            "202601|1480|1|0-5|12", "202601|1480|1|6-12|12", "202601|1480|1|13-17|12", "202601|1480|3|0-5|12", "202601|1480|3|6-12|12", "202601|1480|3|13-17|12",
        ], warehouse.Rows("""
            select c.month_no, m.municipality_code, g.ground_code, a.age_group_code, c.seats from fact_offer_coverage c
            join dim_municipality m on m.municipality_key = c.municipality_key join dim_ground g on g.ground_key = c.ground_key
            join dim_age_group a on a.age_group_key = c.age_group_key where c.month_no = 202601 order by g.ground_key, a.sort_order
            """));
        Assert.Equal(["202601|6", "202602|6", "202603|6", "202604|6", "202605|6", "202606|49"],
            warehouse.Rows("select c.month_no, count(*) from fact_offer_coverage c group by c.month_no order by c.month_no"));
    }

    [Theory]
    [InlineData("A;BRIS;Grupp;stödgrupp;fysisk;;;1;0;12;;2026-01-15;", "kommun")]
    [InlineData("A;BRIS;Grupp;stödgrupp;fysisk;1480;;1;12;4;;2026-01-15;", "ålder")]
    [InlineData("A;BRIS;Grupp;stödgrupp;fysisk;1480;;7;0;12;;2026-01-15;", "grund")]
    [InlineData("A;BRIS;Grupp;stödgrupp;fysisk;1480;Atlantis;1;0;12;;2026-01-15;", "betjänar")]
    [InlineData("A;BRIS;Grupp;stödgrupp;fysisk;1480;;1;0;12;-3;2026-01-15;", "antal")]
    [InlineData("A;BRIS;Grupp;stödgrupp;fysisk;1480;;1;0;12;;2026-01-15;2025-01-01", "giltighet")]
    [InlineData("X;BRIS;Grupp;stödgrupp;fysisk;1480;;1;0;12;;2026-01-15;", "dubblett")]
    public void OfferThatBreaksARule_IsRefusedAlone(string row, string rule)
    {
        using var warehouse = new TestWarehouse();

        var result = warehouse.Deliver("utbud/utbud_2026-03-31.csv", Header + Row("X", "Först") + row + "\n");

        Assert.Equal((2L, 1L), (result.Counts.Read, result.Counts.Loaded));
        Assert.Equal([$"3|{rule}"], warehouse.Rows("select line_no, rule_code from delivery_rejection"));
    }

    [Theory, EachEngine]
    public void OfferOfAReferral_IsFound_WhenTheSnapshotComesLater(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver("hanvisningar/hanvisningar_2026K1.csv",
            "hanvisnings_id;hanvisningsdatum;fran_enhet_hsaid;till_organisation;till_insats;kommunkod;status;statusdatum\n7f1c0a52-0c3e-4d5b-9a1f-2b3c4d5e6f70;2026-02-01;egen kontakt;BRIS;B;1480;skickad;2026-02-01\n");
        Assert.Equal(["B|"], warehouse.Rows("select r.offer_code, r.offer_key from fact_referral r"));

        warehouse.Deliver("utbud/utbud_2026-03-31.csv", Snapshots[0]);
        warehouse.Deliver("utbud/utbud_2026-06-30.csv", Snapshots[1]);

        Assert.Equal(["Läger"], warehouse.Rows("select o.offer_name from fact_referral r join dim_offer o on o.offer_key = r.offer_key"));
    }

    private static string Row(string id, string name, string form = "fysisk", string place = "1480", string grounds = "1", string ages = "6;12", string from = "2026-01-15", string until = "") =>
        $"{id};BRIS;{name};stödgrupp;{form};{place};;{grounds};{ages};12;{from};{until}\n";
}
