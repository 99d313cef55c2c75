using Analytics.WarehouseSql;

namespace Analytics.Etl.Codes;

/// <summary>A known code with its name.</summary>
public sealed record KnownCode
{
    /// <summary>The code.</summary>
    public string Code { get; init; } = "";

    /// <summary>What it stands for.</summary>
    public string Name { get; init; } = "";
}

/// <summary>A kind of code that deliveries write and a list knows.</summary>
/// <param name="Name">As <c>code_alias</c> and the commands name it.</param>
/// <param name="Swedish">In a sentence.</param>
/// <param name="KnownSql">Selects code and name of those that a list has named.</param>
public sealed record CodeKind(string Name, string Swedish, string KnownSql)
{
    /// <summary>Health-care units; known are those that a unit list names.</summary>
    public static readonly CodeKind Unit = new("unit", "enhet",
        "select u.unit_code as code, max(u.unit_name) as name from dim_unit u where u.is_inferred = 0 group by u.unit_code order by u.unit_code");

    /// <summary>Organisations that support children.</summary>
    public static readonly CodeKind Organisation = new("organisation", "organisation",
        "select o.organisation_code as code, max(o.name) as name from dim_organisation o where o.organisation_key > 0 group by o.organisation_code order by o.organisation_code");

    /// <summary>Every kind.</summary>
    public static readonly IReadOnlyList<CodeKind> All = [Unit, Organisation];

    /// <summary>The kinds' names, for a sentence.</summary>
    public static string Names => string.Join(", ", All.Select(kind => kind.Name));

    /// <summary>A kind by its name; null when there is none.</summary>
    public static CodeKind? Named(string name) => All.FirstOrDefault(kind => string.Equals(kind.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The codes that a list knows.</summary>
    public List<KnownCode> Known(Warehouse warehouse) => warehouse.Query<KnownCode>(KnownSql);
}
