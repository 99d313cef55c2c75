using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Publications;

/// <summary>What is published, as readers see it.</summary>
public static class PublishedFigures
{
    private sealed class Row
    {
        public string IndicatorCode { get; init; } = "";

        public string AreaCode { get; init; } = "";

        public string PeriodCode { get; init; } = "";

        public string Breakdown { get; init; } = "";

        public double? Numerator { get; init; }

        public double? Denominator { get; init; }

        public double? Value { get; init; }

        public double? ValueLow { get; init; }

        public double? ValueHigh { get; init; }

        public string Note { get; init; } = "";

        public string Status { get; init; } = "";

        public PublishedValue Published() =>
            new(new CellKey(IndicatorCode, AreaCode, PeriodCode, Breakdown), Numerator, Denominator, Value, ValueLow, ValueHigh, Note, Status);
    }

    /// <summary>Every published cell by its place.</summary>
    public static Dictionary<CellKey, PublishedValue> Read(Warehouse warehouse) => warehouse.Query<Row>("""
        select indicator_code, area_code, period_code, breakdown, numerator, denominator, value, value_low, value_high, note, status from pub_value
        """).Select(row => row.Published()).ToDictionary(cell => cell.Key);

    /// <summary>One published cell; null when it is not published.</summary>
    public static PublishedValue? One(Warehouse warehouse, CellKey key) => warehouse.Query<Row>("""
        select indicator_code, area_code, period_code, breakdown, numerator, denominator, value, value_low, value_high, note, status from pub_value
        where indicator_code = @Indicator and area_code = @Area and period_code = @Period and breakdown = @Breakdown
        """, key).SingleOrDefault()?.Published();

    /// <summary>One cell as measured, before protection: for the inner zone only. Null when it is not measured.</summary>
    public static PublishedValue? Measured(Warehouse warehouse, CellKey key) => warehouse.Query<Row>("""
        select indicator_code, area_code, period_code, breakdown, numerator, denominator, value, value_low, value_high, note, 'shown' as status from ind_value
        where indicator_code = @Indicator and area_code = @Area and period_code = @Period and breakdown = @Breakdown
        """, key).SingleOrDefault()?.Published();
}
