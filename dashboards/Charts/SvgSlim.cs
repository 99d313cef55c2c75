using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Analytics.Dashboards.Charts;

/// <summary>Takes away what a drawing can do without: groups that group nothing, ticks of no length, decimals that no screen shows.</summary>
public static partial class SvgSlim
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly string[] Measures = ["d", "x", "y", "cx", "cy", "rx", "ry", "x1", "y1", "x2", "y2", "width", "height", "transform"];

    /// <summary>Shortens a drawing; it looks the same.</summary>
    public static void Shorten(XElement root)
    {
        foreach (var element in root.Descendants().ToList())
        {
            // The usual one of the format.
            element.Attribute("stroke-miterlimit")?.Remove();
            foreach (var measure in Measures.Select(name => element.Attribute(name)).OfType<XAttribute>())
            {
                measure.Value = Fraction().Replace(measure.Value, found => double.Parse(found.Value, CultureInfo.InvariantCulture).ToString("0.#", CultureInfo.InvariantCulture));
            }
        }

        root.Descendants(Svg + "path").Where(path => NoLength().IsMatch(path.Attribute("d")?.Value ?? "")).ToList().ForEach(path => path.Remove());
        foreach (var group in root.Descendants(Svg + "g").Where(group => !group.HasAttributes).Reverse().ToList())
        {
            group.ReplaceWith(group.Nodes());
        }

        // The size that most texts have stands once, where the others inherit it.
        if (root.Descendants(Svg + "text").Attributes("font-size").GroupBy(size => size.Value).MaxBy(group => group.Count()) is { } usual)
        {
            root.SetAttributeValue("font-size", usual.Key);
            usual.ToList().ForEach(size => size.Remove());
        }

        // Texts begin at their own point.
        root.Descendants(Svg + "text").Attributes("x").Where(place => place.Value == "0").ToList().ForEach(place => place.Remove());
    }

    [GeneratedRegex(@"-?\d+\.\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^M(\S+ \S+?)L\1$", RegexOptions.CultureInvariant)]
    private static partial Regex NoLength();
}
