namespace Analytics.Dashboards.Figures;

/// <summary>An age group; both ends are within it.</summary>
public sealed class AgeGroup
{
    public string AgeGroupCode { get; init; } = "";
    public string LabelSv { get; init; } = "";
    public string LabelEn { get; init; } = "";
    public long AgeFrom { get; init; }
    public long AgeTo { get; init; }
}

/// <summary>A ground or a group of children, with its words.</summary>
public sealed class NamedCode
{
    /// <summary>ground or group.</summary>
    public string Kind { get; init; } = "";
    public string Code { get; init; } = "";
    public string LabelSv { get; init; } = "";
    public string LabelEn { get; init; } = "";
}

/// <summary>The queries behind the offers: what the lists tell of a day, and what its codes stand for.</summary>
public sealed class OfferRows(Reading reading)
{
    /// <summary>The days of the lists in force, the first one first, yyyymmdd.</summary>
    public List<long> ListDays() => reading.Query<long>("select l.list_day from pub_offer_list l order by l.list_day");

    /// <summary>The offers that hold on a day, by name.</summary>
    public List<Offer> InForce(long day) => reading.Query<Offer>("""
        select o.offer_code, o.organisation_code, o.organisation_name, o.offer_name, o.offer_type, o.offer_form, o.municipality_code, o.lat, o.lon, o.serves, o.grounds,
               o.age_from, o.age_to, o.languages, o.seats_per_term, o.free_seats, o.queue_days, o.vulnerable_groups, o.extended_groups, o.interpreter,
               o.last_checked, o.valid_from, o.valid_to
        from   pub_offer o
        where  o.valid_from <= @day and o.valid_to > @day
        order by o.offer_name, o.offer_key
        """, new { day });

    /// <summary>The age groups, the youngest first.</summary>
    public List<AgeGroup> AgeGroups() => reading.Query<AgeGroup>(
        "select g.age_group_code, g.label_sv, g.label_en, g.age_from, g.age_to from pub_age_group g order by g.sort_order");

    /// <summary>The grounds and the groups of children, in their order, each once.</summary>
    public List<NamedCode> Codes() => [.. reading.Query<NamedCode>("""
        select b.breakdown_kind as kind, replace(replace(b.breakdown, 'ground=', ''), 'group=', '') as code, b.label_sv, b.label_en
        from   pub_breakdown b
        where  b.breakdown_kind in ('ground', 'group')
        order by b.breakdown_kind, b.indicator_code, b.sort_order
        """).DistinctBy(item => (item.Kind, item.Code))];
}
