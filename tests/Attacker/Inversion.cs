using MathNet.Numerics.Distributions;

namespace Analytics.Tests.Attacker;

/// <summary>A value or an interval that stands beside a hidden count gives the count back.</summary>
public sealed class Inversion(ReadCell cell, Counted counted, Expression numerator, Expression denominator, LinearSystem system, Family families)
{
    private const double Z = 1.959963984540054;
    private const double Tolerance = 1e-6;
    private const int MostEvents = 2000;
    private const int MostPersons = 20000;

    /// <summary>States what follows.</summary>
    public void State()
    {
        if (families.HasFlag(Family.Values) && cell.Value is { } value && counted.Multiplier > 0)
        {
            StateValue(value / counted.Multiplier);
        }

        if (families.HasFlag(Family.Intervals) && cell is { Low: { } low, High: { } high } && counted.Interval != "none")
        {
            StateInterval(low / counted.Multiplier, high / counted.Multiplier);
        }
    }

    private void StateValue(double ratio)
    {
        if (counted.Denominator.Count == 0)
        {
            Between(numerator, ratio * (cell.Denominator ?? 1), ratio * (cell.Denominator ?? 1), Family.Values, "the value times its base");
            return;
        }

        // The smallest fraction that is the ratio: both counts are the same number of times it.
        for (var whole = 1L; whole <= MostPersons; whole++)
        {
            var part = Math.Round(ratio * whole);
            if (Math.Abs(part - ratio * whole) < Tolerance)
            {
                system.State(new Expression().Add(numerator, whole).Add(denominator, -(long)part), 0, 0, Family.Values, $"{cell.Key}: the value is {part}/{whole}");
                return;
            }
        }
    }

    private void StateInterval(double low, double high)
    {
        if (counted.Interval == "wilson")
        {
            // The limits give share and size of one sample only.
            var found = (from whole in Enumerable.Range(1, MostPersons)
                         let part = Math.Round(Middle(low, high, whole))
                         where part >= 0 && part <= whole && Same(Wilson(part, whole), (low, high))
                         select (Part: (long)part, Whole: (long)whole)).FirstOrDefault();
            if (found.Whole > 0)
            {
                Between(numerator, found.Part, found.Part, Family.Intervals, "the interval is that of one share only");
                Between(denominator, found.Whole, found.Whole, Family.Intervals, "the interval is that of one share only");
            }

            return;
        }

        if ((counted.Denominator.Count == 0 ? cell.Denominator : null) is not { } known)
        {
            return;
        }

        // Dependent talks stretch both limits alike, so their proportion around the count remains.
        var fitting = Enumerable.Range(0, MostEvents).Where(events => Fits(events, low * known, high * known)).ToList();
        if (fitting.Count > 0)
        {
            Between(numerator, fitting.Min(), fitting.Max(), Family.Intervals, "the interval fits no other count");
        }
    }

    private static bool Fits(int events, double low, double high)
    {
        var (below, above) = (events - low, high - events);
        var (least, most) = Poisson(events);
        var stretch = above / (most - events);
        return stretch >= 1 - Tolerance && below >= -Tolerance && Math.Abs(Math.Max(0, events - stretch * (events - least)) - low) < Tolerance * Math.Max(1, high);
    }

    // Exact below ten events, Byar's approximation from there.
    private static (double Low, double High) Poisson(int events) => events < 10
        ? (events == 0 ? 0 : ChiSquared.InvCDF(2 * events, 0.025) / 2, ChiSquared.InvCDF(2 * events + 2, 0.975) / 2)
        : (events * Math.Pow(1 - 1 / (9.0 * events) - Z / (3 * Math.Sqrt(events)), 3),
            (events + 1) * Math.Pow(1 - 1 / (9.0 * (events + 1)) + Z / (3 * Math.Sqrt(events + 1)), 3));

    // Low plus high is (2x + z²) / (n + z²).
    private static double Middle(double low, double high, int whole) => ((low + high) * (whole + Z * Z) - Z * Z) / 2;

    private static (double Low, double High) Wilson(double part, double whole)
    {
        var spread = Z * Math.Sqrt(Z * Z + 4 * part * (1 - part / whole));
        return ((2 * part + Z * Z - spread) / (2 * (whole + Z * Z)), (2 * part + Z * Z + spread) / (2 * (whole + Z * Z)));
    }

    private static bool Same((double Low, double High) one, (double Low, double High) other) =>
        Math.Abs(one.Low - other.Low) < Tolerance * 1e-2 && Math.Abs(one.High - other.High) < Tolerance * 1e-2;

    private void Between(Expression sum, double low, double high, Family family, string why) =>
        system.State(sum, (long)Math.Ceiling(low - Tolerance * Math.Max(1, low)), (long)Math.Floor(high + Tolerance * Math.Max(1, high)), family, $"{cell.Key}: {why}");
}
