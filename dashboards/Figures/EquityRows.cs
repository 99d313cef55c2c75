namespace Analytics.Dashboards.Figures;

/// <summary>Where the figures behind a measure come from, and how far they reach.</summary>
public sealed class EquitySource
{
    public string IndicatorCode { get; init; } = "";
    public string Feed { get; init; } = "";
    public string NameSv { get; init; } = "";
    public string NameEn { get; init; } = "";

    /// <summary>The last day, yyyymmdd, that deliveries in force tell of; null when nothing is in force.</summary>
    public long? DataThrough { get; init; }
}

/// <summary>A care area held against the county.</summary>
public sealed class AgainstCounty
{
    public string IndicatorCode { get; init; } = "";
    public string AreaCode { get; init; } = "";

    /// <summary>Figure less the county's.</summary>
    public double? Difference { get; init; }

    /// <summary>Of the difference; null where the figures are facts and no estimates.</summary>
    public double? LimitLow { get; init; }

    /// <summary>higher, lower, similar or too_few.</summary>
    public string Verdict { get; init; } = "";

    /// <summary>The strictest level at which the verdict holds: 0, 95 or 998.</summary>
    public int Confidence { get; init; }
}

/// <summary>A municipality outside the limits of chance.</summary>
public sealed class OutsideRow
{
    public string IndicatorCode { get; init; } = "";
    public string AreaCode { get; init; } = "";
    public string AreaSv { get; init; } = "";

    /// <summary>higher or lower.</summary>
    public string Verdict { get; init; } = "";
}

/// <summary>The queries behind the page of equity: rows of pub_ views and nothing more.</summary>
public sealed class EquityRows(Reading reading)
{
    /// <summary>Every measure of inequality, in every period.</summary>
    public List<Cell> Measures() => reading.Query<Cell>($"""
        select v.indicator_code, {IndicatorRows.CellColumns}, v.breakdown, {IndicatorRows.PeriodColumns}
        from   pub_value v
        join   pub_area a on a.area_code = v.area_code and a.area_kind = 'county'
        join   pub_period p on p.period_code = v.period_code
        where  v.indicator_code in ('J01', 'J02', 'J03', 'J04', 'J05', 'J06', 'J07', 'J08', 'J09', 'J10')
        order by v.indicator_code, v.breakdown, p.last_day desc, p.month_count desc
        """);

    /// <summary>What the measures are made of: the county and the care areas in every period that they are made for.</summary>
    public List<Cell> Levels() => reading.Query<Cell>($"""
        select v.indicator_code, {IndicatorRows.CellColumns}, v.breakdown, {IndicatorRows.PeriodColumns}
        from   pub_value v
        join   pub_area a on a.area_code = v.area_code and a.area_kind in ('county', 'care_area')
        join   pub_period p on p.period_code = v.period_code and p.period_kind in ('half_year', 'year', 'iop_year')
        where  v.indicator_code in ('K01', 'H01', 'U05', 'C06') and v.breakdown = ''
        order by v.indicator_code, p.last_day desc, p.month_count desc, a.sort_order
        """);

    /// <summary>The care areas against the county in one period; shown figures alone are compared.</summary>
    public List<AgainstCounty> Against(string period) => reading.Query<AgainstCounty>("""
        select c.indicator_code, c.area_code, c.difference, c.limit_low, c.verdict, c.confidence
        from   pub_comparison c
        join   pub_value v on v.indicator_code = c.indicator_code and v.area_code = c.area_code and v.period_code = c.period_code and v.breakdown = c.breakdown
                          and v.status = 'shown'
        join   pub_area a on a.area_code = c.area_code and a.area_kind = 'care_area'
        where  c.indicator_code in ('K01', 'H01', 'U05', 'C06') and c.period_code = @period and c.breakdown = '' and c.comparator = 'county'
        """, new { period });

    /// <summary>The municipalities outside the strictest limits of chance in one period, by place.</summary>
    public List<OutsideRow> Outside(string period) =>
    [
        .. reading.Query<OutsideRow>("""
            select c.indicator_code, c.area_code, a.label_sv as area_sv, c.verdict
            from   pub_comparison c
            join   pub_value v on v.indicator_code = c.indicator_code and v.area_code = c.area_code and v.period_code = c.period_code and v.breakdown = c.breakdown
                              and v.status = 'shown'
            join   pub_area a on a.area_code = c.area_code and a.area_kind = 'municipality'
            where  c.indicator_code in ('K01', 'H01', 'K03') and c.period_code = @period and c.breakdown = '' and c.comparator = 'funnel' and c.confidence = 998
            """, new { period }).OrderBy(row => row.AreaSv, Resources.Language.Swedish.PlaceOrder),
    ];

    /// <summary>The periods with a measure of inequality between areas, the latest first, of those that end alike the longest first; has_figures tells how many measures have one.</summary>
    public List<Period> Periods() => reading.Query<Period>("""
        select p.period_code, p.period_kind, p.first_day, p.last_day, p.month_count, p.label_sv, p.label_en,
               sum(case when v.status = 'shown' and v.value is not null then 1 else 0 end) as has_figures
        from   pub_value v
        join   pub_area a on a.area_code = v.area_code and a.area_kind = 'county'
        join   pub_period p on p.period_code = v.period_code
        where  v.indicator_code = 'J01'
        group by p.period_code, p.period_kind, p.first_day, p.last_day, p.month_count, p.label_sv, p.label_en
        order by p.last_day desc, p.month_count desc
        """);

    /// <summary>Where what is compared comes from.</summary>
    public List<EquitySource> Sources() => reading.Query<EquitySource>("""
        select i.indicator_code, f.feed, f.name_sv, f.name_en, f.data_through
        from   pub_indicator_feed i
        join   pub_feed f on f.feed = i.feed
        where  i.indicator_code in ('K01', 'H01', 'U05', 'C06') and i.is_main = 1
        """);
}
