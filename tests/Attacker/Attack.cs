using System.Globalization;

namespace Analytics.Tests.Attacker;

/// <summary>A hidden count and what can be told of it.</summary>
/// <param name="Cell">The cell, with numerator, denominator or rest after it.</param>
/// <param name="Low">Its least possible whole number.</param>
/// <param name="High">Its largest.</param>
/// <param name="Because">What it rests on, in short, so that a person can check it.</param>
/// <param name="Reading">In which of the readings it is hidden, from 1.</param>
/// <param name="From">The keys of the shown cells among that.</param>
public sealed record Recovered(string Cell, long Low, long High, IReadOnlyList<string> Because, int Reading, IReadOnlyList<string> From)
{
    /// <summary>Whether it is known to be 1 to 4; else it may also be 0, and zero needs no hiding.</summary>
    public bool IsCertain => Low >= 1;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Cell} is {(Low == High ? $"{Low}" : $"{Low}..{High}")} in reading {Reading} because {string.Join("; ", Because)}");
}

/// <summary>What an attack found.</summary>
/// <param name="Exposed">Counts of 1 to 4 that are shown as they are.</param>
/// <param name="Recovered">Hidden counts that can only be 4 or less.</param>
/// <param name="Undecided">Hidden counts for which the time was not enough.</param>
/// <param name="TargetCount">How many hidden counts were tried.</param>
/// <param name="UnknownCount">Unknowns of the system.</param>
/// <param name="ConstraintCount">What is known of them.</param>
public sealed record AttackResult(
    IReadOnlyList<string> Exposed, IReadOnlyList<Recovered> Recovered, IReadOnlyList<string> Undecided, int TargetCount, int UnknownCount, int ConstraintCount)
{
    /// <summary>What breaks the promise for certain.</summary>
    public IEnumerable<string> Breaches => Exposed.Concat(Recovered.Where(found => found.IsCertain).Select(found => found.ToString()));
}

/// <summary>The attacker: everything that can be read becomes one system of whole numbers, and every hidden count is bounded by it.</summary>
public static class Attack
{
    private const int MostReasons = 12;
    private const double Close = 1e-6;

    /// <summary>Attacks some readings of the same place, the earliest first.</summary>
    /// <param name="readings">What was read of each publication.</param>
    /// <param name="families">What the attacker thinks of; less than all only to build a weak protector.</param>
    public static AttackResult On(IReadOnlyList<Reading> readings, Family families = Family.All)
    {
        var system = new LinearSystem();
        var grids = readings.Select(reading => new Grid(reading, families)).ToArray();
        var counts = new Counts(readings, grids, families, system);
        var (targets, exposed) = (new List<Target>(), new List<string>());
        for (var at = 0; at < readings.Count; at++)
        {
            new Links(at, readings[at], grids[at], counts, system, families).State();
            var cells = new Cells(at, readings[at], grids[at], counts, system, families);
            cells.State();
            targets.AddRange(cells.Targets);
            exposed.AddRange(cells.Exposed);
        }

        return On(system, [.. targets.DistinctBy(target => target.Sum.Signature)], exposed);
    }

    /// <summary>Bounds the wanted counts of a system.</summary>
    public static AttackResult On(LinearSystem system, IReadOnlyList<Target> targets, IReadOnlyList<string> exposed)
    {
        var bounds = new Bounds(system);
        var (found, undecided, waiting) = (new List<Recovered>(), new List<string>(), new List<Target>());
        foreach (var target in targets)
        {
            var (low, high) = bounds.Of(target.Sum.Terms.Select(term => (term.Key, term.Value)));
            if (high is >= 1 and < Method.Safe)
            {
                found.Add(Found(system, target, low, high, bounds.Reasons(target.Sum.Terms.Keys, MostReasons)));
            }
            else if (high > low && high >= Method.Safe && low < Method.Safe)
            {
                waiting.Add(target);
            }
        }

        foreach (var (unknown, own) in Blocks.Of(system, bounds, waiting))
        {
            using var block = new Block(system, bounds, unknown);
            Bound(system, block, own, found, undecided);
        }

        return new AttackResult(exposed, found, undecided, targets.Count, system.Count, system.Constraints.Count);
    }

    private static void Bound(LinearSystem system, Block block, List<Target> targets, List<Recovered> found, List<string> undecided)
    {
        var open = targets.ToList();
        while (open.Count > 0)
        {
            var target = open[^1];
            open.RemoveAt(open.Count - 1);
            try
            {
                var (largest, world, basis) = block.Largest(target.Sum);
                if (largest >= Method.Safe - Close)
                {
                    world ??= block.World(target.Sum, Method.Safe, LinearSystem.Unlimited);
                }

                if (world is not null)
                {
                    // One world is a witness for every count that is 5 or more in it.
                    open.RemoveAll(other => block.ValueOf(other.Sum, world) >= Method.Safe);
                }

                if (world is not null && block.ValueOf(target.Sum, world) >= Method.Safe)
                {
                    continue;
                }

                var high = Math.Min(Method.Safe - 1, (long)Math.Floor(largest + Close));
                if (high >= 1)
                {
                    found.Add(Found(system, target, block.Least(target.Sum), high, basis));
                }
            }
            catch (TimeoutException late)
            {
                undecided.Add($"{target.Cell}: {late.Message}");
            }
        }
    }

    private static Recovered Found(LinearSystem system, Target target, long low, long high, IEnumerable<int> basis)
    {
        var constraints = basis.Distinct().Select(at => system.Constraints[at]).ToList();
        return new Recovered(target.Cell, low, high, [.. constraints.Take(MostReasons).Select(constraint => constraint.Why)], target.Reading,
            [.. constraints.Select(constraint => constraint.Cell).Where(cell => cell != "").Distinct()]);
    }
}
