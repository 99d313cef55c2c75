using System.Text.RegularExpressions;
using Analytics.Dashboards.Charts;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;
using ScottPlot;
using ScottPlot.Plottables;
using SkiaSharp;

namespace Analytics.Tests.Dashboards;

/// <summary>
/// A chart is drawn without the pixels that the library makes first, with marks and dashes of our own that look like its own; and nothing native is left to a finalizer,
/// which may free it while it is being drawn.
/// </summary>
[Collection(nameof(Alone))]
public sealed partial class SvgDrawingTests : IDisposable
{
    private readonly Finalizations finalizations = new(typeof(SKPath).Assembly.GetTypes());

    [GeneratedRegex("cl_[0-9a-f]+")]
    private static partial Regex Clip();

    /// <summary>Has the fonts found, once in the life of a process: what the library leaves behind by that is no part of a drawing.</summary>
    public SvgDrawingTests() => ChartStyle.Empty(12);

    /// <inheritdoc/>
    public void Dispose() => finalizations.Dispose();

    [Fact]
    public void Drawing_IsTheLibrarysOwn_ToTheLetter() => Assert.Equal(Shapes(Chart().GetSvgXml(900, 300)), Shapes(SvgDrawing.Of(Chart(), 900, 300)));

    [Theory]
    [InlineData(MarkerShape.FilledDiamond)]
    [InlineData(MarkerShape.FilledTriangleUp)]
    [InlineData(MarkerShape.FilledTriangleDown)]
    public void Mark_IsTheLibrarysOwn_ToTheLetter(MarkerShape shape)
    {
        var ours = shape switch
        {
            MarkerShape.FilledDiamond => SolidMark.Diamond,
            MarkerShape.FilledTriangleUp => SolidMark.Up,
            _ => SolidMark.Down,
        };

        string Drawn(IMarker? renderer) => SvgDrawing.Of(Marked(plot =>
        {
            var marker = plot.Add.Marker(1, 2, shape, 11);
            marker.LineWidth = 1.5f;
            marker.MarkerStyle.CustomRenderer = renderer;
        }), 300, 200);

        Assert.Equal(Shapes(Drawn(null)), Shapes(Drawn(ours)));
        // Filled, and outlined.
        Assert.Equal(2, Regex.Count(Drawn(ours), "<path[^>]*Z\""));
    }

    [Fact]
    public void Dashes_AreTheLibrarysOwn_ToTheLetter()
    {
        var library = Marked(plot => plot.PlottableList.Add(new LinePlot { Start = new(0, 0), End = new(3, 3), LineWidth = 1.5f, MarkerSize = 0, LinePattern = LinePattern.Dashed }));
        var ours = Marked(plot => plot.PlottableList.Add(new BreakableLine { Start = new(0, 0), End = new(3, 3), LineWidth = 1.5f, MarkerSize = 0, IsDashed = true }));
        Assert.Equal(Lines(SvgDrawing.Of(library, 300, 200)), Lines(SvgDrawing.Of(ours, 300, 200)));
    }

    [Fact]
    public async Task Charts_LeaveNothingNativeToTheFinalizer()
    {
        using var warehouse = new InventedWarehouse().Published().AndOtherKinds().AndComparisons();
        using var server = new Server(warehouse);
        using var client = server.CreateClient();
        var charts = 0;
        var left = await finalizations.During(async () =>
        {
            var page = await client.GetStringAsync("/indikator/K01?period=2025&area=1480", TestContext.Current.CancellationToken);
            charts = Regex.Count(page, "id=\"(punkter|tratt|utveckling)-(wide|narrow)\"");
            charts += TrendChart.Draw(Trend(), Language.Swedish, ChartSize.Wide).Length > 0 ? 1 : 0;
            charts += ChartPicture.Png(TrendChart.Build(Trend(), Language.Swedish, ChartPicture.Paper), 640, 250).Length > 0 ? 1 : 0;
            charts += ChartPicture.Png(DotPlot.Build(Areas(), Language.Swedish, ChartPicture.Slide), 620, 300).Length > 0 ? 1 : 0;
        });

        Assert.Equal(9, charts);
        Assert.Empty(left);
    }

    // When this is no longer so, marks and dashes of our own are not needed.
    [Fact]
    public async Task LibrarysOwnMarksAndDashes_AreLeftToTheFinalizer()
    {
        var left = await finalizations.During(() =>
        {
            SvgDrawing.Of(Marked(plot => plot.Add.Marker(1, 2, MarkerShape.FilledTriangleUp)), 300, 200);
            SvgDrawing.Of(Marked(plot => plot.Add.Line(0, 0, 3, 3).LinePattern = LinePattern.Dashed), 300, 200);
            return Task.CompletedTask;
        });

        Assert.Equal(["SKPath", "SKPathEffect"], left.Distinct());
    }

    private static TrendPoints Trend()
    {
        IReadOnlyList<Cell> points = [.. Enumerable.Range(1, 9).Select(month => Of("county", $"2026-0{month}", 40 + month))];
        var breaks = new Breaks([new IndicatorVersion { VersionNo = 1, ValidFrom = "2020-01-01" }, new IndicatorVersion { VersionNo = 2, ValidFrom = "2026-05-01" }]);
        return new TrendPoints(points, breaks, new Unit("procent", "per cent"), "a", "b") { Marks = [new Mark(1, 3, new Analytics.Dashboards.Figures.Annotation { TextSv = "c" })] };
    }

    private static DotPlotRows Areas() => new([Of("care_area", "2026", 40), Of("municipality", "2026", 45)], Of("county", "2026", 50), new Unit("procent", "per cent"), 1, "a", "b", "c");

    private static Cell Of(string kind, string period, double value) => new()
    {
        AreaKind = kind,
        AreaSv = kind,
        CareArea = kind,
        PeriodCode = period,
        LastDay = 20260028 + 100 * (long)(value - 40),
        Status = "shown",
        Value = value,
        ValueLow = value - 5,
        ValueHigh = value + 5,
    };

    // The clips are numbered through the whole process.
    private static string Shapes(string drawn) => Clip().Replace(drawn, "cl");

    // Without the marks at its ends, which have no size.
    private static string Lines(string drawn) => Regex.Replace(Shapes(drawn), "<ellipse[^>]*/>\\s*", "");

    private static Plot Marked(Action<Plot> add)
    {
        var plot = ChartStyle.Empty(12);
        add(plot);
        plot.Axes.SetLimits(0, 3, 0, 3);
        return plot;
    }

    private static Plot Chart()
    {
        var plot = ChartStyle.Empty(12);
        plot.Add.Scatter(new double[] { 1, 2, 3, 4 }, new double[] { 10, 1200, 55, 0.5 });
        plot.Add.Text("Göteborg", 2, 600);
        plot.Add.HorizontalLine(300);
        plot.Axes.Left.Label.Text = "per 1 000 barn";
        return plot;
    }
}
