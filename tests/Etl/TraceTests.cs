using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.Etl.Publications;
using Analytics.Etl.Traces;
using Analytics.Tests.House;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl;

/// <summary>From a figure to the deliveries and lines behind it.</summary>
public sealed class TraceTests
{
    [Theory, EachEngine]
    public void Figure_IsTracedToItsLines_AndToTheLinesRefusedBesideThem(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver("kva/kva_2026-01.csv", SmallFiles.ProcedureHeader
            + SmallFiles.Talk("2026-01-10", 1, 3) + SmallFiles.Talk("2026-01-11", 1, 4, "1440") + SmallFiles.Talk("2026-01-12", 2, 5) + SmallFiles.Talk("2026-01-13", 1, 1, "9999"));
        warehouse.Deliver("kva/privat/kva_2026-01.csv", SmallFiles.ProcedureHeader + SmallFiles.Talk("2026-01-31", 1, 7));
        var trace = new Trace(warehouse.Warehouse);

        var cell = trace.Find("k01", "göteborg", "2026-01", "");
        var result = trace.Run(cell);

        Assert.Equal(new CellKey("K01", "1480", "2026-01", ""), cell);
        Assert.Equal(["1|kva_2026-01.csv|2|8", "2|kva_2026-01.csv|1|7"], result.Numerator.Select(one => $"{one.DeliveryKey}|{one.FileName}|{one.LineCount}|{one.Quantity}"));
        Assert.Equal(["1|2|3", "1|4|5", "2|2|7"], trace.Lines(cell).Select(line => $"{line.DeliveryKey}|{line.LineNo}|{line.Quantity}"));
        Assert.Equal(["1|kommun|1"], result.Rejected.Select(rule => $"{rule.DeliveryKey}|{rule.RuleCode}|{rule.LineCount}"));
        Assert.Equal(15, result.Measured!.Numerator);
    }

    [Theory, EachEngine]
    public void EveryMeasuredFigureOfTheSample_IsTheSumOfItsLines(EngineKind engine)
    {
        using var warehouse = TestWarehouse.Loaded(engine, TestWarehouse.Data("inbox-seed-47/inbox"));
        var trace = new Trace(warehouse.Warehouse);
        var cells = warehouse.Rows("""
            select v.indicator_code, v.area_code, v.period_code, v.breakdown from ind_value v
            join   dim_indicator i on i.indicator_code = v.indicator_code and i.value_method <> 'derived'
            where  v.numerator is not null and v.area_code in ('lan', '1480', 'vso-skaraborg', 'okand') and v.indicator_code not in ('C05', 'C25', 'Q02', 'Q03')
            and    v.breakdown not in ('measure=lagst', 'measure=hogst')
            order by 1, 2, 3, 4
            """).Select(row => row.Split('|')).Select(parts => new CellKey(parts[0], parts[1], parts[2], parts[3])).ToList();
        Assert.True(cells.Count > 1000);
        // What is absent (C05) or no delivery tells of (C25) has no lines, and a smallest, a largest or a percentage (Q02, Q03) is no sum. Every other indicator is looked at, and each seven times, spread over its cells, where it has so many.
        var wrong = cells.GroupBy(cell => cell.Indicator).SelectMany(ofOne => Spread([.. ofOne], 7))
            .Select(cell => trace.Run(cell))
            .Where(result => result.Measured!.Numerator != result.Sum
                || (result.Denominator.Count > 0 && result.Measured.Denominator != result.Denominator.Sum(delivery => delivery.Quantity)))
            .Select(result => $"{result.Key}: {result.Measured!.Numerator} of {result.Measured.Denominator}, lines {result.Sum} of {result.Denominator.Sum(delivery => delivery.Quantity)}");
        Rule.Holds(wrong);
    }

    private static IEnumerable<CellKey> Spread(CellKey[] cells, int most) => Enumerable.Range(0, Math.Min(most, cells.Length)).Select(at => cells[at * cells.Length / Math.Min(most, cells.Length)]);

    [Theory, EachEngine]
    public void Share_IsTracedToItsDenominatorToo_AndWhatIsNotMeasuredToNothing(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        warehouse.Deliver("kva/kva_2026-01.csv", SmallFiles.ProcedureHeader + SmallFiles.Talk("2026-01-10", 1, 3) + SmallFiles.Talk("2026-01-12", 2, 5));
        var trace = new Trace(warehouse.Warehouse);

        var share = trace.Run(trace.Find("K12", "lan", "2026-01", "missing=vardniva"));
        Assert.Equal((share.Measured!.Denominator, 8.0), (share.Denominator.Sum(delivery => delivery.Quantity), share.Denominator.Sum(delivery => delivery.Quantity)));
        Assert.StartsWith("Summan av antal för alla samtal i länet", share.MeasuredAgainst, StringComparison.Ordinal);

        // K01 is broken down by age for county and care areas only.
        var nothing = trace.Find("K01", "1480", "2026-01", "age=0-5");
        Assert.Null(trace.Run(nothing).Measured);
        Assert.Empty(trace.Run(nothing).Numerator);
        Assert.Empty(trace.Lines(nothing));
    }

    [Fact]
    public void Figure_IsToldWithItsUnit_AndAMedianAsOne()
    {
        static PublishedValue Cell(double? numerator, double? denominator, double value, Limits limits) => new(default, numerator, denominator, value, limits, "", PublishedValue.Shown);
        Assert.Equal("median 37 dagar, av 198 hänvisningar", FigureWords.Of(Cell(7034, 198, 37, Limits.None), new FigureUnit("median", "dagar", "hänvisningar")));
        Assert.Equal("642 barn, beräknat (spann 600–700)", FigureWords.Of(Cell(null, 8000, 642, new Limits(600, 700)), new FigureUnit("need", "barn, beräknat", "barn")));
        Assert.Equal("0,6 samtal per 1 000 barn (35 av 58010)", FigureWords.Of(Cell(35, 58010, 0.6, Limits.None), new FigureUnit("rate", "samtal per 1 000 barn", "värden")));
    }

    [Theory]
    [InlineData("Q01", "Q01 har inga siffror än: det som har levererats räcker inte till någon period. Så räknas det: Andel av de väntade")]
    [InlineData("K04", "K04 mäts inte. ")]
    public void IndicatorWithoutFigures_IsAnsweredWithTheReason(string indicator, string message)
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-01.csv", SmallFiles.Month(1, 1));
        var refused = Assert.Throws<WarehouseException>(() => new Trace(warehouse.Warehouse).Find(indicator, "lan", "2026-01", ""));
        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("K99", "lan", "2026-01", "", "Det finns ingen indikator som heter K99. Kända: K01, K02, K03,")]
    [InlineData("K01", "Atlantis", "2026-01", "", "Det finns inget område som heter Atlantis. Kända: lan, vso-")]
    [InlineData("K01", "lan", "2031", "", "Det finns ingen period med siffror för K01 som heter 2031. Kända: 2026-01,")]
    [InlineData("K02", "lan", "2026-01", "", "Det finns ingen nedbrytning av K02 som heter (ingen). Kända: --breakdown code=DU055,")]
    [InlineData("K01", "850101-9809", "2026-01", "", "Det finns inget område som heter ########-####. Kända:")]
    public void WhatIsNotKnown_IsAnsweredWithWhatIs(string indicator, string area, string period, string breakdown, string message)
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-01.csv", SmallFiles.Month(1, 1));
        var refused = Assert.Throws<WarehouseException>(() => new Trace(warehouse.Warehouse).Find(indicator, area, period, breakdown));
        Assert.StartsWith(message, refused.Message, StringComparison.Ordinal);
    }
}
