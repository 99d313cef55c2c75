using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;
using ScottPlot;

namespace Analytics.Dashboards.Charts;

/// <summary>What a trend is drawn of.</summary>
/// <param name="Points">The periods in order.</param>
/// <param name="Breaks">Where the definition changed.</param>
/// <param name="Unit">What the figures are counted in.</param>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">The chart in a few words.</param>
public sealed record TrendPoints(IReadOnlyList<Cell> Points, Breaks Breaks, Unit Unit, string Id, string Title)
{
    /// <summary>Notes at the points.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];
}

/// <summary>A place through time, with intervals. A period without a figure is a gap, never a line drawn across it; nor is one drawn across a changed definition.</summary>
public static class TrendChart
{
    // Room for notes above the highest tick, where no figure is, as a share of the height.
    private const double MarkRoom = 0.12;

    /// <summary>The chart of an indicator as an SVG element.</summary>
    public static string Draw(IndicatorFigure figure, Language language, ChartSize size)
    {
        var (name, kind) = (language.Of(figure.Indicator.NameSv, figure.Indicator.NameEn), language[CodeWords.PeriodKind(figure.TrendKind)]);
        return Draw(new TrendPoints(figure.Trend, figure.Breaks, figure.Unit, "utveckling",
            figure.Place is { AreaKind: not "county" } chosen
                ? language.Say(Texts.TrendOfPlace, name, language.Of(chosen.AreaSv, chosen.AreaEn), kind)
                : language.Say(Texts.TrendOf, name, kind))
        { Marks = figure.Marks }, language, size);
    }

    /// <summary>The chart of any place through time as an SVG element.</summary>
    public static string Draw(TrendPoints figure, Language language, ChartSize size) => SvgAfterwards.Finish(
        SvgDrawing.Of(Build(figure, language, size), size.Width, size == ChartSize.Wide ? 340 : 260), $"{figure.Id}-{size.Name}", figure.Title, Describe(figure, language), "chart " + size.Name);

    /// <summary>The chart of any place through time before it is drawn, its parts in the colours that stand for them.</summary>
    public static Plot Build(TrendPoints figure, Language language, ChartSize size)
    {
        var points = figure.Points;
        var breaks = figure.Breaks.In(points);
        var plot = ChartStyle.Empty(size.FontSize);
        var ticks = ChartStyle.RoundTicks(points.Min(cell => cell.ValueLow ?? cell.Value) ?? 0, Math.Max(points.Max(cell => cell.ValueHigh ?? cell.Value) ?? 0, 1e-3), 6, figure.Unit.IsPercent);
        DrawLines(plot, points, [.. breaks.Select(found => found.Place)]);
        foreach (var (place, version) in breaks)
        {
            DrawBreak(plot, place, version, points.Count, ticks, language, size);
        }

        for (var place = 0; place < points.Count; place++)
        {
            DrawPoint(plot, points[place], place, ticks, language, size);
        }

        foreach (var marks in figure.Marks.GroupBy(mark => mark.Place))
        {
            DrawMarks(plot, marks.Key, [.. marks], points.Count, ticks, size);
        }

        Axes(plot, points, ticks, figure.Marks.Count > 0 ? (ticks[^1] - ticks[0]) * MarkRoom : 0, language, size);
        return plot;
    }

    private static string Describe(TrendPoints figure, Language language) => string.Join(' ', figure.Marks
        .Select(mark => AnnotationWords.Line(mark, language))
        .Prepend(language[Texts.TrendDescription])
        .Concat(figure.Marks.Count > 0 ? [language[Texts.AnnotationDescription]] : Array.Empty<string>()));

    private static void DrawLines(Plot plot, IReadOnlyList<Cell> points, List<int> breaks)
    {
        for (var place = 1; place < points.Count; place++)
        {
            if (points[place - 1].IsShown && points[place].IsShown && !breaks.Contains(place))
            {
                var line = plot.Add.Line(place - 1, points[place - 1].Value!.Value, place, points[place].Value!.Value);
                line.Color = ChartStyle.County;
                line.LineWidth = 2;
                line.MarkerSize = 0;
            }
        }
    }

    // Between the last period of the old definition and the first of the new, with its label on the side that has room.
    private static void DrawBreak(Plot plot, int place, IndicatorVersion version, int count, double[] ticks, Language language, ChartSize size)
    {
        var line = ChartStyle.Line(plot, place - 0.5, ticks[0], place - 0.5, ticks[^1]);
        line.Color = ChartStyle.Ink;
        line.LineWidth = 1.5f;
        line.MarkerSize = 0;
        line.IsDashed = true;
        var isLeft = place - 0.5 > count / 2.0;
        var gap = count * 0.01 * (isLeft ? -1 : 1);
        ChartStyle.Write(plot, language.Say(Texts.BreakLabel, version.ValidFrom), place - 0.5 + gap, ticks[^1], ChartStyle.Ink, size.FontSize - 1,
            isLeft ? Alignment.UpperRight : Alignment.UpperLeft);
    }

    private static void DrawPoint(Plot plot, Cell cell, int place, double[] ticks, Language language, ChartSize size)
    {
        if (!cell.IsShown)
        {
            // Standing text: there may be room for one letter's height only.
            var text = plot.Add.Text(language[cell.Status == "hidden" ? Texts.DotHidden : Texts.DotMissing], place, ticks[0] + (ticks[^1] - ticks[0]) * 0.02);
            text.LabelFontName = ChartStyle.Font;
            text.LabelFontSize = size.FontSize - 1;
            text.LabelFontColor = ChartStyle.Quiet;
            text.LabelRotation = -90;
            text.LabelAlignment = Alignment.MiddleLeft;
            return;
        }

        if (cell is { ValueLow: { } low, ValueHigh: { } high })
        {
            var bar = plot.Add.Line(place, low, place, high);
            bar.Color = ChartStyle.Place;
            bar.LineWidth = 1.5f;
            bar.MarkerSize = 0;
        }

        plot.Add.Marker(place, cell.Value!.Value, MarkerShape.FilledCircle, 7, ChartStyle.County);
    }

    // A triangle that points down at the period, and the numbers that the list beneath has; on the side that has room.
    private static void DrawMarks(Plot plot, int place, List<Mark> marks, int count, double[] ticks, ChartSize size)
    {
        var height = ticks[^1] + (ticks[^1] - ticks[0]) * MarkRoom / 2;
        plot.Add.Marker(place, height, size: size.FontSize * 0.75f, color: ChartStyle.Ink).MarkerStyle.CustomRenderer = SolidMark.Down;
        var isLeft = place > count / 2.0;
        ChartStyle.Write(plot, string.Join(", ", marks.Select(mark => mark.Number)), place + (isLeft ? -1 : 1) * count * 0.015, height, ChartStyle.Ink, size.FontSize,
            isLeft ? Alignment.MiddleRight : Alignment.MiddleLeft);
    }

    private static void Axes(Plot plot, IReadOnlyList<Cell> points, double[] ticks, double above, Language language, ChartSize size)
    {
        var decimals = ChartStyle.TickDecimals(ticks);
        plot.Axes.Left.SetTicks(ticks, [.. ticks.Select(tick => language.Number(tick, decimals))]);
        var labels = points.Select(cell => PeriodLabel.Abbreviate(cell.PeriodCode, language)).ToList();
        // Long labels need more room than short ones: a letter is about half as wide as it is high, and a tenth of the width is the axis.
        var room = (int)(size.Width * 0.9 / (labels.Max(label => label.Length + 2) * size.FontSize * 0.52));
        var most = Math.Clamp(room, 1, size.MostTicks);
        var every = (points.Count + most - 1) / most;
        // The latest period always has its label, so count from the end.
        var labelled = Enumerable.Range(0, points.Count).Where(place => (points.Count - 1 - place) % every == 0).ToList();
        plot.Axes.Bottom.SetTicks([.. labelled.Select(place => (double)place)], [.. labelled.Select(place => labels[place])]);
        plot.Grid.XAxisStyle.IsVisible = false;
        // Room for the half of the last label that stands out beyond the axis.
        plot.Axes.Right.MinimumSize = size.FontSize * 2.5f;
        plot.Axes.SetLimits(-0.5, points.Count - 0.5, ticks[0], ticks[^1] + above);
    }
}
