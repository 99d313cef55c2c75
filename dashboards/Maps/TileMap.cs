using System.Globalization;
using System.Xml.Linq;
using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Maps;

/// <summary>The 49 municipalities as squares of one size, about where they lie: the small ones are seen as well as the large. The same classes, links and words as the other map.</summary>
public static class TileMap
{
    private const int Size = 62;
    private const int Gap = 4;
    private const int LongestName = 9;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The map as an SVG element.</summary>
    public static string Draw(MapPicture picture) => picture.Frame(Tiles.Columns * Size, Tiles.Rows * Size, "map tiles",
            // Not within the links: a shortened name is not what the link is called.
            [.. picture.Cells.Select(cell => Tile(picture, cell)), .. picture.Cells.SelectMany(cell => Texts(picture, cell))])
        .ToString(SaveOptions.DisableFormatting);

    /// <summary>A name that has room in a tile.</summary>
    public static string Shortened(string name) => name.Length <= LongestName ? name : name[..(LongestName - 2)] + ".";

    private static XElement Tile(MapPicture picture, Cell cell)
    {
        var (left, top) = Corner(cell);
        var side = Size - Gap;
        return picture.Link(cell,
            Square(left, top, side, side, new XAttribute("class", picture.Key.CssClass(cell))),
            MapKey.Pattern(cell) is { } pattern ? Pattern(picture, pattern, left, top, side) : null);
    }

    // The name stands above the pattern, never in it.
    private static IEnumerable<XElement> Texts(MapPicture picture, Cell cell)
    {
        var (left, top) = Corner(cell);
        var (css, middle) = (picture.Key.CssClass(cell), left + (Size - Gap) / 2);
        yield return Text(Shortened(picture.Language.Of(cell.AreaSv, cell.AreaEn)), middle, top + 17, css);
        if (cell.IsShown)
        {
            yield return Text(picture.Language.Number(cell.Value!.Value, picture.Figure.Decimals), middle, top + 36, css);
        }
    }

    private static (int Left, int Top) Corner(Cell cell)
    {
        var (row, column) = Tiles.Positions[cell.AreaCode];
        return ((column - 1) * Size + Gap / 2, (row - 1) * Size + Gap / 2);
    }

    private static XElement Pattern(MapPicture picture, string pattern, int left, int top, int side)
    {
        var begins = pattern == MapKey.Preliminary ? side - 14 : 26;
        return Square(left, top + begins, side, side - begins, new XAttribute("class", "overlay"), MapPatterns.Fill(picture.Id, pattern));
    }

    private static XElement Square(int left, int top, int width, int height, params object?[] more) => new(Svg + "rect",
        new XAttribute("x", left), new XAttribute("y", top), new XAttribute("width", width), new XAttribute("height", height), more);

    private static XElement Text(string text, int middle, int baseline, string css) => new(Svg + "text",
        new XAttribute("x", middle.ToString(CultureInfo.InvariantCulture)), new XAttribute("y", baseline), new XAttribute("class", "on-" + css), new XAttribute("aria-hidden", "true"), text);
}
