namespace Analytics.Etl.Indicators.Statistics;

/// <summary>Groups that have been checked: their population shares, their mean, and where each lies when all persons stand in a row.</summary>
internal sealed class Subgroups
{
    private Subgroups(IReadOnlyList<Subgroup> groups, double[] shares)
    {
        Groups = groups;
        Shares = shares;
        Mean = groups.Zip(shares, (group, share) => share * group.Estimate).Sum();
    }

    /// <summary>From worst to best off; equal places in the order given.</summary>
    public IReadOnlyList<Subgroup> Groups { get; }

    /// <summary>w, each group's share of all persons.</summary>
    public double[] Shares { get; }

    /// <summary>m, the mean over persons.</summary>
    public double Mean { get; }

    public int Count => Groups.Count;

    /// <summary>Every standard error, or null when one is missing.</summary>
    public double[]? Errors => Groups.All(group => group.StandardError is not null) ? [.. Groups.Select(group => group.StandardError!.Value)] : null;

    /// <summary>Checks the groups; null when there is none or none has persons.</summary>
    public static Subgroups? Of(IEnumerable<Subgroup> groups)
    {
        var sorted = groups.OrderBy(group => group.Order).ToList();
        foreach (var group in sorted)
        {
            Guard.NotNegative(group.Population);
            Guard.Finite(group.Estimate);
            Guard.NotNegative(group.StandardError ?? 0);
        }

        var total = sorted.Sum(group => group.Population);
        return total > 0 ? new Subgroups(sorted, [.. sorted.Select(group => group.Population / total)]) : null;
    }

    /// <summary>R, the middle of each group's stretch when all persons stand from worst to best off: 0 to 1 (a ridit). Groups on one place share a stretch.</summary>
    public double[] Ranks()
    {
        var ranks = new double[Count];
        var before = 0.0;
        for (var first = 0; first < Count;)
        {
            var (after, share) = (first, 0.0);
            for (; after < Count && Groups[after].Order == Groups[first].Order; after++)
            {
                share += Shares[after];
            }

            Array.Fill(ranks, before + share / 2, first, after - first);
            (before, first) = (before + share, after);
        }

        return ranks;
    }

    /// <summary>Σ w·f(group).</summary>
    public double Sum(Func<Subgroup, double> of) => Groups.Zip(Shares, (group, share) => share * of(group)).Sum();

    /// <summary>The best value: the highest where high is good, else the lowest.</summary>
    public double Best(bool favourable) => favourable ? Groups.Max(group => group.Estimate) : Groups.Min(group => group.Estimate);
}
