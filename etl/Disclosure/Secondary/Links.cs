using Analytics.Etl.Disclosure.Counts;
using Analytics.Etl.Indicators;

namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>
/// What holds whatever is published: a county is the sum of its areas and an area that of its municipalities, a whole is the sum of its members, and
/// some counts never exceed others.
/// </summary>
/// <param name="system">Where the links go.</param>
/// <param name="book">The atoms.</param>
/// <param name="list">The counts.</param>
/// <param name="places">The places.</param>
/// <param name="now">The content of the months as it now is.</param>
public sealed class Links(CountSystem system, AtomBook book, CountList list, Places places, Contents now)
{
    private readonly HashSet<string> seen = [];

    private static readonly string[] Levels = ["municipality", "care_area", "county", "outside"];

    private static readonly (string Lower, string Upper)[] Nested = [("municipality", "care_area"), ("care_area", "county")];

    /// <summary>Links all atoms that there are, and those that the links themselves call for.</summary>
    /// <param name="contents">The content of the months.</param>
    public void Add(Contents contents)
    {
        int before;
        do
        {
            before = system.Atoms.Count + system.Links.Count;
            foreach (var kind in list.Kinds.Where(kind => kind.Truth == "months"))
            {
                Wholes(kind, contents);
                Sums(kind, contents);
            }
        }
        while (system.Atoms.Count + system.Links.Count > before);
        foreach (var bound in list.Bounds)
        {
            Bound(bound, contents);
        }

        foreach (var bound in list.Bounds.Where(bound => bound.IsMet == 1))
        {
            Met(bound, contents);
        }
    }

    // Some bounds are met when time enough has passed, as the referrals older than 30 days are all referrals in the end. Where it is so in the whole county, a reader knows.
    private void Met(CountBound bound, Contents contents)
    {
        foreach (var level in Levels)
        {
            if (book.GrainOf(bound.CountCode, bound.BreakdownKind, level) is not { } lesser || book.GrainOf(bound.BoundCode, bound.BoundBreakdownKind, level) is not { } greater)
            {
                continue;
            }

            foreach (var (breakdown, piece) in Standing(list.Of(bound.CountCode, bound.BreakdownKind), level, lesser > greater ? lesser : greater, contents))
            {
                var months = book.Pieces.Months(piece);
                if (contents.Of(bound.CountCode, months) == now.Of(bound.CountCode, months) && book.IsSame(bound.CountCode, bound.BoundCode, breakdown, Places.County, piece))
                {
                    AreasOf(level).ToList().ForEach(area => Link(book.AtomsOf(bound.CountCode, breakdown, area, piece, contents), book.AtomsOf(bound.BoundCode, breakdown, area, piece, contents)));
                }
            }
        }
    }

    private void Sums(CountKind kind, Contents contents)
    {
        var nested = book.GrainOf(kind.CountCode, kind.BreakdownKind, "care_area") is null ? [("municipality", "county")] : Nested;
        foreach (var (lower, upper) in nested)
        {
            if (book.GrainOf(kind.CountCode, kind.BreakdownKind, lower) is not { } grain || book.GrainOf(kind.CountCode, kind.BreakdownKind, upper) is null)
            {
                continue;
            }

            foreach (var (breakdown, piece) in Standing(kind, lower, grain, contents))
            {
                foreach (var area in AreasOf(upper))
                {
                    Link(Below(area, lower).SelectMany(place => book.AtomsOf(kind.CountCode, breakdown, place, piece, contents)),
                        book.AtomsOf(kind.CountCode, breakdown, area, piece, contents));
                }
            }
        }
    }

    private void Wholes(CountKind kind, Contents contents)
    {
        if (kind.IsComplete == 0)
        {
            return;
        }

        foreach (var level in Levels)
        {
            if (book.GrainOf(kind.CountCode, kind.BreakdownKind, level) is not { } members || book.GrainOf(kind.CountCode, "", level) is not { } whole)
            {
                continue;
            }

            var grain = members > whole ? members : whole;
            foreach (var piece in Standing(kind, level, members, contents).Select(standing => book.Pieces.Around(standing.Piece, grain)).Distinct().ToList())
            {
                foreach (var area in AreasOf(level))
                {
                    Link(book.MembersOf(kind).SelectMany(member => book.AtomsOf(kind.CountCode, member, area, piece, contents)), book.AtomsOf(kind.CountCode, "", area, piece, contents));
                }
            }
        }
    }

    private void Bound(CountBound bound, Contents contents)
    {
        var lesserKind = list.Of(bound.CountCode, bound.BreakdownKind);
        if (book.IsCell(bound.CountCode, bound.BreakdownKind) || book.IsCell(bound.BoundCode, bound.BoundBreakdownKind))
        {
            // One of the two stands for itself at each place and period: they are compared there.
            var own = book.IsCell(bound.CountCode, bound.BreakdownKind) ? bound.CountCode : bound.BoundCode;
            foreach (var cell in Levels.SelectMany(level => book.AtomsAt(own, "", level)).ToList())
            {
                foreach (var member in lesserKind.BreakdownKind.Length == 0 ? [""] : book.MembersOf(lesserKind))
                {
                    Bounded(bound, member, cell.Area, cell.Period, contents);
                }
            }

            return;
        }

        foreach (var level in Levels)
        {
            if (book.GrainOf(bound.CountCode, bound.BreakdownKind, level) is not { } lesser || book.GrainOf(bound.BoundCode, bound.BoundBreakdownKind, level) is not { } greater)
            {
                continue;
            }

            var grain = lesser > greater ? lesser : greater;
            foreach (var place in book.AtomsAt(bound.CountCode, bound.BreakdownKind, level).Select(atom => (atom.Breakdown, atom.Area, Piece: book.Pieces.Around(atom.Period, grain))).Distinct().ToList())
            {
                Bounded(bound, place.Breakdown, place.Area, place.Piece, contents);
            }
        }
    }

    private void Bounded(CountBound bound, string member, string area, string period, Contents contents)
    {
        if (!IsCut(bound.CountCode, bound.BreakdownKind, area) || !IsCut(bound.BoundCode, bound.BoundBreakdownKind, area))
        {
            return;
        }

        // A cell-count that no figure shows there has no truth of its own to compare with.
        if (IsMissingCell(bound.CountCode, member, area, period, contents) || IsMissingCell(bound.BoundCode, bound.BoundBreakdownKind.Length == 0 ? "" : member, area, period, contents))
        {
            return;
        }

        var greater = book.AtomsOf(bound.BoundCode, bound.BoundBreakdownKind.Length == 0 ? "" : member, area, period, contents);
        var sum = Sum.From(greater.Select(atom => (atom, 1)).Concat(book.AtomsOf(bound.CountCode, member, area, period, contents).Select(atom => (atom, -1))));
        if (seen.Add($">{sum.Name}"))
        {
            system.Limits.Add(new AtLeast(sum, 0));
        }
    }

    private bool IsCut(string count, string kind, string area) =>
        book.IsCell(count, kind) || book.GrainOf(count, kind, places.Kinds[area] == "association" ? "municipality" : places.Kinds[area]) is not null;

    private bool IsMissingCell(string count, string member, string area, string period, Contents contents) =>
        book.IsCell(count, member) && !book.Numbers.ContainsKey(new AtomKey(count, member, area, period, contents.Of(count, book.Pieces.Months(period))));

    private void Link(IEnumerable<int> parts, IEnumerable<int> whole)
    {
        var sum = Sum.From(parts.Select(atom => (atom, 1)).Concat(whole.Select(atom => (atom, -1))));
        if (sum.Atoms.Length > 0 && seen.Add($"={sum.Name}"))
        {
            system.Links.Add(sum);
        }
    }

    // The members and pieces of time of which there is any atom at a level, with the content that is looked at.
    private List<(string Breakdown, string Piece)> Standing(CountKind kind, string level, Grain grain, Contents contents) => [.. book.AtomsAt(kind.CountCode, kind.BreakdownKind, level)
        .Where(atom => atom.Content == contents.Of(kind.CountCode, book.Pieces.Months(atom.Period)))
        .Select(atom => (atom.Breakdown, book.Pieces.Around(atom.Period, grain))).Distinct()];

    private IEnumerable<string> AreasOf(string level) => level switch
    {
        "county" => [Places.County],
        "care_area" => places.CareAreas,
        "municipality" => places.Municipalities.Select(place => place.Code),
        _ => places.Kinds.Where(area => area.Value == level).Select(area => area.Key).Order(StringComparer.Ordinal),
    };

    private IEnumerable<string> Below(string area, string lower) => lower == "care_area" ? places.CareAreas : book.MunicipalitiesOf(area);
}
