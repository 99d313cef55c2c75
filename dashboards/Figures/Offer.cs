namespace Analytics.Dashboards.Figures;

/// <summary>A support offer as the lists told of it at a time. Null is unknown, not none.</summary>
public sealed class Offer
{
    private const string Everywhere = "alla";

    private IReadOnlyList<string>? grounds;
    private HashSet<string>? served;

    public string OfferCode { get; init; } = "";
    public string OrganisationCode { get; init; } = "";
    public string OrganisationName { get; init; } = "";
    public string OfferName { get; init; } = "";

    /// <summary>What kind of support, as in the feed: stödgrupp, läger.</summary>
    public string OfferType { get; init; } = "";

    /// <summary>fysisk, digital or telefon.</summary>
    public string OfferForm { get; init; } = "";

    /// <summary>Where it is given; empty where it is given in no place.</summary>
    public string MunicipalityCode { get; init; } = "";
    public double? Lat { get; init; }
    public double? Lon { get; init; }

    /// <summary>alla, or municipality codes between bars.</summary>
    public string Serves { get; init; } = "";
    public string Grounds { get; init; } = "";

    /// <summary>The youngest age, in years.</summary>
    public long AgeFrom { get; init; }

    /// <summary>The oldest age, in years, within it.</summary>
    public long AgeTo { get; init; }
    public string Languages { get; init; } = "";
    public long? SeatsPerTerm { get; init; }
    public long? FreeSeats { get; init; }
    public long? QueueDays { get; init; }
    public string VulnerableGroups { get; init; } = "";
    public string ExtendedGroups { get; init; } = "";

    /// <summary>ja, nej or okänt.</summary>
    public string Interpreter { get; init; } = "";

    /// <summary>When somebody last checked the entry, yyyymmdd.</summary>
    public long? LastChecked { get; init; }
    public long ValidFrom { get; init; }

    /// <summary>The first day after.</summary>
    public long ValidTo { get; init; }

    /// <summary>Whether one meets in a room.</summary>
    public bool IsPhysical => OfferForm == "fysisk";

    /// <summary>Whether it is for children of every municipality.</summary>
    public bool ServesAll => Serves == Everywhere;

    /// <summary>The codes of the grounds that it names.</summary>
    public IReadOnlyList<string> GroundCodes => grounds ??= Parts(Grounds);

    /// <summary>The codes of its languages.</summary>
    public IReadOnlyList<string> LanguageCodes => Parts(Languages);

    /// <summary>The groups that it names, the wider circle of adults and siblings included.</summary>
    public IReadOnlyList<string> Groups => [.. Parts(VulnerableGroups), .. Parts(ExtendedGroups)];

    /// <summary>The municipalities that it is for; empty where it is for all.</summary>
    public IReadOnlyList<string> ServedCodes => ServesAll ? [] : Parts(Serves);

    /// <summary>Whether it is for children of the municipality.</summary>
    public bool ServesPlace(string municipality) => ServesAll || (served ??= [.. Parts(Serves)]).Contains(municipality);

    /// <summary>Whether it is given in the municipality, to those who meet.</summary>
    public bool IsGivenIn(string municipality) => IsPhysical && MunicipalityCode == municipality;

    /// <summary>Whether any age from the one to the other, both included, is among its own.</summary>
    public bool TakesAges(long from, long to) => AgeFrom <= to && AgeTo >= from;

    private static string[] Parts(string list) => list.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
