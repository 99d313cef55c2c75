namespace Analytics.Etl.Indicators.Statistics;

/// <summary>One of the groups an inequality is measured between: a municipality, a care area, a fifth of the population.</summary>
/// <param name="Order">Its place from worst to best off, for measures over ordered groups. Groups may come in any order; equal places are taken together.</param>
/// <param name="Population">Persons, 0 or more, or their share; only proportions matter except where a method says so.</param>
/// <param name="Estimate">The group's value, a finite number.</param>
/// <param name="StandardError">Of the estimate, 0 or more; null when it is not known, and then measures that build on it have no limits.</param>
/// <param name="IsReference">Whether others are compared with this one.</param>
public readonly record struct Subgroup(int Order, double Population, double Estimate, double? StandardError = null, bool IsReference = false);

/// <summary>An inequality measure.</summary>
/// <param name="Value">The measure.</param>
/// <param name="StandardError">Of <paramref name="Value"/>, or of its logarithm where the measure is a ratio; null when it cannot be told.</param>
/// <param name="Limits">Confidence limits; null when there is no standard error.</param>
public sealed record Inequality(double Value, double? StandardError = null, Interval? Limits = null)
{
    internal static Inequality Additive(double value, double? standardError, double confidence)
    {
        var half = Confidence.Z(confidence) * standardError;
        return half is { } width && double.IsFinite(width) ? new Inequality(value, standardError, new Interval(value - width, value + width)) : new Inequality(value);
    }

    internal static Inequality Multiplicative(double value, double? standardErrorOfLogarithm, double confidence)
    {
        var half = Confidence.Z(confidence) * standardErrorOfLogarithm;
        return value > 0 && half is { } width && double.IsFinite(width)
            ? new Inequality(value, standardErrorOfLogarithm, new Interval(value * Math.Exp(-width), value * Math.Exp(width)))
            : new Inequality(value);
    }
}
