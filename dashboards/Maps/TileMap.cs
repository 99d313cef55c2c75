using System.Globalization;
using System.Xml.Linq;
using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Maps;

/// <summary>The 49 municipalities as squares of one size, about where they lie: the small ones are seen as well as the large. The same classes, links and words as the other map.</summary>
public static class TileMap
{
    private const int Size = 70;
    private const int Gap = 4;
    private const int Side = Size - Gap;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The map as an SVG element.</summary>
    public static string Draw(MapPicture picture) => picture.Frame(Tiles.Columns * Size, Tiles.Rows * Size, "map tiles",
        [
            .. picture.Cells.Select(cell => Tile(picture, cell)),
            // What is read on the tiles is in the links' own names already.
            new XElement(Svg + "g", new XAttribute("aria-hidden", "true"), picture.Cells.SelectMany(cell => Texts(picture, cell))),
        ])
        .ToString(SaveOptions.DisableFormatting);

    private static XElement Tile(MapPicture picture, Cell cell)
    {
        var (left, top) = Corner(cell);
        return picture.Link(cell,
            Square(left, top, Side, Side, new XAttribute("class", picture.Key.CssClass(cell))),
            // The name stands above the pattern, never in it.
            MapKey.Pattern(cell) is { } pattern ? Pattern(picture, pattern, left, top) : null);
    }

    private static IEnumerable<XElement> Texts(MapPicture picture, Cell cell)
    {
        var (left, top) = Corner(cell);
        var css = picture.Key.CssClass(cell);
        yield return Text(picture.Language.Of(cell.AreaSv, cell.AreaEn), left + Side / 2, top + 19, css);
        if (cell.IsShown)
        {
            yield return Text(picture.Language.Number(cell.Value!.Value, picture.Figure.Decimals), left + Side / 2, top + 40, css);
        }
    }

    private static (int Left, int Top) Corner(Cell cell)
    {
        var (row, column) = Tiles.Positions[cell.AreaCode];
        return ((column - 1) * Size + Gap / 2, (row - 1) * Size + Gap / 2);
    }

    private static XElement Pattern(MapPicture picture, string pattern, int left, int top)
    {
        var begins = pattern == MapKey.Preliminary ? Side - 16 : 30;
        return Square(left, top + begins, Side, Side - begins, new XAttribute("class", "overlay"), MapPatterns.Fill(picture.Id, pattern));
    }

    private static XElement Square(int left, int top, int width, int height, params object?[] more) => new(Svg + "rect",
        new XAttribute("x", left), new XAttribute("y", top), new XAttribute("width", width), new XAttribute("height", height), more);

    private static XElement Text(string text, int middle, int baseline, string css) => new(Svg + "text",
        new XAttribute("x", middle.ToString(CultureInfo.InvariantCulture)), new XAttribute("y", baseline), new XAttribute("class", "on-" + css), text);
}
