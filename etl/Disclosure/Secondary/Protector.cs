namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>How a protection went.</summary>
/// <param name="Primary">Counts of 1 to 4.</param>
/// <param name="Secondary">Counts hidden for the sake of those.</param>
/// <param name="Unproven">Counts for which no witness was found: everything that hangs together with them is hidden then.</param>
/// <param name="Searches">Programs solved.</param>
/// <param name="Targets">The counts of 1 to 4, each with its witness.</param>
public sealed record ProtectionResult(int Primary, int Secondary, int Unproven, int Searches, IReadOnlyList<Target> Targets);

/// <summary>
/// Hides counts of 1 to 4, and then further ones until each of those has a witness: a whole-number world that agrees with all that a reader can
/// know and in which it is 5 or more. Month by month: what is decided of a month depends on it and on what came before, never on what comes after, so
/// that the next delivery does not change what has been published.
/// </summary>
public sealed class Protector
{
    private readonly CountSystem system;
    private readonly WitnessSearch search;
    private readonly List<Target> targets = [];
    private readonly List<Part> secondary = [];
    private readonly ILookup<int, Part> partsOf;
    private readonly ILookup<int, ProtectedCell> cellsOf;
    private readonly HashSet<string> touched = new(StringComparer.Ordinal);
    private int searches;
    private int unproven;

    private Protector(CountSystem system)
    {
        this.system = system;
        search = new WitnessSearch(system);
        partsOf = system.Parts.ToLookup(part => part.Epoch);
        cellsOf = system.Cells.Where(cell => cell.Parts.Any()).ToLookup(cell => cell.Parts.Max(part => part.Epoch));
        // Old contents are known from the start.
        targets.AddRange(system.OnceHidden.Select(sum => new Target(sum, sum.Of(system.Truths), 0)));
    }

    /// <summary>Decides which counts of a system are hidden.</summary>
    public static ProtectionResult Run(CountSystem system)
    {
        var protector = new Protector(system);
        foreach (var epoch in protector.partsOf.Select(parts => parts.Key).Order())
        {
            protector.Publish(epoch);
        }

        return new ProtectionResult(system.Parts.Count(part => part.IsSmall), system.Parts.Count(part => part.IsHidden && !part.IsSmall), protector.unproven, protector.searches, protector.targets);
    }

    private string FeedOf(Part part) => FeedOf(part.Sum);

    private string FeedOf(Sum sum) => system.Grounds[sum.Atoms[0]].Feed;

    private void Publish(int epoch)
    {
        foreach (var cell in cellsOf[epoch])
        {
            cell.IsPublished = true;
        }

        HideAgain(epoch);
        var start = secondary.Count;
        HideSmall(epoch);
        // From the first month on that holds anything new, all that was decided of later months is asked again whether it leaves a world.
        touched.UnionWith(partsOf[epoch].Where(part => !part.IsDecided).Select(FeedOf));
        foreach (var target in targets.Where(target => target.Need > 0 && touched.Contains(FeedOf(target.Sum))).ToList())
        {
            Secure(target, epoch);
        }

        Release(start);
    }

    // What has not changed stays as it was: a figure that comes and goes would tell something.
    private void HideAgain(int epoch)
    {
        foreach (var part in partsOf[epoch].Where(part => part is { IsCoveredBefore: true, IsVisibleBefore: false, IsRemembered: false }))
        {
            part.IsHidden = true;
        }
    }

    private void HideSmall(int epoch)
    {
        foreach (var part in partsOf[epoch].Where(part => part.IsSmall))
        {
            part.IsHidden = true;
            targets.Add(new Target(part.Sum, part.Truth, epoch));
        }

        foreach (var cell in cellsOf[epoch].Where(cell => cell.IsRestSmall))
        {
            // What a small rest gives away is hidden with it: the numerator, unless that is nothing, which is shown.
            var part = cell.Numerator!.Truth > 0 ? cell.Numerator : cell.Denominator!;
            part.IsHidden = true;
            targets.Add(new Target(cell.Rest!, cell.RestTruth, epoch));
        }
    }

    private void Secure(Target target, int epoch)
    {
        if (target.Witness is { } witness && search.Holds(witness, epoch))
        {
            return;
        }

        var other = targets.Find(other => other.Witness is { } found && target.Sum.Of(found) >= target.Need && search.Holds(found, epoch));
        if (other is not null)
        {
            target.Witness = other.Witness;
            return;
        }

        // A zero gives much away and is shown. One of a share goes with its base; else what is hidden for its sake may be of earlier months, and
        // only where they have been published, the zero itself is hidden.
        if ((Cheapest(target, epoch, Choice.ThisMonth) ?? Cheapest(target, epoch, Choice.SharesToo) ?? Cheapest(target, epoch, Choice.AnyMonth) ?? Cheapest(target, epoch, Choice.ZerosToo)) is { } best)
        {
            Take(target, best);
            return;
        }

        HideAround(target, epoch);
    }

    // Near at hand is tried first, but not at any price: a wider look may find what leaves the county and the areas standing.
    private Witness? Cheapest(Target target, int epoch, Choice choice)
    {
        Witness? best = null;
        foreach (var (isNear, fair) in Neighbourhood.Around(system.Grounds[target.Sum.Atoms[0]], epoch))
        {
            searches++;
            if (search.Find(target, epoch, choice, isNear) is { } found && (best is null || found.Price < best.Price))
            {
                best = found;
            }

            if (best is not null && best.Price <= fair)
            {
                return best;
            }
        }

        return best;
    }

    private void Take(Target target, Witness found)
    {
        target.Witness = found.Differences;
        foreach (var part in found.Hide)
        {
            part.IsHidden = true;
            secondary.Add(part);
        }
    }

    // No world was found, which the limits of the solver can bring about. Then nothing of the same rows is shown this month, and the run says so.
    private void HideAround(Target target, int epoch)
    {
        unproven++;
        var ground = system.Grounds[target.Sum.Atoms[0]];
        foreach (var part in partsOf[epoch].Where(part => part.Truth > 0 && !part.IsHidden && system.Grounds[part.Sum.Atoms[0]] is { } near && near.Feed == ground.Feed && near.CareArea == ground.CareArea))
        {
            part.IsHidden = true;
            secondary.Add(part);
        }
    }

    // A count that was hidden for a witness which another one replaced later need not stay hidden.
    private void Release(int start)
    {
        var used = targets.Where(target => target.Witness is not null).Select(target => target.Witness!).Distinct().ToList();
        for (var at = secondary.Count - 1; at >= start; at--)
        {
            var part = secondary[at];
            if (!part.IsSmall && unproven == 0 && !used.Exists(witness => part.Sum.Of(witness) != 0) && part.Cells.TrueForAll(cell => !cell.IsRestSmall || cell.Numerator != part) && CanShow(part, used))
            {
                secondary.RemoveAt(at);
            }
        }
    }

    // Showing it again shows its cells, and with them the other counts of these cells.
    private static bool CanShow(Part part, List<IReadOnlyDictionary<int, long>> used)
    {
        part.IsHidden = false;
        if (part.Cells.Where(cell => cell.IsVisible).SelectMany(cell => cell.Parts).All(other => !used.Exists(witness => other.Sum.Of(witness) != 0)))
        {
            return true;
        }

        part.IsHidden = true;
        return false;
    }
}
