namespace Analytics.Dashboards.Figures;

/// <summary>
/// Five classes of equal width with round limits. Equal width, not equal count: classes of equal count make small differences look large.
/// </summary>
public sealed class MapClasses
{
    /// <summary>How many classes a map has.</summary>
    public const int Count = 5;

    private static readonly double[] RoundSteps = [1, 1.5, 2, 2.5, 3, 4, 5, 10];

    private MapClasses(double start, double step)
    {
        Start = start;
        Step = step;
    }

    /// <summary>Where the first class begins.</summary>
    public double Start { get; }

    /// <summary>The width of each class.</summary>
    public double Step { get; }

    /// <summary>Classes that hold all the values.</summary>
    public static MapClasses Of(IEnumerable<double> values)
    {
        var all = values.ToList();
        var (low, high) = all.Count == 0 ? (0, 1) : (all.Min(), all.Max());
        var size = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(high - low, 1e-6) / Count)));
        var step = RoundSteps.Select(round => round * size).First(width => Math.Floor(low / width) * width + Count * width > high || width >= 10 * size);
        // With the widest step rounding down can still leave the highest value outside; one round step more always holds it.
        step = Math.Floor(low / step) * step + Count * step > high ? step : step * 2;
        return new MapClasses(Math.Floor(low / step) * step, step);
    }

    /// <summary>1 to 5.</summary>
    public int Of(double value) => Math.Clamp((int)Math.Floor((value - Start) / Step) + 1, 1, Count);

    /// <summary>The lower limit of a class.</summary>
    public double Low(int number) => Start + (number - 1) * Step;

    /// <summary>The upper limit of a class, which belongs to the next one.</summary>
    public double High(int number) => Start + number * Step;
}
