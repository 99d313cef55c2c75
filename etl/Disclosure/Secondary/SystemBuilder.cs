using Analytics.Etl.Disclosure.Counts;
using Analytics.Etl.Indicators;

namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>Makes one linear system of all figures that count persons or talks.</summary>
/// <param name="definitions">The catalogue, which says what of an indicator counts persons or talks.</param>
/// <param name="list">The counts.</param>
/// <param name="cellCounts">Which of them a figure shows.</param>
/// <param name="truth">The counts as they are.</param>
/// <param name="places">The places.</param>
/// <param name="periods">The calendar.</param>
public sealed class SystemBuilder(IReadOnlyDictionary<string, Definition> definitions, CountList list, CellCounts cellCounts, CountTruth truth, Places places, Periods periods)
{
    private readonly Dictionary<string, Part> parts = new(StringComparer.Ordinal);

    /// <summary>The system of the figures that are to be published, and of what readers have seen before.</summary>
    /// <param name="planned">The figures, those that count persons or talks.</param>
    /// <param name="floors">Public facts that bound counts from below.</param>
    /// <param name="memory">What was published before.</param>
    public CountSystem Build(IReadOnlyList<IndicatorValue> planned, IReadOnlyList<IndicatorValue> floors, Memory memory)
    {
        var system = new CountSystem();
        var book = new AtomBook(system, list, truth, places, new Pieces(periods));
        var cells = planned.OrderBy(value => book.Pieces.LastMonth(value.Key.Period)).ThenBy(value => value.Key.Indicator, StringComparer.Ordinal)
            .ThenBy(value => value.Key.Area, StringComparer.Ordinal).ThenBy(value => value.Key.Period, StringComparer.Ordinal)
            .ThenBy(value => value.Key.Breakdown, StringComparer.Ordinal).ToList();
        foreach (var key in cells.Select(cell => cell.Key).Concat(memory.Keys).Where(IsKnown))
        {
            foreach (var term in cellCounts.Numerator(key).Concat(cellCounts.Denominator(key)))
            {
                book.Need(term, places.Kinds[key.Area], periods[key.Period].Kind);
            }
        }

        book.Settle();
        var now = memory.Now;
        foreach (var figure in cells.Where(figure => figure.Numerator is not null))
        {
            system.Cells.Add(Cell(figure, book, now));
        }

        system.Parts.AddRange(parts.Values);
        var links = new Links(system, book, list, places, now);
        links.Add(now);
        new OwnCounts(system, book, places, periods, list).Add(now);
        Floors(system, book, floors, now);
        new Recollection(system, book, cellCounts, parts, links, key => IsKnown(key) ? KindOf(key) : null).Add(memory);
        return system;
    }

    private bool IsKnown(CellKey key) => definitions.ContainsKey(key.Indicator) && places.Kinds.ContainsKey(key.Area) && periods.Find(key.Period) is not null;

    private string KindOf(CellKey key) => definitions[key.Indicator].Protected is var kind && kind == "share" && !IsWithin(key) ? "ratio" : kind;

    private ProtectedCell Cell(IndicatorValue figure, AtomBook book, Contents now)
    {
        var kind = definitions[figure.Key.Indicator].Protected;
        var numerator = kind is "numerator" or "share" ? PartOf(figure.Key, cellCounts.Numerator(figure.Key), figure.Numerator, book, now) : null;
        var denominator = kind is "denominator" or "share" ? PartOf(figure.Key, cellCounts.Denominator(figure.Key), figure.Denominator, book, now) : null;
        // Where a base and what is measured against it are of different kinds (H02), either can be nothing while the other is hidden.
        var isShare = numerator is not null && denominator is not null && IsWithin(figure.Key);
        var cell = new ProtectedCell
        {
            Figure = figure,
            Numerator = numerator,
            Denominator = denominator,
            Rest = isShare ? denominator!.Sum.Less(numerator!.Sum) : null,
            RestTruth = isShare ? denominator!.Truth - numerator!.Truth : 0,
            Weight = Need.Of(places.Kinds[figure.Key.Area], periods[figure.Key.Period].Kind, figure.Key.Breakdown),
        };
        foreach (var part in cell.Parts)
        {
            part.Cells.Add(cell);
            part.IsPlain |= kind != "share" || (isShare && part == denominator);
        }

        return cell;
    }

    // Referrals are no part of the talks that they are measured against (H02): their difference counts nobody.
    private bool IsWithin(CellKey key) => list.Of(cellCounts.Numerator(key)[0].Count, "").Feed == list.Of(cellCounts.Denominator(key)[0].Count, "").Feed;

    private Part? PartOf(CellKey key, CountTerm[] terms, double? told, AtomBook book, Contents now)
    {
        if (terms.Length == 0)
        {
            throw new InvalidOperationException($"dim_indicator_count does not say what {key.Indicator} by '{key.Breakdown}' counts.");
        }

        if (told is null)
        {
            return null;
        }

        var sum = book.SumOf(terms, key.Area, key.Period, now, told);
        var name = sum.Name;
        if (!parts.TryGetValue(name, out var part))
        {
            part = new Part { Name = name, Sum = sum, Truth = (long)told, Epoch = book.EpochOf(sum, key.Period) };
            parts.Add(name, part);
        }

        var summed = sum.Of(book.Truths);
        // What the protection reckons with must be what is published: else it would protect something else.
        return summed == told ? part : throw new InvalidOperationException($"{key.Indicator} {key.Area} {key.Period} {key.Breakdown}: {told} is published, but its counts come to {summed}. See dim_indicator_count and ind_count.");
    }

    private void Floors(CountSystem system, AtomBook book, IReadOnlyList<IndicatorValue> floors, Contents now)
    {
        foreach (var (indicator, count) in list.Floors)
        {
            foreach (var fact in floors.Where(fact => fact.Key.Indicator == indicator && fact.Key.Breakdown.Length == 0 && fact.Numerator > 0))
            {
                if (FloorOf(book, count, fact, now) is { } sum && sum.Of(system.Truths) >= fact.Numerator)
                {
                    system.Limits.Add(new AtLeast(sum, (long)fact.Numerator));
                }
            }
        }
    }

    private Sum? FloorOf(AtomBook book, string count, IndicatorValue fact, Contents now)
    {
        if (book.IsCell(count, ""))
        {
            var key = new AtomKey(count, "", fact.Key.Area, fact.Key.Period, now.Of(count, book.Pieces.Months(fact.Key.Period)));
            return book.Numbers.TryGetValue(key, out var atom) ? new Sum([atom], [1]) : null;
        }

        var level = places.Kinds[fact.Key.Area];
        return book.GrainOf(count, "", level) is { } grain && grain <= Pieces.Of(periods[fact.Key.Period].Kind)
            ? book.SumOf([new CountTerm(count, "", 1)], fact.Key.Area, fact.Key.Period, now, null) : null;
    }
}
