using System.Xml.Linq;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Maps;

/// <summary>One entry of the legend: the class of the style sheet, what it means and how many municipalities have it.</summary>
public sealed record LegendEntry(string CssClass, string Meaning, int Count);

/// <summary>The 49 municipalities, each a link to its row in the table, in five classes; hidden ones hatched, missing ones dotted.</summary>
public sealed class MunicipalityMap
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private readonly IndicatorFigure figure;
    private readonly Language language;
    private readonly MapClasses classes;

    /// <summary>The map of a figure.</summary>
    public MunicipalityMap(IndicatorFigure figure, Language language)
    {
        this.figure = figure;
        this.language = language;
        classes = MapClasses.Of(figure.Municipalities.Where(cell => cell.IsShown).Select(cell => cell.Value!.Value));
    }

    /// <summary>The anchor of a municipality's row.</summary>
    public static string RowId(string municipality) => "kommun-" + municipality;

    /// <summary>The map as an SVG element. It is a group and not an image: what is inside an image cannot be a link.</summary>
    public string Draw()
    {
        var title = language.Say(Texts.MapOf, language.Of(figure.Indicator.NameSv, figure.Indicator.NameEn),
            language.Of(figure.Period!.LabelSv, figure.Period.LabelEn));
        var root = new XElement(Svg + "svg",
            new XAttribute("viewBox", $"0 0 {Shapes.Width} {Shapes.Height}"),
            new XAttribute("class", "map"),
            new XAttribute("role", "group"),
            new XAttribute("aria-labelledby", "karta-titel"),
            new XAttribute("aria-describedby", "karta-text"),
            new XElement(Svg + "title", new XAttribute("id", "karta-titel"), title),
            new XElement(Svg + "desc", new XAttribute("id", "karta-text"), language[Texts.MapDescription]),
            Patterns("karta"),
            figure.Municipalities.Select(Municipality));
        return root.ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>A square of the legend as an SVG element.</summary>
    public static string Key(LegendEntry entry, int number)
    {
        var id = FormattableString.Invariant($"nyckel{number}");
        return new XElement(Svg + "svg",
            new XAttribute("viewBox", "0 0 24 24"), new XAttribute("class", "key"), new XAttribute("aria-hidden", "true"),
            Patterns(id),
            new XElement(Svg + "rect", new XAttribute("x", 1), new XAttribute("y", 1), new XAttribute("width", 22), new XAttribute("height", 22),
                new XAttribute("class", entry.CssClass)),
            Overlay(entry.CssClass, id, "M1 1H23V23H1Z")).ToString(SaveOptions.DisableFormatting);
    }

    /// <summary>What the colours and patterns mean; those that no municipality has are left out, except the five classes.</summary>
    public IReadOnlyList<LegendEntry> Legend()
    {
        var entries = Enumerable.Range(1, MapClasses.Count)
            .Select(number => new LegendEntry(
                ClassOf(number),
                language.Say(Texts.LegendRange, Limit(classes.Low(number)), Limit(classes.High(number))),
                figure.Municipalities.Count(cell => CssClass(cell) == ClassOf(number))))
            .ToList();
        var hidden = figure.Municipalities.Count(cell => CssClass(cell) == "hidden");
        var missing = figure.Municipalities.Count(cell => CssClass(cell) == "missing");
        if (hidden > 0)
        {
            entries.Add(new LegendEntry("hidden", language[Texts.LegendHidden], hidden));
        }

        if (missing > 0)
        {
            entries.Add(new LegendEntry("missing", language[Texts.LegendMissing], missing));
        }

        return entries;
    }

    private static string ClassOf(int number) => FormattableString.Invariant($"class{number}");

    private string CssClass(Cell cell) =>
        cell.IsShown ? ClassOf(classes.Of(cell.Value!.Value)) : cell.Status == "hidden" ? "hidden" : "missing";

    private string Limit(double limit) => language.Number(limit, Charts.ChartStyle.TickDecimals([0, classes.Step]));

    private XElement Municipality(Cell cell)
    {
        var path = Shapes.Paths[cell.AreaCode];
        var css = CssClass(cell);
        var label = CellWords.Line(cell, figure, language);
        return new XElement(Svg + "a",
            new XAttribute("href", "#" + RowId(cell.AreaCode)), new XAttribute("aria-label", label),
            new XElement(Svg + "path", new XAttribute("class", css), new XAttribute("d", path), new XElement(Svg + "title", label)),
            Overlay(css, "karta", path));
    }

    private static XElement? Overlay(string css, string id, string path) => css is "hidden" or "missing"
        ? new XElement(Svg + "path", new XAttribute("class", "overlay"), new XAttribute("fill", $"url(#{id}-{css})"), new XAttribute("d", path))
        : null;

    private static XElement Patterns(string id) => new(Svg + "defs",
        Pattern(id + "-hidden", 8, new XElement(Svg + "path", new XAttribute("class", "hatch"), new XAttribute("d", "M-2 2L2 -2M0 8L8 0M6 10L10 6"))),
        Pattern(id + "-missing", 8, new XElement(Svg + "circle", new XAttribute("class", "dot"), new XAttribute("cx", 4), new XAttribute("cy", 4), new XAttribute("r", 1.3))));

    private static XElement Pattern(string id, int size, XElement content) => new(Svg + "pattern",
        new XAttribute("id", id), new XAttribute("width", size), new XAttribute("height", size), new XAttribute("patternUnits", "userSpaceOnUse"), content);
}
