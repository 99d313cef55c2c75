using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>Group N on 18 children in each municipality, 882 in the county: every figure is worked out by hand beside it.</summary>
public sealed class NeedByHand
{
    [Theory, EachEngine]
    public void ExpectedNeed_IsChildrenTimesTheShare_WithWhatTheWordsCanMean(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Put("befolkning/befolkning_2025.csv", Hand.Population(warehouse, 2025)).Load(Hand.At("2026-04-01"));

        // Nearly 8 %: 882 × 0.08 = 70.56, from 882 × 0.075 = 66.15 to 70.56. In one municipality 18 × 0.08 = 1.44. No year but the one delivered.
        Assert.Equal(["1480|2025||1.44|1.35|1.44|", "lan|2025||70.56|66.15|70.56|"], warehouse.Measured("N01", "v.area_code in ('1480', 'lan')"));
        // 17 %: 149.94, from 16.5 to 17.5 %: 145.53 to 154.35.
        Assert.Equal(["lan|2025||149.94|145.53|154.35|"], warehouse.Measured("N02", "v.area_code = 'lan'"));
        // 12–28 %: no single figure, 105.84 to 246.96.
        Assert.Equal(["lan|2025|||105.84|246.96|"], warehouse.Measured("N03", "v.area_code = 'lan'"));
        // Just over 3 %: 26.46, to 3.5 %: 30.87.
        Assert.Equal(["lan|2025||26.46|26.46|30.87|"], warehouse.Measured("N04", "v.area_code = 'lan'"));
        // 25–50 %: 220.5 to 441; about 11 %: 97.02, from 10.5 to 11.5 %: 92.61 to 101.43.
        Assert.Equal(["lan|2025|measure=alla||220.5|441|", "lan|2025|measure=familj|97.02|92.61|101.43|"], warehouse.Measured("N05", "1 = 1"));
    }

    [Theory, EachEngine]
    public void TalksAgainstNeed_AreABand_WithoutAMidpoint(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Put("befolkning/befolkning_2025.csv", Hand.Population(warehouse, 2025))
            .Put("kva/kva_2025.csv", SmallFiles.ProcedureHeader + SmallFiles.Talk("2025-03-01", 1, 7) + SmallFiles.Talk("2025-12-31", 1, 3)).Load(Hand.At("2026-04-01"));

        // Ten talks: 10 / (882 × 0.175) × 100 = 6.4788 to 10 / (882 × 0.075) × 100 = 15.1172. SIMBA had none of either. IOP year 1 has half a year.
        Assert.Equal(["lan|2025|||6.4788|15.1172|", "lan|IOP1|||||not_delivered", "vso-simba|2025|||0|0|"],
            warehouse.Measured("N06", "v.area_code in ('lan', 'vso-simba') and v.period_code = '2025' or v.area_code = 'lan' and v.period_code = 'IOP1'"));
    }

    [Theory, EachEngine]
    public void WithoutAPopulation_ThereIsNoNeed(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Put("kva/kva_2025.csv", SmallFiles.ProcedureHeader + SmallFiles.Talk("2025-03-01", 1, 7)).Load(Hand.At("2026-04-01"));

        Assert.Empty(warehouse.Measured("N01", "1 = 1"));
        Assert.Equal(["lan|2025|||||not_delivered"], warehouse.Measured("N06", "v.area_code = 'lan' and v.period_code = '2025'"));
    }
}
