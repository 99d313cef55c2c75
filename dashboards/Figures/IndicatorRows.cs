namespace Analytics.Dashboards.Figures;

/// <summary>The queries behind an indicator's page: each gives rows of pub_ views and nothing more.</summary>
public sealed class IndicatorRows(Reading reading)
{
    /// <summary>
    /// The numbers of a cell <c>v</c>. One that is not shown holds no number in pub_value; should one ever slip in, it ends here.
    /// </summary>
    internal const string Numbers = """
        case when v.status = 'shown' then v.numerator end as numerator, v.denominator,
        case when v.status = 'shown' then v.value end as value,
        case when v.status = 'shown' then v.value_low end as value_low,
        case when v.status = 'shown' then v.value_high end as value_high
        """;

    private const string CellColumns = $"""
        a.area_code, a.area_kind, a.label_sv as area_sv, a.label_en as area_en, coalesce(a.care_area, '') as care_area,
        {Numbers}, coalesce(v.note, '') as note, coalesce(v.status, '') as status
        """;

    /// <summary>The whole catalogue, in its order.</summary>
    public List<Indicator> Indicators() => reading.Query<Indicator>("""
        select indicator_code, adoption, name_sv, name_en, definition_sv, definition_en, numerator_sv, numerator_en, denominator_sv, denominator_en,
               unit_sv, unit_en, polarity, goals, source_sv, source_en, recipient_sv, recipient_en, caveat_sv, caveat_en
        from   pub_indicator
        order by sort_order, indicator_code
        """);

    /// <summary>An entry of the catalogue by its code, in any case; null when there is none.</summary>
    public static Indicator? Named(IEnumerable<Indicator> catalogue, string code) =>
        catalogue.FirstOrDefault(item => string.Equals(item.IndicatorCode, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>Which tables of the indicator are published.</summary>
    public List<PlanRow> Plan(string indicator) => reading.Query<PlanRow>(
        "select area_kind, period_kind, breakdown_kind from pub_plan where indicator_code = @indicator order by area_kind, period_kind", new { indicator });

    /// <summary>How finished the indicator's figures are; null when no feed is named.</summary>
    public Maturity? Maturity(string indicator) => reading.Query<Maturity>("""
        select f.lag_days, g.month_count, g.median_percent, g.largest_percent
        from   pub_indicator i
        join   pub_feed f on f.feed = i.feed
        left join pub_growth g on g.feed = i.feed
        where  i.indicator_code = @indicator
        """, new { indicator }).SingleOrDefault();

    /// <summary>Every member of every breakdown.</summary>
    public List<Breakdown> Breakdowns() => reading.Query<Breakdown>(
        "select breakdown as code, breakdown_kind as kind, label_sv, label_en, is_verified from pub_breakdown order by breakdown_kind, sort_order");

    /// <summary>The periods that are published of the indicator for areas of a kind, the latest first.</summary>
    public List<Period> Periods(string indicator, string areaKind, Breakdown breakdown) => reading.Query<Period>("""
        select p.period_code, p.period_kind, p.first_day, p.last_day, p.month_count, p.label_sv, p.label_en,
               max(case when v.status in ('shown', 'hidden') then 1 else 0 end) as has_figures
        from   pub_value v
        join   pub_area a on a.area_code = v.area_code and a.area_kind = @areaKind
        join   pub_period p on p.period_code = v.period_code
        join   pub_plan t on t.indicator_code = v.indicator_code and t.area_kind = a.area_kind and t.period_kind = p.period_kind
                         and t.breakdown_kind = @breakdownKind
        where  v.indicator_code = @indicator and v.breakdown = @breakdown
        group by p.period_code, p.period_kind, p.first_day, p.last_day, p.month_count, p.label_sv, p.label_en
        order by p.last_day desc, p.month_count desc
        """, new { indicator, areaKind, breakdownKind = breakdown.Kind, breakdown = breakdown.Code });

    /// <summary>One period: every area there is, with its cell where it has one.</summary>
    public List<Cell> Cells(string indicator, string period, Breakdown breakdown) => reading.Query<Cell>($"""
        select {CellColumns}, @period as period_code
        from   pub_area a
        left join pub_value v on v.area_code = a.area_code and v.indicator_code = @indicator and v.period_code = @period and v.breakdown = @breakdown
        where  a.area_kind <> 'partnership'
        order by a.sort_order
        """, new { indicator, period, breakdown = breakdown.Code });

    /// <summary>One kind of period: the county through time.</summary>
    public List<Cell> Trend(string indicator, string periodKind, Breakdown breakdown) => reading.Query<Cell>($"""
        select {CellColumns}, p.period_code, p.period_kind, p.label_sv as period_sv, p.label_en as period_en
        from   pub_value v
        join   pub_area a on a.area_code = v.area_code and a.area_kind = 'county'
        join   pub_period p on p.period_code = v.period_code and p.period_kind = @periodKind
        where  v.indicator_code = @indicator and v.breakdown = @breakdown
        order by p.first_day
        """, new { indicator, periodKind, breakdown = breakdown.Code });

    /// <summary>What is in force of every feed.</summary>
    public List<Freshness> Freshness() => reading.Query<Freshness>(
        "select feed, last_delivery, last_finished_at, first_day, last_day, delivery_count, row_count from pub_freshness order by feed");
}
