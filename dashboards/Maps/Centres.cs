namespace Analytics.Dashboards.Maps;

/// <summary>A point well within each municipality, for what is told of the municipality and of no address in it. Found once.</summary>
public static class Centres
{
    private static readonly Lazy<IReadOnlyDictionary<string, (double X, double Y)>> All = new(() => Shapes.Rings.ToDictionary(shape => shape.Key, shape => Within(shape.Value)));

    /// <summary>By municipality code, in the pixels of <see cref="Shapes"/>.</summary>
    public static IReadOnlyDictionary<string, (double X, double Y)> Points => All.Value;

    // The middle of the widest stretch of land half-way down the largest part: always inside, as a centre of gravity is not.
    private static (double X, double Y) Within(IReadOnlyList<List<(double X, double Y)>> rings)
    {
        var largest = rings.MaxBy(Area)!;
        var y = (largest.Min(point => point.Y) + largest.Max(point => point.Y)) / 2;
        var crossings = largest.Zip([.. largest.Skip(1), largest[0]])
            .Where(side => side.First.Y > y != side.Second.Y > y)
            .Select(side => side.First.X + (y - side.First.Y) / (side.Second.Y - side.First.Y) * (side.Second.X - side.First.X))
            .Order().ToList();
        var widest = crossings.Chunk(2).MaxBy(stretch => stretch[1] - stretch[0])!;
        return ((widest[0] + widest[1]) / 2, y);
    }

    private static double Area(List<(double X, double Y)> ring) =>
        Math.Abs(ring.Zip([.. ring.Skip(1), ring[0]]).Sum(side => side.First.X * side.Second.Y - side.Second.X * side.First.Y)) / 2;
}
