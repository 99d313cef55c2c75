using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>Group P on a small partnership: every figure is worked out by hand beside it.</summary>
public sealed class PartnershipByHand
{
    private const string Events = "datum;handelse;organisation;delregion;deltagare\n";

    // A year with the autumn of IOP year 1.
    private const string Sheet2025 = Events + """
        2025-09-10;styrgruppsmöte;BRIS|VGR;lan;4
        2025-10-01;nätverksträff;BRIS|SOS;Skaraborg;12
        2025-11-20;årlig utvärdering;BRIS;lan;
        2025-12-01;dialog;BRIS;SIMBA;

        """;

    // Received on 1 September: its months up to August have come, and so has the spring of IOP year 1.
    private const string Sheet2026 = Events + """
        2026-02-01;utbildning;GYLL;Skaraborg;30
        2026-04-22;styrgruppsmöte;BRIS|MASKROS|SOS;lan;6
        2026-05-05;allvarlig avvikelse;SOS;lan;

        """;

    private const string Agreements = """
        organisation;tecknad;uppsagd;uppfoljd_ar;arsrapport;beviljat_kr;utbetalt_kr
        BRIS;2025-07-01;;2025;ja;1000,50;400,25
        SOS;2025-07-01;2025-12-01;2025;nej;500;500
        MASKROS;2025-08-01;;;nej;0;0

        """;

    [Theory, EachEngine]
    public void Meetings_AreCountedAgainstTwoAYear_AndPartiesPresentAgainst13AMeeting(EngineKind engine)
    {
        using var warehouse = Sheets(engine);

        // Two meetings and one evaluation in IOP year 1; IOP year 2 has come for two months of twelve.
        Assert.Equal(["lan|IOP1||2|2", "lan|IOP2|||2"], warehouse.Counted("P01", "1 = 1"));
        Assert.Equal(["lan|IOP1||1|1", "lan|IOP2|||1"], warehouse.Counted("P02", "1 = 1"));
        // Autumn: BRIS and VGR of 13. Spring: three of 13. Together five of 26. No meeting was held in the first half of 2025: no share.
        Assert.Equal(["lan|2025H1||0|0", "lan|2025H2||2|13", "lan|2026H1||3|13", "lan|2026H2|||", "lan|IOP1||5|26", "lan|IOP2|||"], warehouse.Counted("P03", "1 = 1"));
        // 5 / 26 = 19.2308 %.
        Assert.Equal(["lan|2025H1|||||not_applicable", "lan|IOP1||19.2308|||"], warehouse.Measured("P03", "v.period_code in ('2025H1', 'IOP1')"));
    }

    [Theory, EachEngine]
    public void Events_CountForTheCountyAndForTheirArea_AndParticipantsWhereTheyAreTold(EngineKind engine)
    {
        using var warehouse = Sheets(engine);

        // The county: a network meeting (12), a dialogue (not told) and a training (30): three events, 42 participants.
        Assert.Equal(
            ["lan|IOP1|event=dialog|1|", "lan|IOP1|event=nätverksträff|1|", "lan|IOP1|event=utbildning|1|", "lan|IOP1|measure=deltagare|42|", "lan|IOP1|measure=tillfallen|3|"],
            warehouse.Counted("P06", "v.period_code = 'IOP1' and v.area_code = 'lan'"));
        // Skaraborg had two of them and SIMBA the dialogue without a number.
        Assert.Equal(
            ["vso-simba|IOP1|measure=deltagare|0|", "vso-simba|IOP1|measure=tillfallen|1|", "vso-skaraborg|IOP1|measure=deltagare|42|", "vso-skaraborg|IOP1|measure=tillfallen|2|"],
            warehouse.Counted("P06", "v.period_code = 'IOP1' and v.area_code in ('vso-simba', 'vso-skaraborg') and v.breakdown like 'measure=%'"));
        // BRIS at both and SOS at one: two of the twelve idea-based parties. The spring had no network meeting and no dialogue: none.
        Assert.Equal(["lan|2025H2||2|12", "lan|2026H1||0|12", "lan|IOP1||2|12"], warehouse.Counted("P07", "v.period_code in ('2025H2', '2026H1', 'IOP1')"));
        // One serious deviation, in the spring of 2026. 2025 has none; 2026 is not over.
        Assert.Equal(["lan|2025||0|", "lan|2026|||", "lan|2026H1||1|"], warehouse.Counted("P08", "v.period_code in ('2025', '2026', '2026H1')"));
    }

    [Theory, EachEngine]
    public void Agreements_AreThoseInForceAtTheYearsEnd_AndTheirMoneyIsInKronor(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Put("overenskommelser/overenskommelser_2025.csv", Agreements).Load(Hand.At("2026-03-01"));

        // BRIS and MASKROS of twelve; SOS ended on 1 December. Of the two, BRIS was followed up in 2025.
        Assert.Equal(["lan|2025|measure=tecknade|2|12", "lan|2025|measure=uppfoljda|1|2"], warehouse.Counted("P04", "1 = 1"));
        // 400.25 + 500 + 0 paid of 1000.50 + 500 + 0 granted.
        Assert.Equal(
            ["lan|2025||900.25|1500.5", "lan|2025|organisation=BRIS|400.25|1000.5", "lan|2025|organisation=MASKROS|0|0", "lan|2025|organisation=SOS|500|500"],
            warehouse.Counted("P05", "1 = 1"));
        Assert.Equal(["lan|2025||900.25|||"], warehouse.Measured("P05", "v.breakdown = ''"));
    }

    [Theory, EachEngine]
    public void LastListOfAYear_Holds(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Put("overenskommelser/overenskommelser_2025H1.csv", Agreements)
            .Put("overenskommelser/overenskommelser_2025H2.csv", Agreements.Replace("400,25", "450", StringComparison.Ordinal)).Load(Hand.At("2026-03-01"));

        // Not both: 450 + 500 of the second list.
        Assert.Equal(["lan|2025||950|1500.5"], warehouse.Counted("P05", "v.breakdown = ''"));
    }

    [Theory, EachEngine]
    public void Map_IsKeptUp_InTheQuartersThatHaveASnapshot(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        foreach (var day in (string[])["2026-03-31", "2026-06-30", "2026-12-31"])
        {
            warehouse.Put($"utbud/utbud_{day}.csv", SmallLists.Offers(1, 1));
        }

        warehouse.Load(Hand.At("2027-01-15"));
        // A snapshot in the first, second and fourth quarter: 2 of 2, 1 of 2, 3 of 4. IOP year 1 began before the first snapshot, IOP year 2 is not over.
        Assert.Equal(["lan|2026||3|4", "lan|2026H1||2|2", "lan|2026H2||1|2", "lan|IOP1|||4", "lan|IOP2|||4"], warehouse.Counted("P15", "1 = 1"));
    }

    private static TestWarehouse Sheets(EngineKind engine)
    {
        var warehouse = new TestWarehouse(engine);
        warehouse.Put("partnerskap/partnerskap_2025.csv", Sheet2025).Put("partnerskap/partnerskap_2026.csv", Sheet2026).Load(Hand.At("2026-09-01"));
        return warehouse;
    }
}
