using Analytics.Etl.Deliveries;

namespace Analytics.Tests.Etl.Feeds;

/// <summary>The smaller feeds of the follow-up: one row that loads, and each rule of feeds.md that refuses one.</summary>
public sealed class SmallFeedTests
{
    private static readonly Dictionary<string, (string File, string Header, string Good)> Feeds = new()
    {
        ["avvikelser"] = ("avvikelser/avvikelser_2026K1.csv", "period;kommunkod;fran_huvudman;till_huvudman;kategori;antal", "2026K1;1480;region;kommun;sip;3"),
        ["sip"] = ("sip/sip_2026H1.csv", "period;kommunkod;aldersgrupp;upprattade;uppfoljda;barnet_deltog", "2026H1;1480;6-12;5;5;0"),
        ["barnrattsombud"] = ("barnrattsombud/barnrattsombud_2026H1.csv", "period;enhet_hsaid;antal_ombud;antal_utbildade;bra_samtal_utbildade;lokal_rutin", "2026H1;SE2321000131-E000000000001;2;1;9;ja"),
        ["overenskommelser"] = ("overenskommelser/overenskommelser_2026.csv", "organisation;tecknad;uppsagd;uppfoljd_ar;arsrapport;beviljat_kr;utbetalt_kr", "BRIS;2025-07-01;;2026;ja;831 000,00;550447.50"),
        ["partnerskap"] = ("partnerskap/partnerskap_2026.csv", "datum;handelse;organisation;delregion;deltagare", "2026-04-22;styrgruppsmöte;BRIS|SOS;Skaraborg;"),
        ["enkat"] = ("enkat/enkat_2026.csv", "period;grupp;delregion;fraga;svar_4_5;svar_totalt", "2026;vårdpersonal;Södra Älvsborg;kannedom_lag_och_utbud;45;112"),
        ["malvarden"] = ("malvarden/malvarden_2026.csv", "indikator;omrade;basar;basvarde;malvarde;maldatum;riktning", "K01;lan;IOP1;12,0;20.0;2030-06-30;öka"),
    };

    [Theory]
    [InlineData("avvikelser", "select p.period_code, m.municipality_code, f.from_principal, f.to_principal, f.category_code, f.quantity from fact_deviation f join dim_period p on p.period_key = f.period_key join dim_municipality m on m.municipality_key = f.municipality_key", "2026K1|1480|region|kommun|sip|3")]
    [InlineData("sip", "select p.period_code, f.age_group_key, f.established, f.followed_up, f.child_took_part from fact_sip f join dim_period p on p.period_key = f.period_key", "2026H1|2|5|5|0")]
    [InlineData("barnrattsombud", "select u.unit_code, f.date_key, f.representatives, f.trained, f.bra_trained, f.local_routine from fact_representative f join dim_unit u on u.unit_key = f.unit_key", "SE2321000131-E000000000001|20260630|2|1|9|ja")]
    [InlineData("overenskommelser", "select o.organisation_code, f.signed_on, f.terminated_on, f.followed_up_year, f.annual_report, f.granted_ore, f.paid_ore from fact_agreement f join dim_organisation o on o.organisation_key = f.organisation_key", "BRIS|20250701||2026|ja|83100000|55044750")]
    [InlineData("partnerskap", "select f.date_key, f.event_type, a.area_code, f.participants, f.organisation_count from fact_partnership_event f join dim_area a on a.area_key = f.area_key", "20260422|styrgruppsmöte|vso-skaraborg||2")]
    [InlineData("enkat", "select a.area_code, f.question_code, f.answers_4_5, f.answers_total from fact_survey f join dim_area a on a.area_key = f.area_key", "vso-sodra-alvsborg|kannedom_lag_och_utbud|45|112")]
    [InlineData("malvarden", "select f.indicator_code, a.area_code, f.list_year, f.base_period, f.base_value, f.target_value, f.target_date, f.direction from fact_target f join dim_area a on a.area_key = f.area_key", "K01|lan|2026|IOP1|12|20|20300630|öka")]
    public void GoodRow_BecomesItsFact(string feed, string sql, string expected)
    {
        using var warehouse = new TestWarehouse();

        var result = warehouse.Deliver(Feeds[feed].File, $"{Feeds[feed].Header}\n{Feeds[feed].Good}\n");

        Assert.Equal((Outcome.Loaded, 1L), (result.Outcome, result.Counts.Loaded));
        Assert.Equal([expected], warehouse.Rows(sql));
    }

    [Theory]
    [InlineData("avvikelser", "2026K2;1480;region;kommun;sip;3", "period")]
    [InlineData("avvikelser", "2026;1480;region;kommun;sip;3", "period")]
    [InlineData("avvikelser", "2026K1;1480;privat;privat;sip;3", "huvudman")]
    [InlineData("avvikelser", "2026K1;1480;region;kommun;annat;3", "kategori")]
    [InlineData("avvikelser", "2026K1;1480;region;kommun;sip;-1", "antal")]
    [InlineData("avvikelser", "2026K1;1480;region;kommun;sip;", "antal")]
    [InlineData("avvikelser", "2026K1;9999;region;kommun;sip;1", "kommun")]
    [InlineData("sip", "2026H1;1480;13-17;5;6;0", "antal")]
    [InlineData("sip", "2026H1;1480;13-17;5;0;6", "antal")]
    [InlineData("sip", "2026H1;1480;6-12;1;0;0", "dubblett")]
    [InlineData("barnrattsombud", "2026H1;SE2321000131-E000000000002;1;2;0;ja", "antal")]
    [InlineData("barnrattsombud", "2026H1;E1;1;0;0;ja", "hsa")]
    [InlineData("barnrattsombud", "2026H1;SE2321000131-E000000000002;1;0;0;kanske", "lokal_rutin")]
    [InlineData("overenskommelser", "SOS;2025-07-01;2024-07-01;;ja;1;1", "uppsagd")]
    [InlineData("overenskommelser", "SOS;2025-07-01;;;ja;1;2", "belopp")]
    [InlineData("overenskommelser", "SOS;2025-07-01;;;ja;-1;0", "belopp")]
    [InlineData("overenskommelser", "OKÄND;2025-07-01;;;ja;1;1", "organisation")]
    [InlineData("partnerskap", "2025-04-22;dialog;BRIS;lan;", "period")]
    [InlineData("partnerskap", "2026-04-22;fest;BRIS;lan;", "händelse")]
    [InlineData("partnerskap", "2026-04-22;dialog;BRIS|NÅGON;lan;", "organisation")]
    [InlineData("partnerskap", "2026-04-22;dialog;BRIS;Norrland;", "område")]
    [InlineData("enkat", "2026;vårdpersonal;lan;kannedom_lag_och_utbud;10;9", "antal")]
    [InlineData("enkat", "2026;andra;lan;fortroende;1;9", "grupp")]
    [InlineData("malvarden", "K99;lan;2025;1;2;2030-06-30;öka", "indikator")]
    [InlineData("malvarden", "K01;0180;2025;1;2;2030-06-30;öka", "område")]
    [InlineData("malvarden", "K01;lan;IOP9;1;2;2030-06-30;öka", "basår")]
    [InlineData("malvarden", "K01;lan;2025;1;2;2030-06-30;upp", "riktning")]
    public void RowThatBreaksARule_IsRefusedAlone(string feed, string row, string rule)
    {
        using var warehouse = new TestWarehouse();

        var result = warehouse.Deliver(Feeds[feed].File, $"{Feeds[feed].Header}\n{Feeds[feed].Good}\n{row}\n");

        Assert.Equal((Outcome.Loaded, 2L, 1L), (result.Outcome, result.Counts.Read, result.Counts.Loaded));
        Assert.Equal([$"3|{rule}"], warehouse.Rows("select line_no, rule_code from delivery_rejection"));
    }
}
