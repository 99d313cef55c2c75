namespace Analytics.Etl.Indicators.Statistics;

/// <summary>
/// How much better the whole would be if every group were as the best off. Schlotheuber and Hosseinpoor, International Journal of Environmental Research and
/// Public Health 19 (2022) 3697; standard error of a share: Walter, International Journal of Epidemiology 7 (1978) 175–182.
/// The reference is the best off of ordered groups, else the group with the best value. What would make it worse counts as 0.
/// </summary>
public static class Attributable
{
    /// <summary>Population attributable risk, y_ref - m: 0 or more where high is good, 0 or less where low is good.</summary>
    /// <param name="groups">The groups, with persons (not shares: the standard error builds on their number).</param>
    /// <param name="favourable">Whether a high value is good.</param>
    /// <param name="ordered">Whether the groups stand in an order from worst to best off.</param>
    /// <param name="scale">
    /// What a value is divided by to be a share, 100 for per cent; above 0. Null when values are no shares: then there are no limits.
    /// </param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <returns>Null without persons.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static Inequality? Risk(IEnumerable<Subgroup> groups, bool favourable, bool ordered, double? scale = null, double confidence = Confidence.Usual)
    {
        if (Of(groups, favourable, ordered, scale) is not var (gap, mean, error))
        {
            return null;
        }

        return Inequality.Additive(gap, Math.Abs(mean) * error, confidence);
    }

    /// <summary>
    /// Population attributable fraction, 100·(y_ref - m)/m. The standard error is in per cent like the value; healthequal prints it as a share beside a value
    /// in per cent, which makes its limits a hundred times too narrow.
    /// </summary>
    /// <param name="groups">The groups, with persons (not shares: the standard error builds on their number).</param>
    /// <param name="favourable">Whether a high value is good.</param>
    /// <param name="ordered">Whether the groups stand in an order from worst to best off.</param>
    /// <param name="scale">What a value is divided by to be a share, 100 for per cent; above 0. Null when values are no shares.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <returns>Null without persons or when the mean is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static Inequality? Fraction(IEnumerable<Subgroup> groups, bool favourable, bool ordered, double? scale = null, double confidence = Confidence.Usual)
    {
        if (Of(groups, favourable, ordered, scale) is not var (gap, mean, error) || mean == 0)
        {
            return null;
        }

        return Inequality.Additive(100 * gap / mean, 100 * error, confidence);
    }

    private static (double Gap, double Mean, double? Error)? Of(IEnumerable<Subgroup> groups, bool favourable, bool ordered, double? scale)
    {
        Guard.Positive(scale ?? 1, nameof(scale));
        if (Subgroups.Of(groups) is not { } all)
        {
            return null;
        }

        var best = all.Best(favourable);
        var reference = ordered ? all.Groups[^1] : all.Groups.Where(group => group.Estimate.Equals(best)).MaxBy(group => group.Population);
        var gap = reference.Estimate - all.Mean;
        return (favourable ? Math.Max(0, gap) : Math.Min(0, gap), all.Mean, scale is { } divisor ? Error(all, reference, divisor) : null);
    }

    // Walter's table of persons: c and d with and without in the reference, a and b in the rest.
    private static double? Error(Subgroups all, Subgroup reference, double scale)
    {
        var persons = all.Groups.Sum(group => group.Population);
        var c = reference.Estimate / scale * reference.Population;
        var a = all.Mean / scale * persons - c;
        var b = persons - a - reference.Population;
        var d = reference.Population - c;
        var error = Math.Sqrt(c * persons * (a * d * (persons - c) + b * c * c) / (Math.Pow(a + c, 3) * Math.Pow(c + d, 3)));
        return double.IsFinite(error) ? error : null;
    }
}
