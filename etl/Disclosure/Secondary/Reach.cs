namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>Which counts may be hidden for a witness.</summary>
public enum Choice
{
    /// <summary>Those of the month that is being published.</summary>
    ThisMonth,

    /// <summary>And zeros that only shares of this month show: hidden with their bases, nobody can tell that they are zeros.</summary>
    SharesToo,

    /// <summary>Those of earlier months too, where no publication has shown them.</summary>
    AnyMonth,

    /// <summary>And zeros of the month that is being published.</summary>
    ZerosToo,
}

/// <summary>What a witness may change and what it must keep: the atoms that hang together with a hidden count, and the rows between them.</summary>
public sealed class Reach
{
    private readonly WitnessSearch search;
    private readonly int epoch;
    private readonly Func<Ground, bool> isNear;
    private readonly Choice choice;
    private readonly Dictionary<int, int> numbers = [];
    private readonly HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<int> queue = new();
    private readonly Dictionary<int, bool> isFixed = [];

    internal Reach(WitnessSearch search, int epoch, Choice choice, Func<Ground, bool> isNear)
    {
        this.choice = choice;
        this.search = search;
        this.epoch = epoch;
        this.isNear = isNear;
    }

    /// <summary>The atoms that may differ.</summary>
    public List<int> Atoms { get; } = [];

    /// <summary>Sums whose differences must come to nothing.</summary>
    public List<Sum> Kept { get; } = [];

    /// <summary>Sums whose differences must be at least so much.</summary>
    public List<AtLeast> Least { get; } = [];

    /// <summary>Counts that are known now and may be hidden at a price.</summary>
    public List<Part> Candidates { get; } = [];

    /// <summary>The least that an atom may become, by its number here.</summary>
    public List<long> Floors { get; } = [];

    /// <summary>What an atom is, by its number here.</summary>
    public List<long> Truths { get; } = [];

    /// <summary>What settles between atoms that are equally good, by their numbers here.</summary>
    public List<double> Ties { get; } = [];

    /// <summary>What is hidden for a candidate: itself, or the bases that a zero is a share of.</summary>
    internal IEnumerable<Part> HiddenWith(Part candidate) => candidate.Truth == 0 && GoesWithBases(candidate) ? candidate.Bases : [candidate];

    /// <summary>What that costs the readers.</summary>
    internal double PriceOf(Part candidate) => HiddenWith(candidate).Sum(part => part.Weight);

    /// <summary>The number here of an atom; -1 when it must not differ.</summary>
    public int NumberOf(int atom) => numbers.GetValueOrDefault(atom, -1);

    internal Reach? From(Sum target)
    {
        foreach (var atom in target.Atoms)
        {
            Take(atom);
        }

        if (Atoms.Count == 0)
        {
            return null;
        }

        while (queue.TryDequeue(out var atom))
        {
            foreach (var sum in search.EqualitiesOf(atom))
            {
                Keep(sum, sum);
            }

            foreach (var limit in search.LimitsOf(atom))
            {
                AtLeast(limit, limit.Sum, limit.Least - limit.Sum.Of(search.Truths));
            }

            foreach (var part in search.PartsOf(atom))
            {
                Add(part);
            }

            foreach (var cell in search.RestsOf(atom).Where(WitnessSearch.IsHidden))
            {
                AtLeast(cell, cell.Rest!, -cell.RestTruth);
            }
        }

        SettleFloors();
        return this;
    }

    // A count that is one atom needs no row of its own: the atom has a floor.
    private void SettleFloors()
    {
        foreach (var part in Candidates.Where(part => part.Sum.Atoms.Length == 1))
        {
            Floors[numbers[part.Sum.Atoms[0]]] = part.Least;
        }

        foreach (var limit in Least.Where(limit => IsOneAtom(limit.Sum)))
        {
            var number = numbers[limit.Sum.Atoms[0]];
            Floors[number] = Math.Max(Floors[number], Truths[number] + limit.Least);
        }

        Least.RemoveAll(limit => IsOneAtom(limit.Sum));
    }

    private static bool IsOneAtom(Sum sum) => sum.Atoms.Length == 1 && sum.Factors[0] == 1;

    private void Add(Part part)
    {
        if (part.Epoch > epoch)
        {
            return;
        }

        if (!part.IsKnown)
        {
            AtLeast(part, part.Sum, part.Least - part.Truth);
            return;
        }

        if (IsCandidate(part))
        {
            if (seen.Add(part))
            {
                Candidates.Add(part);
                TakeAll(part.Sum);
            }

            return;
        }

        Keep(part, part.Sum);
    }

    private bool IsCandidate(Part part) => CanHide(part) || (part is { Truth: 0, IsRemembered: false } && (GoesWithBases(part) || (choice == Choice.ZerosToo && part.Epoch == epoch)));

    private bool CanHide(Part part) => part is { Truth: > 0, IsRemembered: false } && (part.Epoch == epoch || choice >= Choice.AnyMonth);

    private bool GoesWithBases(Part zero) => choice >= Choice.SharesToo && zero.IsNumeratorOnly && zero.Bases.All(CanHide);

    private void Keep(object row, Sum sum)
    {
        if (seen.Add(row))
        {
            TakeAll(sum);
            Kept.Add(sum);
        }
    }

    private void AtLeast(object row, Sum sum, long least)
    {
        if (seen.Add(row))
        {
            TakeAll(sum);
            Least.Add(new AtLeast(sum, least));
        }
    }

    private void TakeAll(Sum sum)
    {
        foreach (var atom in sum.Atoms)
        {
            Take(atom);
        }
    }

    private void Take(int atom)
    {
        if (numbers.ContainsKey(atom) || !isNear(search.Grounds[atom]) || IsFixed(atom))
        {
            return;
        }

        numbers.Add(atom, Atoms.Count);
        Atoms.Add(atom);
        Truths.Add(search.Truths[atom]);
        Floors.Add(0);
        Ties.Add(search.Grounds[atom].Tie);
        queue.Enqueue(atom);
    }

    // An atom that is itself a known count does not differ: whatever it is part of ends there.
    private bool IsFixed(int atom)
    {
        if (!isFixed.TryGetValue(atom, out var known))
        {
            known = isFixed[atom] = search.PartsOf(atom).Exists(part => part.Epoch <= epoch && part.Sum.Atoms.Length == 1 && part.IsKnown && !IsCandidate(part));
        }

        return known;
    }
}
