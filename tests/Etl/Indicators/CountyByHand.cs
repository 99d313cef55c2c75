using System.Globalization;
using Analytics.Etl.Indicators;
using Analytics.Etl.Traces;
using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>
/// A county whose figures can be worked out by hand. SAMLA is two municipalities, 1441 Lerum and 1489 Alingsås; Göteborgsregionen is thirteen, both of them among them.
/// Lerum has 300 children, 100 of them aged 0–5; Alingsås 100, 50 of them aged 0–5; each of the 47 others 20, 10 of them aged 0–5:
/// the county has 300 + 100 + 47 × 20 = 1 340 children, 100 + 50 + 47 × 10 = 620 of them aged 0–5.
/// </summary>
internal static class CountyByHand
{
    /// <summary>A day on which every period of the tests has long been over, so that nothing is preliminary whatever day the tests run.</summary>
    public static TimeProvider Later => new SetClock("2028-06-01T06:00Z");

    /// <summary>The population as of 31 December 2025.</summary>
    public static string Population(TestWarehouse warehouse) => "region;ålder;kön;2025\n" + string.Concat(warehouse
        .Rows("select m.municipality_code from dim_municipality m where m.municipality_key > 1 and m.valid_to = 99991231 order by m.municipality_code")
        .Select(code => code switch
        {
            "1441" => Two(code, 100, 200),
            "1489" => Two(code, 50, 50),
            _ => Two(code, 10, 10),
        }));

    /// <summary>A warehouse with the population and the files, loaded in one go.</summary>
    public static TestWarehouse With(EngineKind engine, params (string Name, string Text)[] files)
    {
        var warehouse = new TestWarehouse(engine);
        warehouse.Put("befolkning/befolkning_2025.csv", Population(warehouse));
        foreach (var (name, text) in files)
        {
            warehouse.Put(name, text);
        }

        Assert.All(warehouse.Load(Later).Files, file => Assert.Equal(Analytics.Etl.Deliveries.Outcome.Loaded, file.Outcome));
        return warehouse;
    }

    /// <summary>Compares figures, each named as <c>U01 lan 2025 ground=1</c>, with what a person worked out: numerator/denominator, then the note if there is one.</summary>
    public static void Holds(this TestWarehouse warehouse, params (string Cell, string Figure)[] expected) =>
        Assert.Equal(expected.Select(one => $"{one.Cell}: {one.Figure}"), expected.Select(one => $"{one.Cell}: {Figure(warehouse, one.Cell)}"));

    /// <summary>Every figure of the indicators for some areas and a period is the sum of the lines that trace finds behind it.</summary>
    public static void IsTraced(this TestWarehouse warehouse, string period, params string[] indicators)
    {
        var trace = new Trace(warehouse.Warehouse);
        var cells = warehouse.Rows($"""
            select v.indicator_code, v.area_code, v.period_code, v.breakdown from ind_value v
            where v.period_code = '{period}' and v.area_code in ('lan', 'vso-samla', '1441') and v.numerator is not null order by 1, 2, 4
            """).Select(row => row.Split('|')).Where(cell => indicators.Contains(cell[0])).ToList();
        Assert.Equal(indicators, cells.Select(cell => cell[0]).Distinct());
        var results = cells.Select(cell => trace.Run(new CellKey(cell[0], cell[1], cell[2], cell[3]))).ToList();
        Assert.Equal(results.Select(one => $"{one.Key} {one.Measured!.Numerator}"), results.Select(one => $"{one.Key} {one.Sum}"));
    }

    private static string Two(string code, int small, int older) =>
        string.Create(CultureInfo.InvariantCulture, $"{code};0 år;kvinnor;{small}\n{code};10 år;män;{older}\n");

    private static string Figure(TestWarehouse warehouse, string cell)
    {
        var parts = cell.Split(' ', 4);
        return warehouse.Rows($"""
            select v.numerator, v.denominator, v.note from ind_value v
            where v.indicator_code = '{parts[0]}' and v.area_code = '{parts[1]}' and v.period_code = '{parts[2]}' and v.breakdown = '{(parts.Length > 3 ? parts[3] : "")}'
            """).Select(row => row.Split('|')).Select(row => $"{row[0]}/{row[1]} {row[2]}".TrimEnd()).SingleOrDefault("no row");
    }
}
