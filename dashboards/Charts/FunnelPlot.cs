using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;
using ScottPlot;

namespace Analytics.Dashboards.Charts;

/// <summary>
/// Municipalities by the size of their base, with the limits that chance sets around the county's figure. Those outside have another shape; none is ranked.
/// Limits are drawn through the municipalities whose figure is shown, and nowhere else.
/// </summary>
public static class FunnelPlot
{
    private const double Closest = 0.1;

    // So far the axis begins before the first municipality, in doublings.
    private const double Before = 0.4;

    /// <summary>The chart as an SVG element.</summary>
    public static string Draw(IndicatorFigure figure, FunnelPlaces places, Language language, ChartSize size)
    {
        var points = places.Points;
        var plot = ChartStyle.Empty(size.FontSize);
        var highest = points.Max(point => Math.Max(point.Cell.Value!.Value, point.Row.LimitHigh998 ?? point.Row.LimitHigh!.Value));
        var ticks = ChartStyle.RoundTicks(0, highest, 6, figure.Unit.IsPercent);
        DrawLimits(plot, points, row => row.LimitLow998, ChartStyle.OuterLimit, ticks[^1]);
        DrawLimits(plot, points, row => row.LimitHigh998, ChartStyle.OuterLimit, ticks[^1]);
        DrawLimits(plot, points, row => row.LimitLow, ChartStyle.InnerLimit, ticks[^1]);
        DrawLimits(plot, points, row => row.LimitHigh, ChartStyle.InnerLimit, ticks[^1]);
        var (first, last) = (Place(points[0]), Place(points[^1]));
        // Half the label above the line's height and half below: a telephone has no room for it on one line.
        var label = Label(points[0].Row.ReferenceValue, figure, language);
        var beyond = Beyond(label, last - first, size);
        if (points[0].Row.ReferenceValue is { } county)
        {
            Line(plot, [first, last], [county, county], ChartStyle.Reference);
            var gap = (ticks[^1] - ticks[0]) * 0.004;
            ChartStyle.Write(plot, label[0], last + beyond, county + gap, ChartStyle.County, size.FontSize, Alignment.LowerRight);
            ChartStyle.Write(plot, label[1], last + beyond, county - gap, ChartStyle.County, size.FontSize, Alignment.UpperRight);
        }

        foreach (var point in points)
        {
            var shape = point.Row switch
            {
                { Verdict: "higher", Confidence: > 0 } => SolidMark.Up,
                { Verdict: "lower", Confidence: > 0 } => SolidMark.Down,
                _ => null,
            };
            var isOutside = shape is not null;
            var marker = plot.Add.Marker(Place(point), point.Cell.Value!.Value, MarkerShape.OpenCircle, isOutside ? 10 : 7, isOutside ? ChartStyle.Area : ChartStyle.Place);
            marker.LineWidth = 1.5f;
            marker.MarkerStyle.CustomRenderer = shape;
        }

        Axes(plot, first, last, beyond, ticks, language, size);
        var drawn = SvgDrawing.Of(plot, size.Width, size == ChartSize.Wide ? 420 : 320);
        return SvgAfterwards.Finish(drawn, "tratt-" + size.Name,
            language.Say(Texts.FunnelOf, language.Of(figure.Indicator.NameSv, figure.Indicator.NameEn), language.Of(figure.Period!.LabelSv, figure.Period.LabelEn)),
            language[Texts.FunnelDescription], "chart " + size.Name);
    }

    // Each step to the right is twice the base: else Göteborg stands alone and the others in a heap.
    private static double Place(FunnelPoint point) => Math.Log2(point.Cell.Denominator!.Value);

    // The county's line named as in the chart of dots: Länet 14,2.
    private static string[] Label(double? county, IndicatorFigure figure, Language language) =>
        county is { } value ? language.Say(Texts.DotCounty, language.Number(value, figure.Decimals) + figure.Unit.Sign(language)).Split(' ', 2) : ["", ""];

    // How far the axis goes on to the right of the last municipality, in doublings: as far as the label is wide. A letter is about half as wide as it is high.
    private static double Beyond(string[] label, double span, ChartSize size)
    {
        var room = label.Max(part => part.Length) * size.FontSize * 0.56 + size.FontSize;
        return Math.Max(Before, (span + Before) * room / (size.Width * 0.85 - room));
    }

    private static void DrawLimits(Plot plot, IReadOnlyList<FunnelPoint> points, Func<Comparison, double?> limit, Color color, double top)
    {
        // Where municipalities stand close, the limit of one stands for those of its neighbours.
        var known = new List<FunnelPoint>();
        foreach (var point in points.Where(point => limit(point.Row) is not null))
        {
            if (known.Count == 0 || point == points[^1] || Place(point) - Place(known[^1]) > Closest)
            {
                known.Add(point);
            }
        }

        Line(plot, [.. known.Select(Place)], [.. known.Select(point => Math.Min(limit(point.Row)!.Value, top))], color);
    }

    private static void Line(Plot plot, double[] places, double[] values, Color color)
    {
        var line = plot.Add.ScatterLine(places, values, color);
        line.LineWidth = 1.5f;
    }

    private static void Axes(Plot plot, double first, double last, double beyond, double[] ticks, Language language, ChartSize size)
    {
        var decimals = ChartStyle.TickDecimals(ticks);
        plot.Axes.Left.SetTicks(ticks, [.. ticks.Select(tick => language.Number(tick, decimals))]);
        var lowest = Math.Pow(10, Math.Floor(first / Math.Log2(10)));
        var bases = Enumerable.Range(0, 30).Select(step => lowest * Math.Pow(2, step)).Where(value => Math.Log2(value) >= first - 0.5 && Math.Log2(value) <= last + 0.5).ToList();
        var every = (bases.Count + size.MostTicks - 1) / Math.Max(1, size.MostTicks);
        var labelled = bases.Where((_, number) => number % Math.Max(1, every) == 0).ToList();
        plot.Axes.Bottom.SetTicks([.. labelled.Select(Math.Log2)], [.. labelled.Select(language.Whole)]);
        plot.Grid.XAxisStyle.IsVisible = false;
        plot.Axes.Right.MinimumSize = size.FontSize * 2.5f;
        plot.Axes.SetLimits(first - Before, last + beyond, ticks[0], ticks[^1]);
    }
}
