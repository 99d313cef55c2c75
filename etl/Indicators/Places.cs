using System.Data.Common;
using Dapper;

namespace Analytics.Etl.Indicators;

/// <summary>A municipality and what it belongs to today.</summary>
public sealed record Place
{
    /// <summary>Its code, such as 1480.</summary>
    public string Code { get; init; } = "";

    /// <summary>Code of its care area in <c>dim_area</c>.</summary>
    public string CareArea { get; init; } = "";

    /// <summary>Code of its municipal association in <c>dim_area</c>; the care area's where the two are one.</summary>
    public string Association { get; init; } = "";

    /// <summary>Its SKR group.</summary>
    public string SkrGroup { get; init; } = "";

    /// <summary>What municipalities are ranked by (<see cref="Places.Proxy"/>), per cent; null where it is not known.</summary>
    public double? Deprivation { get; init; }
}

/// <summary>The municipalities with their groupings, the traits they are ranked and compared by, and their children. All of it is public.</summary>
public sealed class Places
{
    /// <summary>
    /// The trait that municipalities are ranked by until the county has defined its prioritised areas: the share aged 25–64 with compulsory
    /// education only. A proxy chosen by us.
    /// </summary>
    public const string Proxy = "share_compulsory_education_only_25_64";

    /// <summary>The county's code in <c>dim_area</c>.</summary>
    public const string County = "lan";

    private readonly Dictionary<(string Area, string Period), double> children;
    private readonly Dictionary<(string Area, string Period), double> youngest;

    private sealed class Count
    {
        public string Area { get; init; } = "";

        public string Period { get; init; } = "";

        public long People { get; init; }
    }

    /// <summary>Takes them as given.</summary>
    /// <param name="municipalities">The municipalities.</param>
    /// <param name="kinds">The kind of every area by its code.</param>
    /// <param name="children">Children 0–17 by area and period.</param>
    /// <param name="youngest">Children 0–5 by area and period.</param>
    public Places(IEnumerable<Place> municipalities, IReadOnlyDictionary<string, string> kinds, Dictionary<(string Area, string Period), double> children,
        Dictionary<(string Area, string Period), double> youngest)
    {
        Municipalities = [.. municipalities.OrderBy(place => place.Code, StringComparer.Ordinal)];
        ByCode = Municipalities.ToDictionary(place => place.Code, StringComparer.Ordinal);
        Kinds = kinds;
        CareAreas = [.. Municipalities.Select(place => place.CareArea).Distinct().Order(StringComparer.Ordinal)];
        this.children = children;
        this.youngest = youngest;
    }

    /// <summary>The municipalities, by code.</summary>
    public IReadOnlyList<Place> Municipalities { get; }

    /// <summary>A municipality by its code.</summary>
    public IReadOnlyDictionary<string, Place> ByCode { get; }

    /// <summary>The kind of every area by its code.</summary>
    public IReadOnlyDictionary<string, string> Kinds { get; }

    /// <summary>Codes of the care areas.</summary>
    public IReadOnlyList<string> CareAreas { get; }

    /// <summary>Children 0–17 of a municipality that a period is measured against; null where none have been delivered.</summary>
    public double? Children(string municipality, string period) => children.TryGetValue((municipality, period), out var people) ? people : null;

    /// <summary>Children 0–5 likewise.</summary>
    public double? Youngest(string municipality, string period) => youngest.TryGetValue((municipality, period), out var people) ? people : null;

    /// <summary>Reads them.</summary>
    public static Places Read(DbConnection connection) => new(
        connection.Query<Place>($"""
            select m.municipality_code as code, coalesce(c.area_code, '') as care_area, coalesce(k.area_code, '') as association, m.skr_group, t.trait_value as deprivation
            from   dim_municipality m
            left join dim_area c on c.care_area = m.care_area and c.area_kind = 'care_area'
            left join dim_area k on k.association = m.association
            left join dim_municipality_trait t on t.municipality_code = m.municipality_code and t.trait_code = '{Proxy}'
            where  m.valid_to = 99991231 and m.municipality_key > 1
            """),
        connection.Query<(string Code, string Kind)>("select a.area_code as code, a.area_kind as kind from dim_area a").ToDictionary(area => area.Code, area => area.Kind),
        People(connection, "ind_children_period"), People(connection, "ind_children_0_5_period"));

    private static Dictionary<(string Area, string Period), double> People(DbConnection connection, string view) => connection
        .Query<Count>($"""
            select a.area_code as area, p.period_code as period, n.children as people
            from   {view} n
            join   dim_area a on a.area_key = n.area_key and a.area_kind = 'municipality'
            join   dim_period p on p.period_key = n.period_key and p.period_kind in ('half_year', 'year', 'iop_year')
            """)
        .ToDictionary(row => (row.Area, row.Period), row => (double)row.People);
}
