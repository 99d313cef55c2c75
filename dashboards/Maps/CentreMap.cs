using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Maps;

/// <summary>The municipalities by the fullest class of their family centres; each a link to its row in the table.</summary>
/// <param name="figure">What is drawn.</param>
/// <param name="language">The reader's.</param>
/// <param name="toArea">The address of the same year in another area.</param>
public sealed class CentreMap(CentreFigure figure, Language language, Func<string, string> toArea)
{
    private readonly CentreWords words = new(figure, language);

    /// <summary>How a class looks.</summary>
    public static MapMark Mark(string? code) => code switch
    {
        "8.2" => MapMark.Full,
        "8.3" => MapMark.Half,
        "varken" => MapMark.Little,
        _ => MapMark.Nothing,
    };

    /// <summary>The map, or the tiles, as an SVG element.</summary>
    public string Draw(bool asTiles) => PlaceMap.Draw(
        language.Say(Texts.CentresMapTitle, figure.Year), language[asTiles ? Texts.CentresTilesDescription : Texts.CentresMapDescription],
        [.. figure.AllMunicipalities.Select(Place)], asTiles, []);

    /// <summary>What the colours and patterns mean; those that no municipality has are left out.</summary>
    public IReadOnlyList<MarkEntry> Legend()
    {
        var entries = new string?[] { "8.2", "8.3", "varken", null }
            .Select(code => new MarkEntry(Mark(code), words.MunicipalityClass(code), figure.Municipalities.Count(place => figure.ClassOf(place.Area) == code)))
            .Append(new MarkEntry(MapMark.Outside, language[Texts.ReachOutside], figure.AllMunicipalities.Count - figure.Municipalities.Count));
        return [.. entries.Where(entry => entry.Count > 0)];
    }

    private MarkedPlace Place(AreaRow place) => figure.IsLookedAt(place.Area)
        ? new MarkedPlace(place.Area, place.NameSv, Mark(figure.ClassOf(place.Area)), words.Line(place), "#" + MapPicture.RowId(place.Area),
            figure.All.Count(centre => centre.MunicipalityCode == place.Area) is var count && count == 0 ? "–" : language.Whole(count))
        : new MarkedPlace(place.Area, place.NameSv, MapMark.Outside, language.Say(Texts.ReachOutsideOf, place.NameSv), toArea(place.Area), "");
}
