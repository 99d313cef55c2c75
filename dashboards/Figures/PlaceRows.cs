namespace Analytics.Dashboards.Figures;

/// <summary>An area that a figure can be about.</summary>
public sealed class AreaRow
{
    public string Area { get; init; } = "";

    /// <summary>county, care_area, association, municipality or outside.</summary>
    public string Kind { get; init; } = "";
    public string NameSv { get; init; } = "";
    public string NameEn { get; init; } = "";

    /// <summary>The area above it; empty for the county and what lies outside it.</summary>
    public string Parent { get; init; } = "";

    /// <summary>The codes of the municipalities whose figures add up to its own; a municipality is its own only one.</summary>
    public IReadOnlyList<string> Municipalities { get; set; } = [];
}

/// <summary>A period that has a published cell. Days are yyyymmdd, both within it.</summary>
public sealed class PeriodRow
{
    public string Period { get; init; } = "";
    public string Kind { get; init; } = "";
    public long FirstDay { get; init; }
    public long LastDay { get; init; }
    public string LabelSv { get; init; } = "";
    public string LabelEn { get; init; } = "";
}

/// <summary>The queries behind the open API's areas and periods: what the codes of its values stand for.</summary>
public sealed class PlaceRows(Reading reading)
{
    private sealed class Part
    {
        public string AreaCode { get; init; } = "";
        public string MunicipalityCode { get; init; } = "";
    }

    /// <summary>Every area, in its order, with the municipalities of today.</summary>
    public List<AreaRow> Areas()
    {
        var areas = reading.Query<AreaRow>("""
            select a.area_code as area, a.area_kind as kind, a.label_sv as name_sv, a.label_en as name_en, coalesce(a.parent_code, '') as parent
            from   pub_area a
            where  a.area_kind <> 'partnership'
            order by a.sort_order
            """);
        var parts = reading.Query<Part>("select p.area_code, p.municipality_code from pub_area_municipality p order by p.municipality_code").ToLookup(part => part.AreaCode);
        foreach (var area in areas)
        {
            area.Municipalities = [.. parts[area.Area].Select(part => part.MunicipalityCode)];
        }

        return areas;
    }

    /// <summary>The areas that can be chosen by: the county and what it is made of, municipalities last and by name.</summary>
    public List<AreaRow> Choosable()
    {
        var areas = Areas().ToLookup(area => area.Kind == "municipality");
        return [.. areas[false].Where(area => area.Kind != "outside"), .. areas[true].OrderBy(area => area.NameSv, Resources.Language.Swedish.PlaceOrder)];
    }

    /// <summary>Every period with a published cell, by its first day, the shortest first.</summary>
    public List<PeriodRow> Periods() => reading.Query<PeriodRow>("""
        select p.period_code as period, p.period_kind as kind, p.first_day, p.last_day, p.label_sv, p.label_en
        from   pub_period p
        order by p.first_day, p.last_day, p.period_code
        """);
}
