using System.Globalization;
using System.Xml.Linq;
using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Maps;

/// <summary>The 49 municipalities as squares of one size, about where they lie: the small ones are seen as well as the large. The same classes, links and words as the other map.</summary>
public static class TileMap
{
    private const int Size = 70;
    private const int Gap = 4;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The map as an SVG element.</summary>
    public static string Draw(MapPicture picture) => picture.Frame(Tiles.Columns * Size, Tiles.Rows * Size, "map tiles", picture.Cells.Select(cell => Tile(picture, cell)))
        .ToString(SaveOptions.DisableFormatting);

    private static XElement Tile(MapPicture picture, Cell cell)
    {
        var (row, column) = Tiles.Positions[cell.AreaCode];
        var (left, top) = ((column - 1) * Size + Gap / 2, (row - 1) * Size + Gap / 2);
        var css = picture.Key.CssClass(cell);
        var (side, middle) = (Size - Gap, left + (Size - Gap) / 2);
        return picture.Link(cell,
            Square(left, top, side, side, new XAttribute("class", css)),
            // The name stands in full, as in the link's own name, and above the pattern, never in it.
            MapKey.Pattern(cell) is { } pattern ? Pattern(picture, pattern, left, top, side) : null,
            Text(picture.Language.Of(cell.AreaSv, cell.AreaEn), middle, top + 19, css),
            cell.IsShown ? Text(picture.Language.Number(cell.Value!.Value, picture.Figure.Decimals), middle, top + 40, css, new XAttribute("aria-hidden", "true")) : null);
    }

    private static XElement Pattern(MapPicture picture, string pattern, int left, int top, int side)
    {
        var begins = pattern == MapKey.Preliminary ? side - 16 : 30;
        return Square(left, top + begins, side, side - begins, new XAttribute("class", "overlay"), MapPatterns.Fill(picture.Id, pattern));
    }

    private static XElement Square(int left, int top, int width, int height, params object?[] more) => new(Svg + "rect",
        new XAttribute("x", left), new XAttribute("y", top), new XAttribute("width", width), new XAttribute("height", height), more);

    private static XElement Text(string text, int middle, int baseline, string css, params object?[] more) => new(Svg + "text",
        new XAttribute("x", middle.ToString(CultureInfo.InvariantCulture)), new XAttribute("y", baseline), new XAttribute("class", "on-" + css), more, text);
}
