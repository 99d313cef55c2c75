namespace Analytics.Etl.Indicators.Statistics;

/// <summary>
/// The limits of a funnel: where a unit of a given size would lie by chance alone if it were like all. Spiegelhalter, Statistics in Medicine 24 (2005)
/// 1185–1202. Ours for ratios is <see cref="Ratio"/>, on the expected count; <see cref="RatioOfObserved"/> is another curve and the two are never mixed.
/// </summary>
public static class Funnel
{
    /// <summary>
    /// Limits of a share around the target p: p ∓ z√(p(1 - p)/n), kept within 0 to 1. They are the points whose Wilson interval just touches p.
    /// </summary>
    /// <param name="target">p, the share of all units together: 0 to 1.</param>
    /// <param name="denominator">n, the unit's size: above 0.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <param name="multiplier">Scale of the limits, 100 for per cent; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a number.</exception>
    public static Interval Proportion(double target, double denominator, double confidence = Confidence.Usual, double multiplier = 1)
    {
        Guard.ShareOrEdge(target);
        Guard.Positive(denominator);
        Guard.Positive(multiplier);
        var half = Confidence.Z(confidence) * Math.Sqrt(target * (1 - target) / denominator);
        return new Interval(Math.Max(0, target - half) * multiplier, Math.Min(1, target + half) * multiplier);
    }

    /// <summary>
    /// Limits of a ratio O/E around 1 for a unit with E expected events: X2(a/2, 2E)/(2E) and X2(1 - a/2, 2E + 2)/(2E), as FunnelPlotR draws them. Multiply by a
    /// rate to have them around that rate.
    /// </summary>
    /// <param name="expected">E, above 0, also a fraction.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <param name="multiplier">Scale of the limits: 1, 100, or the rate of all; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a number.</exception>
    public static Interval Ratio(double expected, double confidence = Confidence.Usual, double multiplier = 1)
    {
        Guard.Positive(expected);
        Guard.Positive(multiplier);
        return Poisson.Limits(expected, confidence).Times(multiplier / expected);
    }

    /// <summary>
    /// The funnel of PHEindicatormethods: for O observed events the expected counts at which O lies just on a limit, and O over them. Kept so that our figures
    /// can be compared with English ones; our own pages use <see cref="Ratio"/>.
    /// </summary>
    /// <param name="observed">O, above 0: with no events the curve has no point.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <param name="multiplier">Scale of the limits: 1, 100, or the rate of all; above 0.</param>
    /// <returns>
    /// The limits; and the expected count at the lower one (X2(1 - a/2, 2O + 2)/2) and at the upper one (X2(a/2, 2O)/2). For a rate, divide those by the rate per
    /// person to have persons.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a number.</exception>
    public static (Interval Limits, double ExpectedAtLow, double ExpectedAtHigh) RatioOfObserved(double observed, double confidence = Confidence.Usual, double multiplier = 1)
    {
        Guard.Positive(observed);
        Guard.Positive(multiplier);
        var expected = Poisson.Limits(observed, confidence);
        return (new Interval(observed / expected.High * multiplier, observed / expected.Low * multiplier), expected.High, expected.Low);
    }

    /// <summary>
    /// Limits of a ratio around 1 where units differ more than chance: exp(∓ z√(1/E + τ²)), the additive model on the log scale used for the English hospital
    /// mortality indicator SHMI. Spiegelhalter, Statistics in Medicine 24 (2005), section 4; with τ² = 0 close to <see cref="Ratio"/> for large E.
    /// </summary>
    /// <param name="expected">E, above 0, also a fraction.</param>
    /// <param name="tauSquared">τ², the variance between units beyond chance, 0 or more: see <see cref="Overdispersion"/>.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <param name="multiplier">Scale of the limits: 1, 100, or the rate of all; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a number.</exception>
    public static Interval RatioOverdispersed(double expected, double tauSquared, double confidence = Confidence.Usual, double multiplier = 1)
    {
        Guard.Positive(expected);
        Guard.NotNegative(tauSquared);
        Guard.Positive(multiplier);
        var half = Confidence.Z(confidence) * Math.Sqrt(1 / expected + tauSquared);
        return new Interval(Math.Exp(-half) * multiplier, Math.Exp(half) * multiplier);
    }
}
