using Analytics.Dashboards.Charts;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs;

/// <summary>A chart of a document: a place through time, or the six areas beside one another.</summary>
/// <param name="Trend">Through time; null when it is the other.</param>
/// <param name="Areas">The areas; null when it is the other.</param>
/// <param name="Unit">What its figures are counted in, as a heading.</param>
/// <param name="Says">What it shows in words, with the figures that matter.</param>
public sealed record PackChart(TrendPoints? Trend, DotPlotRows? Areas, string Unit, string Says)
{
    // Of a trend, and of each row of areas with the axis below them.
    private static readonly Dictionary<ChartSize, (int Trend, int Row)> Heights = new() { [ChartPicture.Paper] = (250, 27), [ChartPicture.Slide] = (350, 38) };
    private const int AxisHeight = 80;

    /// <summary>The chart in a few words.</summary>
    public string Title => Trend?.Title ?? Areas!.Title;

    /// <summary>How its marks are to be read.</summary>
    public string Reading(Language language) => language[Trend is null ? Texts.OfficeAreaMarks : Texts.OfficeTrendMarks];

    /// <summary>For who does not see it: what it is, in which unit, and what it shows.</summary>
    public string Alternative => string.Join(' ', new[] { Title + ".", Unit + ".", Says }.Where(part => part != ""));

    /// <summary>How high it is drawn, in the pixels of its width.</summary>
    public int Height(ChartSize size) => Areas is null ? Heights[size].Trend : Areas.Rows.Count * Heights[size].Row + AxisHeight;

    /// <summary>The picture.</summary>
    public byte[] Png(Language language, ChartSize size) =>
        ChartPicture.Png(Trend is null ? DotPlot.Build(Areas!, language, size) : TrendChart.Build(Trend, language, size), size.Width, Height(size));
}
