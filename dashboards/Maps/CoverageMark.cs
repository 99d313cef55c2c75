using System.Xml.Linq;
using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Maps;

/// <summary>How each way of being reached looks: a sign in tables, a colour and a pattern on maps.</summary>
public static class CoverageMark
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The sign in a table, beside the words.</summary>
    public static string Sign(Coverage coverage) => coverage switch
    {
        Coverage.Own => "●",
        Coverage.Elsewhere => "◐",
        Coverage.Remote => "○",
        Coverage.None => "–",
        _ => throw new ArgumentOutOfRangeException(nameof(coverage), coverage, null),
    };

    /// <summary>The class of the style sheet.</summary>
    public static string CssClass(Coverage coverage) => coverage switch
    {
        Coverage.Own => "reach-own",
        Coverage.Elsewhere => "reach-elsewhere",
        Coverage.Remote => "reach-remote",
        Coverage.None => "reach-none",
        _ => throw new ArgumentOutOfRangeException(nameof(coverage), coverage, null),
    };

    /// <summary>A square of a legend as an SVG element.</summary>
    public static string Key(string cssClass)
    {
        var id = "nyckel-" + cssClass;
        return new XElement(Svg + "svg",
            new XAttribute("viewBox", "0 0 24 24"), new XAttribute("class", "key"), new XAttribute("aria-hidden", "true"),
            Patterns(id),
            new XElement(Svg + "rect", new XAttribute("x", 1), new XAttribute("y", 1), new XAttribute("width", 22), new XAttribute("height", 22), new XAttribute("class", cssClass)),
            Overlay(cssClass, id, "M1 1H23V23H1Z")).ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The pattern over a shape; null where the colour has none.</summary>
    internal static XElement? Overlay(string cssClass, string id, string path) => cssClass is "reach-elsewhere" or "reach-remote"
        ? new XElement(Svg + "path", new XAttribute("class", "overlay"), new XAttribute("fill", $"url(#{id}-{cssClass})"), new XAttribute("d", path))
        : null;

    /// <summary>The patterns of a drawing.</summary>
    /// <param name="id">What their names begin with, so that no two of a page are alike.</param>
    internal static XElement Patterns(string id) => new(Svg + "defs",
        Pattern(id + "-reach-elsewhere", new XElement(Svg + "path", new XAttribute("class", "hatch"), new XAttribute("d", "M-2 2L2 -2M0 8L8 0M6 10L10 6"))),
        Pattern(id + "-reach-remote", new XElement(Svg + "circle", new XAttribute("class", "dot"), new XAttribute("cx", 4), new XAttribute("cy", 4), new XAttribute("r", 1.3))));

    private static XElement Pattern(string id, XElement content) => new(Svg + "pattern",
        new XAttribute("id", id), new XAttribute("width", 8), new XAttribute("height", 8), new XAttribute("patternUnits", "userSpaceOnUse"), content);
}
