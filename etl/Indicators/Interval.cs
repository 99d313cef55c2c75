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

    private static double Bound(double count, double z) => count * Math.Pow(1 - 1 / (9 * count) + z / (3 * Math.Sqrt(count)), 3);
}
