namespace Analytics.Etl.Indicators.Statistics;

/// <summary>
/// The gap between two groups. Schlotheuber and Hosseinpoor, International Journal of Environmental Research and Public Health 19 (2022) 3697; World Health
/// Organization's package healthequal.
/// Over ordered groups: the best off against the worst off. Else, with a reference: the reference against the lowest of the others where high is good, the highest of
/// the others against the reference where low is good. Else the highest against the lowest.
/// </summary>
public static class SimpleInequality
{
    /// <summary>The difference y1 - y2; its standard error is √(s1² + s2²).</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="favourable">Whether a high value is good.</param>
    /// <param name="ordered">Whether the groups stand in an order from worst to best off.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <returns>Null with fewer than two groups.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static Inequality? Difference(IEnumerable<Subgroup> groups, bool favourable, bool ordered, double confidence = Confidence.Usual)
    {
        if (Pair(groups, favourable, ordered) is not var (first, second))
        {
            return null;
        }

        var error = first.StandardError is { } a && second.StandardError is { } b ? Math.Sqrt(a * a + b * b) : (double?)null;
        return Inequality.Additive(first.Estimate - second.Estimate, error, confidence);
    }

    /// <summary>The ratio y1/y2; the standard error is that of its logarithm, √((s1/y1)² + (s2/y2)²), and the limits are symmetrical there.</summary>
    /// <param name="groups">The groups, with values of 0 or more.</param>
    /// <param name="favourable">Whether a high value is good.</param>
    /// <param name="ordered">Whether the groups stand in an order from worst to best off.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <returns>Null with fewer than two groups, or when the second value is 0 or less; without limits when the first is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static Inequality? Ratio(IEnumerable<Subgroup> groups, bool favourable, bool ordered, double confidence = Confidence.Usual)
    {
        if (Pair(groups, favourable, ordered) is not var (first, second) || second.Estimate <= 0)
        {
            return null;
        }

        var error = first.StandardError is { } a && second.StandardError is { } b
            ? Math.Sqrt(Math.Pow(a / first.Estimate, 2) + Math.Pow(b / second.Estimate, 2))
            : (double?)null;
        return Inequality.Multiplicative(first.Estimate / second.Estimate, error, confidence);
    }

    private static (Subgroup First, Subgroup Second)? Pair(IEnumerable<Subgroup> groups, bool favourable, bool ordered)
    {
        var all = Subgroups.Of(groups)?.Groups;
        if (all is not { Count: > 1 })
        {
            return null;
        }

        if (ordered)
        {
            return favourable ? (all[^1], all[0]) : (all[0], all[^1]);
        }

        if (!all.Any(group => group.IsReference))
        {
            return (all.MaxBy(group => group.Estimate), all.MinBy(group => group.Estimate));
        }

        var reference = all.First(group => group.IsReference);
        var others = all.Where(group => !group.IsReference).ToList();
        if (others.Count == 0)
        {
            return null;
        }

        return favourable ? (reference, others.MinBy(group => group.Estimate)) : (others.MaxBy(group => group.Estimate), reference);
    }
}
