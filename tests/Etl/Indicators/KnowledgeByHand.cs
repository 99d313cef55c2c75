using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>Groups O and P13 on four units and a few answers: every figure is worked out by hand beside it.</summary>
public sealed class KnowledgeByHand
{
    private static readonly string Units = $"""
        enhet_hsaid;enhetsnamn;forvaltning;vardniva;kommunkod;giltig_fran;giltig_till;omfattas
        {SmallFiles.Unit(1)};Ett;SU;psykiatri;1480;2025-01-01;;ja
        {SmallFiles.Unit(2)};Två;SU;psykiatri;1480;2025-01-01;;ja
        {SmallFiles.Unit(3)};Tre;SkaS;psykiatri;1496;2025-01-01;;ja
        {SmallFiles.Unit(4)};Fyra;SU;psykiatri;1480;2025-01-01;;nej

        """;

    private const string Header = "period;enhet_hsaid;antal_ombud;antal_utbildade;bra_samtal_utbildade;lokal_rutin\n";

    // Unit 2 has told nothing; unit 9 is in no list.
    private static readonly string Spring = Header + $"""
        2026H1;{SmallFiles.Unit(1)};2;1;3;ja
        2026H1;{SmallFiles.Unit(3)};0;0;1;okänt
        2026H1;{SmallFiles.Unit(4)};1;1;0;ja
        2026H1;{SmallFiles.Unit(9)};1;0;2;ja

        """;

    private static readonly string Autumn = Header + $"2026H2;{SmallFiles.Unit(1)};0;0;0;nej\n";

    private const string Survey = """
        period;grupp;delregion;fraga;svar_4_5;svar_totalt
        2026;idéburna;lan;fortroende;8;12
        2026;vårdpersonal;lan;fortroende;10;20
        2026;idéburna;lan;kannedom_vardens_vagar;0;11
        2026;idéburna;Skaraborg;kannedom_vardens_vagar;5;5
        2026;vårdpersonal;Skaraborg;kannedom_lag_och_utbud;6;10
        2026;vårdpersonal;SIMBA;kannedom_lag_och_utbud;3;15

        """;

    [Theory, EachEngine]
    public void Units_AreThoseInScope_AndTheLatestStatementHolds(EngineKind engine)
    {
        using var warehouse = Representatives(engine);

        // In scope: units 1, 2 and 3. With a representative in the spring: unit 1. In the year: none, for unit 1 says 0 in the autumn.
        Assert.Equal(["lan|2026||0|3", "lan|2026H1||1|3", "lan|2026H2||0|3"], warehouse.Counted("O01", "v.area_code = 'lan' and v.period_code in ('2026', '2026H1', '2026H2')"));
        Assert.Equal(["vso-goteborgsomradet|2026H1||1|2", "vso-simba|2026H1||0|0", "vso-skaraborg|2026H1||0|1"],
            warehouse.Counted("O01", "v.period_code = '2026H1' and v.area_code in ('vso-goteborgsomradet', 'vso-skaraborg', 'vso-simba')"));
        // The autumn of 2025 has not come, so IOP year 1 has not.
        Assert.Equal(["lan|IOP1|||3"], warehouse.Counted("O01", "v.area_code = 'lan' and v.period_code = 'IOP1'"));
        // A routine in the spring: unit 1; unit 3 does not know. In the year unit 1 says no.
        Assert.Equal(["lan|2026||0|3", "lan|2026H1||1|3"], warehouse.Counted("O05", "v.area_code = 'lan' and v.period_code in ('2026', '2026H1')"));
        // 1 of 3 is 33.3333 %; Wilson's limits are 6.1492 and 79.2340 %.
        Assert.Equal(["lan|2026H1||33.3333|6.1492|79.234|"], warehouse.Measured("O05", "v.area_code = 'lan' and v.period_code = '2026H1'"));
        Assert.Equal(["vso-simba|2026H1|||||not_applicable"], warehouse.Measured("O05", "v.area_code = 'vso-simba' and v.period_code = '2026H1'"));
    }

    [Theory, EachEngine]
    public void Persons_AreThoseOfAllUnitsInTheCounty(EngineKind engine)
    {
        using var warehouse = Representatives(engine);

        // Spring: units 1, 3 and 4 have 2 + 0 + 1 representatives, 1 + 0 + 1 trained; unit 9 lies in no known place. Year: unit 1 has none.
        Assert.Equal(["lan|2026||1|1", "lan|2026H1||2|3"], warehouse.Counted("O02", "v.area_code = 'lan' and v.period_code in ('2026', '2026H1')"));
        // Three are too few for a share.
        Assert.Equal(["lan|2026H1|||||too_few"], warehouse.Measured("O02", "v.area_code = 'lan' and v.period_code = '2026H1'"));
        // BRA-samtal: 3 + 1 + 0 in the spring, 0 + 1 + 0 in the year.
        Assert.Equal(["lan|2026||1|", "lan|2026H1||4|"], warehouse.Counted("O04", "v.period_code in ('2026', '2026H1')"));
    }

    [Theory, EachEngine]
    public void Answers_OfTheCounty_AreItsOwnRow_ElseTheSumOfItsAreas(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Put("enkat/enkat_2026.csv", Survey).Load(Hand.At("2027-04-01"));

        // Trust: 8 + 10 of 12 + 20.
        Assert.Equal(["lan|2026||18|32"], warehouse.Counted("P13", "1 = 1"));
        // The county's own row, 0 of 11, and not Skaraborg's five.
        Assert.Equal(["lan|2026||0|11"], warehouse.Counted("O06", "1 = 1"));
        Assert.Equal(["lan|2026||0|0|25.8833|"], warehouse.Measured("O06", "1 = 1"));
        // No row of the county's own: 6 + 3 of 10 + 15. SAMLA was not asked.
        Assert.Equal(["lan|2026||9|25", "vso-samla|2026||0|0", "vso-simba|2026||3|15", "vso-skaraborg|2026||6|10"],
            warehouse.Counted("O07", "v.area_code in ('lan', 'vso-samla', 'vso-simba', 'vso-skaraborg')"));
        Assert.Equal(["vso-samla|2026|||||not_applicable"], warehouse.Measured("O07", "v.area_code = 'vso-samla'"));
    }

    private static TestWarehouse Representatives(EngineKind engine)
    {
        var warehouse = new TestWarehouse(engine);
        warehouse.Put("enheter/enheter_2026-01-01.csv", Units).Put("barnrattsombud/barnrattsombud_2026H1.csv", Spring)
            .Put("barnrattsombud/barnrattsombud_2026H2.csv", Autumn).Load(Hand.At("2027-02-01"));
        return warehouse;
    }
}
