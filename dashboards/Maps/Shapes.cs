using System.Globalization;
using System.Text;
using System.Text.Json;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Maps;

/// <summary>The outline of each municipality as an SVG path, in the map's own pixels. Drawn once: outlines do not change while the program runs.</summary>
public static class Shapes
{
    /// <summary>Width of the map.</summary>
    public const int Width = 600;

    private const int Margin = 4;

    private static readonly Lazy<Drawn> All = new(Draw);

    // Longitude and latitude in degrees to the map's pixels.
    private sealed record Drawn(IReadOnlyDictionary<string, List<List<(double X, double Y)>>> Rings, IReadOnlyDictionary<string, string> Paths, int Height, double West, double North, double Scale);

    /// <summary>By municipality code.</summary>
    public static IReadOnlyDictionary<string, string> Paths => All.Value.Paths;

    /// <summary>The corners of each part of a municipality, in the map's pixels.</summary>
    public static IReadOnlyDictionary<string, List<List<(double X, double Y)>>> Rings => All.Value.Rings;

    /// <summary>Height of the map.</summary>
    public static int Height => All.Value.Height;

    /// <summary>Where a place stands on the map; null where it is outside.</summary>
    /// <param name="latitude">Degrees north (WGS 84).</param>
    /// <param name="longitude">Degrees east.</param>
    public static (double X, double Y)? Point(double latitude, double longitude)
    {
        var (x, y) = Project(longitude, latitude);
        var point = (X: Margin + (x - All.Value.West) * All.Value.Scale, Y: Margin + (y - All.Value.North) * All.Value.Scale);
        return point is { X: >= 0 and <= Width } && point.Y >= 0 && point.Y <= Height ? point : null;
    }

    private static Drawn Draw()
    {
        using var document = JsonDocument.Parse(Scripts.Text("seeds/municipalities.geojson"));
        var shapes = document.RootElement.GetProperty("features").EnumerateArray()
            .ToDictionary(feature => feature.GetProperty("id").GetString()!, feature => RingsOf(feature.GetProperty("geometry")));
        var points = shapes.Values.SelectMany(rings => rings).SelectMany(ring => ring).ToList();
        var (west, north) = (points.Min(point => point.X), points.Min(point => point.Y));
        var scale = (Width - 2 * Margin) / (points.Max(point => point.X) - west);
        var height = (int)Math.Ceiling((points.Max(point => point.Y) - north) * scale) + 2 * Margin;
        var rings = shapes.ToDictionary(
            shape => shape.Key, shape => shape.Value.ConvertAll(ring => ring.ConvertAll(point => (X: Margin + (point.X - west) * scale, Y: Margin + (point.Y - north) * scale))));
        return new Drawn(rings, rings.ToDictionary(shape => shape.Key, shape => Path(shape.Value)), height, west, north, scale);
    }

    private static List<List<(double X, double Y)>> RingsOf(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates");
        var polygons = geometry.GetProperty("type").GetString() == "Polygon" ? [coordinates] : coordinates.EnumerateArray().ToList();
        return [.. polygons.SelectMany(polygon => polygon.EnumerateArray()).Select(ring => ring.EnumerateArray().Select(position => Project(position[0].GetDouble(), position[1].GetDouble())).ToList())];
    }

    // Degrees of longitude shrink towards the north; at this size one factor for the whole county is enough.
    private static (double X, double Y) Project(double longitude, double latitude) => (longitude * Math.Cos(58.3 * Math.PI / 180), -latitude);

    private static string Path(List<List<(double X, double Y)>> rings)
    {
        var path = new StringBuilder();
        foreach (var ring in rings)
        {
            // After the first, each point stands as its distance from the one before, in tenths of a pixel that are rounded once, so that neighbours share their border.
            var points = ring.ConvertAll(point => (X: Tenths(point.X), Y: Tenths(point.Y)));
            path.Append('M').Append(Number(points[0].X)).Append(Apart(points[0].Y)).Append('l');
            foreach (var (from, to) in points.Zip(points.Skip(1)).Where(pair => pair.First != pair.Second))
            {
                path.Append(path[^1] == 'l' ? Number(to.X - from.X) : Apart(to.X - from.X)).Append(Apart(to.Y - from.Y));
            }

            path.Append('Z');
        }

        return path.ToString();
    }

    private static long Tenths(double pixels) => (long)Math.Round(pixels * 10);

    private static string Number(long tenths) => (tenths / 10.0).ToString("#.#;-#.#;0", CultureInfo.InvariantCulture);

    // A minus parts two numbers as well as a blank does.
    private static string Apart(long tenths) => tenths < 0 ? Number(tenths) : " " + Number(tenths);
}
