namespace Analytics.Dashboards.Figures;

/// <summary>The queries behind notes beside figures.</summary>
public sealed class AnnotationRows(Reading reading)
{
    private const string Columns = "n.annotation_key, n.indicator_code, n.area_code, n.period_code, n.first_day, n.last_day, n.period_sv, n.period_en, n.text_sv, n.text_en";

    /// <summary>The notes of an indicator that hold for an area.</summary>
    public Annotations Of(string indicator, string area) => new(Any() ? reading.Query<Annotation>($"""
        select {Columns}
        from   pub_annotation n
        where  n.indicator_code = @indicator and n.area_code in ('', @area)
        """, new { indicator, area }) : []);

    /// <summary>The notes of some indicators, in the order of time.</summary>
    public IReadOnlyList<Annotation> Of(IReadOnlyCollection<string> indicators) => indicators.Count > 0 && Any() ? reading.Query<Annotation>($"""
        select {Columns}
        from   pub_annotation n
        where  n.indicator_code in @indicators
        order by n.indicator_code, n.last_day, n.annotation_key
        """, new { indicators }) : [];

    // A release that was made before there were notes has none.
    private bool Any() => reading.Release is null || reading.HasTable("pub_annotation");
}
