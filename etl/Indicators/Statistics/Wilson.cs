namespace Analytics.Etl.Indicators.Statistics;

/// <summary>Limits of a share.</summary>
public static class Wilson
{
    /// <summary>
    /// A share and Wilson's score limits without continuity correction: (2x + z² ∓ z√(z² + 4x(1 - x/n))) / (2(n + z²)). Nothing or all of n gives one limit
    /// at exactly 0 or exactly the multiplier. The lower limit is computed as the product of the two roots over the upper one, which keeps
    /// the digits that a difference of nearly equal numbers would lose.
    /// Wilson, Journal of the American Statistical Association 22 (1927) 209–212; Newcombe, Statistics in Medicine 17 (1998) 857–872, method 3.
    /// </summary>
    /// <param name="numerator">x, those counted: 0 to the denominator, also a fraction.</param>
    /// <param name="denominator">n, all: above 0.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <param name="multiplier">Scale of the share, 100 for per cent; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a number.</exception>
    public static Estimate Share(double numerator, double denominator, double confidence = Confidence.Usual, double multiplier = 1)
    {
        Guard.NotNegative(numerator);
        Guard.Positive(denominator);
        Guard.AtMost(numerator, denominator, nameof(numerator));
        Guard.Positive(multiplier);
        var z = Confidence.Z(confidence);
        var share = numerator / denominator;
        var sum = 2 * numerator + z * z + z * Math.Sqrt(z * z + 4 * numerator * (1 - share));
        var low = numerator == 0 ? 0 : 2 * numerator * share / sum;
        var high = numerator >= denominator ? 1 : sum / (2 * (denominator + z * z));
        return new Estimate(share * multiplier, new Interval(low * multiplier, high * multiplier));
    }
}
