namespace Analytics.Etl.Indicators.Statistics;

/// <summary>Limits of a count, or of a rate, of independent events.</summary>
public static class Byar
{
    /// <summary>Below this many events <see cref="Count"/> is exact; from it on Byar's approximation is close enough.</summary>
    public const double ExactBelow = 10;

    /// <summary>
    /// Byar's approximation whatever the count: lower O(1 - 1/(9O) - z/(3√O))³, upper the same with O + 1 for O and + z. For counts below
    /// <see cref="ExactBelow"/> use <see cref="Count"/>. A lower limit that the formula puts below 0 (O = 1 at 99.8 %) is 0.
    /// Breslow and Day, Statistical Methods in Cancer Research II (1987), section 2.3, equation 2.11.
    /// </summary>
    /// <param name="count">Events, 0 or more, also a fraction.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or not a number, or the confidence is no share.</exception>
    public static Interval Approximation(double count, double confidence = Confidence.Usual)
    {
        Guard.NotNegative(count);
        var z = Confidence.Z(confidence);
        return new Interval(count == 0 ? 0 : Math.Max(0, Bound(count, -z)), Bound(count + 1, z));
    }

    /// <summary>
    /// Limits of a count: exact Poisson limits for fewer than ten events, Byar's approximation from ten on. Association of Public Health Observatories,
    /// Technical Briefing 3: Commonly Used Public Health Statistics and their Confidence Intervals (2008).
    /// </summary>
    /// <param name="count">Events, 0 or more, also a fraction.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or not a number, or the confidence is no share.</exception>
    public static Interval Count(double count, double confidence = Confidence.Usual)
    {
        Guard.NotNegative(count);
        return count < ExactBelow ? Poisson.Limits(count, confidence) : Approximation(count, confidence);
    }

    /// <summary>A rate of independent events and its limits: those of <see cref="Count"/>, on the scale of the rate.</summary>
    /// <param name="count">Events, 0 or more, also a fraction.</param>
    /// <param name="denominator">What they are measured against (persons, person-years), above 0.</param>
    /// <param name="multiplier">Scale of the rate, such as 1 000; above 0.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a number.</exception>
    public static Estimate Rate(double count, double denominator, double multiplier, double confidence = Confidence.Usual)
    {
        Guard.Positive(denominator);
        Guard.Positive(multiplier);
        var limits = Count(count, confidence);
        return new Estimate(count / denominator * multiplier, new Interval(limits.Low / denominator * multiplier, limits.High / denominator * multiplier));
    }

    private static double Bound(double count, double z)
    {
        var root = 1 - 1 / (9 * count) + z / (3 * Math.Sqrt(count));
        return count * (root * root * root);
    }
}
