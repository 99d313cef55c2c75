namespace Analytics.Dashboards.Figures;

/// <summary>The county's figure of one measure.</summary>
public sealed class MeasureRow
{
    public string IndicatorCode { get; init; } = "";
    public double? Numerator { get; init; }
    public double? Denominator { get; init; }
    public double? Value { get; init; }
    public double? ValueLow { get; init; }
    public double? ValueHigh { get; init; }
    public string Note { get; init; } = "";
    public string Status { get; init; } = "";

    /// <summary>As a cell, so that it is told in the same words as everywhere.</summary>
    public Cell Cell => new() { Numerator = Numerator, Denominator = Denominator, Value = Value, ValueLow = ValueLow, ValueHigh = ValueHigh, Note = Note, Status = Status };
}

/// <summary>The queries behind the family centres.</summary>
public sealed class CentreRows(Reading reading)
{
    /// <summary>The years that a list tells of, the latest first.</summary>
    public List<long> Years() => reading.Query<long>("select distinct c.year_no from pub_family_centre c order by c.year_no desc");

    /// <summary>The centres of a year's list, by name.</summary>
    public List<FamilyCentre> Centres(long year) => reading.Query<FamilyCentre>("""
        select c.family_centre_code, c.name, c.year_no, c.municipality_code, c.declared_kind, c.class_code, c.label_agrees, c.child_health, c.midwifery, c.open_preschool,
               c.social_services, c.has_agreement, c.agreement_from, c.agreement_to, c.term_within, c.point_count, c.agreement_points, c.has_steering_group,
               c.has_coordinator, c.coordinator_percent, c.plan_made, c.plan_followed_up, c.plan_evaluated
        from   pub_family_centre c
        where  c.year_no = @year
        order by c.name, c.family_centre_code
        """, new { year });

    /// <summary>The county's figures of the measures of family centres in a year.</summary>
    public List<MeasureRow> Measures(string period) => reading.Query<MeasureRow>($"""
        select v.indicator_code, {IndicatorRows.Numbers}, coalesce(v.note, '') as note, v.status
        from   pub_value v
        join   pub_area a on a.area_code = v.area_code and a.area_kind = 'county'
        where  v.indicator_code like 'C%' and v.period_code = @period and v.breakdown = ''
        """, new { period });
}
