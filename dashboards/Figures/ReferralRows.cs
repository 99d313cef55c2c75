namespace Analytics.Dashboards.Figures;

/// <summary>The queries behind the page of referrals: rows of pub_ views and nothing more.</summary>
public sealed class ReferralRows(Reading reading)
{
    /// <summary>The county and the care areas, as places to choose.</summary>
    public List<Cell> Places() => reading.Query<Cell>("""
        select a.area_code, a.area_kind, a.label_sv as area_sv, a.label_en as area_en, coalesce(a.care_area, '') as care_area
        from   pub_area a
        where  a.area_kind in ('county', 'care_area')
        order by a.sort_order
        """);

    /// <summary>Every figure of referrals in the county and the care areas, whole and broken down, in so many periods.</summary>
    public List<Cell> Cells(IReadOnlyCollection<string> periods) => reading.Query<Cell>($"""
        select v.indicator_code, {IndicatorRows.CellColumns}, v.breakdown, {IndicatorRows.PeriodColumns}
        from   pub_value v
        join   pub_area a on a.area_code = v.area_code and a.area_kind in ('county', 'care_area')
        join   pub_period p on p.period_code = v.period_code
        where  v.indicator_code in ('H01', 'H02', 'H03', 'H04', 'H05', 'H06', 'H07', 'H08', 'H09', 'H10', 'H11') and v.period_code in @periods
        order by v.indicator_code, a.sort_order
        """, new { periods });

    /// <summary>The care areas against the county in one period, in what can be told apart from chance; shown figures alone are compared.</summary>
    public List<AgainstCounty> Against(string period) => reading.Query<AgainstCounty>("""
        select c.indicator_code, c.area_code, c.difference, c.limit_low, c.verdict, c.confidence
        from   pub_comparison c
        join   pub_value v on v.indicator_code = c.indicator_code and v.area_code = c.area_code and v.period_code = c.period_code and v.breakdown = c.breakdown
                          and v.status = 'shown'
        join   pub_area a on a.area_code = c.area_code and a.area_kind = 'care_area'
        where  c.indicator_code in ('H01', 'H04', 'H08', 'H03') and c.period_code = @period and c.breakdown = '' and c.comparator = 'county'
        """, new { period });

    /// <summary>The words of the members that referrals are broken down by, in their order.</summary>
    public List<Breakdown> Members() => reading.Query<Breakdown>("""
        select b.breakdown as code, b.breakdown_kind as kind, b.label_sv, b.label_en, b.unit_sv, b.unit_en, b.is_verified
        from   pub_breakdown b
        where  b.indicator_code = '' and b.breakdown_kind in ('reason', 'ground', 'group', 'organisation')
        order by b.breakdown_kind, b.sort_order, b.label_sv
        """);
}
