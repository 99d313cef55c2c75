namespace Analytics.Etl.Indicators.Statistics;

/// <summary>
/// Whether an indicator gathers among the worse or the better off, over all groups in order. Positive when it gathers among the better off.
/// Wagstaff, Paci and van Doorslaer, Social Science and Medicine 33 (1991) 545–557; Kakwani, Wagstaff and van Doorslaer, Journal of Econometrics 77 (1997) 87–103
/// for the regression that gives the standard error (population weights, J - 2 degrees of freedom, normal quantile, as in healthequal).
/// </summary>
public static class Concentration
{
    /// <summary>Absolute concentration index Σ w(2R - 1)y, in the indicator's unit, with R the middle of a group's stretch from worst to best off.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <returns>Null without persons; without limits with fewer than three groups.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static Inequality? Absolute(IEnumerable<Subgroup> groups, double confidence = Confidence.Usual) =>
        Of(groups) is var (value, error, _) ? Inequality.Additive(value, error, confidence) : null;

    /// <summary>Relative concentration index, the absolute one over the mean: -1 to 1 for values of 0 or more.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <returns>Null without persons or when the mean is 0; without limits with fewer than three groups.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static Inequality? Relative(IEnumerable<Subgroup> groups, double confidence = Confidence.Usual) =>
        Of(groups) is var (value, error, mean) && mean != 0 ? Inequality.Additive(value / mean, error / Math.Abs(mean), confidence) : null;

    private static (double Value, double? Error, double Mean)? Of(IEnumerable<Subgroup> groups)
    {
        if (Subgroups.Of(groups) is not { } all)
        {
            return null;
        }

        var ranks = all.Ranks();
        var value = all.Groups.Select((group, i) => all.Shares[i] * (2 * ranks[i] - 1) * group.Estimate).Sum();
        var doubled = 2 * all.Shares.Select((share, i) => share * Math.Pow(ranks[i] - 0.5, 2)).Sum();
        var scaled = all.Groups.Select(group => doubled * group.Estimate).ToList();
        var line = Line.Fit(ranks, scaled, all.Shares);
        if (all.Count < 3 || line.SquaredSpread == 0)
        {
            return (value, null, all.Mean);
        }

        var left = scaled.Select((y, i) => all.Shares[i] * Math.Pow(y - line.Intercept - line.Slope * ranks[i], 2)).Sum();
        return (value, Math.Sqrt(left / (all.Count - 2) / line.SquaredSpread), all.Mean);
    }
}
