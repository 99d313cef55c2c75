using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Feeds;

/// <summary>Referrals as an accumulating snapshot over all their steps in force.</summary>
public sealed class ReferralTests
{
    private const string Header = "hanvisnings_id;hanvisningsdatum;fran_enhet_hsaid;till_organisation;till_insats;kommunkod;aldersgrupp;kon;grund;sarbar_grupp;status;statusdatum;orsak;barnets_onskan\n";
    private const string Id = "7f1c0a52-0c3e-4d5b-9a1f-2b3c4d5e6f70";
    private const string Other = "8f1c0a52-0c3e-4d5b-9a1f-2b3c4d5e6f71";

    private const string Referrals = """
        select r.outcome, r.referral_date_key, r.sent_date_key, r.received_date_key, r.contact_date_key, r.started_date_key, r.ended_date_key, r.closed_date_key,
               r.days_to_received, r.days_to_contact, r.days_to_start, r.days_of_support, r.days_to_first_contact, r.reason_code, r.step_count, r.is_skipped, r.is_out_of_order
        from   fact_referral r order by r.referral_code
        """;

    private static readonly string[] Quarters =
    [
        "hanvisningar/hanvisningar_2026K1.csv", "hanvisningar/hanvisningar_2026K2.csv", "hanvisningar/hanvisningar_2026K3.csv",
    ];

    private static readonly string[] Files =
    [
        Header + Row("skickad", "2026-01-30") + Row("mottagen", "2026-02-02"),
        Header + Row("kontakt etablerad", "2026-04-01", sex: "flicka") + Row("skickad", "2026-02-15"),
        Header + Row("stöd påbörjat", "2026-07-01", municipality: "1488") + Row("stöd avslutat", "2026-09-30", municipality: "1488"),
    ];

    [Theory, EachEngine]
    public void StepsOfThreeQuarters_MakeOneReferral_WhateverTheOrderOfTheFiles(EngineKind engine)
    {
        string? first = null;
        foreach (var order in new int[][] { [0, 1, 2], [2, 1, 0], [1, 2, 0] })
        {
            using var warehouse = new TestWarehouse(engine);
            foreach (var at in order)
            {
                Assert.Equal(Outcome.Loaded, warehouse.Deliver(Quarters[at], Files[at]).Outcome);
            }

            // The status sent twice keeps the earliest date: 30 January, not 15 February.
            Assert.Equal(["stöd avslutat|20260130|20260130|20260202|20260401|20260701|20260930||3|58|91|91|61||6|0|0"], warehouse.Rows(Referrals));
            Assert.Equal(["1488"], warehouse.Rows("select m.municipality_code from fact_referral r join dim_municipality m on m.municipality_key = r.municipality_key"));
            first ??= WarehouseState.Content(warehouse);
            Assert.Equal(first, WarehouseState.Content(warehouse));
        }
    }

    [Theory, EachEngine]
    public void SameStatusToldInTwoQuarters_TakesWhereFromTheLaterPeriod_AndWhenFromTheEarlierDate(EngineKind engine)
    {
        foreach (var order in new int[][] { [0, 1], [1, 0] })
        {
            string[] told = [Header + Row("mottagen", "2026-03-30", municipality: "1440"), Header + Row("mottagen", "2026-04-02", municipality: "1488")];
            using var warehouse = new TestWarehouse(engine);
            foreach (var at in order)
            {
                warehouse.Deliver(Quarters[at], told[at]);
            }

            Assert.Equal(["1488|20260330"], warehouse.Rows("select m.municipality_code, r.received_date_key from fact_referral r join dim_municipality m on m.municipality_key = r.municipality_key"));
        }
    }

    [Theory, EachEngine]
    public void CorrectedQuarter_TakesItsStepsAway_AndLeavesTheOthers(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver(Quarters[0], Files[0]);
        warehouse.Deliver(Quarters[1], Files[1]);

        warehouse.Deliver("hanvisningar/hanvisningar_2026K2_rättad.csv", Header + Row("avböjd", "2026-04-10", reason: "kö", id: Other));

        Assert.Equal(
        [
            "mottagen|20260130|20260130|20260202|||||3||||||2|0|0",
            "avböjd|20260130||||||20260410||||||kö|1|0|0",
        ], warehouse.Rows(Referrals));
    }

    [Theory, EachEngine]
    public void SkippedStep_AndOneDatedBeforeTheFormer_AreLoadedWithWarnings_AndGiveNoDays(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);

        var result = warehouse.Deliver(Quarters[0], Header
            + Row("skickad", "2026-01-30") + Row("kontakt etablerad", "2026-02-10")
            + Row("skickad", "2026-03-01", id: Other) + Row("mottagen", "2026-02-01", id: Other));

        Assert.Equal((Outcome.Loaded, 4), (result.Outcome, result.Counts.Loaded));
        Assert.Equal(
        [
            "kontakt etablerad|20260130|20260130||20260210||||||||11||2|1|0",
            "mottagen|20260130|20260301|20260201|||||||||||2|0|1",
        ], warehouse.Rows(Referrals));
        Assert.Equal(["okänd_enhet 4", "steg_saknas 1", "stegordning 1"],
            warehouse.Rows("select concat(w.warning_code, ' ', w.warning_count) from delivery_warning w order by w.warning_code"));
    }

    [Theory, EachEngine]
    public void OwnContact_HasNoUnit_AndVulnerableGroupsAreKept(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);

        warehouse.Deliver(Quarters[0], Header + Row("skickad", "2026-01-30", unit: "egen kontakt", groups: "samhällsvård|flykting/migration"));

        Assert.Equal(["|samhällsvård", "|flykting/migration"], warehouse.Rows("""
            select r.unit_key, v.vulnerable_group_code from fact_referral r
            join fact_referral_group g on g.referral_code = r.referral_code
            join dim_vulnerable_group v on v.vulnerable_group_key = g.vulnerable_group_key order by v.sort_order
            """));
        Assert.Equal(0, warehouse.Number("select count(*) from dim_unit"));
    }

    [Theory]
    [InlineData("kanske", "2026-02-01", Id, "BRIS", "status", "status")]
    [InlineData("mottagen", "2026-01-01", Id, "BRIS", "statusdatum", "statusdatum")]
    [InlineData("mottagen", "2026-02-01", "inte-en-guid", "BRIS", "hanvisnings_id", "id")]
    [InlineData("mottagen", "2026-02-01", Id, "BRISS", "till_organisation", "organisation")]
    [InlineData("skickad", "2026-02-01", Id, "BRIS", "status", "dubblett")]
    public void RowThatBreaksARule_IsRefusedAlone_WithItsColumn(string status, string date, string id, string organisation, string column, string rule)
    {
        using var warehouse = new TestWarehouse();

        var result = warehouse.Deliver(Quarters[0], Header + Row("skickad", "2026-01-30") + Row(status, date, id: id, organisation: organisation));

        Assert.Equal((2L, 1L, 1L), (result.Counts.Read, result.Counts.Loaded, result.Counts.Rejected));
        Assert.Equal([$"3|{column}|{rule}"], warehouse.Rows("select line_no, column_name, rule_code from delivery_rejection"));
    }

    [Theory, EachEngine]
    public void UnitOfAReferral_IsResolvedAgain_WhenTheUnitListNamesIt(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver(Quarters[0], Files[0]);

        warehouse.Deliver("enheter/enheter_2026-05-01.csv", "enhet_hsaid;enhetsnamn;forvaltning;vardniva;kommunkod;giltig_fran;giltig_till\nSE2321000131-E000000000001;Mottagning 1;NU;psykiatri;1488;2020-01-01;\n");

        Assert.Equal(["Mottagning 1|0"], warehouse.Rows("select u.unit_name, u.is_inferred from fact_referral r join dim_unit u on u.unit_key = r.unit_key"));
        Assert.Equal(["Mottagning 1", "Mottagning 1"], warehouse.Rows("select u.unit_name from fact_referral_step r join dim_unit u on u.unit_key = r.unit_key"));
        Assert.Equal(1, warehouse.Number("select count(*) from dim_unit"));
    }

    private static string Row(string status, string date, string id = Id, string unit = "SE2321000131-E000000000001", string organisation = "BRIS",
        string municipality = "1480", string sex = "okänt", string groups = "", string reason = "") =>
        $"{id};2026-01-30;{unit};{organisation};;{municipality};6-12;{sex};1;{groups};{status};{date};{reason};ja\n";
}
