namespace Analytics.Tests.Attacker;

/// <summary>Cuts a system into parts that have no unknown in common.</summary>
public static class Blocks
{
    /// <summary>The blocks that hold a wanted count, each with those it holds.</summary>
    public static IEnumerable<(List<int> Unknown, List<Target> Targets)> Of(LinearSystem system, Bounds bounds, IReadOnlyList<Target> targets)
    {
        var heads = Enumerable.Range(0, system.Count).ToArray();
        foreach (var constraint in system.Constraints)
        {
            var (low, high) = bounds.Of(constraint.Terms);
            if (low < constraint.Low || high > constraint.High)
            {
                Join(heads, constraint.Terms.Select(term => term.Variable).Where(variable => !bounds.IsKnown(variable)));
            }
        }

        // A wanted sum joins what it adds up.
        foreach (var target in targets)
        {
            Join(heads, target.Sum.Terms.Keys.Where(variable => !bounds.IsKnown(variable)));
        }

        var wanted = targets.ToLookup(target => Head(heads, target.Sum.Terms.Keys.First(variable => !bounds.IsKnown(variable))));
        var members = Enumerable.Range(0, system.Count).Where(variable => !bounds.IsKnown(variable)).ToLookup(variable => Head(heads, variable));
        return wanted.Select(group => (members[group.Key].ToList(), group.ToList()));
    }

    private static void Join(int[] heads, IEnumerable<int> variables)
    {
        var first = -1;
        foreach (var variable in variables)
        {
            first = first < 0 ? Head(heads, variable) : first;
            heads[Head(heads, variable)] = first;
        }
    }

    private static int Head(int[] heads, int variable)
    {
        while (heads[variable] != variable)
        {
            variable = heads[variable] = heads[heads[variable]];
        }

        return variable;
    }
}
