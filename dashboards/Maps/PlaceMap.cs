using System.Xml.Linq;

namespace Analytics.Dashboards.Maps;

/// <summary>A municipality on a map of classes.</summary>
/// <param name="Municipality">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Mark">How it looks.</param>
/// <param name="Label">What it is, in one line.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Number">What stands in its tile under the name.</param>
public sealed record MarkedPlace(string Municipality, string Name, MapMark Mark, string Label, string Href, string Number);

/// <summary>A map of the municipalities in classes, drawn in their shapes or as tiles of one size. Each is a link.</summary>
public static class PlaceMap
{
    private const string Id = "karta";
    private const int Tile = 66;
    private const int Gap = 4;

    // What fits into a tile on a telephone; the whole name stands in the label and in the table.
    private const int Letters = 4;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The map as an SVG element. It is a group and not an image: what is inside an image cannot be a link.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="description">How it is read.</param>
    /// <param name="places">The municipalities.</param>
    /// <param name="asTiles">Whether as tiles.</param>
    /// <param name="above">What is drawn over the shapes.</param>
    public static string Draw(string title, string description, IReadOnlyList<MarkedPlace> places, bool asTiles, IEnumerable<XElement> above)
    {
        var (width, height) = asTiles ? (Tiles.Columns * Tile, Tiles.Rows * Tile) : (Shapes.Width, Shapes.Height);
        return new XElement(Svg + "svg",
            new XAttribute("viewBox", $"0 0 {width} {height}"),
            new XAttribute("class", "map marks"),
            new XAttribute("role", "group"),
            new XAttribute("aria-labelledby", Id + "-titel"),
            new XAttribute("aria-describedby", Id + "-text"),
            new XElement(Svg + "title", new XAttribute("id", Id + "-titel"), title),
            new XElement(Svg + "desc", new XAttribute("id", Id + "-text"), description),
            MapMark.Patterns(Id),
            places.Select(place => Place(place, asTiles)),
            // Not within the links: four letters of a name are not what the link is called.
            asTiles ? places.SelectMany(TileText) : [],
            above).ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>A text on the map; it says again what labels and tables say.</summary>
    internal static XElement Text(double x, double y, string css, string text) => new(Svg + "text",
        new XAttribute("x", x), new XAttribute("y", y), new XAttribute("class", css), new XAttribute("text-anchor", "middle"), new XAttribute("aria-hidden", "true"), text);

    private static XElement Place(MarkedPlace place, bool asTiles)
    {
        var path = asTiles ? TilePath(place.Municipality) : Shapes.Paths[place.Municipality];
        return new XElement(Svg + "a",
            new XAttribute("href", place.Href), new XAttribute("aria-label", place.Label),
            new XElement(Svg + "path", new XAttribute("class", place.Mark.CssClass), new XAttribute("d", path), new XElement(Svg + "title", place.Label)),
            place.Mark.Overlay(Id, path));
    }

    private static string TilePath(string municipality)
    {
        var (x, y) = Corner(municipality);
        return FormattableString.Invariant($"M{x} {y}h{Tile - Gap}v{Tile - Gap}h-{Tile - Gap}Z");
    }

    private static XElement[] TileText(MarkedPlace place)
    {
        var (x, y) = Corner(place.Municipality);
        var css = place.Mark == MapMark.Full ? "tile-text on-full" : "tile-text";
        return
        [
            Text(x + (Tile - Gap) / 2.0, y + 27, css, place.Name.Length <= Letters + 1 ? place.Name : place.Name[..Letters]),
            Text(x + (Tile - Gap) / 2.0, y + 50, css, place.Number),
        ];
    }

    private static (int X, int Y) Corner(string municipality)
    {
        var (row, column) = Tiles.Positions[municipality];
        return ((column - 1) * Tile + Gap / 2, (row - 1) * Tile + Gap / 2);
    }
}
