using Analytics.Dashboards.Charts;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs;

/// <summary>
/// Gathers what the documents of a meeting pack say. It reads with the pages' own readers and speaks with their words, so that a document never says anything
/// else than a page of the same release.
/// </summary>
public sealed class PackReader(Reading reading, GoalReader goals, EquityReader equity, FigureReader figures)
{
    // Two points are a step and no line.
    private const int PointsOfALine = 3;
    private const string Rolling = "rolling_year";

    private static readonly string[] WholeYears = ["year", "iop_year"];

    /// <summary>The content of a pack's documents.</summary>
    public PackContent Read(PackContext context)
    {
        if (reading.Release?.ContentHash != context.Release.ContentHash)
        {
            throw new InvalidOperationException("The scope does not read the release that the pack is of.");
        }

        // A release never changes, so nothing can come between two statements.
        _ = reading.State;
        var language = context.Language;
        var goal = goals.Read();
        var level = equity.Read(null, null);
        List<PackPoint> points = [.. goal.Goals.All.Select(point => PointOf(point, goal, language))];
        return new PackContent
        {
            Release = context.Release,
            Language = language,
            IsSample = reading.IsSample,
            Goals = goal,
            Points = points,
            Equity = level,
            Decisions = new Decisions(goal, points, level, language, standing => TrendOf(standing, goal, language)).All(),
        };
    }

    /// <summary>The six areas of a measure of equity; null where they do not differ or too few are shown.</summary>
    public static PackChart? AreasOf(EquityMeasure measure, EquityFigure figure, Language language)
    {
        if (!IndicatorFigure.Varies(measure.Areas, withIntervals: true))
        {
            return null;
        }

        var words = new EquityMeasureWords(measure, figure.Catalogue, language);
        var period = language.Of(figure.Period!.LabelSv, figure.Period.LabelEn);
        return new PackChart(null, new DotPlotRows(measure.Areas, measure.County, measure.Unit, measure.Indicator.Decimals, "omraden",
            language.Say(Texts.EquityDotOf, words.Name, period), language[Texts.EquityDotText]), measure.Unit.Heading(language), words.Sentences()[0]);
    }

    private PackPoint PointOf(GoalPoint point, GoalFigure goal, Language language)
    {
        foreach (var standing in PackPoint.Telling(point))
        {
            if (TrendOf(standing, goal, language) is { } chart)
            {
                return new PackPoint(point, chart, standing.Indicator);
            }
        }

        var areas = PackPoint.Telling(point).FirstOrDefault(standing => standing.Areas.Count(cell => cell.IsShown) > 1 && IndicatorFigure.Varies(standing.Areas, withIntervals: true));
        return areas is null ? new PackPoint(point, null, null) : new PackPoint(point, AreasOf(areas, language), areas.Indicator);
    }

    private static PackChart AreasOf(Standing standing, Language language)
    {
        var words = new StandingWords(standing, language);
        return new PackChart(null, new DotPlotRows(standing.Areas, standing.Cell, standing.Unit, standing.Indicator.Decimals, "omraden",
            language.Say(Texts.EquityDotOf, words.Name, words.Period), language[Texts.EquityDotText]), standing.Unit.Heading(language), words.Areas);
    }

    // Through time as the indicator's page draws it. What is told for a whole year is drawn for whole years too, or the reader would see another number in the chart than beside it.
    private PackChart? TrendOf(Standing standing, GoalFigure goal, Language language)
    {
        var indicator = standing.Indicator;
        var figure = figures.Read(indicator, goal.Catalogue, new IndicatorChoice(null, null, null));
        if (WholeYears.Contains(standing.Cell.PeriodKind) && figure.TrendKinds.Contains(Rolling) && figure.TrendKind != Rolling)
        {
            figure = figures.Read(indicator, goal.Catalogue, new IndicatorChoice(null, null, Rolling));
        }

        if (!figure.HasTrend || figure.Trend.Count(cell => cell.IsShown) < PointsOfALine || !IndicatorFigure.Varies(figure.Trend, withIntervals: false))
        {
            return null;
        }

        var title = language.Say(Texts.TrendOf, language.Of(indicator.NameSv, indicator.NameEn), language[CodeWords.PeriodKind(figure.TrendKind)]);
        return new PackChart(new TrendPoints(figure.Trend, figure.Breaks, figure.Unit, "utveckling", title), null, figure.Unit.Heading(language),
            string.Join(' ', new Sentences(figure, language).Trend()));
    }
}
