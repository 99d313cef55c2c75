using System.Globalization;
using System.Xml.Linq;

namespace Analytics.Dashboards.Charts;

/// <summary>
/// Makes a drawn SVG fit for a page: a viewBox in place of a fixed size, role, title and description, classes in place of colours, and
/// texts that are anchored where they were aligned instead of glyph by glyph.
/// </summary>
public static class SvgAfterwards
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The finished element as text.</summary>
    /// <param name="drawn">What the chart library gave.</param>
    /// <param name="id">Unique on the page; title and description are named after it.</param>
    /// <param name="title">The chart in a few words.</param>
    /// <param name="description">What it shows and where the same figures stand as a table.</param>
    /// <param name="cssClass">Class of the element.</param>
    public static string Finish(string drawn, string id, string title, string description, string cssClass)
    {
        var root = XDocument.Parse(drawn).Root!;
        var (width, height) = (root.Attribute("width")!.Value, root.Attribute("height")!.Value);
        RemoveClips(root);
        root.Elements(Svg + "rect").Where(IsBackground).Remove();
        foreach (var element in root.Descendants().ToList())
        {
            Recolour(element, "fill");
            Recolour(element, "stroke");
            element.Attribute("font-family")?.Remove();
        }

        foreach (var text in root.Descendants(Svg + "text").ToList())
        {
            Anchor(text);
        }

        SvgSlim.Shorten(root);
        root.ReplaceAttributes(
            new XAttribute("viewBox", $"0 0 {width} {height}"),
            new XAttribute("role", "img"),
            new XAttribute("class", cssClass),
            root.Attribute("font-size"),
            new XAttribute("id", id),
            new XAttribute("aria-labelledby", id + "-titel"),
            new XAttribute("aria-describedby", id + "-text"));
        root.AddFirst(
            new XElement(Svg + "title", new XAttribute("id", id + "-titel"), title),
            new XElement(Svg + "desc", new XAttribute("id", id + "-text"), description));
        return root.ToString(SaveOptions.DisableFormatting);
    }

    // The clips are numbered through the whole process, so two charts on a page may share a number; and nothing is drawn outside the axes.
    private static void RemoveClips(XElement root)
    {
        root.Descendants(Svg + "clipPath").Remove();
        root.Descendants().Attributes("clip-path").Remove();
    }

    private static bool IsBackground(XElement rect) => rect.Attribute("x") is null && rect.Attribute("y") is null;

    private static void Recolour(XElement element, string kind)
    {
        if (element.Attribute(kind) is { } colour && ChartStyle.Classes.TryGetValue(colour.Value, out var name))
        {
            colour.Remove();
            var earlier = element.Attribute("class")?.Value;
            element.SetAttributeValue("class", (earlier is null ? "" : earlier + " ") + kind + "-" + name);
        }
    }

    private static void Anchor(XElement text)
    {
        text.Value = text.Value.Trim();
        var places = Numbers(text, "x");
        var heights = Numbers(text, "y");
        if (places.Length == 0)
        {
            return;
        }

        // The first glyph begins at the alignment point, half the width before it, or the whole width before it.
        // The last glyph's width is not told; a digit of this family is 0.556 of the size, and letters lie around that.
        var width = places[^1] - places[0] + 0.556 * Numbers(text, "font-size").FirstOrDefault(12);
        var anchor = (-places[0] / width) switch
        {
            > 0.75 => "end",
            > 0.25 => "middle",
            _ => "start",
        };
        text.SetAttributeValue("x", "0");
        text.SetAttributeValue("y", heights.Length > 0 ? heights[0].ToString(CultureInfo.InvariantCulture) : null);
        text.SetAttributeValue("text-anchor", anchor);
    }

    private static double[] Numbers(XElement text, string name) =>
        [.. (text.Attribute(name)?.Value ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
