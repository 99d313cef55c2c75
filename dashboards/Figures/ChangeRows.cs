using Analytics.Dashboards.Resources;
using Dapper;

namespace Analytics.Dashboards.Figures;

/// <summary>The queries behind what has changed, of one side.</summary>
public sealed class ChangeRows(Reading reading)
{
    /// <summary>Every cell, in the order of its codes, as they come: never held whole.</summary>
    public IEnumerable<SidedCell> Cells() => reading.Stream<SidedCell>($"""
        select v.indicator_code, v.area_code, v.period_code, v.breakdown, {IndicatorRows.Numbers}, v.note, v.status,
               c.verdict, coalesce(c.confidence, 0) as confidence, c.limit_low, c.reference_value
        from   pub_value v
        left join pub_comparison c on c.indicator_code = v.indicator_code and c.area_code = v.area_code and c.period_code = v.period_code and c.breakdown = v.breakdown
                                  and c.comparator = 'own_past'
        order by v.indicator_code, v.area_code, v.period_code, v.breakdown
        """);

    /// <summary>The indicators that have a figure, shown or hidden.</summary>
    public HashSet<string> Measured() => [.. reading.Query<string>("select distinct v.indicator_code from pub_value v where v.status in ('shown', 'hidden')")];

    /// <summary>The periods that were not over on the day of the publication.</summary>
    public HashSet<string> OpenPeriods(IEnumerable<PeriodRow> periods) =>
        reading.Query<string>("select p.finished_at from pub_publication p order by p.publication_key desc").FirstOrDefault() is { } finished && WarehouseSql.Calendar.Key(Language.DayOf(finished)) is var day
            ? [.. periods.Where(period => period.LastDay >= day).Select(period => period.Period)]
            : [];

    /// <summary>The members of breakdowns, in their order.</summary>
    public List<MemberRow> Members() => reading.Query<MemberRow>("""
        select b.breakdown, b.indicator_code, b.label_sv, b.label_en, b.unit_sv, b.unit_en
        from   pub_breakdown b
        order by b.breakdown_kind, b.sort_order, b.label_sv
        """);
}

/// <summary>A member of a breakdown in words; for one indicator, or for all where none is named.</summary>
public sealed class MemberRow
{
    public string Breakdown { get; init; } = "";
    public string IndicatorCode { get; init; } = "";
    public string LabelSv { get; init; } = "";
    public string LabelEn { get; init; } = "";
    public string UnitSv { get; init; } = "";
    public string UnitEn { get; init; } = "";
}
