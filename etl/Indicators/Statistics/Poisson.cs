namespace Analytics.Etl.Indicators.Statistics;

/// <summary>Exact limits of a count of independent events.</summary>
public static class Poisson
{
    /// <summary>
    /// Exact Poisson limits of a count, through the chi-square distribution: lower X2(a/2, 2O)/2, upper X2(1 - a/2, 2O + 2)/2. A count of 0 has the lower
    /// limit 0. A fraction between two counts is taken as the same formula gives it, which is what a funnel around an expected count needs.
    /// Garwood, Biometrika 28 (1936) 437–442; Breslow and Day, Statistical Methods in Cancer Research II (1987), section 2.3.
    /// </summary>
    /// <param name="count">Events, 0 or more, also a fraction.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <returns>Limits on the scale of the count.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or not a number, or the confidence is no share.</exception>
    public static Interval Limits(double count, double confidence = Confidence.Usual)
    {
        Guard.NotNegative(count);
        var tail = Confidence.Tail(confidence);
        return new Interval(count == 0 ? 0 : GammaQuantile.Lower(count, tail), GammaQuantile.Upper(count + 1, tail));
    }
}
