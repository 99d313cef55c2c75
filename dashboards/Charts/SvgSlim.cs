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
                measure.Value = Fraction().Replace(measure.Value, found => Parse(found.Value).ToString("0.#", CultureInfo.InvariantCulture));
            }
        }

        root.Descendants(Svg + "path").Where(path => NoLength().IsMatch(path.Attribute("d")?.Value ?? "")).ToList().ForEach(path => path.Remove());
        foreach (var group in root.Descendants(Svg + "g").Where(group => !group.HasAttributes).Reverse().ToList())
        {
            group.ReplaceWith(group.Nodes());
        }

        foreach (var text in root.Descendants(Svg + "text").ToList())
        {
            MoveToItsPlace(text);
        }

        foreach (var ellipse in root.Descendants(Svg + "ellipse").Where(ellipse => ellipse.Attribute("rx")?.Value == ellipse.Attribute("ry")?.Value).ToList())
        {
            ellipse.Name = Svg + "circle";
            ellipse.SetAttributeValue("r", ellipse.Attribute("rx")!.Value);
            ellipse.SetAttributeValue("rx", null);
            ellipse.SetAttributeValue("ry", null);
        }

        JoinLines(root);
        // The size that most texts have stands once, where the others inherit it.
        if (root.Descendants(Svg + "text").Attributes("font-size").GroupBy(size => size.Value).MaxBy(group => group.Count()) is { } usual)
        {
            root.SetAttributeValue("font-size", usual.Key);
            usual.ToList().ForEach(size => size.Remove());
        }

    }

    // A text that is moved and begins at zero has a place of its own instead. One that is turned stays as it is.
    private static void MoveToItsPlace(XElement text)
    {
        if (Moved().Match(text.Attribute("transform")?.Value ?? "") is not { Success: true } moved || text.Attribute("x")?.Value is not "0")
        {
            return;
        }

        var height = Parse(moved.Groups[2].Value) + Parse(text.Attribute("y")?.Value ?? "0");
        text.SetAttributeValue("transform", null);
        text.SetAttributeValue("x", moved.Groups[1].Value);
        text.SetAttributeValue("y", height.ToString("0.#", CultureInfo.InvariantCulture));
    }

    // Lines of one kind are one path; marks of areas and points lie above them all.
    private static void JoinLines(XElement root)
    {
        foreach (var lines in root.Elements(Svg + "path").Where(path => path.Attribute("fill")?.Value == "none")
            .GroupBy(path => string.Join(' ', path.Attributes().Where(part => part.Name != "d"))).Select(group => group.ToList()))
        {
            lines[0].SetAttributeValue("d", string.Concat(lines.Select(line => line.Attribute("d")!.Value)));
            lines.Skip(1).ToList().ForEach(line => line.Remove());
        }
    }

    private static double Parse(string number) => double.Parse(number, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^translate\(([-\d.]+) ([-\d.]+)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Moved();

    [GeneratedRegex(@"-?\d+\.\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Fraction();

    [GeneratedRegex(@"^M(\S+ \S+?)L\1$", RegexOptions.CultureInvariant)]
    private static partial Regex NoLength();
}
