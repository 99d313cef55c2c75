using System.Globalization;
using System.Xml.Linq;

namespace Analytics.Dashboards.Charts;

/// <summary>One stretch of a bar.</summary>
/// <param name="Value">How long, in the unit of the chart's scale.</param>
/// <param name="Number">What is written on it where there is room.</param>
/// <param name="Shade">Class of the style sheet: <c>bar-first</c>, <c>bar-second</c> or <c>bar-rest</c>.</param>
public sealed record BarPart(double Value, string Number, string Shade);

/// <summary>One bar with its words above it; the words name the parts in their order, so that no part is known by its colour alone.</summary>
/// <param name="Head">What the bar is.</param>
/// <param name="Words">What its parts are, or why there is no bar.</param>
/// <param name="Parts">From left to right; none where a figure is not shown.</param>
public sealed record Bar(string Head, string Words, IReadOnlyList<BarPart> Parts);

/// <summary>Bars below one another on one scale, each with its words above: what flows from one step to the next, or how a whole is split.</summary>
public static class BarRows
{
    private const double BarHeight = 26;
    private const double RowHeight = 78;

    // A digit is a little more than half as wide as it is high.
    private const double LetterWidth = 0.6;

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The bars as an SVG element.</summary>
    /// <param name="bars">From the top down.</param>
    /// <param name="longest">What the whole width stands for.</param>
    /// <param name="id">Unique on the page.</param>
    /// <param name="title">The chart in a few words.</param>
    /// <param name="description">What it shows and where the same figures stand as a table.</param>
    /// <param name="size">Wide or narrow.</param>
    public static string Draw(IReadOnlyList<Bar> bars, double longest, string id, string title, string description, ChartSize size)
    {
        var name = $"{id}-{size.Name}";
        var root = new XElement(Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Text(size.Width)} {Text(bars.Count * RowHeight)}"),
            new XAttribute("role", "img"),
            new XAttribute("class", "chart bars " + size.Name),
            new XAttribute("id", name),
            new XAttribute("aria-labelledby", name + "-titel"),
            new XAttribute("aria-describedby", name + "-text"),
            new XElement(Svg + "title", new XAttribute("id", name + "-titel"), title),
            new XElement(Svg + "desc", new XAttribute("id", name + "-text"), description));
        for (var place = 0; place < bars.Count; place++)
        {
            root.Add(Drawn(bars[place], place * RowHeight, size.Width / Math.Max(longest, 1e-9), size));
        }

        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static IEnumerable<XElement> Drawn(Bar bar, double top, double scale, ChartSize size)
    {
        yield return Label(bar.Head, 0, top + 16, "fill-ink bar-head", size.FontSize, "start");
        yield return Label(bar.Words, 0, top + 16 + size.FontSize + 4, "fill-quiet", size.FontSize, "start");
        var (at, y) = (1.0, top + 24 + size.FontSize + 4);
        foreach (var part in bar.Parts)
        {
            // Half a line's width is left at both ends, so that no border is cut off.
            var width = Math.Max(part.Value * scale * (size.Width - 2) / size.Width, 0);
            yield return new XElement(Svg + "rect", new XAttribute("x", Text(at)), new XAttribute("y", Text(y)), new XAttribute("width", Text(width)),
                new XAttribute("height", Text(BarHeight)), new XAttribute("class", part.Shade));
            if (part.Number.Length * size.FontSize * LetterWidth + 8 < width)
            {
                yield return Label(part.Number, at + 6, y + BarHeight / 2 + size.FontSize * 0.35, part.Shade + "-text", size.FontSize, "start");
            }

            at += width;
        }
    }

    private static XElement Label(string words, double x, double y, string css, double fontSize, string anchor) => new(Svg + "text",
        new XAttribute("x", Text(x)), new XAttribute("y", Text(y)), new XAttribute("class", css), new XAttribute("font-size", Text(fontSize)), new XAttribute("text-anchor", anchor), words);

    private static string Text(double number) => Math.Round(number, 1).ToString(CultureInfo.InvariantCulture);
}
