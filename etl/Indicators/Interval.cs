using MathNet.Numerics.Distributions;

namespace Analytics.Etl.Indicators;

/// <summary>Confidence limits of an indicator's value, on the value's own scale.</summary>
public readonly record struct Interval(double Low, double High)
{
    private const int ExactBelow = 10;

    /// <summary>
    /// Limits of a rate from a count of independent events: exact Poisson limits for fewer than ten (through the chi-square distribution),
    /// Byar's approximation from ten on, as in the Association of Public Health Observatories' Technical Briefing 3 (2008) and
    /// Breslow and Day, Statistical Methods in Cancer Research II (1987), section 2.3.
    /// </summary>
    /// <param name="count">Events, 0 or more.</param>
    /// <param name="population">What they are measured against, more than 0.</param>
    /// <param name="multiplier">Scale of the rate, such as 1 000.</param>
    /// <param name="confidence">Share covered, such as 0.95.</param>
    public static Interval Byar(double count, double population, double multiplier, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(population);
        var tail = (1 - confidence) / 2;
        var scale = multiplier / population;
        if (count < ExactBelow)
        {
            var low = count == 0 ? 0 : ChiSquared.InvCDF(2 * count, tail) / 2;
            return new Interval(low * scale, ChiSquared.InvCDF(2 * count + 2, 1 - tail) / 2 * scale);
        }

        var z = Normal.InvCDF(0, 1, 1 - tail);
        return new Interval(Bound(count, -z) * scale, Bound(count + 1, z) * scale);
    }

    /// <summary>Limits of a rate whose events come several from one family: the distance to Byar's limits grows with the root of the growth of the variance.</summary>
    /// <param name="count">Events, 0 or more.</param>
    /// <param name="population">What they are measured against, more than 0.</param>
    /// <param name="multiplier">Scale of the rate, such as 1 000.</param>
    /// <param name="dependence">Sum of squared events per family through the events; 1 where each stands for itself.</param>
    /// <param name="confidence">Share covered, such as 0.95.</param>
    public static Interval Rate(double count, double population, double multiplier, double dependence, double confidence)
    {
        var (rate, limits, growth) = (count / population * multiplier, Byar(count, population, multiplier, confidence), Math.Sqrt(dependence));
        return new Interval(Math.Max(0, rate + growth * (limits.Low - rate)), rate + growth * (limits.High - rate));
    }

    /// <summary>Limits of a share by Wilson's score method, on as many independent cases as the dependent ones are worth.</summary>
    /// <param name="numerator">Those counted.</param>
    /// <param name="denominator">All, more than 0.</param>
    /// <param name="multiplier">Scale, such as 100.</param>
    /// <param name="dependence">As for <see cref="Rate"/>.</param>
    /// <param name="confidence">Share covered, such as 0.95.</param>
    public static Interval Share(double numerator, double denominator, double multiplier, double dependence, double confidence)
    {
        var (n, x, z) = (denominator / dependence, numerator / dependence, Normal.InvCDF(0, 1, (1 + confidence) / 2));
        var (middle, reach, below) = (2 * x + z * z, z * Math.Sqrt(z * z + 4 * x * (1 - x / n)), 2 * (n + z * z));
        return new Interval((middle - reach) / below * multiplier, (middle + reach) / below * multiplier);
    }

    private static double Bound(double count, double z) => count * Math.Pow(1 - 1 / (9 * count) + z / (3 * Math.Sqrt(count)), 3);
}
