using MathNet.Numerics;

namespace Analytics.Etl.Indicators.Statistics;

/// <summary>A test of trend that asks only whether later values tend to be higher, and the slope that goes with it.</summary>
/// <param name="S">Pairs that rise less pairs that fall.</param>
/// <param name="Variance">The variance of S when there is no trend, with values alike taken into account.</param>
/// <param name="Z">S as a normal score, one nearer to 0 for continuity; 0 when S is 0.</param>
/// <param name="Probability">Two-sided p-value; 1 when all values are alike.</param>
/// <param name="TauA">S over the number of pairs: -1 to 1.</param>
/// <param name="Points">Points used.</param>
public sealed record MannKendall(double S, double Variance, double Z, double Probability, double TauA, int Points)
{
    /// <summary>
    /// Var(S) = (n(n - 1)(2n + 5) - Σt(t - 1)(2t + 5))/18 over ties of t. Mann, Econometrica 13 (1945) 245–259; Kendall, Rank Correlation Methods (1975). The normal
    /// approximation is meant for ten points or more; with three or fewer it can never fall below 0.05.
    /// </summary>
    /// <param name="values">Values in the order of time; missing ones are left out.</param>
    /// <returns>The test; null with fewer than two values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a finite number.</exception>
    public static MannKendall? Test(IEnumerable<double?> values)
    {
        var known = Known(values).Select(point => point.Value).ToList();
        var count = known.Count;
        if (count < 2)
        {
            return null;
        }

        var s = 0L;
        for (var later = 1; later < count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                s += Math.Sign(known[later] - known[earlier]);
            }
        }

        var ties = known.GroupBy(value => value).Sum(group => Term(group.Count()));
        var variance = (Term(count) - ties) / 18;
        var z = variance <= 0 ? 0 : (s - Math.Sign(s)) / Math.Sqrt(variance);
        return new MannKendall(s, variance, z, SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2)), s / (0.5 * count * (count - 1)), count);
    }

    /// <summary>
    /// The median of the slopes between all pairs of points, per step of time; one wild value does not move it. Sen, Journal of the American Statistical
    /// Association 63 (1968) 1379–1389.
    /// </summary>
    /// <param name="values">Values at even steps of time; a missing one keeps its place.</param>
    /// <returns>The slope; null with fewer than two values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a finite number.</exception>
    public static double? SenSlope(IEnumerable<double?> values)
    {
        var known = Known(values);
        var slopes = new List<double>();
        for (var later = 1; later < known.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                slopes.Add((known[later].Value - known[earlier].Value) / (known[later].Place - known[earlier].Place));
            }
        }

        return slopes.Count == 0 ? null : Median.Middle(slopes);
    }

    private static double Term(double count) => count * (count - 1) * (2 * count + 5);

    private static List<(int Place, double Value)> Known(IEnumerable<double?> values)
    {
        var known = new List<(int, double)>();
        foreach (var (place, value) in values.Index())
        {
            if (value is { } number)
            {
                Guard.Finite(number, nameof(values));
                known.Add((place, number));
            }
        }

        return known;
    }
}
