using System.Xml.Linq;
using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Maps;

/// <summary>How a class of places looks: a colour and a pattern on maps, a sign in tables. Never a colour alone.</summary>
/// <param name="CssClass">The class of the style sheet.</param>
/// <param name="Pattern">lines, dots, or empty for none.</param>
/// <param name="Sign">The sign beside the words.</param>
public sealed record MapMark(string CssClass, string Pattern, string Sign)
{
    /// <summary>The best of four.</summary>
    public static readonly MapMark Full = new("mark-full", "", "●");

    /// <summary>The second.</summary>
    public static readonly MapMark Half = new("mark-half", "lines", "◐");

    /// <summary>The third.</summary>
    public static readonly MapMark Little = new("mark-little", "dots", "○");

    /// <summary>Nothing at all.</summary>
    public static readonly MapMark Nothing = new("mark-nothing", "", "–");

    /// <summary>Not looked at.</summary>
    public static readonly MapMark Outside = new("mark-outside", "", "");

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>How children of a municipality are reached.</summary>
    public static MapMark Of(Coverage coverage) => coverage switch
    {
        Coverage.Own => Full,
        Coverage.Elsewhere => Half,
        Coverage.Remote => Little,
        _ => Nothing,
    };

    /// <summary>The square of a legend as an SVG element.</summary>
    public string Key()
    {
        var id = "nyckel-" + CssClass;
        return new XElement(Svg + "svg",
            new XAttribute("viewBox", "0 0 24 24"), new XAttribute("class", "key"), new XAttribute("aria-hidden", "true"),
            Patterns(id),
            new XElement(Svg + "rect", new XAttribute("x", 1), new XAttribute("y", 1), new XAttribute("width", 22), new XAttribute("height", 22), new XAttribute("class", CssClass)),
            Overlay(id, "M1 1H23V23H1Z")).ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>The pattern over a shape; null where there is none.</summary>
    /// <param name="id">As given to <see cref="Patterns"/>.</param>
    /// <param name="path">The shape.</param>
    internal XElement? Overlay(string id, string path) => Pattern == "" ? null
        : new XElement(Svg + "path", new XAttribute("class", "overlay"), new XAttribute("fill", $"url(#{id}-{Pattern})"), new XAttribute("d", path));

    /// <summary>The patterns of a drawing.</summary>
    /// <param name="id">What their names begin with, so that no two of a page are alike.</param>
    internal static XElement Patterns(string id) => new(Svg + "defs",
        APattern(id + "-lines", new XElement(Svg + "path", new XAttribute("class", "hatch"), new XAttribute("d", "M-2 2L2 -2M0 8L8 0M6 10L10 6"))),
        APattern(id + "-dots", new XElement(Svg + "circle", new XAttribute("class", "dot"), new XAttribute("cx", 4), new XAttribute("cy", 4), new XAttribute("r", 1.3))));

    private static XElement APattern(string id, XElement content) => new(Svg + "pattern",
        new XAttribute("id", id), new XAttribute("width", 8), new XAttribute("height", 8), new XAttribute("patternUnits", "userSpaceOnUse"), content);
}

/// <summary>One entry of a legend: how it looks, what it means and how many municipalities have it.</summary>
public sealed record MarkEntry(MapMark Mark, string Meaning, int Count);
