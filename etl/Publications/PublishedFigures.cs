using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Publications;

/// <summary>What is published, as readers see it.</summary>
public static class PublishedFigures
{
    /// <summary>Every published cell by its place.</summary>
    public static Dictionary<CellKey, PublishedValue> Read(Warehouse warehouse) => warehouse.Query<FigureRow>("""
        select indicator_code, area_code, period_code, breakdown, numerator, denominator, value, value_low, value_high, value_low_998, value_high_998, part_count, part_total, note, status from pub_value
        """).Select(row => row.Published()).ToDictionary(cell => cell.Key);

    /// <summary>The published cells of some indicators and periods.</summary>
    public static Dictionary<CellKey, PublishedValue> Read(Warehouse warehouse, IEnumerable<(string Indicator, PeriodFilter Periods)> scope) => scope
        .SelectMany(entry => warehouse.Query<FigureRow>($"""
            select indicator_code, area_code, period_code, breakdown, numerator, denominator, value, value_low, value_high, value_low_998, value_high_998,
                   part_count, part_total, note, status
            from   pub_value
            where  indicator_code = @indicator{entry.Periods.And("period_code")}
            """, entry.Periods.With(new Dapper.DynamicParameters(new { indicator = entry.Indicator }))))
        .Select(row => row.Published()).ToDictionary(cell => cell.Key);

    /// <summary>
    /// The wholes of some indicators for the areas and kinds of period that figures are compared and gaps measured in.
    /// </summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="table"><c>pub_value</c>, or <c>ind_value</c> for figures as measured, told as if all were published.</param>
    /// <param name="indicators">The indicators.</param>
    public static List<PublishedValue> Comparable(Warehouse warehouse, string table, IReadOnlyCollection<string> indicators) => [.. warehouse.Query<FigureRow>($"""
        select v.indicator_code, v.area_code, v.period_code, v.breakdown, v.numerator, v.denominator, v.value, v.value_low, v.value_high, v.value_low_998,
               v.value_high_998, v.part_count, v.part_total, v.note, {(table == "pub_value" ? "v.status" : "case when v.note in ('', 'preliminary', 'not_applicable') then 'shown' else v.note end")} as status
        from   {table} v
        join   dim_area a on a.area_code = v.area_code and a.area_kind in ('county', 'care_area', 'association', 'municipality')
        join   dim_period p on p.period_code = v.period_code and p.period_kind in ('half_year', 'year', 'iop_year')
        where  v.indicator_code in @indicators and v.breakdown = ''
        """, new { indicators }).Select(row => row.Published())];

    /// <summary>One published cell; null when it is not published.</summary>
    public static PublishedValue? One(Warehouse warehouse, CellKey key) => warehouse.Query<FigureRow>("""
        select indicator_code, area_code, period_code, breakdown, numerator, denominator, value, value_low, value_high, value_low_998, value_high_998, part_count, part_total, note, status from pub_value
        where indicator_code = @Indicator and area_code = @Area and period_code = @Period and breakdown = @Breakdown
        """, key).SingleOrDefault()?.Published();

    /// <summary>One cell as measured, before protection: for the inner zone only. Null when it is not measured.</summary>
    public static PublishedValue? Measured(Warehouse warehouse, CellKey key) => warehouse.Query<FigureRow>("""
        select indicator_code, area_code, period_code, breakdown, numerator, denominator, value, value_low, value_high, value_low_998, value_high_998, part_count, part_total, note, 'shown' as status from ind_value
        where indicator_code = @Indicator and area_code = @Area and period_code = @Period and breakdown = @Breakdown
        """, key).SingleOrDefault()?.Published();
}
