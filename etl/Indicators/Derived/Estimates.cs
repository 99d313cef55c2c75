using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators.Statistics;

namespace Analytics.Etl.Indicators.Derived;

/// <summary>From shown cells to what the statistics library takes, and back.</summary>
internal static class Estimates
{
    /// <summary>Value and 95 % limits; null where the figure is no estimate and has none.</summary>
    public static Estimate? Usual(double? value, Limits limits) =>
        value is { } known && limits is { Low: { } low, High: { } high } ? Around(known, low, high) : null;

    /// <summary>Value and 99.8 % limits; null where it has none.</summary>
    public static Estimate? Strict(double? value, Limits limits) =>
        value is { } known && limits is { Low998: { } low, High998: { } high } ? Around(known, low, high) : null;

    /// <summary>The standard error that the shown 95 % limits tell of; null without limits.</summary>
    public static double? StandardError(PublishedValue cell) =>
        Usual(cell.Value, cell.Limits) is { } estimate ? (estimate.Limits.High - estimate.Limits.Low) / (2 * Confidence.Z(Confidence.Usual)) : null;

    /// <summary>The difference of two independent values, with limits from theirs at both levels (<see cref="Comparison"/>).</summary>
    public static DerivedValue Difference(double a, Limits limitsOfA, double b, Limits limitsOfB)
    {
        var usual = Limited(Usual(a, limitsOfA), Usual(b, limitsOfB));
        var strict = Limited(Strict(a, limitsOfA), Strict(b, limitsOfB));
        return new DerivedValue(a - b, usual is { } limits ? new Limits(limits.Low, limits.High, strict?.Low, strict?.High) : Limits.None);
    }

    /// <summary>The ratio of two independent values, likewise; null when the second is 0.</summary>
    public static DerivedValue? Ratio(PublishedValue a, PublishedValue b)
    {
        if (b.Value == 0)
        {
            return null;
        }

        var usual = Divided(Usual(a.Value, a.Limits), Usual(b.Value, b.Limits));
        var strict = Divided(Strict(a.Value, a.Limits), Strict(b.Value, b.Limits));
        return new DerivedValue(a.Value!.Value / b.Value!.Value, usual is { } limits ? new Limits(limits.Low, limits.High, strict?.Low, strict?.High) : Limits.None);
    }

    /// <summary>Limits as they are stored; none where the library gives none.</summary>
    public static Limits Of(Statistics.Interval? limits) => limits is { } known ? new Limits(known.Low, known.High) : Limits.None;

    // A computer's rounding may leave the value of all, 100 per cent, a hair outside its own limit.
    private static Estimate Around(double value, double low, double high) => new(value, new Statistics.Interval(Math.Min(low, value), Math.Max(high, value)));

    private static Statistics.Interval? Limited(Estimate? a, Estimate? b) => a is { } first && b is { } second ? Comparison.Difference(first, second).Limits : null;

    private static (double Value, double Low, double? High)? Divided(Estimate? a, Estimate? b) =>
        a is { } first && b is { } second ? Comparison.Ratio(first, second) : null;
}
