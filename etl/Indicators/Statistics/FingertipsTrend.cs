namespace Analytics.Etl.Indicators.Statistics;

/// <summary>
/// The recent trend as Public Health England's Fingertips tells it: the last five points, a chi-square above its 99.8 % quantile, and a slope that keeps its sign
/// whichever point is left out, so that one odd year makes no trend. Public Health England, Fingertips: Recent trends technical guidance; code of fingertips-open.
/// Points are given in the order of time and stand one step apart, as there.
/// </summary>
public static class FingertipsTrend
{
    /// <summary>Points used: the last five.</summary>
    public const int Points = 5;

    /// <summary>The chi-square distribution's 99.8 % quantile with one degree of freedom.</summary>
    public const double Threshold = 9.54953570608324;

    // A 95 % interval is as wide as 3.92 standard errors (two times 1.96, as the source writes it).
    private const double Width = 3.92;

    /// <summary>
    /// From values with 95 % limits: weighted least squares on 1 to 5 with weights 1/sd², sd = (upper - lower)/3.92; chi-square = (slope/se)².
    /// For rates and for any value with limits.
    /// </summary>
    /// <param name="points">Values and their 95 % limits, oldest first; more than five are taken from the end.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not a number, or a lower limit is above the upper one.</exception>
    public static TrendResult OfValues(IReadOnlyList<Estimate> points)
    {
        foreach (var point in points)
        {
            Guard.Finite(point.Value);
            Guard.Finite(point.Limits.Low);
            Guard.Finite(point.Limits.High);
            Guard.AtMost(point.Limits.Low, point.Limits.High, "point.Limits.Low");
        }

        if (points.Count < Points)
        {
            return TrendResult.Unknown(TrendGap.TooFewPoints);
        }

        var last = points.TakeLast(Points).ToList();
        var weights = last.ConvertAll(point => 1 / Math.Pow((point.Limits.High - point.Limits.Low) / Width, 2));
        if (!weights.TrueForAll(double.IsFinite))
        {
            return TrendResult.Unknown(TrendGap.NoWidth);
        }

        var values = last.ConvertAll(point => point.Value);
        var line = Line.Fit(Steps, values, weights);
        var chiSquare = line.Slope * line.Slope * line.SquaredSpread;
        return new TrendResult(chiSquare, line.Slope, chiSquare > Threshold && Steady(values, weights), TrendGap.None);
    }

    /// <summary>
    /// From counts of a whole: Cochran and Armitage's chi-square on 1 to 5; the slope, and the check of its sign, are those of a plain regression of the logits.
    /// A point where all are counted is refused, as in the source. Where none is, the logits are taken with half a person more on both sides (our
    /// choice: the source's logarithm of 0 makes the check say nothing).
    /// </summary>
    /// <param name="points">Those counted (0 to all) and all (above 0), oldest first; more than five are taken from the end.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static TrendResult OfShares(IReadOnlyList<(double Count, double Total)> points)
    {
        CochranArmitage.Check(points);
        if (points.Count < Points)
        {
            return TrendResult.Unknown(TrendGap.TooFewPoints);
        }

        var last = points.TakeLast(Points).ToList();
        if (CochranArmitage.Test(last) is not { } test)
        {
            return TrendResult.Unknown(TrendGap.NoVariation);
        }

        if (last.Exists(point => point.Count >= point.Total))
        {
            return TrendResult.Unknown(TrendGap.AllCounted);
        }

        var added = last.Exists(point => point.Count == 0) ? 0.5 : 0;
        var logits = last.ConvertAll(point => Math.Log((point.Count + added) / (point.Total - point.Count + added)));
        var slope = Line.Fit(Steps, logits, Alike).Slope;
        return new TrendResult(test.ChiSquare, slope, test.ChiSquare > Threshold && Steady(logits, Alike), TrendGap.None);
    }

    private static readonly double[] Steps = [1, 2, 3, 4, 5];
    private static readonly double[] Alike = [1, 1, 1, 1, 1];

    private static bool Steady(List<double> values, IReadOnlyList<double> weights)
    {
        var sign = Math.Sign(Line.Fit(Steps, values, weights).Slope);
        return sign != 0 && Enumerable.Range(0, Points).All(left => Math.Sign(Line.Fit(Without(Steps, left), Without(values, left), Without(weights, left)).Slope) == sign);
    }

    private static List<double> Without(IReadOnlyList<double> all, int left) => [.. all.Where((_, index) => index != left)];
}
