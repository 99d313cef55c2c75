namespace Analytics.Dashboards.Figures;

/// <summary>The queries behind pages that hold many indicators: a place's figures of the whole, and what they are compared with.</summary>
public sealed class StandingRows(Reading reading)
{
    /// <summary>Every cell of the whole of a place, the latest period first and of those that end alike the longest.</summary>
    public List<Cell> Cells(string area) => reading.Query<Cell>($"""
        select v.indicator_code, {IndicatorRows.CellColumns}, {IndicatorRows.PeriodColumns}
        from   pub_value v
        join   pub_area a on a.area_code = v.area_code
        join   pub_period p on p.period_code = v.period_code
        where  v.area_code = @area and v.breakdown = ''
        order by p.last_day desc, p.month_count desc, p.period_code
        """, new { area });

    /// <summary>What a place's figures of the whole are compared with, the latest period first.</summary>
    public List<Comparison> Comparisons(string area) => reading.Query<Comparison>("""
        select c.indicator_code, c.period_code, c.area_code, c.comparator, c.reference_code, coalesce(a.label_sv, r.label_sv, c.reference_code) as reference_sv,
               coalesce(a.label_en, r.label_en, c.reference_code) as reference_en, coalesce(r.last_day, 0) as reference_day,
               c.reference_value, c.limit_low, c.limit_high, c.difference, c.missing, c.target_value, c.target_date, c.from_value, c.verdict, c.confidence,
               c.part_count, c.part_total
        from   pub_comparison c
        join   pub_value v on v.indicator_code = c.indicator_code and v.area_code = c.area_code and v.period_code = c.period_code and v.breakdown = c.breakdown
                          and v.status = 'shown'
        join   pub_period p on p.period_code = c.period_code
        left join pub_area a on a.area_code = c.reference_code
        left join pub_period r on r.period_code = c.reference_code
        where  c.area_code = @area and c.breakdown = ''
        order by p.last_day desc, p.month_count desc, c.comparator
        """, new { area });

    /// <summary>The care areas' cells of the whole in some periods, in their order.</summary>
    public List<Cell> CareAreas(IReadOnlyCollection<string> periods) => reading.Query<Cell>($"""
        select v.indicator_code, {IndicatorRows.CellColumns}, v.period_code
        from   pub_value v
        join   pub_area a on a.area_code = v.area_code and a.area_kind = 'care_area'
        where  v.breakdown = '' and v.period_code in @periods
        order by a.sort_order
        """, new { periods });

    /// <summary>The municipalities' cells of one indicator and period.</summary>
    public List<Cell> Municipalities(string indicator, string period) => reading.Query<Cell>($"""
        select v.indicator_code, {IndicatorRows.CellColumns}, v.period_code
        from   pub_value v
        join   pub_area a on a.area_code = v.area_code and a.area_kind = 'municipality'
        where  v.indicator_code = @indicator and v.period_code = @period and v.breakdown = ''
        """, new { indicator, period });

    /// <summary>The county's cells of the whole in some periods.</summary>
    public List<Cell> County(IReadOnlyCollection<string> periods) => reading.Query<Cell>($"""
        select v.indicator_code, {IndicatorRows.CellColumns}, v.period_code
        from   pub_value v
        join   pub_area a on a.area_code = v.area_code and a.area_kind = 'county'
        where  v.breakdown = '' and v.period_code in @periods
        """, new { periods });

    /// <summary>Municipalities whose figure is surely higher or lower than the county's in some periods, by name.</summary>
    public List<SurePlace> SurePlaces(IReadOnlyCollection<string> periods) =>
    [
        .. reading.Query<SurePlace>("""
            select c.indicator_code, c.period_code, c.area_code, a.label_sv, a.label_en, c.verdict
            from   pub_comparison c
            join   pub_value v on v.indicator_code = c.indicator_code and v.area_code = c.area_code and v.period_code = c.period_code and v.breakdown = c.breakdown
                              and v.status = 'shown'
            join   pub_area a on a.area_code = c.area_code and a.area_kind = 'municipality'
            where  c.comparator = 'county' and c.breakdown = '' and c.period_code in @periods and c.verdict in ('higher', 'lower') and c.confidence > 0
            """, new { periods }).OrderBy(place => place.LabelSv, Resources.Language.Swedish.PlaceOrder),
    ];
}
