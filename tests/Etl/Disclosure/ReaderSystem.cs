using System.Globalization;
using Analytics.Etl.Disclosure.Secondary;

namespace Analytics.Tests.Etl.Disclosure;

/// <summary>A sum of atoms that readers know something of.</summary>
/// <param name="Terms">Its factors by atom.</param>
/// <param name="Low">The least it is.</param>
/// <param name="High">The most it is.</param>
/// <param name="Why">In words.</param>
internal sealed record ReaderRow(Dictionary<int, int> Terms, long Low, long High, string Why)
{
    /// <summary>What it comes to.</summary>
    public long Of(Func<int, long> valueOf) => Terms.Sum(term => term.Value * valueOf(term.Key));
}

/// <summary>
/// What readers know, written down once more from the warehouse's own tables and with nothing of the protector's arithmetic: from it only the names of the
/// unknown counts are taken.
/// </summary>
internal sealed class ReaderSystem
{
    private readonly TestWarehouse warehouse;
    private readonly Dictionary<(string Count, string Breakdown, string Area, string Period), int> atoms = [];
    private readonly Dictionary<string, (int First, int Months)> periods;
    private readonly ILookup<(string Count, string Breakdown, string Area), (string Period, int Atom)> byPlace;
    private readonly ILookup<(string Indicator, string Part), (string Breakdown, string Count, string CountBreakdown, int Factor)> counted;
    private readonly ILookup<string, string> municipalities;
    private readonly Dictionary<string, string> kinds;
    private readonly List<string[]> counts;
    private readonly CountSystem system;

    public ReaderSystem(TestWarehouse warehouse, CountSystem system)
    {
        (this.warehouse, this.system) = (warehouse, system);
        foreach (var (number, atom) in system.Atoms.Index())
        {
            atoms.Add((atom.Count, atom.Breakdown, atom.Area, atom.Period), number);
        }

        byPlace = atoms.ToLookup(atom => (atom.Key.Count, atom.Key.Breakdown, atom.Key.Area), atom => (atom.Key.Period, atom.Value));
        periods = Split("select period_code, first_day / 100, month_count from dim_period").ToDictionary(row => row[0], row => (Index(int.Parse(row[1], CultureInfo.InvariantCulture)), int.Parse(row[2], CultureInfo.InvariantCulture)));
        kinds = Split("select area_code, area_kind from dim_area").ToDictionary(row => row[0], row => row[1]);
        municipalities = Split("""
            select a.area_code, b.area_code from dim_area a join dim_area_municipality m on m.area_key = a.area_key
            join dim_area_municipality n on n.municipality_key = m.municipality_key join dim_area b on b.area_key = n.area_key
            where b.area_kind = 'municipality' and a.area_kind in ('care_area', 'association', 'county')
            """).Distinct(StringRows.Equal).ToLookup(row => row[0], row => row[1]);
        counted = Split("select indicator_code, part, breakdown, count_code, count_breakdown, factor from dim_indicator_count")
            .ToLookup(row => (row[0], row[1]), row => (row[2], row[3], row[4], int.Parse(row[5], CultureInfo.InvariantCulture)));
        counts = Split("select count_code, breakdown_kind, truth, is_complete, feed from dim_count");
        Rows = [.. Places(), .. Members(), .. Own(), .. Bounds(), .. Met(), .. Floors(), .. Cells()];
    }

    /// <summary>All that is known.</summary>
    public List<ReaderRow> Rows { get; }

    /// <summary>The hidden counts of 1 to 4: numerators, denominators and what is between.</summary>
    public List<ReaderRow> Small { get; } = [];

    /// <summary>Hidden cells.</summary>
    public int HiddenCount { get; private set; }

    // A place is the sum of the places in it.
    private IEnumerable<ReaderRow> Places()
    {
        foreach (var (key, atom) in atoms.Where(atom => IsMonths(atom.Key.Count, atom.Key.Breakdown) && kinds[atom.Key.Area] is "county" or "care_area"))
        {
            var lower = kinds[key.Area] == "county" ? new[] { [.. kinds.Where(area => area.Value == "care_area").Select(area => area.Key)], municipalities["lan"].ToArray() } : [[.. municipalities[key.Area]]];
            foreach (var areas in lower)
            {
                var parts = areas.Select(area => Of(key.Count, key.Breakdown, area, key.Period)).ToList();
                if (parts.TrueForAll(part => part is not null))
                {
                    yield return Zero([.. parts.Select(part => (part!, 1)), (One(atom), -1)], $"{key} is the sum of {areas.Length} places");
                }
            }
        }
    }

    // A whole is the sum of its members.
    private IEnumerable<ReaderRow> Members()
    {
        foreach (var kind in counts.Where(kind => kind[1] != "" && kind[3] == "1"))
        {
            foreach (var group in atoms.Where(atom => atom.Key.Count == kind[0] && atom.Key.Breakdown.Split('=')[0] == kind[1]).GroupBy(atom => (atom.Key.Area, atom.Key.Period)))
            {
                if (Of(kind[0], "", group.Key.Area, group.Key.Period) is { } whole)
                {
                    yield return Zero([.. group.Select(atom => (One(atom.Value), 1)), (whole, -1)], $"{kind[0]} by {kind[1]} in {group.Key}");
                }
            }
        }
    }

    // What need not be a sum, but is one: a reader may guess so.
    private IEnumerable<ReaderRow> Own()
    {
        foreach (var (key, atom) in atoms.Where(atom => !IsMonths(atom.Key.Count, atom.Key.Breakdown)))
        {
            var areas = kinds.Where(area => area.Value == "care_area").Select(area => atoms.GetValueOrDefault((key.Count, key.Breakdown, area.Key, key.Period), -1)).ToList();
            if (key.Area == "lan" && !areas.Contains(-1) && Zero([.. areas.Select(area => (One(area), 1)), (One(atom), -1)], $"{key} is the sum of its areas") is var sum && IsTrue(sum))
            {
                yield return sum;
            }

            var (first, months) = periods[key.Period];
            var half = periods.FirstOrDefault(period => period.Key.Contains('H', StringComparison.Ordinal) && period.Value == (first + months - 6, 6)).Key;
            if (months == 12 && half is not null && atoms.TryGetValue((key.Count, key.Breakdown, key.Area, half), out var last) && Zero([(One(last), 1), (One(atom), -1)], $"{key} is its last half") is var same && IsTrue(same))
            {
                yield return same;
            }
        }
    }

    private IEnumerable<ReaderRow> Bounds() =>
        from bound in Split("select count_code, breakdown_kind, bound_code, bound_breakdown_kind from dim_count_bound")
        from atom in atoms.Keys
        where (atom.Count == bound[0] && Kind(atom.Breakdown) == bound[1]) || (atom.Count == bound[2] && Kind(atom.Breakdown) == bound[3] && bound[1] == bound[3])
        let lesser = Of(bound[0], atom.Breakdown, atom.Area, atom.Period)
        let greater = Of(bound[2], bound[3] == "" ? "" : atom.Breakdown, atom.Area, atom.Period)
        where lesser is not null && greater is not null
        select new ReaderRow(Gather([(greater, 1), (lesser, -1)]), 0, long.MaxValue, $"{bound[0]} never exceeds {bound[2]}: {atom}");

    // Where every referral of the county is old enough, that is known of every place.
    private IEnumerable<ReaderRow> Met() =>
        from bound in Split("select count_code, bound_code from dim_count_bound where is_met = 1")
        from county in atoms.Keys
        where county.Count == bound[0] && county.Area == "lan" && county.Breakdown == ""
        let whole = Of(bound[1], "", "lan", county.Period)
        where whole is not null && IsTrue(Zero([(One(atoms[county]), 1), (whole, -1)], ""))
        from area in kinds.Keys
        let lesser = Of(bound[0], "", area, county.Period)
        let greater = Of(bound[1], "", area, county.Period)
        where lesser is not null && greater is not null && kinds[area] != "outside"
        select Zero([(lesser, 1), (greater, -1)], $"all are old enough: {area} {county.Period}");

    private IEnumerable<ReaderRow> Floors() =>
        from floor in Split("select f.count_code, v.area_code, v.period_code, v.numerator from dim_count_floor f join pub_value v on v.indicator_code = f.indicator_code and v.breakdown = '' where v.numerator > 0")
        let sum = Of(floor[0], "", floor[1], floor[2])
        let least = (long)double.Parse(floor[3], CultureInfo.InvariantCulture)
        where sum is not null && sum.Sum(term => term.Value * system.Truths[term.Key]) >= least
        select new ReaderRow(sum, least, long.MaxValue, $"a public fact of {floor[1]} {floor[2]}");

    private List<ReaderRow> Cells()
    {
        var known = new List<ReaderRow>();
        foreach (var cell in Split("""
            select i.indicator_code, i.area_code, i.period_code, i.breakdown, i.numerator, i.denominator, v.status, v.numerator, v.denominator, d.protected
            from pub_value v join ind_value i on i.indicator_code = v.indicator_code and i.area_code = v.area_code and i.period_code = v.period_code and i.breakdown = v.breakdown
            join dim_indicator d on d.indicator_code = i.indicator_code
            where d.protected <> 'none' and d.value_method <> 'derived' and i.numerator is not null
            """))
        {
            var name = string.Join(' ', cell[..4]);
            var (numerator, denominator) = (cell[9] == "denominator" ? null : Counted(cell, "numerator"), cell[9] == "numerator" ? null : Counted(cell, "denominator"));
            // The base of a share is of the same rows; talks are not that for referrals (H02).
            var isWithin = numerator is not null && denominator is not null && cell[0] != "H02";
            var rest = isWithin ? Gather([(denominator!, 1), (numerator!, -1)]) : null;
            if (cell[6] != "hidden")
            {
                known.AddRange(new[] { (numerator, cell[4]), (denominator, cell[5]) }.Where(part => part.Item1 is not null && part.Item2 != "")
                    .Select(part => new ReaderRow(part.Item1!, Whole(part.Item2), Whole(part.Item2), $"{name} is shown")));
                continue;
            }

            HiddenCount++;
            known.AddRange(new[] { (numerator, denominator is null ? 1L : 0), (denominator, numerator is null || isWithin ? 1 : 0), (rest, 0) }.Where(part => part.Item1 is not null)
                .Select(part => new ReaderRow(part.Item1!, part.Item2, long.MaxValue, $"{name} is hidden")));
            Small.AddRange(new[] { numerator, denominator, rest }.Where(part => part is not null && part.Sum(term => term.Value * system.Truths[term.Key]) is > 0 and < 5)
                .Select(part => new ReaderRow(part!, 1, 4, name)));
        }

        return known;
    }

    private Dictionary<int, int> Counted(string[] cell, string part)
    {
        var rows = counted[(cell[0], part)].ToList();
        var own = rows.FindAll(row => row.Breakdown == cell[3]);
        return Gather([.. (own.Count > 0 ? own : rows.FindAll(row => row.Breakdown == Kind(cell[3]))).Select(row => (
            Of(row.Count, row.CountBreakdown == "" || row.CountBreakdown.Contains('=', StringComparison.Ordinal) ? row.CountBreakdown : cell[3], cell[1], cell[2])
            ?? throw new InvalidOperationException($"{string.Join(' ', cell)} is no sum of counts"), row.Factor))]);
    }

    // A count at a place in a period as a sum of atoms; null where they do not fill it.
    private Dictionary<int, int>? Of(string count, string breakdown, string area, string period)
    {
        if (kinds[area] == "association")
        {
            var parts = municipalities[area].Select(place => Of(count, breakdown, place, period)).ToList();
            return parts.Contains(null) ? null : Gather([.. parts.Select(part => (part!, 1))]);
        }

        if (atoms.TryGetValue((count, breakdown, area, period), out var whole))
        {
            return One(whole);
        }

        var (first, months) = periods[period];
        var pieces = byPlace[(count, breakdown, area)].Where(piece => periods[piece.Period] is var span && span.First >= first && span.First + span.Months <= first + months).ToList();
        return IsMonths(count, breakdown) && pieces.Sum(piece => periods[piece.Period].Months) == months ? pieces.ToDictionary(piece => piece.Atom, _ => 1) : null;
    }

    private bool IsTrue(ReaderRow row) => row.Of(atom => system.Truths[atom]) is var sum && sum >= row.Low && sum <= row.High;

    private bool IsMonths(string count, string breakdown) => counts.Exists(kind => kind[0] == count && kind[1] == Kind(breakdown) && kind[2] == "months");

    private List<string[]> Split(string sql) => warehouse.Rows(sql).ConvertAll(row => row.Split('|'));

    private static ReaderRow Zero((Dictionary<int, int> Terms, int Factor)[] sums, string why) => new(Gather(sums), 0, 0, why);

    private static Dictionary<int, int> One(int atom) => new() { [atom] = 1 };

    private static Dictionary<int, int> Gather((Dictionary<int, int> Terms, int Factor)[] sums) => sums
        .SelectMany(sum => sum.Terms.Select(term => (term.Key, Factor: term.Value * sum.Factor))).GroupBy(term => term.Key)
        .ToDictionary(group => group.Key, group => group.Sum(term => term.Factor)).Where(term => term.Value != 0).ToDictionary();

    private static string Kind(string breakdown) => breakdown.Split('=')[0];

    private static long Whole(string number) => (long)double.Parse(number, CultureInfo.InvariantCulture);

    private static int Index(int month) => month / 100 * 12 + month % 100 - 1;

    private sealed class StringRows : IEqualityComparer<string[]>
    {
        public static StringRows Equal { get; } = new();

        public bool Equals(string[]? one, string[]? other) => one!.SequenceEqual(other!);

        public int GetHashCode(string[] row) => string.Join('|', row).GetHashCode(StringComparison.Ordinal);
    }
}
