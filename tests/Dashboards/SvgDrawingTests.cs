using Analytics.Dashboards.Charts;
using ScottPlot;

namespace Analytics.Tests.Dashboards;

/// <summary>A chart is drawn without the pixels that the library makes first.</summary>
public sealed class SvgDrawingTests
{
    [Fact]
    public void Drawing_IsTheLibrarysOwn_ToTheLetter() => Assert.Equal(Shapes(Chart().GetSvgXml(900, 300)), Shapes(SvgDrawing.Of(Chart(), 900, 300)));

    // The clips are numbered through the whole process.
    private static string Shapes(string drawn) => System.Text.RegularExpressions.Regex.Replace(drawn, "cl_[0-9a-f]+", "cl");

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
