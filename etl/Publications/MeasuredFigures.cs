using System.Data.Common;
using Analytics.Etl.Indicators;
using Dapper;

namespace Analytics.Etl.Publications;

/// <summary>Figures as they were measured last, before protection: for the protection itself and the inner zone.</summary>
public static class MeasuredFigures
{
    /// <summary>The figures of some indicators, all periods.</summary>
    public static List<IndicatorValue> Read(DbConnection connection, IReadOnlyCollection<string> indicators) => [.. connection.Query<FigureRow>("""
        select v.indicator_code, v.area_code, v.period_code, v.breakdown, v.numerator, v.denominator, v.value, v.value_low, v.value_high, v.value_low_998,
               v.value_high_998, v.part_count, v.part_total, v.note
        from   ind_value v
        where  v.indicator_code in @indicators
        """, new { indicators }).Select(row => row.Measured())];
}
