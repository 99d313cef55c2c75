using System.Data.Common;
using Analytics.Etl.Indicators;
using Dapper;

namespace Analytics.Etl.Publications;

/// <summary>Figures as they were measured last, before protection: for the protection itself and the inner zone.</summary>
public static class MeasuredFigures
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

        public double? ValueLow998 { get; init; }

        public double? ValueHigh998 { get; init; }

        public int? PartCount { get; init; }

        public int? PartTotal { get; init; }

        public string Note { get; init; } = "";

        public IndicatorValue Measured() => new(new CellKey(IndicatorCode, AreaCode, PeriodCode, Breakdown), Numerator, Denominator, Value,
            ValueLow is null && ValueHigh is null ? Limits.None : new Limits(ValueLow, ValueHigh, ValueLow998, ValueHigh998), Note)
        {
            Parts = PartCount is { } count && PartTotal is { } total ? new Parts(count, total) : null,
        };
    }

    /// <summary>The figures of some indicators, all periods.</summary>
    public static List<IndicatorValue> Read(DbConnection connection, IReadOnlyCollection<string> indicators) => [.. connection.Query<Row>("""
        select v.indicator_code, v.area_code, v.period_code, v.breakdown, v.numerator, v.denominator, v.value, v.value_low, v.value_high, v.value_low_998,
               v.value_high_998, v.part_count, v.part_total, v.note
        from   ind_value v
        where  v.indicator_code in @indicators
        """, new { indicators }).Select(row => row.Measured())];
}
