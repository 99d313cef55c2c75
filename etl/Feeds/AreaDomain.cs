namespace Analytics.Etl.Feeds;

/// <summary>
/// What a figure is about: <c>lan</c>, one of the six areas of vårdsamverkan by name, and where allowed one of the 49 municipalities.
/// The value is the code of <c>dim_area</c>.
/// </summary>
public sealed class AreaDomain(ReferenceData reference, bool withMunicipalities = false) : Domain<string>
{
    private readonly MunicipalityDomain municipality = new(reference);

    private string Rule => $"Skriv lan eller ett av områdena {string.Join(", ", reference.CareAreas)}{(withMunicipalities ? ", eller en kommunkod i länet" : "")}.";

    /// <inheritdoc/>
    public override Problem WhenMissing => new("område", "området saknas. " + Rule);

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text)
    {
        if (reference.AreaOf(text) is { } area)
        {
            return (area, null);
        }

        if (withMunicipalities && municipality.Read(text) is { Problem: null, Value: not (MunicipalityDomain.Unknown or MunicipalityDomain.Outside) } place)
        {
            return (place.Value, null);
        }

        return ("", new Problem("område", "okänt område. " + Rule));
    }
}
