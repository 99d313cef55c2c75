using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>Group S on a few plans and deviations, against 21 people of age 0–20 in each municipality: every figure is worked out by hand beside it.</summary>
public sealed class CollaborationByHand
{
    private const string Plans = "period;kommunkod;aldersgrupp;upprattade;uppfoljda;barnet_deltog\n";

    private const string Deviations = "period;kommunkod;fran_huvudman;till_huvudman;kategori;antal\n";

    [Theory, EachEngine]
    public void Plans_AreMeasuredAgainstPeople0To20_AndFollowedUpAgainstThoseMade(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Put("befolkning/befolkning_2025.csv", Hand.Population(warehouse, 2025))
            .Put("sip/sip_2026H1.csv", Plans + "2026H1;1480;0-5;5;3;1\n2026H1;1480;okänd;7;4;0\n2026H1;1496;6-12;0;0;0\n2026H1;okänd;6-12;1;0;0\n").Load(Hand.At("2026-09-01"));

        // 5 + 7 in Göteborg, 0 in Skövde, one nobody knows where; the county is its 49. 49 × 21 = 1 029 people.
        Assert.Equal(["1480|2026H1||12|21", "1496|2026H1||0|21", "lan|2026H1||12|1029", "okand|2026H1||1|"],
            warehouse.Counted("S01", "v.period_code = '2026H1' and v.area_code in ('1480', '1496', 'lan', 'okand')"));
        // 12 / 1 029 × 1 000 = 11.6618, by Byar from ten on: 6.0190 to 20.3721.
        Assert.Equal(["1496|2026H1||0|0|175.6609|", "lan|2026H1||11.6618|6.019|20.3721|", "okand|2026H1|||||not_applicable"],
            warehouse.Measured("S01", "v.period_code = '2026H1' and v.area_code in ('1496', 'lan', 'okand')"));
        // 3 + 4 of 12; in SIMBA there was none to follow up. The autumn has not come, so neither year has.
        Assert.Equal(["lan|2026|||", "lan|2026H1||7|12", "lan|IOP1|||", "vso-simba|2026H1||0|0"],
            warehouse.Counted("S03", "v.period_code in ('2026', '2026H1', 'IOP1') and v.area_code = 'lan' or v.period_code = '2026H1' and v.area_code = 'vso-simba'"));
    }

    [Theory, EachEngine]
    public void CountOfAYear_IsNotCutIntoHalves(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Put("sip/sip_2025.csv", Plans + "2025;1480;0-5;9;0;0\n").Load(Hand.At("2026-09-01"));

        // Nine in the year; of its halves, and of an IOP year with one of them, nobody knows.
        Assert.Equal(["lan|2025||9|", "lan|2025H1|||", "lan|2025H2|||", "lan|IOP1|||"], warehouse.Counted("S01", "v.area_code = 'lan'"));
    }

    [Theory, EachEngine]
    public void Deviations_AreCountedWhereTheyConcern_AndAMunicipalityCountsThatRegisteredItself(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Put("befolkning/befolkning_2026.csv", Hand.Population(warehouse, 2026))
            .Put("avvikelser/avvikelser_2026K1.csv", Deviations + "2026K1;1480;region;kommun;sip;3\n2026K1;1496;kommun;region;planering;2\n")
            .Put("avvikelser/avvikelser_2026K2.csv", Deviations + "2026K2;1480;kommun;region;övrigt;0\n")
            .Put("avvikelser/avvikelser_2026K3.csv", Deviations + "2026K3;1480;kommun;region;sip;1\n2026K3;okänd;kommun;region;sip;1\n")
            .Put("avvikelser/avvikelser_2026K4.csv", Deviations + "2026K4;1401;region;kommun;sip;1\n").Load(Hand.At("2027-03-01"));

        // 3 + 2, then a zero that is told, then one, then one; the one without a place stands beside the county.
        Assert.Equal(["lan|2026||7|1029", "lan|2026H1||5|1029", "lan|2026K1||5|1029", "lan|2026K2||0|1029", "lan|2026K3||1|1029", "lan|2026K4||1|1029"],
            warehouse.Counted("S04", "v.area_code = 'lan' and v.period_code like '2026%' and v.period_code <> '2026H2'"));
        Assert.Equal(["okand|2026||1|"], warehouse.Counted("S04", "v.area_code = 'okand' and v.period_code = '2026'"));
        // Skövde in the first quarter and Göteborg in the third registered themselves; Göteborg's zero and Härryda's, which the region wrote, do not count.
        Assert.Equal(["lan|2026||2|49", "vso-goteborgsomradet|2026||1|5", "vso-simba|2026||0|4", "vso-skaraborg|2026||1|15"],
            warehouse.Counted("S09", "v.period_code = '2026' and v.area_code in ('lan', 'vso-goteborgsomradet', 'vso-simba', 'vso-skaraborg')"));
    }
}
