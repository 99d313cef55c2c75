using Analytics.Etl.Codes;
using Analytics.WarehouseSql;
using nietras.SeparatedValues;

namespace Analytics.Etl.Feeds;

/// <summary>The lists that rows are checked against: Sweden's municipalities from the shipped list, the rest from the dimensions.</summary>
public sealed class ReferenceData
{
    private readonly HashSet<string> county;
    private readonly HashSet<string> sweden;
    private readonly Dictionary<string, string> codeOfName;

    private ReferenceData(HashSet<string> county, HashSet<string> sweden, Dictionary<string, string> codeOfName)
    {
        this.county = county;
        this.sweden = sweden;
        this.codeOfName = codeOfName;
    }

    /// <summary>The KVÅ codes that are registered for talks.</summary>
    public required IReadOnlyList<string> ProcedureCodes { get; init; }

    /// <summary>The grounds of HSL 5 kap. 7 §.</summary>
    public required IReadOnlyList<string> Grounds { get; init; }

    /// <summary>The child's age groups.</summary>
    public required IReadOnlyList<string> AgeGroups { get; init; }

    /// <summary>The child's sex.</summary>
    public required IReadOnlyList<string> Sexes { get; init; }

    /// <summary>Levels of care.</summary>
    public required IReadOnlyList<string> CareLevels { get; init; }

    /// <summary>What persons have said that written organisation codes stand for; a feed resolves a code before it looks it up.</summary>
    public required CodeAliases OrganisationAliases { get; init; }

    /// <summary>Reads the lists from a warehouse.</summary>
    public static ReferenceData Read(Warehouse warehouse)
    {
        var county = warehouse.Query<string>("select municipality_code from dim_municipality where municipality_key > 1").ToHashSet(StringComparer.Ordinal);
        var codeOfName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        using var reader = Sep.New(',').Reader().From(Scripts.Stream("seeds/swedish_municipality_codes.csv"));
        foreach (var row in reader)
        {
            codeOfName.Add(row["name"].ToString(), row["municipality_code"].ToString());
        }

        return new ReferenceData(county, codeOfName.Values.ToHashSet(StringComparer.Ordinal), codeOfName)
        {
            ProcedureCodes = warehouse.Query<string>("select procedure_code from dim_procedure_code order by sort_order"),
            Grounds = warehouse.Query<string>("select ground_code from dim_ground order by sort_order"),
            AgeGroups = warehouse.Query<string>("select age_group_code from dim_age_group order by sort_order"),
            Sexes = warehouse.Query<string>("select sex_code from dim_sex order by sort_order"),
            OrganisationAliases = CodeAliases.Read(warehouse, CodeKind.Organisation),
            // 'okänd' is what a line without a level gets; no file writes it.
            CareLevels = warehouse.Query<string>("select care_level_code from dim_care_level where care_level_key > 0 order by sort_order"),
        };
    }

    /// <summary>One of the 49.</summary>
    public bool IsInCounty(string code) => county.Contains(code);

    /// <summary>One of Sweden's 290.</summary>
    public bool IsMunicipality(string code) => sweden.Contains(code);

    /// <summary>The code of a municipality by its name, in any case; null when there is none.</summary>
    public string? CodeOfName(string name) => codeOfName.GetValueOrDefault(name);
}
