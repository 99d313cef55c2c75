using ScottPlot;
using SkiaSharp;

namespace Analytics.Dashboards.Charts;

/// <summary>
/// A filled mark with corners. The chart library's own leaves its outline's path to the finalizer, which may free it while the path is being drawn: the server died of it
/// (docs/soak.md). Here the path is held until it is drawn, and the marks are the same to the letter.
/// </summary>
public sealed class SolidMark : IMarker
{
    /// <summary>A square on its corner.</summary>
    public static readonly SolidMark Diamond = new(Square);

    /// <summary>A triangle that points up.</summary>
    public static readonly SolidMark Up = new((center, size) => Triangle(center, size, -1));

    /// <summary>A triangle that points down.</summary>
    public static readonly SolidMark Down = new((center, size) => Triangle(center, size, 1));

    private readonly Func<Pixel, float, (SKPoint[] Corners, float Radius)> shape;

    private SolidMark(Func<Pixel, float, (SKPoint[] Corners, float Radius)> shape) => this.shape = shape;

    /// <inheritdoc/>
    public void Render(SKCanvas canvas, Paint paint, Pixel center, float size, MarkerStyle markerStyle)
    {
        var (corners, radius) = shape(center, size);
        using var path = new SKPath();
        path.AddPoly(corners, close: true);
        Drawing.FillPath(canvas, paint, path, markerStyle.FillStyle, new PixelRect(center, radius));
        Drawing.DrawPath(canvas, paint, path, markerStyle.OutlineStyle);
    }

    private static (SKPoint[] Corners, float Radius) Square(Pixel center, float size)
    {
        var radius = size / 2;
        return ([new(center.X + radius, center.Y), new(center.X, center.Y + radius), new(center.X - radius, center.Y), new(center.X, center.Y - radius)], radius);
    }

    // With sides as long as the size; the way is 1 downwards and -1 upwards.
    private static (SKPoint[] Corners, float Radius) Triangle(Pixel center, float size, int way)
    {
        var radius = (float)(size / 1.732);
        var aside = (float)(radius * 0.866);
        var along = radius / 2;
        return ([new(center.X, center.Y + way * radius), new(center.X + aside, center.Y - way * along), new(center.X - aside, center.Y - way * along)], radius);
    }
}
