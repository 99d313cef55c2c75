using Analytics.Etl.Disclosure.Counts;
using Analytics.Etl.Indicators;

namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>
/// Puts what readers have seen before into the system. What was shown of counts that have not changed since is known, whatever is hidden now; what
/// was shown of counts that have changed is a sum of other unknowns, which share those that have not.
/// </summary>
/// <param name="system">The system.</param>
/// <param name="book">Its atoms.</param>
/// <param name="cellCounts">What a cell counts.</param>
/// <param name="parts">The parts by the name of their sums.</param>
/// <param name="links">Makes the links of replaced contents.</param>
/// <param name="kindOf">What of a cell is protected; null where the catalogue, the places or the calendar no longer know it.</param>
public sealed class Recollection(CountSystem system, AtomBook book, CellCounts cellCounts, IReadOnlyDictionary<string, Part> parts, Links links, Func<CellKey, string?> kindOf)
{
    private readonly HashSet<string> seen = [];
    private readonly HashSet<string> covered = [];
    private readonly Dictionary<(CountTerm[] Terms, string Area, string Period), (Sum Sum, string Name)> present = [];
    private readonly Dictionary<(string Count, string Period, Contents Then), bool> unchanged = [];

    /// <summary>Adds all that is remembered.</summary>
    public void Add(Memory memory)
    {
        var current = system.Atoms.Count;
        var hidden = new List<Sum>();
        var states = new SortedSet<int>();
        foreach (var (key, memos) in memory.Cells.Where(cell => kindOf(cell.Key) is not null))
        {
            var kind = kindOf(key);
            var numerator = cellCounts.Numerator(key);
            var denominator = cellCounts.Denominator(key);
            // A count that stands for itself is another where it has changed, and shares nothing with others.
            if (numerator.Concat(denominator).Any(term => book.IsCell(term.Count, term.Breakdown)))
            {
                Own(key, numerator, memos, memo => memo.Numerator, memory);
                Own(key, denominator, memos, memo => memo.Denominator, memory);
                Stand(key, [.. new[] { numerator, denominator }.Where(terms => book.Has(terms, key.Area, key.Period, memory.Now))], memos[^1], memory);
                continue;
            }

            Stand(key, [numerator, denominator], memos[^1], memory);
            foreach (var memo in memos.Where(memo => memo.Status is PublishedValue.Shown or PublishedValue.Hidden or Notes.TooFew))
            {
                var counts = numerator.Concat(denominator).Select(term => term.Count).Distinct().ToList();
                foreach (var publication in memory.Changes(counts, book.Pieces.Months(key.Period), memo.Publication, Math.Min(memo.Until, memory.Publication)).Prepend(memo.Publication))
                {
                    var contents = memory.At(publication);
                    Recall(key, numerator, memo.Status, memo.Numerator, (memo.Small & 1) > 0, kind is not ("share" or "ratio"), contents, memory.Now, hidden);
                    Recall(key, denominator, memo.Status, memo.Denominator, (memo.Small & 2) > 0, kind != "ratio", contents, memory.Now, hidden);
                    if ((memo.Small & 4) > 0)
                    {
                        Recall(key, [.. denominator, .. numerator.Select(term => term with { Factor = -term.Factor })], memo.Status, null, true, false, contents, memory.Now, hidden);
                    }

                    states.Add(publication);
                }
            }
        }

        if (system.Atoms.Count == current)
        {
            return;
        }

        foreach (var publication in states)
        {
            links.Add(memory.At(publication));
        }

        var known = system.Seen.Select(row => row.Sum.Name).ToHashSet(StringComparer.Ordinal);
        system.OnceHidden.AddRange(hidden.Where(sum => known.Add(sum.Name)));
        new OldContents(system, [.. system.Atoms.Select(atom => book.IsOld(atom, memory.Now))]).Settle();
    }

    // What readers see of the cell now; where a month has changed since, it is no longer the same count.
    private void Stand(CellKey key, CountTerm[][] counts, Memo memo, Memory memory)
    {
        var (then, now) = (memory.At(memory.Publication - 1), memory.Now);
        foreach (var terms in counts.Where(terms => terms.Length > 0))
        {
            var name = SumOf(terms, key, now, now).Name;
            if (parts.TryGetValue(name, out var part) && SumOf(terms, key, then, now).Name == name)
            {
                part.IsVisibleBefore |= memo.Status != PublishedValue.Hidden && memo.Status != Notes.NotDelivered;
                part.IsCoveredBefore |= memo.Status == PublishedValue.Hidden;
            }
        }
    }

    private void Recall(CellKey key, CountTerm[] terms, string status, double? value, bool isSmall, bool isPlain, Contents then, Contents now, List<Sum> hidden)
    {
        if (terms.Length == 0 || (status != PublishedValue.Hidden && value is null))
        {
            return;
        }

        var (sum, name) = SumOf(terms, key, then, now);
        if (parts.TryGetValue(name, out var part))
        {
            part.IsRemembered |= status != PublishedValue.Hidden && part.Truth == (long?)value;
            return;
        }

        if (status == PublishedValue.Hidden)
        {
            if (isSmall)
            {
                hidden.Add(sum);
            }

            if (isPlain && covered.Add(name))
            {
                system.OnceCovered.Add(new AtLeast(sum, 1));
            }

            return;
        }

        if (parts.TryGetValue(SumOf(terms, key, now, now).Name, out var same) && same.Truth == (long?)value)
        {
            same.WasShown = true;
        }

        if (seen.Add(name))
        {
            system.Seen.Add((sum, (long)value!));
        }
    }

    // The sum of a cell's count and its name. Most months have held the same content ever since they came: their sum is the present one, made once.
    private (Sum Sum, string Name) SumOf(CountTerm[] terms, CellKey key, Contents then, Contents now)
    {
        if (!Array.TrueForAll(terms, term => IsUnchanged(term.Count, key.Period, then, now)))
        {
            return Named(book.SumOf(terms, key.Area, key.Period, then, null));
        }

        // The list of terms is the same object for every cell of an indicator and member (CellCounts).
        return present.TryGetValue((terms, key.Area, key.Period), out var known) ? known
            : present[(terms, key.Area, key.Period)] = Named(book.SumOf(terms, key.Area, key.Period, now, null));
    }

    private static (Sum Sum, string Name) Named(Sum sum) => (sum, sum.Name);

    private bool IsUnchanged(string count, string period, Contents then, Contents now)
    {
        if (then == now)
        {
            return true;
        }

        if (!unchanged.TryGetValue((count, period, then), out var same))
        {
            var months = book.Pieces.Months(period);
            same = unchanged[(count, period, then)] = Array.TrueForAll(months, month => then.Of(count, month) == now.Of(count, month));
        }

        return same;
    }

    private void Own(CellKey key, CountTerm[] terms, List<Memo> memos, Func<Memo, double?> valueOf, Memory memory)
    {
        if (terms.Length == 0 || !book.Has(terms, key.Area, key.Period, memory.Now))
        {
            return;
        }

        if (parts.TryGetValue(SumOf(terms, key, memory.Now, memory.Now).Name, out var part))
        {
            part.IsRemembered |= memos.Exists(memo => memo.Status == PublishedValue.Shown && valueOf(memo) is { } value && (long)value == part.Truth);
        }
    }
}
