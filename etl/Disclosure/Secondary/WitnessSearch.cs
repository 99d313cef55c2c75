namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>A world in which a hidden count is 5 or more, and what must be hidden for it to be possible.</summary>
/// <param name="Differences">By how much each atom differs from the truth.</param>
/// <param name="Hide">The counts that are known now and differ there.</param>
public sealed record Witness(IReadOnlyDictionary<int, long> Differences, IReadOnlyList<Part> Hide)
{
    /// <summary>What it costs the readers.</summary>
    public double Price { get; } = Hide.Sum(part => part.Weight);
}

/// <summary>
/// Looks for the world that costs readers least: a whole-number assignment of all counts that agrees with everything known but for the counts that
/// are then hidden too. After Kelly, Golden and Assad (1992), Cell suppression: disclosure protection for sensitive tabular data, Networks 22:397–417, carried over from one table to any linked sums.
/// </summary>
public sealed class WitnessSearch
{
    private readonly CountSystem system;
    private readonly List<Sum>[] equalities;
    private readonly List<AtLeast>[] limits;
    private readonly List<Part>[] parts;
    private readonly List<ProtectedCell>[] rests;

    /// <summary>Makes the search ready.</summary>
    public WitnessSearch(CountSystem system)
    {
        this.system = system;
        equalities = Index(system.Links.Concat(system.Seen.Select(row => row.Sum)), sum => sum);
        limits = Index(system.Limits.Concat(system.OnceCovered).Concat(system.OnceHidden.Select(sum => new AtLeast(sum, 0))), limit => limit.Sum);
        parts = Index(system.Parts, part => part.Sum);
        rests = Index(system.Cells.Where(cell => cell.Rest is not null), cell => cell.Rest!);
    }

    /// <summary>Finds a world for a hidden count among some atoms.</summary>
    /// <param name="target">The count.</param>
    /// <param name="epoch">The month that is being published.</param>
    /// <param name="choice">Which counts may be hidden for it.</param>
    /// <param name="isNear">Which atoms may differ.</param>
    /// <returns>Null when there is none.</returns>
    public Witness? Find(Target target, int epoch, Choice choice, Func<Ground, bool> isNear)
    {
        var program = new Reach(this, epoch, choice, isNear).From(target.Sum);
        return program is null ? null : WitnessProgram.Solve(program, target);
    }

    /// <summary>Whether a world still agrees with everything that is known or follows up to a month.</summary>
    public bool Holds(IReadOnlyDictionary<int, long> differences, int epoch)
    {
        foreach (var atom in differences.Keys)
        {
            if (equalities[atom].Exists(sum => sum.Of(differences) != 0)
                || limits[atom].Exists(limit => limit.Sum.Of(system.Truths) + limit.Sum.Of(differences) < limit.Least)
                || parts[atom].Exists(part => part.Epoch <= epoch && !Allows(part, part.Sum.Of(differences)))
                || rests[atom].Exists(cell => IsHidden(cell) && cell.RestTruth + cell.Rest!.Of(differences) < 0))
            {
                return false;
            }
        }

        return true;
    }

    internal static bool IsHidden(ProtectedCell cell) => cell.IsPublished && !cell.IsVisible;

    internal IReadOnlyList<long> Truths => system.Truths;

    internal IReadOnlyList<Ground> Grounds => system.Grounds;

    internal List<Sum> EqualitiesOf(int atom) => equalities[atom];

    internal List<AtLeast> LimitsOf(int atom) => limits[atom];

    internal List<Part> PartsOf(int atom) => parts[atom];

    internal List<ProtectedCell> RestsOf(int atom) => rests[atom];

    private static bool Allows(Part part, long difference) => part.IsKnown ? difference == 0 : part.Truth + difference >= part.Least;

    private List<T>[] Index<T>(IEnumerable<T> rows, Func<T, Sum> sumOf)
    {
        var index = new List<T>[system.Atoms.Count];
        for (var atom = 0; atom < index.Length; atom++)
        {
            index[atom] = [];
        }

        foreach (var row in rows)
        {
            foreach (var atom in sumOf(row).Atoms)
            {
                index[atom].Add(row);
            }
        }

        return index;
    }
}
