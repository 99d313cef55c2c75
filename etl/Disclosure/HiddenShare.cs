using Analytics.Etl.Indicators;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Disclosure;

/// <summary>How much of a published table is hidden.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="AreaKind">The kind of place.</param>
/// <param name="PeriodKind">The kind of period.</param>
/// <param name="Breakdown">The kind of breakdown; '' for the whole.</param>
/// <param name="Cells">Cells that are shown or hidden; those that lack a figure for another reason are not counted.</param>
/// <param name="Hidden">Those hidden.</param>
/// <param name="Simple">Those that a simple rule would hide: all of a table for a place and period in which anything is 1 to 4.</param>
public sealed record HiddenShare(string Indicator, string AreaKind, string PeriodKind, string Breakdown, int Cells, int Hidden, int Simple)
{
    private sealed class Row
    {
        public string IndicatorCode { get; init; } = "";

        public string AreaKind { get; init; } = "";

        public string PeriodKind { get; init; } = "";

        public string PeriodCode { get; init; } = "";

        public string Breakdown { get; init; } = "";

        public string Status { get; init; } = "";

        public string Protected { get; init; } = "";

        public double? Numerator { get; init; }

        public double? Denominator { get; init; }

        public bool IsSmall => Protected switch
        {
            "numerator" => PrimaryRule.IsSmall(Numerator),
            "denominator" => PrimaryRule.IsSmall(Denominator),
            _ => PrimaryRule.IsSmall(Numerator) || PrimaryRule.IsSmall(Denominator) || PrimaryRule.IsSmall(Denominator - Numerator),
        };
    }

    /// <summary>Every table that counts persons or talks. For the inner zone: which small tables hold small counts is not for everybody.</summary>
    public static List<HiddenShare> Read(Warehouse warehouse) => [.. warehouse.Query<Row>("""
        select v.indicator_code, a.area_kind, p.period_kind, v.period_code, v.breakdown, v.status, i.protected, m.numerator, m.denominator
        from   pub_value v
        join   ind_value m on m.indicator_code = v.indicator_code and m.area_code = v.area_code and m.period_code = v.period_code and m.breakdown = v.breakdown
        join   dim_area a on a.area_code = v.area_code
        join   dim_period p on p.period_code = v.period_code
        join   dim_indicator i on i.indicator_code = v.indicator_code and i.protected <> 'none'
        and    i.version_no = (select max(n.version_no) from dim_indicator n where n.indicator_code = i.indicator_code)
        where  v.status in ('shown', 'hidden')
        """).GroupBy(row => (row.IndicatorCode, row.AreaKind, row.PeriodKind, Kind: CellKey.KindOf(row.Breakdown)))
        .OrderBy(table => table.Key.IndicatorCode, StringComparer.Ordinal).ThenBy(table => table.Key.AreaKind, StringComparer.Ordinal)
        .ThenBy(table => table.Key.PeriodKind, StringComparer.Ordinal).ThenBy(table => table.Key.Kind, StringComparer.Ordinal)
        .Select(table => new HiddenShare(table.Key.IndicatorCode, table.Key.AreaKind, table.Key.PeriodKind, table.Key.Kind, table.Count(),
            table.Count(row => row.Status == PublishedValue.Hidden),
            table.GroupBy(row => row.PeriodCode).Where(period => period.Any(row => row.IsSmall)).Sum(period => period.Count())))];
}
