using System.Text;
using ScottPlot;
using SkiaSharp;

namespace Analytics.Dashboards.Charts;

/// <summary>Draws a chart as SVG.</summary>
public static class SvgDrawing
{
    /// <summary>
    /// What the chart library writes. Where the axes come to lie is known once a chart has been drawn, so it is drawn twice; the library's own
    /// method makes pixels of the first drawing, which nobody sees. Here nothing is made of it, and the same lines come of the second.
    /// </summary>
    /// <param name="plot">The chart.</param>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    public static string Of(Plot plot, int width, int height)
    {
        using (var nothing = new SKNoDrawCanvas(width, height))
        {
            plot.Render(nothing, width, height);
        }

        // Native memory, so that no managed code, and with it no collection, runs in the middle of a drawing; all that is made here is disposed of here.
        using var written = new SKDynamicMemoryWStream();
        using (var canvas = SKSvgCanvas.Create(new SKRect(0, 0, width, height), written))
        {
            // A background would be a shape of the drawing.
            plot.RenderManager.ClearCanvasBeforeEachRender = false;
            plot.Render(canvas, width, height);
        }

        using var drawn = written.DetachAsData();
        return Encoding.UTF8.GetString(drawn.AsSpan());
    }
}
