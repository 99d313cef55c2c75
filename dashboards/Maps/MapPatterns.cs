using System.Xml.Linq;

namespace Analytics.Dashboards.Maps;

/// <summary>The patterns that say what colour alone must not: hatched for hidden, dotted for missing, striped for preliminary.</summary>
public static class MapPatterns
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The patterns of one drawing.</summary>
    /// <param name="id">What their ids begin with.</param>
    public static XElement All(string id) => new(Svg + "defs",
        Pattern(id, MapKey.Hidden, 8, Path("hatch", "M-2 2L2 -2M0 8L8 0M6 10L10 6")),
        Pattern(id, MapKey.Missing, 8, new XElement(Svg + "circle", new XAttribute("class", "dot"), new XAttribute("cx", 4), new XAttribute("cy", 4), new XAttribute("r", 1.3))),
        // A dark and a light line side by side: one of them is seen on any colour.
        Pattern(id, MapKey.Preliminary, 9, Path("stripe-dark", "M3 0V9"), Path("stripe-light", "M4.4 0V9")));

    /// <summary>What fills a shape with a pattern; null for none.</summary>
    public static XAttribute? Fill(string id, string? pattern) => pattern is null ? null : new XAttribute("fill", $"url(#{id}-{pattern})");

    /// <summary>A square of the legend as an SVG element.</summary>
    public static string Key(LegendEntry entry, int number)
    {
        var id = FormattableString.Invariant($"nyckel{number}");
        var isPattern = entry.CssClass is MapKey.Hidden or MapKey.Missing or MapKey.Preliminary;
        return new XElement(Svg + "svg",
            new XAttribute("viewBox", "0 0 24 24"), new XAttribute("class", "key"), new XAttribute("aria-hidden", "true"),
            isPattern ? All(id) : null,
            Square(new XAttribute("class", entry.CssClass)),
            isPattern ? Square(new XAttribute("class", "overlay"), Fill(id, entry.CssClass)) : null).ToString(SaveOptions.DisableFormatting);
    }

    private static XElement Square(params object?[] more) => new(Svg + "rect",
        new XAttribute("x", 1), new XAttribute("y", 1), new XAttribute("width", 22), new XAttribute("height", 22), more);

    private static XElement Path(string cssClass, string path) => new(Svg + "path", new XAttribute("class", cssClass), new XAttribute("d", path));

    private static XElement Pattern(string id, string name, int size, params XElement[] content) => new(Svg + "pattern",
        new XAttribute("id", $"{id}-{name}"), new XAttribute("width", size), new XAttribute("height", size), new XAttribute("patternUnits", "userSpaceOnUse"), content);
}
