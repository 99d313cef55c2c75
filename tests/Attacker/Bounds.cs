namespace Analytics.Tests.Attacker;

/// <summary>What cannot be: the readings contradict each other, or the attacker assumes something that does not hold.</summary>
public sealed class ContradictionException(string message) : Exception(message);

/// <summary>The least and the largest value of every unknown, one constraint at a time, each with the constraint it came from.</summary>
public sealed class Bounds
{
    // Each round is sound; more than so many tighten sums of many unknowns by ones.
    private const int MostVisits = 60;

    private readonly LinearSystem system;
    private readonly List<int>[] uses;
    private readonly int[] lowFrom;
    private readonly int[] highFrom;

    /// <summary>Tightens until nothing more follows.</summary>
    public Bounds(LinearSystem system)
    {
        this.system = system;
        Low = new long[system.Count];
        High = new long[system.Count];
        lowFrom = new int[system.Count];
        highFrom = new int[system.Count];
        Array.Fill(High, LinearSystem.Unlimited);
        Array.Fill(lowFrom, -1);
        Array.Fill(highFrom, -1);
        uses = [.. Enumerable.Range(0, system.Count).Select(_ => new List<int>())];
        for (var at = 0; at < system.Constraints.Count; at++)
        {
            foreach (var (variable, _) in system.Constraints[at].Terms)
            {
                uses[variable].Add(at);
            }
        }

        Tighten();
    }

    /// <summary>The least values.</summary>
    public long[] Low { get; }

    /// <summary>The largest values.</summary>
    public long[] High { get; }

    /// <summary>Whether an unknown is known.</summary>
    public bool IsKnown(int variable) => Low[variable] == High[variable];

    /// <summary>The constraints that an unknown stands in.</summary>
    public IReadOnlyList<int> Uses(int variable) => uses[variable];

    /// <summary>Least and largest value of a sum, by the bounds of its unknowns alone.</summary>
    public (long Low, long High) Of(IEnumerable<(int Variable, long Factor)> terms)
    {
        var (low, high) = (0L, 0L);
        foreach (var (variable, factor) in terms)
        {
            low += factor > 0 ? factor * Low[variable] : factor * High[variable];
            high += factor > 0 ? factor * High[variable] : factor * Low[variable];
        }

        return (low, high);
    }

    /// <summary>The constraints that the bounds of some unknowns rest on, the nearest first.</summary>
    public IEnumerable<int> Reasons(IEnumerable<int> variables, int most)
    {
        var (seen, waiting, given) = (new HashSet<int>(), new Queue<int>(variables), new List<int>());
        while (waiting.Count > 0 && given.Count < most)
        {
            var variable = waiting.Dequeue();
            foreach (var from in new[] { highFrom[variable], lowFrom[variable] })
            {
                if (from >= 0 && seen.Add(from))
                {
                    given.Add(from);
                    foreach (var (other, _) in system.Constraints[from].Terms.Where(term => term.Variable != variable))
                    {
                        waiting.Enqueue(other);
                    }
                }
            }
        }

        return given;
    }

    private void Tighten()
    {
        var visits = new int[system.Constraints.Count];
        var (queue, isQueued) = (new Queue<int>(Enumerable.Range(0, visits.Length)), new bool[visits.Length]);
        Array.Fill(isQueued, true);
        while (queue.Count > 0)
        {
            var at = queue.Dequeue();
            isQueued[at] = false;
            if (visits[at]++ >= MostVisits)
            {
                continue;
            }

            foreach (var variable in Tighten(at))
            {
                foreach (var use in uses[variable].Where(use => use != at && !isQueued[use]))
                {
                    isQueued[use] = true;
                    queue.Enqueue(use);
                }
            }
        }
    }

    private List<int> Tighten(int at)
    {
        var constraint = system.Constraints[at];
        var (low, high) = Of(constraint.Terms);
        if (low > constraint.High || high < constraint.Low)
        {
            throw new ContradictionException($"{constraint.Why}: {low}..{high} is outside {constraint.Low}..{constraint.High}: "
                + string.Join("; ", Reasons(constraint.Terms.Select(term => term.Variable), 12).Select(reason => system.Constraints[reason].Why)));
        }

        var changed = new List<int>();
        foreach (var (variable, factor) in constraint.Terms)
        {
            // What the others leave for this one.
            var (least, most) = factor > 0
                ? (constraint.Low - (high - factor * High[variable]), constraint.High - (low - factor * Low[variable]))
                : (constraint.Low - (high - factor * Low[variable]), constraint.High - (low - factor * High[variable]));
            var (from, to) = factor > 0 ? (Up(least, factor), Down(most, factor)) : (Up(-most, -factor), Down(-least, -factor));
            if (Set(variable, from, to, at))
            {
                changed.Add(variable);
                (low, high) = Of(constraint.Terms);
            }
        }

        return changed;
    }

    private bool Set(int variable, long low, long high, int from)
    {
        var isChanged = false;
        if (low > Low[variable])
        {
            (Low[variable], lowFrom[variable], isChanged) = (low, from, true);
        }

        if (high < High[variable])
        {
            (High[variable], highFrom[variable], isChanged) = (high, from, true);
        }

        if (Low[variable] > High[variable])
        {
            throw new ContradictionException($"{system.NameOf(variable)} is at least {Low[variable]} and at most {High[variable]}: "
                + string.Join("; ", Reasons([variable], 12).Select(reason => system.Constraints[reason].Why)));
        }

        return isChanged;
    }

    private static long Up(long number, long by) => -Down(-number, by);

    private static long Down(long number, long by) => number >= 0 ? number / by : -((-number + by - 1) / by);
}
