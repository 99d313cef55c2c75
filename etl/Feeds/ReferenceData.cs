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
    private readonly Dictionary<string, string> areaOfName;

    private ReferenceData(HashSet<string> county, HashSet<string> sweden, Dictionary<string, string> codeOfName, Dictionary<string, string> areaOfName)
    {
        this.county = county;
        this.sweden = sweden;
        this.codeOfName = codeOfName;
        this.areaOfName = areaOfName;
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

    /// <summary>The groups that the partnership is to watch over with special care.</summary>
    public required IReadOnlyList<string> VulnerableGroups { get; init; }

    /// <summary>The statuses of a referral.</summary>
    public required IReadOnlyList<string> ReferralStatuses { get; init; }

    /// <summary>The six areas of vårdsamverkan, by name.</summary>
    public required IReadOnlyList<string> CareAreas { get; init; }

    /// <summary>The codes of the organisations that can be named.</summary>
    public required IReadOnlyList<string> Organisations { get; init; }

    /// <summary>The codes of the catalogue's indicators, measured or not.</summary>
    public required IReadOnlyList<string> Indicators { get; init; }

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

        var areas = warehouse.Query<(string Code, string Name)>("select area_code as code, care_area as name from dim_area where area_kind = 'care_area' order by sort_order");
        var areaOfName = areas.SelectMany(area => new[] { (Text: area.Code, area.Code), (Text: area.Name, area.Code) }).Append((Text: "lan", Code: "lan")).Append((Text: "län", Code: "lan"))
            .ToDictionary(entry => entry.Text, entry => entry.Code, StringComparer.OrdinalIgnoreCase);
        return new ReferenceData(county, codeOfName.Values.ToHashSet(StringComparer.Ordinal), codeOfName, areaOfName)
        {
            CareAreas = [.. areas.Select(area => area.Name)],
            Organisations = warehouse.Query<string>("select organisation_code from dim_organisation where valid_to = 99991231 order by organisation_key"),
            VulnerableGroups = warehouse.Query<string>("select vulnerable_group_code from dim_vulnerable_group order by sort_order"),
            ReferralStatuses = warehouse.Query<string>("select referral_status_code from dim_referral_status order by rank_no"),
            Indicators = warehouse.Query<string>("select i.indicator_code from dim_indicator i group by i.indicator_code order by min(i.sort_order)"),
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

    /// <summary>The code of an area by its code or name; null when there is none.</summary>
    public string? AreaOf(string text) => areaOfName.GetValueOrDefault(text);

    /// <summary>The code of an organisation as the list writes it, also from a way of writing that a person has confirmed; null when there is none.</summary>
    public string? OrganisationOf(string text)
    {
        var written = OrganisationAliases.Resolve(text);
        return Organisations.FirstOrDefault(code => string.Equals(code, written, StringComparison.OrdinalIgnoreCase));
    }
}
