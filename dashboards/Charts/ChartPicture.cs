using ScottPlot;
using ScottPlot.Plottables;

namespace Analytics.Dashboards.Charts;

/// <summary>
/// A chart as a picture for documents, at twice its size so that it is sharp on paper. The drawing's parts get the colours that the style sheet gives them on a light page.
/// </summary>
public static class ChartPicture
{
    private const int Sharpness = 2;
    private const double Margin = 0.02;

    /// <summary>A page of A4.</summary>
    public static readonly ChartSize Paper = new("paper", 640, 14, 7);

    /// <summary>A little more than half of a slide.</summary>
    public static readonly ChartSize Slide = new("slide", 620, 16, 6);

    // As in charts.css and site.css, light.
    private static readonly Dictionary<string, Color> Light = new(StringComparer.Ordinal)
    {
        ["ink"] = Color.FromHex("#16202a"),
        ["grid"] = Color.FromHex("#d5dce1"),
        ["quiet"] = Color.FromHex("#4b5a68"),
        ["place"] = Color.FromHex("#1f6fa8"),
        ["area"] = Color.FromHex("#0a3d6e"),
        ["county"] = Color.FromHex("#b0480c"),
        ["reference"] = Color.FromHex("#b0480c"),
        ["inner"] = Color.FromHex("#4b5a68"),
        ["outer"] = Color.FromHex("#4b5a68"),
    };

    /// <summary>The picture as a PNG.</summary>
    /// <param name="plot">The chart, its parts in the colours that stand for them.</param>
    /// <param name="width">In pixels of the drawing.</param>
    /// <param name="height">In the same pixels.</param>
    public static byte[] Png(Plot plot, int width, int height)
    {
        Colour(plot);
        // A mark at an end of an axis must not be cut in two.
        var limits = plot.Axes.GetLimits();
        var (aside, above) = ((limits.Right - limits.Left) * Margin, (limits.Top - limits.Bottom) * Margin);
        plot.Axes.SetLimits(limits.Left - aside, limits.Right + aside, limits.Bottom - above, limits.Top + above);
        plot.ScaleFactor = Sharpness;
        return plot.GetImageBytes(width * Sharpness, height * Sharpness, ImageFormat.Png);
    }

    private static void Colour(Plot plot)
    {
        plot.FigureBackground.Color = Colors.White;
        plot.Grid.MajorLineColor = Of(plot.Grid.MajorLineColor);
        foreach (var axis in new IAxis[] { plot.Axes.Left, plot.Axes.Bottom })
        {
            axis.FrameLineStyle.Color = Of(axis.FrameLineStyle.Color);
            axis.MajorTickStyle.Color = Of(axis.MajorTickStyle.Color);
            axis.TickLabelStyle.ForeColor = Of(axis.TickLabelStyle.ForeColor);
        }

        foreach (var part in plot.GetPlottables())
        {
            switch (part)
            {
                case BreakableLine line:
                    // A style sheet breaks the line that others are seen against into dashes.
                    line.IsDashed |= line.LineColor == ChartStyle.Reference;
                    line.Color = Of(line.LineColor);
                    break;
                case LinePlot line:
                    line.Color = Of(line.LineColor);
                    break;
                case Marker marker:
                    marker.Color = Of(marker.MarkerFillColor);
                    break;
                case ScottPlot.Plottables.Text text:
                    text.LabelFontColor = Of(text.LabelFontColor);
                    break;
            }
        }
    }

    private static Color Of(Color stands) => ChartStyle.Classes.TryGetValue(stands.ToHex().ToLowerInvariant(), out var name) ? Light[name] : stands;
}
