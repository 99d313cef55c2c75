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

    internal const string Entry = """
        i.indicator_code, i.version_no, i.valid_from, i.adoption, i.priority, i.state, i.reason_sv, i.reason_en, i.name_sv, i.name_en, i.definition_sv, i.definition_en,
        i.numerator_sv, i.numerator_en, i.denominator_sv, i.denominator_en, i.unit_sv, i.unit_en, i.multiplier, i.value_method, i.interval_method, i.dependence,
        i.decimals, i.polarity, i.goals, i.has_whole, i.protected, i.minimum_base, i.audience, i.source_sv, i.source_en, i.recipient_sv, i.recipient_en,
        i.caveat_sv, i.caveat_en
        """;

    /// <summary>A cell <c>v</c> with its place <c>a</c>.</summary>
    internal const string CellColumns = $"""
        a.area_code, a.area_kind, a.label_sv as area_sv, a.label_en as area_en, coalesce(a.care_area, '') as care_area,
        {Numbers}, case when v.status = 'shown' then v.part_count end as part_count, case when v.status = 'shown' then v.part_total end as part_total,
        coalesce(v.note, '') as note, coalesce(v.status, '') as status
        """;

    /// <summary>The period <c>p</c> of a cell.</summary>
    internal const string PeriodColumns = "p.period_code, p.period_kind, p.label_sv as period_sv, p.label_en as period_en, p.last_day";

    /// <summary>The whole catalogue, in its order.</summary>
    public List<Indicator> Indicators() => reading.Query<Indicator>($"""
        select {Entry}
        from   pub_indicator i
        order by i.sort_order, i.indicator_code
        """);

    /// <summary>An entry of the catalogue by its code, in any case; null when there is none.</summary>
    public static Indicator? Named(IEnumerable<Indicator> catalogue, string code) =>
        catalogue.FirstOrDefault(item => string.Equals(item.IndicatorCode, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>Which tables of the indicator are published.</summary>
    public List<PlanRow> Plan(string indicator) => reading.Query<PlanRow>(
        "select area_kind, period_kind, breakdown_kind from pub_plan where indicator_code = @indicator order by area_kind, period_kind", new { indicator });

    /// <summary>Why a table of an indicator is or is not published.</summary>
    public PublishedPlan PlanOf(Indicator indicator) => new(indicator, Plan(indicator.IndicatorCode), reading.Query<MeasuredKind>("""
        select 'level' as dimension, area_kind as kind from pub_indicator_level where indicator_code = @code
        union all
        select 'period' as dimension, period_kind as kind from pub_indicator_period where indicator_code = @code
        union all
        select 'breakdown' as dimension, breakdown_kind as kind from pub_indicator_breakdown where indicator_code = @code
        """, new { code = indicator.IndicatorCode }));

    /// <summary>The kind of an area; null when there is no such area.</summary>
    public string? AreaKind(string area) => reading.Query<string>("select area_kind from pub_area where area_code = @area and area_kind <> 'partnership'", new { area }).SingleOrDefault();

    /// <summary>Whether a member of a breakdown exists, of this indicator or of any.</summary>
    public bool IsMember(string breakdown) => reading.Query<string>("select breakdown from pub_breakdown where breakdown = @breakdown", new { breakdown }).Count > 0;

    /// <summary>How finished the indicator's figures are; null when no feed is named.</summary>
    public Maturity? Maturity(string indicator) => reading.Query<Maturity>("""
        select f.lag_days, g.month_count, g.median_percent, g.largest_percent
        from   pub_indicator i
        join   pub_feed f on f.feed = i.feed
        left join pub_growth g on g.feed = i.feed
        where  i.indicator_code = @indicator
        """, new { indicator }).SingleOrDefault();

    /// <summary>
    /// The members of breakdowns that have a cell of the indicator, and those that some other one shares with it. A member without words
    /// keeps its code for a label.
    /// </summary>
    public List<Breakdown> Breakdowns(string indicator) => reading.Query<Breakdown>("""
        select b.breakdown as code, b.breakdown_kind as kind, b.label_sv, b.label_en, b.unit_sv, b.unit_en, b.is_verified
        from   pub_breakdown b
        where  b.indicator_code in ('', @indicator)
        order by case when b.breakdown_kind = 'measure' then 0 else 1 end, b.breakdown_kind, b.sort_order, b.label_sv
        """, new { indicator });

    /// <summary>The breakdowns that have a cell of the indicator, as they are written in pub_value; the whole is the empty one.</summary>
    public List<string> UsedBreakdowns(string indicator) => reading.Query<string>(
        "select distinct v.breakdown from pub_value v where v.indicator_code = @indicator order by v.breakdown", new { indicator });

    /// <summary>The periods that are published of the indicator for areas of a kind, the latest first.</summary>
    public List<Period> Periods(string indicator, string areaKind, Breakdown breakdown) => reading.Query<Period>("""
        select p.period_code, p.period_kind, p.first_day, p.last_day, p.month_count, p.label_sv, p.label_en,
               max(case when v.status in ('shown', 'hidden') then 1 else 0 end) as has_figures,
               sum(case when v.status = 'shown' then 1 else 0 end) as shown_count, count(*) as cell_count
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

    /// <summary>The lowest and the highest shown figure of municipalities over all periods of a kind; empty when none is shown.</summary>
    public List<double> Range(string indicator, string periodKind, Breakdown breakdown) =>
    [
        .. reading.Query<Cell>("""
            select min(v.value) as value_low, max(v.value) as value_high
            from   pub_value v
            join   pub_area a on a.area_code = v.area_code and a.area_kind = 'municipality'
            join   pub_period p on p.period_code = v.period_code and p.period_kind = @periodKind
            where  v.indicator_code = @indicator and v.breakdown = @breakdown and v.status = 'shown'
            """, new { indicator, periodKind, breakdown = breakdown.Code })
            .SelectMany(row => new[] { row.ValueLow, row.ValueHigh }).OfType<double>(),
    ];

    /// <summary>The county in one period, for every member of every breakdown.</summary>
    public List<Cell> Members(string indicator, string period) => reading.Query<Cell>($"""
        select {CellColumns}, @period as period_code, v.breakdown
        from   pub_value v
        join   pub_area a on a.area_code = v.area_code and a.area_kind = 'county'
        where  v.indicator_code = @indicator and v.period_code = @period and v.breakdown <> ''
        """, new { indicator, period });

    /// <summary>One kind of period: a place through time.</summary>
    public List<Cell> Trend(string indicator, string periodKind, Breakdown breakdown, string area) => reading.Query<Cell>($"""
        select {CellColumns}, {PeriodColumns}
        from   pub_value v
        join   pub_area a on a.area_code = v.area_code
        join   pub_period p on p.period_code = v.period_code and p.period_kind = @periodKind
        where  v.indicator_code = @indicator and v.breakdown = @breakdown and v.area_code = @area
        order by p.first_day
        """, new { indicator, periodKind, breakdown = breakdown.Code, area });

    /// <summary>The county's last shown figure of the whole for a period that had ended by a day; null when there is none. Of periods that end alike, the longest.</summary>
    public Cell? Latest(string indicator, long day) => reading.Query<Cell>($"""
        select {CellColumns}, {PeriodColumns}
        from   pub_value v
        join   pub_area a on a.area_code = v.area_code and a.area_kind = 'county'
        join   pub_period p on p.period_code = v.period_code
        where  v.indicator_code = @indicator and v.breakdown = '' and v.status = 'shown' and p.last_day <= @day
        order by p.last_day desc, p.month_count desc, p.period_code
        """, new { indicator, day }).FirstOrDefault();

    /// <summary>The municipalities whose shown figure lies outside the strictest limits of chance, on one side.</summary>
    public List<Cell> OutsideFunnel(string indicator, string period, string verdict) =>
    [
        .. reading.Query<Cell>($"""
            select {CellColumns}, v.period_code
            from   pub_comparison c
            join   pub_value v on v.indicator_code = c.indicator_code and v.area_code = c.area_code and v.period_code = c.period_code and v.breakdown = c.breakdown
                              and v.status = 'shown'
            join   pub_area a on a.area_code = c.area_code and a.area_kind = 'municipality'
            where  c.indicator_code = @indicator and c.period_code = @period and c.breakdown = '' and c.comparator = 'funnel' and c.confidence = 998 and c.verdict = @verdict
            """, new { indicator, period, verdict }).OrderBy(cell => cell.AreaSv, Resources.Language.Swedish.PlaceOrder),
    ];

    /// <summary>The versions of an indicator's definition.</summary>
    public List<IndicatorVersion> Versions(string indicator) => reading.Query<IndicatorVersion>("""
        select indicator_code, version_no, valid_from, change_sv, change_en
        from   pub_indicator_version
        where  indicator_code = @indicator
        order by version_no
        """, new { indicator });

    /// <summary>The versions of every definition.</summary>
    public List<IndicatorVersion> Versions() => reading.Query<IndicatorVersion>("""
        select indicator_code, version_no, valid_from, change_sv, change_en
        from   pub_indicator_version
        order by indicator_code, version_no
        """);

    /// <summary>What is in force of every feed that the indicator is made of, the main one first.</summary>
    public List<Freshness> Freshness(string indicator) => reading.Query<Freshness>("""
        select i.feed, f.name_sv, f.name_en, coalesce(s.last_delivery, 0) as last_delivery, s.last_finished_at, coalesce(s.first_day, 0) as first_day,
               coalesce(s.last_day, 0) as last_day, coalesce(s.delivery_count, 0) as delivery_count
        from   pub_indicator_feed i
        join   pub_feed f on f.feed = i.feed
        left join pub_freshness s on s.feed = i.feed
        where  i.indicator_code = @indicator
        order by i.is_main desc, f.sort_order
        """, new { indicator });

    /// <summary>Every delivery in force of the feeds that the indicator is made of.</summary>
    public List<SourceDelivery> Deliveries(string indicator) => reading.Query<SourceDelivery>("""
        select i.feed, i.role, i.is_main, d.delivery_key, d.sender, d.first_day, d.last_day
        from   pub_indicator_feed i
        join   pub_delivery d on d.feed = i.feed and d.state = 'loaded'
        where  i.indicator_code = @indicator
        order by d.delivery_key
        """, new { indicator });
}
