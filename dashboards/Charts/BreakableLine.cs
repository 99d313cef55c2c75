using ScottPlot;
using ScottPlot.Plottables;

namespace Analytics.Dashboards.Charts;

/// <summary>A line that may be drawn in dashes. The chart library leaves what makes the dashes to the finalizer (see <see cref="SolidMark"/>); here it is held until the line is drawn.</summary>
public sealed class BreakableLine : LinePlot
{
    /// <summary>Whether it is drawn in dashes.</summary>
    public bool IsDashed { get; set; }

    /// <inheritdoc/>
    public override void Render(RenderPack rp)
    {
        if (!IsDashed)
        {
            base.Render(rp);
            return;
        }

        var (start, end) = (Axes.GetPixel(Start), Axes.GetPixel(End));
        LineStyle.ApplyToPaint(rp.Paint);
        using var dashes = LinePattern.Dashed.GetPathEffect();
        rp.Paint.SKPathEffect = dashes;
        Drawing.DrawLine(rp.Canvas, rp.Paint, start, end);
        rp.Paint.SKPathEffect = null!;
    }
}
