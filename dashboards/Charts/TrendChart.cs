using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;
using ScottPlot;

namespace Analytics.Dashboards.Charts;

/// <summary>The county through time, with intervals. A period without a figure is a gap, never a line drawn across it.</summary>
public static class TrendChart
{
    /// <summary>The chart as an SVG element.</summary>
    public static string Draw(IndicatorFigure figure, Language language, ChartSize size)
    {
        var points = figure.Trend;
        var plot = ChartStyle.Empty(size.FontSize);
        var ticks = ChartStyle.RoundTicks(Math.Max(points.Max(cell => cell.ValueHigh ?? cell.Value) ?? 0, 1e-3), 6);
        DrawLines(plot, points);
        for (var place = 0; place < points.Count; place++)
        {
            DrawPoint(plot, points[place], place, ticks[^1], language, size);
        }

        Axes(plot, points, ticks, language, size);
        var drawn = plot.GetSvgXml(size.Width, size == ChartSize.Wide ? 340 : 260);
        return SvgAfterwards.Finish(drawn, "utveckling-" + size.Name,
            language.Say(Texts.TrendOf, language.Of(figure.Indicator.NameSv, figure.Indicator.NameEn), language[CodeWords.PeriodKind(figure.TrendKind)]),
            language[Texts.TrendDescription], "chart " + size.Name);
    }

    private static void DrawLines(Plot plot, IReadOnlyList<Cell> points)
    {
        for (var place = 1; place < points.Count; place++)
        {
            if (points[place - 1].IsShown && points[place].IsShown)
            {
                var line = plot.Add.Line(place - 1, points[place - 1].Value!.Value, place, points[place].Value!.Value);
                line.Color = ChartStyle.County;
                line.LineWidth = 2;
                line.MarkerSize = 0;
            }
        }
    }

    private static void DrawPoint(Plot plot, Cell cell, int place, double highest, Language language, ChartSize size)
    {
        if (!cell.IsShown)
        {
            // Standing text: there may be room for one letter's height only.
            var text = plot.Add.Text(language[cell.Status == "hidden" ? Texts.DotHidden : Texts.DotMissing], place, highest * 0.02);
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

    private static void Axes(Plot plot, IReadOnlyList<Cell> points, double[] ticks, Language language, ChartSize size)
    {
        var decimals = ChartStyle.TickDecimals(ticks);
        plot.Axes.Left.SetTicks(ticks, [.. ticks.Select(tick => language.Number(tick, decimals))]);
        var every = (points.Count + size.MostTicks - 1) / size.MostTicks;
        // The latest period always has its label, so count from the end.
        var labelled = Enumerable.Range(0, points.Count).Where(place => (points.Count - 1 - place) % every == 0).ToList();
        plot.Axes.Bottom.SetTicks([.. labelled.Select(place => (double)place)], [.. labelled.Select(place => PeriodLabel.Abbreviate(points[place].PeriodCode, language))]);
        plot.Grid.XAxisStyle.IsVisible = false;
        // Room for the half of the last label that stands out beyond the axis.
        plot.Axes.Right.MinimumSize = size.FontSize * 2.5f;
        plot.Axes.SetLimits(-0.5, points.Count - 0.5, 0, ticks[^1]);
    }
}
