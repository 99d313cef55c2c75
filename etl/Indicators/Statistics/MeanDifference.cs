namespace Analytics.Etl.Indicators.Statistics;

/// <summary>
/// How far the groups lie, on average, from something, as a distance without sign. Weighted: every person counts alike; unweighted: every group does.
/// Schlotheuber and Hosseinpoor, International Journal of Environmental Research and Public Health 19 (2022) 3697; healthequal. Without limits: the source
/// draws them at random.
/// </summary>
public static class MeanDifference
{
    /// <summary>From the mean over persons (mdmu, mdmw), in the indicator's unit.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="weighted">Whether groups count by their persons.</param>
    /// <returns>Null without persons.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static double? FromMean(IEnumerable<Subgroup> groups, bool weighted) => Subgroups.Of(groups) is { } all ? From(all, all.Mean, weighted) : null;

    /// <summary>From the best value (mdbu, mdbw), in the indicator's unit.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="weighted">Whether groups count by their persons.</param>
    /// <param name="favourable">Whether a high value is good.</param>
    /// <returns>Null without persons.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static double? FromBest(IEnumerable<Subgroup> groups, bool weighted, bool favourable) =>
        Subgroups.Of(groups) is { } all ? From(all, all.Best(favourable), weighted) : null;

    /// <summary>From the reference's value (mdru, mdrw), in the indicator's unit.</summary>
    /// <param name="groups">The groups; the first one marked is the reference.</param>
    /// <param name="weighted">Whether groups count by their persons.</param>
    /// <returns>Null without persons or without a reference.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static double? FromReference(IEnumerable<Subgroup> groups, bool weighted) =>
        Subgroups.Of(groups) is { } all && all.Groups.Any(group => group.IsReference) ? From(all, all.Groups.First(group => group.IsReference).Estimate, weighted) : null;

    /// <summary>Index of disparity (idisu, idisw): the mean difference from the mean as a percentage of the mean.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="weighted">Whether groups count by their persons.</param>
    /// <returns>Null without persons or when the mean is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static double? Disparity(IEnumerable<Subgroup> groups, bool weighted) =>
        Subgroups.Of(groups) is { } all && all.Mean != 0 ? 100 * From(all, all.Mean, weighted) / all.Mean : null;

    private static double From(Subgroups all, double center, bool weighted) => weighted
        ? all.Sum(group => Math.Abs(group.Estimate - center))
        : all.Groups.Sum(group => Math.Abs(group.Estimate - center)) / all.Count;
}
