using Analytics.Etl.Disclosure.Counts;
using Analytics.Etl.Indicators;

namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>
/// Counts that stand for themselves (a statement of the latest day, a survey, a largest one) need not be sums, but a reader may guess that they are where it
/// turns out so: the county of its areas, a year of its last half. What is so in truth is therefore taken as known.
/// </summary>
/// <param name="system">Where the links go.</param>
/// <param name="book">The atoms.</param>
/// <param name="places">The places.</param>
/// <param name="periods">The calendar.</param>
/// <param name="list">The counts.</param>
public sealed class OwnCounts(CountSystem system, AtomBook book, Places places, Periods periods, CountList list)
{
    private static readonly string[] Levels = ["county", "care_area", "association", "municipality"];

    /// <summary>Adds what holds.</summary>
    public void Add(Contents contents)
    {
        foreach (var kind in list.Kinds.Where(kind => kind.Truth == "cells"))
        {
            var atoms = Levels.SelectMany(level => book.AtomsAt(kind.CountCode, kind.BreakdownKind, level)).ToList();
            foreach (var county in atoms.Where(atom => atom.Area == Places.County))
            {
                Same(places.CareAreas.Select(area => county with { Area = area }), county);
            }

            foreach (var year in atoms.Where(atom => periods[atom.Period].Kind is "year" or "iop_year"))
            {
                var half = book.Pieces.Cut(year.Period, Grain.HalfYear)[^1];
                Same([year with { Period = half, Content = contents.Of(kind.CountCode, book.Pieces.Months(half)) }], year);
            }
        }
    }

    private void Same(IEnumerable<AtomKey> parts, AtomKey whole)
    {
        var keys = parts.ToList();
        if (keys.Exists(key => !book.Numbers.ContainsKey(key)))
        {
            return;
        }

        var sum = Sum.From(keys.Select(key => (book.Numbers[key], 1)).Append((book.Numbers[whole], -1)));
        if (sum.Of(system.Truths) == 0)
        {
            system.Links.Add(sum);
        }
    }
}
