namespace Analytics.Etl.Indicators.Statistics;

/// <summary>
/// Two independent values against each other, from the values and limits that are shown beside them (the method of variance estimates recovery, MOVER). It
/// serves rates, shares and dependent events alike, holds when nothing was counted in one of them, and never contradicts the intervals on the page; a logarithmic
/// interval of the ratio would need events in both and its own variance for each kind.
/// </summary>
public static class Comparison
{
    /// <summary>
    /// The difference a - b with limits d - √((a - l_a)² + (u_b - b)²) and d + √((u_a - a)² + (b - l_b)²). Newcombe, Statistics in Medicine 17 (1998) 873–890,
    /// method 10, for shares; Zou and Donner, Statistics in Medicine 27 (2008) 1693–1702, for any.
    /// </summary>
    /// <param name="a">A value within its limits.</param>
    /// <param name="b">Another, independent of it, on the same scale and with limits of the same confidence.</param>
    /// <returns>The difference and its limits, of that confidence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not a number, or a value is outside its limits.</exception>
    public static Estimate Difference(Estimate a, Estimate b)
    {
        Check(a, nameof(a));
        Check(b, nameof(b));
        var difference = a.Value - b.Value;
        return new Estimate(difference, new Interval(
            difference - Root(a.Value - a.Limits.Low, b.Limits.High - b.Value),
            difference + Root(a.Limits.High - a.Value, b.Value - b.Limits.Low)));
    }

    /// <summary>
    /// The ratio a/b with MOVER's limits for ratios. Donner and Zou, Statistical Methods in Medical Research 21 (2012) 347–359, equation 9; Fagerland and Newcombe,
    /// Statistics in Medicine 32 (2013) 2823–2836.
    /// </summary>
    /// <param name="a">A value, 0 or more, within its limits, which are 0 or more.</param>
    /// <param name="b">Another, independent of it, likewise, with limits of the same confidence.</param>
    /// <returns>
    /// The ratio, its lower limit and its upper one; null when b is 0 and no ratio exists. The upper limit is null when b's lower limit is 0: the ratio may be of
    /// any size.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative or not a number, or a value is outside its limits.</exception>
    public static (double Value, double Low, double? High)? Ratio(Estimate a, Estimate b)
    {
        Check(a, nameof(a));
        Check(b, nameof(b));
        Guard.NotNegative(a.Limits.Low);
        Guard.NotNegative(b.Limits.Low);
        if (b.Value == 0)
        {
            return null;
        }

        var product = a.Value * b.Value;
        var lowA = a.Limits.Low * (2 * a.Value - a.Limits.Low);
        var highA = a.Limits.High * (2 * a.Value - a.Limits.High);
        var lowB = b.Limits.Low * (2 * b.Value - b.Limits.Low);
        var highB = b.Limits.High * (2 * b.Value - b.Limits.High);

        // Written with the conjugate, since the difference in the paper's form is 0 over 0 where u_b is twice b.
        var low = lowA == 0 ? 0 : lowA / (product + Math.Sqrt(Math.Max(0, product * product - lowA * highB)));
        double? high = lowB == 0 ? null : (product + Math.Sqrt(Math.Max(0, product * product - highA * lowB))) / lowB;
        return (a.Value / b.Value, low, high);
    }

    private static double Root(double first, double second) => Math.Sqrt(first * first + second * second);

    private static void Check(Estimate estimate, string name)
    {
        Guard.Finite(estimate.Value, name);
        Guard.Finite(estimate.Limits.Low, name);
        Guard.Finite(estimate.Limits.High, name);
        Guard.AtLeast(estimate.Value, estimate.Limits.Low, name);
        Guard.AtMost(estimate.Value, estimate.Limits.High, name);
    }
}
