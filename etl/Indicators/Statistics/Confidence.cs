using MathNet.Numerics;

namespace Analytics.Etl.Indicators.Statistics;

/// <summary>The two levels of confidence used throughout, and the normal quantile of any.</summary>
public static class Confidence
{
    /// <summary>95 %: what an interval beside a value shows.</summary>
    public const double Usual = 0.95;

    /// <summary>99.8 %: the outer limit of a funnel, three standard errors.</summary>
    public const double Strict = 0.998;

    /// <summary>The share outside one of the two limits: 0.025 at 95 %.</summary>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not between 0 and 1.</exception>
    public static double Tail(double confidence)
    {
        Guard.BetweenZeroAndOne(confidence);
        return (1 - confidence) / 2;
    }

    /// <summary>
    /// The standard normal quantile at 1 - <see cref="Tail"/>: 1.959963985 at 95 %, 3.090232306 at 99.8 %. Taken from the small tail, where
    /// the double has most digits.
    /// </summary>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    public static double Z(double confidence) => Math.Sqrt(2) * SpecialFunctions.ErfcInv(2 * Tail(confidence));
}
