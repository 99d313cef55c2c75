using Analytics.Dashboards.Charts;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Maps;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Pages;

/// <summary>What is drawn in a chapter of the meeting document: small charts of the first measure that has most to draw, two beside each other on paper.</summary>
/// <param name="Standing">The measure.</param>
/// <param name="Trend">The county through time; empty where there are too few periods to see anything.</param>
/// <param name="Breaks">Where its definition changed.</param>
public sealed record MeetingChart(Standing Standing, IReadOnlyList<Cell> Trend, Breaks Breaks)
{
    // Fewer points than these are read sooner in the table.
    private const int FewestPoints = 3;
    private const int FewestAreas = 3;

    // The seasons show in quarters; where they are not published half-years do.
    private static readonly string[] Kinds = ["quarter", "half_year", "year"];

    /// <summary>What can be drawn of a point's measures; null when nothing can.</summary>
    /// <param name="point">The point.</param>
    /// <param name="cells">The county's cells of the whole.</param>
    /// <param name="versions">Every version of every definition.</param>
    /// <param name="drawn">Measures that another chapter has drawn.</param>
    public static MeetingChart? Of(GoalPoint point, ILookup<string, Cell> cells, ILookup<string, IndicatorVersion> versions, IReadOnlyCollection<string> drawn) => point.Main
        .Where(standing => !standing.Indicator.IsModelled && !drawn.Contains(standing.Indicator.IndicatorCode))
        .Select(standing => new MeetingChart(standing, TrendOf([.. cells[standing.Indicator.IndicatorCode]]), new Breaks(versions[standing.Indicator.IndicatorCode])))
        .Where(chart => chart.Trend.Count > 0 || chart.HasAreas)
        .MaxBy(chart => (chart.Trend.Count > 0 ? 1 : 0) + (chart.HasAreas ? 1 : 0));

    /// <summary>Whether the care areas differ so that a drawing says something.</summary>
    public bool HasAreas => Standing.Areas.Count(cell => cell.IsShown) >= FewestAreas && IndicatorFigure.Varies(Standing.Areas, withIntervals: false);

    /// <summary>The county through time, drawn.</summary>
    public string DrawTrend(Language language)
    {
        var name = language.Of(Standing.Indicator.NameSv, Standing.Indicator.NameEn);
        return TrendChart.Draw(new TrendPoints(Trend, Breaks, Standing.Unit, "tid-" + Standing.Indicator.IndicatorCode,
            language.Say(Texts.TrendOf, name, language[CodeWords.PeriodKind(Trend[0].PeriodKind)])), language, ChartSize.Narrow);
    }

    /// <summary>The six care areas, drawn.</summary>
    public string DrawAreas(Language language)
    {
        var (name, period) = (language.Of(Standing.Indicator.NameSv, Standing.Indicator.NameEn), language.Of(Standing.Cell.PeriodSv, Standing.Cell.PeriodEn));
        return DotPlot.Draw(new DotPlotRows(Standing.Areas, Standing.Cell, Standing.Unit, Standing.Indicator.Decimals, "omr-" + Standing.Indicator.IndicatorCode,
            language.Say(Texts.DotOfAreas, name, period), language[Texts.EquityDotText]), language, ChartSize.Narrow);
    }

    /// <summary>The map of a measure, as one image.</summary>
    public static MapPicture Map(IndicatorFigure figure, Language language) =>
        new("karta-" + figure.Indicator.IndicatorCode, figure, figure.Period!, figure.Municipalities, new MapKey(figure.MapRange, language), language) { IsStill = true };

    private static List<Cell> TrendOf(List<Cell> cells) => Kinds
        .Select(kind => cells.Where(cell => cell.PeriodKind == kind && cell.Status is "shown" or "hidden").OrderBy(cell => cell.LastDay).ToList())
        .FirstOrDefault(points => points.Count(cell => cell.IsShown) >= FewestPoints && IndicatorFigure.Varies(points, withIntervals: false)) ?? [];
}
