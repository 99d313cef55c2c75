namespace Analytics.Etl.Indicators.Statistics;

/// <summary>Where a unit lies in a funnel: within it, outside the 95 % limits only (0.025 on each side), or outside the 99.8 % limits (0.001).</summary>
public enum SignificanceClass
{
    /// <summary>Below what chance gives one unit in a thousand.</summary>
    Low001,

    /// <summary>Below what chance gives one unit in forty, but not in a thousand.</summary>
    Low025,

    /// <summary>Within what chance gives.</summary>
    NotSignificant,

    /// <summary>Above what chance gives one unit in forty, but not in a thousand.</summary>
    High025,

    /// <summary>Above what chance gives one unit in a thousand.</summary>
    High001,
}

/// <summary>Tells whether a unit differs from all together. A value on a limit is within it.</summary>
public static class Significance
{
    /// <summary>A share against the share of all, by the limits of <see cref="Funnel.Proportion"/>.</summary>
    /// <param name="numerator">Those counted: 0 to the denominator, also a fraction.</param>
    /// <param name="denominator">All: above 0.</param>
    /// <param name="target">The share of all units together: 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a number.</exception>
    public static SignificanceClass Proportion(double numerator, double denominator, double target)
    {
        Guard.NotNegative(numerator);
        Guard.Positive(denominator);
        Guard.AtMost(numerator, denominator, nameof(numerator));
        var share = numerator / denominator;
        return Class(confidence => Side(share, Funnel.Proportion(target, denominator, confidence)));
    }

    /// <summary>
    /// Observed events against expected: whether the interval of O (exact below ten, Byar's from ten) holds E. For small counts it is sounder than comparing with
    /// the curve of <see cref="Funnel.Ratio"/>, whose lower limit is above 0 for any E, so that a unit that expects half an event and has none would be called low.
    /// </summary>
    /// <param name="observed">O, 0 or more, also a fraction.</param>
    /// <param name="expected">E, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a number.</exception>
    public static SignificanceClass Ratio(double observed, double expected)
    {
        Guard.Positive(expected);
        return Class(confidence => -Side(1, IndirectStandardisation.Ratio(observed, expected, 1, confidence).Limits));
    }

    /// <summary>
    /// Observed events against expected where units differ more than chance: outside the widened limits of <see cref="Funnel.RatioOverdispersed"/> and, since those
    /// are approximate for small counts, also by <see cref="Ratio(double, double)"/>. The milder of the two classes holds.
    /// </summary>
    /// <param name="observed">O, 0 or more, also a fraction.</param>
    /// <param name="expected">E, above 0.</param>
    /// <param name="tauSquared">τ² of <see cref="Overdispersion"/>, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a number.</exception>
    public static SignificanceClass Ratio(double observed, double expected, double tauSquared)
    {
        var plain = Ratio(observed, expected);
        var ratio = observed / expected;
        var widened = Class(confidence => Side(ratio, Funnel.RatioOverdispersed(expected, tauSquared, confidence)));
        var (a, b) = (plain - SignificanceClass.NotSignificant, widened - SignificanceClass.NotSignificant);
        return SignificanceClass.NotSignificant + (a * b <= 0 ? 0 : Math.Sign(a) * Math.Min(Math.Abs(a), Math.Abs(b)));
    }

    /// <summary>The class as PHEindicatormethods writes it: <c>Low (0.001)</c>, <c>Not significant</c> and so on.</summary>
    public static string Label(SignificanceClass of) => of switch
    {
        SignificanceClass.Low001 => "Low (0.001)",
        SignificanceClass.Low025 => "Low (0.025)",
        SignificanceClass.NotSignificant => "Not significant",
        SignificanceClass.High025 => "High (0.025)",
        SignificanceClass.High001 => "High (0.001)",
        _ => throw new ArgumentOutOfRangeException(nameof(of), of, "No such class."),
    };

    private static SignificanceClass Class(Func<double, int> side)
    {
        var strict = side(Confidence.Strict);
        return SignificanceClass.NotSignificant + (strict != 0 ? 2 * strict : side(Confidence.Usual));
    }

    private static int Side(double value, Interval limits) => limits.Contains(value) ? 0 : value < limits.Low ? -1 : 1;
}
