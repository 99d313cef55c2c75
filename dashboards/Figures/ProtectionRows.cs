namespace Analytics.Dashboards.Figures;

/// <summary>A published table of counts of persons or talks: how many of its cells hold figures, and how many of those are hidden.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="AreaKind">The kind of area.</param>
/// <param name="PeriodKind">The kind of period; empty for a sum over several.</param>
/// <param name="BreakdownKind">The kind of breakdown; empty for the whole.</param>
/// <param name="Cells">Cells shown or hidden.</param>
/// <param name="Hidden">Those hidden.</param>
public sealed record ProtectedTable(string Indicator, string AreaKind, string PeriodKind, string BreakdownKind, long Cells, long Hidden)
{
    /// <summary>Hidden of all, in per cent.</summary>
    public double Percent => Cells == 0 ? 0 : 100.0 * Hidden / Cells;
}

/// <summary>A table of the publication plan, with all its kinds of period.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="AreaKind">The kind of area.</param>
/// <param name="BreakdownKind">The kind of breakdown; empty for the whole.</param>
/// <param name="PeriodKinds">The kinds of period, the shortest first.</param>
public sealed record PlannedTable(string Indicator, string AreaKind, string BreakdownKind, IReadOnlyList<string> PeriodKinds);

/// <summary>The queries behind the page of protection.</summary>
public sealed class ProtectionRows(Reading reading)
{
    private static readonly string[] Levels = ["county", "care_area", "association", "municipality", "outside"];
    private static readonly string[] Periods = ["month", "quarter", "half_year", "school_term", "year", "iop_year", "rolling_year"];

    private sealed class CellCount
    {
        public string IndicatorCode { get; init; } = "";
        public string AreaKind { get; init; } = "";
        public string PeriodKind { get; init; } = "";
        public string Breakdown { get; init; } = "";
        public long Cells { get; init; }
        public long Hidden { get; init; }
    }

    private sealed class Planned
    {
        public string IndicatorCode { get; init; } = "";
        public string AreaKind { get; init; } = "";
        public string PeriodKind { get; init; } = "";
        public string BreakdownKind { get; init; } = "";
    }

    /// <summary>Every published table of counts that has figures, in the order of the catalogue.</summary>
    public List<ProtectedTable> Tables() =>
    [
        .. reading.Query<CellCount>("""
            select v.indicator_code, a.area_kind, p.period_kind, v.breakdown, count(*) as cells, sum(case when v.status = 'hidden' then 1 else 0 end) as hidden
            from   pub_value v
            join   pub_indicator i on i.indicator_code = v.indicator_code and i.protected <> 'none'
            join   pub_area a on a.area_code = v.area_code
            join   pub_period p on p.period_code = v.period_code
            where  v.status in ('shown', 'hidden')
            group by v.indicator_code, a.area_kind, p.period_kind, v.breakdown
            """)
            .GroupBy(row => (row.IndicatorCode, row.AreaKind, row.PeriodKind, Kind: row.Breakdown.Split('=')[0]))
            .Select(table => new ProtectedTable(table.Key.IndicatorCode, table.Key.AreaKind, table.Key.PeriodKind, table.Key.Kind, table.Sum(row => row.Cells), table.Sum(row => row.Hidden)))
            .OrderBy(table => table.Indicator, StringComparer.Ordinal).ThenBy(table => Array.IndexOf(Levels, table.AreaKind))
            .ThenBy(table => table.BreakdownKind, StringComparer.Ordinal).ThenBy(table => Array.IndexOf(Periods, table.PeriodKind)),
    ];

    /// <summary>The same, summed by kind of area.</summary>
    public static List<ProtectedTable> ByLevel(IEnumerable<ProtectedTable> tables) =>
    [
        .. tables.GroupBy(table => table.AreaKind).Select(level => new ProtectedTable("", level.Key, "", "", level.Sum(table => table.Cells), level.Sum(table => table.Hidden)))
            .OrderBy(level => Array.IndexOf(Levels, level.AreaKind)),
    ];

    /// <summary>The publication plan of counts of persons and talks.</summary>
    public List<PlannedTable> Plan() =>
    [
        .. reading.Query<Planned>("""
            select t.indicator_code, t.area_kind, t.period_kind, t.breakdown_kind
            from   pub_plan t
            join   pub_indicator i on i.indicator_code = t.indicator_code and i.protected <> 'none'
            """)
            .GroupBy(row => (row.IndicatorCode, row.AreaKind, row.BreakdownKind))
            .Select(table => new PlannedTable(table.Key.IndicatorCode, table.Key.AreaKind, table.Key.BreakdownKind,
                [.. table.Select(row => row.PeriodKind).OrderBy(kind => Array.IndexOf(Periods, kind))]))
            .OrderBy(table => table.Indicator, StringComparer.Ordinal).ThenBy(table => Array.IndexOf(Levels, table.AreaKind)).ThenBy(table => table.BreakdownKind, StringComparer.Ordinal),
    ];
}
