namespace Analytics.Dashboards.Figures;

/// <summary>A figure as it was measured, before protection, beside what everybody reads. For the inner zone alone.</summary>
public sealed class InnerFigure
{
    public string AreaCode { get; init; } = "";
    public string AreaKind { get; init; } = "";
    public string AreaSv { get; init; } = "";
    public string AreaEn { get; init; } = "";
    public string PeriodCode { get; init; } = "";
    public string PeriodSv { get; init; } = "";
    public string PeriodEn { get; init; } = "";
    public string Breakdown { get; init; } = "";
    public double? Numerator { get; init; }
    public double? Denominator { get; init; }
    public double? Value { get; init; }
    public double? ValueLow { get; init; }
    public double? ValueHigh { get; init; }
    public string Note { get; init; } = "";

    /// <summary>What everybody sees: shown, hidden, or why there is no figure; empty where the table is not published.</summary>
    public string PublicStatus { get; init; } = "";

    /// <summary>How many match in all.</summary>
    public long Total { get; init; }

    /// <summary>Whether everybody reads that the figure is hidden.</summary>
    public bool IsHidden => PublicStatus == "hidden";

    /// <summary>Whether everybody reads the figure.</summary>
    public bool IsPublic => PublicStatus == "shown";

    /// <summary>Whether it counts one to four itself; else a hidden one is hidden so that another cannot be worked out.</summary>
    public bool IsSmall => Numerator is > 0 and <= LargestHidden || Numerator is { } count && Denominator is { } whole && whole - count is > 0 and <= LargestHidden;

    private const int LargestHidden = 4;
}

/// <summary>The one place outside etl where unprotected figures are read. What is read here is shown on the inner zone's own page and nowhere else.</summary>
public sealed class InnerRows(Reading reading)
{
    /// <summary>The periods in which an indicator has been measured, the latest first.</summary>
    public List<Period> Periods(string indicator) => reading.Query<Period>("""
        select p.period_code, p.period_kind, p.first_day, p.last_day, p.month_count, p.label_sv, p.label_en,
               (select max(case when v.note in ('', 'preliminary') then 1 else 0 end) from ind_value v where v.indicator_code = @indicator and v.period_code = p.period_code) as has_figures,
               (select count(*) from pub_value o where o.indicator_code = @indicator and o.period_code = p.period_code) as cell_count
        from   pub_period p
        where  exists (select 1 from ind_value v where v.indicator_code = @indicator and v.period_code = p.period_code)
        order by p.last_day desc, p.month_count desc, p.period_code
        """, new { indicator });

    /// <summary>The members of breakdowns in which it has been measured.</summary>
    public List<string> Breakdowns(string indicator) => reading.Query<string>(
        "select distinct v.breakdown from ind_value v where v.indicator_code = @indicator order by v.breakdown", new { indicator });

    /// <summary>Its figures, by place, time and member.</summary>
    /// <param name="indicator">The indicator's code.</param>
    /// <param name="area">Only this area; '' for all.</param>
    /// <param name="period">Only this period; '' for all.</param>
    /// <param name="breakdown">Only this member; '' for the whole, null for every member and the whole.</param>
    /// <param name="most">At most so many.</param>
    public List<InnerFigure> Figures(string indicator, string area, string period, string? breakdown, int most) => reading.Query<InnerFigure>("""
        select n.*
        from  (select a.area_code, a.area_kind, a.label_sv as area_sv, a.label_en as area_en, p.period_code, p.label_sv as period_sv, p.label_en as period_en, v.breakdown,
                      v.numerator, v.denominator, v.value, v.value_low, v.value_high, v.note, coalesce(o.status, '') as public_status,
                      row_number() over (order by p.last_day desc, p.month_count desc, a.sort_order, a.area_code, v.breakdown) as place, count(*) over () as total
               from   ind_value v
               join   pub_area a on a.area_code = v.area_code
               join   pub_period p on p.period_code = v.period_code
               left join pub_value o on o.indicator_code = v.indicator_code and o.area_code = v.area_code and o.period_code = v.period_code and o.breakdown = v.breakdown
               where  v.indicator_code = @indicator and (v.area_code = @area or @area = '') and (v.period_code = @period or @period = '')
               and    (v.breakdown = @breakdown or @breakdown = '*')) n
        where  n.place <= @most
        order by n.place
        """, new { indicator, area, period, breakdown = breakdown ?? "*", most });
}
