namespace Analytics.Etl.Indicators.Statistics;

/// <summary>
/// How far the groups lie from the mean of all persons, squared. Schlotheuber and Hosseinpoor, International Journal of Environmental Research and Public
/// Health 19 (2022) 3697; World Health Organization's package healthequal.
/// </summary>
public static class BetweenGroups
{
    /// <summary>
    /// Between-group variance Σw(y - m)², in the square of the indicator's unit. Standard error √(4A + 2(B² - C + D)) with A = Σw²s²(y - m)²,
    /// B = Σw²s², C = Σw⁴s⁴, D = Σw²(1 - w)²s⁴: Ahn and others, JCO Clinical Cancer Informatics 2 (2018) 1–19.
    /// </summary>
    /// <param name="groups">The groups.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <returns>0 when all are alike; null without persons.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static Inequality? Variance(IEnumerable<Subgroup> groups, double confidence = Confidence.Usual) =>
        Subgroups.Of(groups) is { } all ? Inequality.Additive(Variance(all), VarianceError(all), confidence) : null;

    /// <summary>Between-group standard deviation √Σw(y - m)², in the indicator's unit. Without limits: the source draws them at random.</summary>
    /// <param name="groups">The groups.</param>
    /// <returns>0 when all are alike; null without persons.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static Inequality? Deviation(IEnumerable<Subgroup> groups) =>
        Subgroups.Of(groups) is { } all ? new Inequality(Math.Sqrt(Variance(all))) : null;

    /// <summary>Coefficient of variation: the standard deviation as a percentage of the mean. Without limits: the source draws them at random.</summary>
    /// <param name="groups">The groups.</param>
    /// <returns>0 when all are alike; null without persons, or when the mean is 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static Inequality? Coefficient(IEnumerable<Subgroup> groups) =>
        Subgroups.Of(groups) is { } all && all.Mean != 0 ? new Inequality(100 * Math.Sqrt(Variance(all)) / all.Mean) : null;

    private static double Variance(Subgroups all) => all.Sum(group => Math.Pow(group.Estimate - all.Mean, 2));

    private static double? VarianceError(Subgroups all)
    {
        if (all.Errors is not { } errors)
        {
            return null;
        }

        var (a, b, c, d) = (0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < all.Count; i++)
        {
            var (share, error) = (all.Shares[i], errors[i]);
            var weighted = share * share * error * error;
            a += weighted * Math.Pow(all.Groups[i].Estimate - all.Mean, 2);
            b += weighted;
            c += weighted * weighted;
            d += share * share * Math.Pow(1 - share, 2) * Math.Pow(error, 4);
        }

        return Math.Sqrt(4 * a + 2 * (b * b - c + d));
    }
}
