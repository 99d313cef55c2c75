using System.Globalization;
using System.Runtime.CompilerServices;

namespace Analytics.Etl.Indicators.Statistics;

/// <summary>
/// What every method here asks of its arguments. A figure that cannot be computed from its input is an error told at once, never a NaN
/// that reaches a page.
/// </summary>
internal static class Guard
{
    public static void Finite(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Holds(double.IsFinite(value), value, "a finite number", name);

    public static void NotNegative(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Holds(double.IsFinite(value) && value >= 0, value, "a finite number, 0 or more", name);

    public static void Positive(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Holds(double.IsFinite(value) && value > 0, value, "a finite number above 0", name);

    public static void BetweenZeroAndOne(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Holds(value is > 0 and < 1, value, "above 0 and below 1", name);

    public static void ShareOrEdge(double value, [CallerArgumentExpression(nameof(value))] string name = "") =>
        Holds(value is >= 0 and <= 1, value, "from 0 to 1", name);

    public static void AtMost(double value, double most, string name) =>
        Holds(value <= most, value, string.Create(CultureInfo.InvariantCulture, $"at most {most:R}"), name);

    public static void AtLeast(double value, double least, string name) =>
        Holds(value >= least, value, string.Create(CultureInfo.InvariantCulture, $"at least {least:R}"), name);

    private static void Holds(bool holds, double value, string wanted, string name)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be {wanted}.");
        }
    }
}
