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
    private const string Outside = "reach-outside";
    private const int Tile = 66;
    private const int Gap = 4;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly OfferWords words = new(figure, language);

    /// <summary>The map, or the tiles, as an SVG element. It is a group and not an image: what is inside an image cannot be a link.</summary>
    public string Draw(bool asTiles)
    {
        var (width, height) = asTiles ? (Tiles.Columns * Tile, Tiles.Rows * Tile) : (Shapes.Width, Shapes.Height);
        var root = new XElement(Svg + "svg",
            new XAttribute("viewBox", $"0 0 {width} {height}"),
            new XAttribute("class", "map reach"),
            new XAttribute("role", "group"),
            new XAttribute("aria-labelledby", "karta-titel"),
            new XAttribute("aria-describedby", "karta-text"),
            new XElement(Svg + "title", new XAttribute("id", "karta-titel"), language.Say(Texts.OfferMapTitle, language.Day(figure.Day))),
            new XElement(Svg + "desc", new XAttribute("id", "karta-text"), language[asTiles ? Texts.OfferTilesDescription : Texts.OfferMapDescription]),
            CoverageMark.Patterns("karta"),
            figure.Lists.Municipalities.Select(place => Municipality(place, asTiles)),
            asTiles ? null : Points());
        return root.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>What the colours and patterns mean; those that no municipality has are left out.</summary>
    public IReadOnlyList<LegendEntry> Legend()
    {
        var outside = figure.Lists.Municipalities.Count(place => !figure.IsLookedAt(place.Area));
        var entries = Coverages.Order.Select(coverage => new LegendEntry(CoverageMark.CssClass(coverage), words.Reached(coverage), figure.ReachedBy(coverage).Count)).ToList();
        entries.Add(new LegendEntry(Outside, language[Texts.ReachOutside], outside));
        return [.. entries.Where(entry => entry.Count > 0)];
    }

    private XElement Municipality(AreaRow place, bool asTiles)
    {
        var css = figure.IsLookedAt(place.Area) ? CoverageMark.CssClass(figure.Reached[place.Area]) : Outside;
        var path = asTiles ? TilePath(place.Area) : Shapes.Paths[place.Area];
        var label = figure.IsLookedAt(place.Area) ? words.Line(place) : language.Say(Texts.ReachOutsideOf, place.NameSv);
        return new XElement(Svg + "a",
            new XAttribute("href", figure.IsLookedAt(place.Area) ? "#" + MunicipalityMap.RowId(place.Area) : toArea(place.Area)), new XAttribute("aria-label", label),
            new XElement(Svg + "path", new XAttribute("class", css), new XAttribute("d", path), new XElement(Svg + "title", label)),
            CoverageMark.Overlay(css, "karta", path),
            asTiles ? TileText(place, css) : null);
    }

    private static string TilePath(string municipality)
    {
        var (x, y) = Corner(municipality);
        return FormattableString.Invariant($"M{x} {y}h{Tile - Gap}v{Tile - Gap}h-{Tile - Gap}Z");
    }

    // Four letters are all that fits on a telephone; the whole name stands in the label and in the table.
    private XElement[] TileText(AreaRow place, string css)
    {
        var (x, y) = Corner(place.Area);
        var count = figure.Found.Count(offer => offer.IsGivenIn(place.Area));
        var ink = css == "reach-own" ? "tile-text on-own" : "tile-text";
        return
        [
            Text(x + (Tile - Gap) / 2.0, y + 27, ink, place.NameSv.Length <= 5 ? place.NameSv : place.NameSv[..4]),
            Text(x + (Tile - Gap) / 2.0, y + 50, ink, count == 0 ? "–" : language.Whole(count)),
        ];
    }

    private static (int X, int Y) Corner(string municipality)
    {
        var (row, column) = Tiles.Positions[municipality];
        return ((column - 1) * Tile + Gap / 2, (row - 1) * Tile + Gap / 2);
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
        count == 1 ? null : Text(at.X, at.Y + 5, "point-text", count.ToString(CultureInfo.InvariantCulture)));

    private static XElement Text(double x, double y, string css, string text) => new(Svg + "text",
        new XAttribute("x", x), new XAttribute("y", y), new XAttribute("class", css), new XAttribute("text-anchor", "middle"), new XAttribute("aria-hidden", "true"), text);
}
