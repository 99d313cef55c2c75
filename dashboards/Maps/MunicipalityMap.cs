using System.Xml.Linq;
using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Maps;

/// <summary>The 49 municipalities in their own shapes, each a link to its row in the table.</summary>
public static class MunicipalityMap
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The map as an SVG element.</summary>
    /// <param name="picture">What it shows.</param>
    /// <param name="isFirst">Whether it is the first on the page: it holds the outlines, which the others only use.</param>
    public static string Draw(MapPicture picture, bool isFirst)
    {
        var outlines = !isFirst ? null : new XElement(Svg + "defs", picture.Cells.Select(cell => new XElement(Svg + "path",
            new XAttribute("id", OutlineOf(cell)), new XAttribute("class", "outline"), new XAttribute("d", Shapes.Paths[cell.AreaCode]))));
        return picture.Frame(Shapes.Width, Shapes.Height, "map", [outlines, .. picture.Cells.Select(cell => Municipality(picture, cell)), .. picture.IsStill ? Overlays(picture) : []]).ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Municipality(MapPicture picture, Cell cell)
    {
        var pattern = MapKey.Pattern(cell);
        return picture.Link(cell,
            Use(cell, new XAttribute("class", picture.Key.CssClass(cell))),
            pattern is null || picture.IsStill ? null : Use(cell, new XAttribute("class", "overlay"), MapPatterns.Fill(picture.Id, pattern)));
    }

    // On paper a browser makes a picture of every shape that has a pattern; so all of one pattern are one shape.
    private static IEnumerable<XElement> Overlays(MapPicture picture) => picture.Cells.Where(cell => MapKey.Pattern(cell) is not null).GroupBy(cell => MapKey.Pattern(cell)!).SelectMany(alike =>
    {
        var clip = $"{picture.Id}-{alike.Key}-yta";
        return new[]
        {
            new XElement(Svg + "clipPath", new XAttribute("id", clip), alike.Select(cell => Use(cell))),
            new XElement(Svg + "rect", new XAttribute("width", Shapes.Width), new XAttribute("height", Shapes.Height), new XAttribute("class", "overlay"),
                new XAttribute("clip-path", $"url(#{clip})"), MapPatterns.Fill(picture.Id, alike.Key)),
        };
    });

    private static XElement Use(Cell cell, params object?[] more) => new(Svg + "use", new XAttribute("href", "#" + OutlineOf(cell)), more);

    private static string OutlineOf(Cell cell) => "form-" + cell.AreaCode;
}
