using System.Globalization;
using System.Xml.Linq;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Maps;

/// <summary>How offers reach the 49 municipalities, and where those in a room are given; each municipality a link to its row in the table.</summary>
/// <param name="figure">What is drawn.</param>
/// <param name="language">The reader's.</param>
/// <param name="toArea">The address of the same choice in another area.</param>
public sealed class OfferMap(OfferFigure figure, Language language, Func<string, string> toArea)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly OfferWords words = new(figure, language);

    /// <summary>The map, or the tiles, as an SVG element.</summary>
    public string Draw(bool asTiles) => PlaceMap.Draw(
        language.Say(Texts.OfferMapTitle, language.Day(figure.Day)), language[asTiles ? Texts.OfferTilesDescription : Texts.OfferMapDescription],
        [.. figure.Lists.Municipalities.Select(Place)], asTiles, asTiles ? [] : Points());

    /// <summary>What the colours and patterns mean; those that no municipality has are left out.</summary>
    public IReadOnlyList<MarkEntry> Legend()
    {
        var entries = Coverages.Order.Select(coverage => new MarkEntry(MapMark.Of(coverage), words.Reached(coverage), figure.ReachedBy(coverage).Count))
            .Append(new MarkEntry(MapMark.Outside, language[Texts.ReachOutside], figure.Lists.Municipalities.Count - figure.Municipalities.Count));
        return [.. entries.Where(entry => entry.Count > 0)];
    }

    private MarkedPlace Place(AreaRow place)
    {
        var count = figure.CountOf(place.Area, Coverage.Own);
        return figure.IsLookedAt(place.Area)
            ? new MarkedPlace(place.Area, place.NameSv, MapMark.Of(figure.Reached[place.Area]), words.Line(place), "#" + MapPicture.RowId(place.Area), count == 0 ? "–" : language.Whole(count))
            : new MarkedPlace(place.Area, place.NameSv, MapMark.Outside, language.Say(Texts.ReachOutsideOf, place.NameSv), toArea(place.Area), "");
    }

    private IEnumerable<XElement> Points() => figure.Found
        .Where(offer => offer.IsPhysical && figure.IsLookedAt(offer.MunicipalityCode))
        .GroupBy(Position)
        .Where(place => place.Key is not null)
        .OrderByDescending(place => place.Count())
        .Select(place => Point(place.Key!.Value, place.Count()));

    // Offers at one address are one point with their number. Where no position is told, the middle of the municipality stands for it.
    private static (double X, double Y)? Position(Offer offer)
    {
        var point = offer is { Lat: { } latitude, Lon: { } longitude } ? Shapes.Point(latitude, longitude) : null;
        return point is { } told ? (Math.Round(told.X), Math.Round(told.Y))
            : Centres.Points.TryGetValue(offer.MunicipalityCode, out var centre) ? (Math.Round(centre.X), Math.Round(centre.Y))
            : null;
    }

    private static XElement Point((double X, double Y) at, int count) => new(Svg + "g", new XAttribute("class", "point"),
        new XElement(Svg + "circle", new XAttribute("cx", at.X), new XAttribute("cy", at.Y), new XAttribute("r", count == 1 ? 6 : 11)),
        count == 1 ? null : PlaceMap.Text(at.X, at.Y + 5, "point-text", count.ToString(CultureInfo.InvariantCulture)));
}
