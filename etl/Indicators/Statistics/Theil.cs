namespace Analytics.Etl.Indicators.Statistics;

/// <summary>A Theil index taken apart.</summary>
/// <param name="Total">Over all units, times 1 000.</param>
/// <param name="Between">What is left when every unit has its group's mean, times 1 000.</param>
/// <param name="Within">What lies within the groups, times 1 000; <paramref name="Between"/> and this make <paramref name="Total"/>.</param>
/// <param name="Groups">Each group's part of <paramref name="Between"/> (which may be negative for a group below the mean) and of <paramref name="Within"/>.</param>
public sealed record TheilParts(double Total, double Between, double Within, IReadOnlyList<(string Group, double Between, double Within)> Groups);

/// <summary>
/// Inequality as information: 0 when all have the same. Theil, Economics and Information Theory (1967); Schlotheuber and Hosseinpoor, International Journal
/// of Environmental Research and Public Health 19 (2022) 3697. With q = y/m. Standard errors: Ahn and others, JCO Clinical Cancer Informatics 2 (2018) 1–19.
/// </summary>
public static class Theil
{
    private const double Thousand = 1000;

    /// <summary>
    /// 1 000·Σ w·q·ln q. A value of 0 adds nothing, as the limit of q·ln q. The standard error is on the same scale as the value; healthequal prints it a
    /// thousand times too small beside it.
    /// </summary>
    /// <param name="groups">The groups, with values of 0 or more.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <returns>Null without persons or when the mean is 0; without limits when a value is 0 or a standard error is missing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative or not a number.</exception>
    public static Inequality? Index(IEnumerable<Subgroup> groups, double confidence = Confidence.Usual)
    {
        if (Checked(groups) is not { } all)
        {
            return null;
        }

        var value = Thousand * all.Sum(group => Entropy(group.Estimate / all.Mean));
        if (all.Errors is not { } errors || all.Groups.Any(group => group.Estimate == 0))
        {
            return new Inequality(value);
        }

        var center = all.Sum(group => group.Estimate / all.Mean * (1 + Math.Log(group.Estimate / all.Mean)));
        return Inequality.Additive(value, Thousand * Error(all, errors, q => 1 + Math.Log(q) - center), confidence);
    }

    /// <summary>Mean log deviation, -1 000·Σ w·ln q. The standard error is on the same scale as the value, see <see cref="Index"/>.</summary>
    /// <param name="groups">The groups, with values of 0 or more.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <param name="zeroAs">
    /// What a value of 0 is replaced by, since it has no logarithm: null for nothing (ours: then the measure does not exist), 0.000001 in healthequal.
    /// </param>
    /// <returns>Null without persons, when the mean is 0, or when a value is 0 and is not replaced.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative or not a number.</exception>
    public static Inequality? MeanLogDeviation(IEnumerable<Subgroup> groups, double confidence = Confidence.Usual, double? zeroAs = null)
    {
        Guard.Positive(zeroAs ?? 1, nameof(zeroAs));
        var all = Checked(groups.Select(group => group.Estimate == 0 && zeroAs is { } small ? group with { Estimate = small } : group));
        if (all is null || all.Groups.Any(group => group.Estimate == 0))
        {
            return null;
        }

        var value = -Thousand * all.Sum(group => Math.Log(group.Estimate / all.Mean));
        return Inequality.Additive(value, all.Errors is { } errors ? Thousand * Error(all, errors, q => 1 - 1 / q) : null, confidence);
    }

    /// <summary>
    /// The Theil index over units as a part between groups of them and a part within: between = Σ W·Q·ln Q and within = Σ W·Q·T, where W is a group's share
    /// of the persons, Q its mean over the mean of all, and T its own Theil index. Shorrocks, Econometrica 48 (1980) 613–625: the only such index family
    /// whose parts add up to the whole.
    /// </summary>
    /// <param name="units">Each unit's group, persons (0 or more) and value (0 or more).</param>
    /// <returns>The parts, groups by name; null without persons or when the mean is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative or not a number.</exception>
    public static TheilParts? Decompose(IEnumerable<(string Group, double Population, double Value)> units)
    {
        var list = units.ToList();
        if (Checked(list.Select(Unit)) is not { } all)
        {
            return null;
        }

        var persons = list.Sum(unit => unit.Population);
        var parts = new List<(string, double Between, double Within)>();
        foreach (var group in list.GroupBy(unit => unit.Group, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var inside = Checked(group.Select(Unit));
            var share = group.Sum(unit => unit.Population) / persons;
            var level = (inside?.Mean ?? 0) / all.Mean;
            var own = inside?.Sum(unit => Entropy(unit.Estimate / inside.Mean)) ?? 0;
            parts.Add((group.Key, Thousand * share * Entropy(level), Thousand * share * level * own));
        }

        var total = Thousand * all.Sum(unit => Entropy(unit.Estimate / all.Mean));
        return new TheilParts(total, parts.Sum(part => part.Between), parts.Sum(part => part.Within), parts);
    }

    private static Subgroup Unit((string Group, double Population, double Value) unit) => new(0, unit.Population, unit.Value);

    private static double Entropy(double q) => q == 0 ? 0 : q * Math.Log(q);

    private static double Error(Subgroups all, double[] errors, Func<double, double> slope) => Math.Sqrt(all.Groups.Select((group, i) =>
        Math.Pow(all.Shares[i] * errors[i] / all.Mean * slope(group.Estimate / all.Mean), 2)).Sum());

    private static Subgroups? Checked(IEnumerable<Subgroup> groups)
    {
        var list = groups.ToList();
        list.ForEach(group => Guard.NotNegative(group.Estimate));
        return Subgroups.Of(list) is { Mean: > 0 } all ? all : null;
    }
}
