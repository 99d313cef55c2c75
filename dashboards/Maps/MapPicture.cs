using System.Xml.Linq;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Maps;

/// <summary>One map of a figure: a period, its municipalities, and the classes it shares with the other maps of the page.</summary>
/// <param name="Id">Unique on the page; ids within the map begin with it.</param>
/// <param name="Figure">What is shown.</param>
/// <param name="Period">Of when.</param>
/// <param name="Cells">The 49.</param>
/// <param name="Key">The classes.</param>
/// <param name="Language">The reader's.</param>
public sealed record MapPicture(string Id, IndicatorFigure Figure, Period Period, IReadOnlyList<Cell> Cells, MapKey Key, Language Language)
{
    /// <summary>Whether it is a picture on paper: one image without links.</summary>
    public bool IsStill { get; init; }

    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    /// <summary>The period in words.</summary>
    public string PeriodName => Language.Of(Period.LabelSv, Period.LabelEn);

    /// <summary>The anchor of a municipality's row in the table.</summary>
    public static string RowId(string municipality) => "kommun-" + municipality;

    /// <summary>The element that holds the map. It is a group and not an image: what is inside an image cannot be a link.</summary>
    internal XElement Frame(int width, int height, string cssClass, IEnumerable<object?> content) => new(Svg + "svg",
        new XAttribute("viewBox", FormattableString.Invariant($"0 0 {width} {height}")),
        new XAttribute("class", cssClass),
        new XAttribute("role", IsStill ? "img" : "group"),
        new XAttribute("aria-labelledby", Id + "-titel"),
        new XAttribute("aria-describedby", Id + "-text"),
        new XElement(Svg + "title", new XAttribute("id", Id + "-titel"),
            Language.Say(Texts.MapOf, Language.Of(Figure.Indicator.NameSv, Figure.Indicator.NameEn), PeriodName)),
        new XElement(Svg + "desc", new XAttribute("id", Id + "-text"), Language[IsStill ? Texts.MapStillDescription : Texts.MapDescription]),
        MapPatterns.All(Id),
        content);

    /// <summary>A municipality's link to its row, with place and figure as its name and as what is seen when it is pointed at.</summary>
    internal XElement Link(Cell cell, params object?[] content)
    {
        if (IsStill)
        {
            return new XElement(Svg + "g", content);
        }

        var label = CellWords.Line(cell, Figure, Language);
        return new XElement(Svg + "a", new XAttribute("href", "#" + RowId(cell.AreaCode)), new XAttribute("aria-label", label), new XElement(Svg + "title", label), content);
    }
}
