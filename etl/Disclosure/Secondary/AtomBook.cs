using System.IO.Hashing;
using System.Text;
using Analytics.Etl.Disclosure.Counts;
using Analytics.Etl.Indicators;

namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>Which atoms there are, and of which atoms a count at a place and time is the sum.</summary>
public sealed class AtomBook
{
    private readonly CountSystem system;
    private readonly CountList list;
    private readonly CountTruth truth;
    private readonly Places places;
    private readonly Dictionary<AtomKey, int> numbers = [];
    private readonly Dictionary<(string Count, string Kind, string Level), Grain> grains = [];
    private readonly HashSet<(string Count, string Breakdown)> named = [];
    private readonly Dictionary<CountKind, IReadOnlyList<string>> members = [];
    private readonly Dictionary<(string Count, string Kind, string Level), List<AtomKey>> atLevel = [];
    private readonly ILookup<string, string> municipalities;

    /// <summary>Starts an empty book.</summary>
    public AtomBook(CountSystem system, CountList list, CountTruth truth, Places places, Pieces pieces)
    {
        this.system = system;
        this.list = list;
        this.truth = truth;
        this.places = places;
        Pieces = pieces;
        municipalities = places.Municipalities.SelectMany(place => new[] { (Area: place.CareArea, place.Code), (Area: place.Association, place.Code), (Area: Places.County, place.Code) })
            .Distinct().ToLookup(row => row.Area, row => row.Code, StringComparer.Ordinal);
    }

    /// <summary>The atoms of a count, whole or by a breakdown, at a kind of place.</summary>
    public IReadOnlyList<AtomKey> AtomsAt(string count, string kind, string level) => atLevel.TryGetValue((count, kind, level), out var atoms) ? atoms : [];

    /// <summary>The calendar in pieces.</summary>
    public Pieces Pieces { get; }

    /// <summary>Atoms as numbers by their keys.</summary>
    public IReadOnlyDictionary<AtomKey, int> Numbers => numbers;

    /// <summary>What each atom truly is.</summary>
    public IReadOnlyList<long> Truths => system.Truths;

    /// <summary>The month (yyyymm) that a count of a period is decided in: the last month of the delivery that completes it.</summary>
    public int EpochOf(Sum sum, string period)
    {
        var step = list.Steps.GetValueOrDefault(system.Grounds[sum.Atoms[0]].Feed, 1);
        var last = Pieces.LastMonth(period);
        return last / 100 * 100 + ((last % 100 - 1) / step + 1) * step;
    }

    /// <summary>Whether two counts are the same at a place in a piece of time.</summary>
    public bool IsSame(string one, string other, string breakdown, string area, string piece) =>
        truth.Sum(one, breakdown, area, Pieces.Months(piece)) == truth.Sum(other, breakdown, area, Pieces.Months(piece));

    /// <summary>Whether an atom holds a content that has been replaced.</summary>
    public bool IsOld(AtomKey atom, Contents now) => atom.Content != now.Of(atom.Count, Pieces.Months(atom.Period));

    /// <summary>Whether every count that stands for itself has an atom there.</summary>
    public bool Has(IEnumerable<CountTerm> terms, string area, string period, Contents contents) => terms.All(term =>
        !IsCell(term.Count, term.Breakdown) || numbers.ContainsKey(new AtomKey(term.Count, term.Breakdown, area, period, contents.Of(term.Count, Pieces.Months(period)))));

    /// <summary>The municipalities of an area.</summary>
    public IEnumerable<string> MunicipalitiesOf(string area) => municipalities[area];

    /// <summary>Notes that a count is published for a kind of place and period, so that it must be cut at least so finely.</summary>
    public void Need(CountTerm term, string level, string periodKind)
    {
        if (IsCell(term.Count, term.Breakdown))
        {
            return;
        }

        if (term.Breakdown.Length > 0)
        {
            named.Add((term.Count, term.Breakdown));
        }

        var key = (term.Count, CellKey.KindOf(term.Breakdown), level == "association" ? "municipality" : level);
        var grain = Pieces.Of(periodKind);
        grains[key] = grains.TryGetValue(key, out var known) && known < grain ? known : grain;
    }

    /// <summary>A larger place is cut at least as finely as the smaller ones in it: else their sums could not be compared.</summary>
    public void Settle()
    {
        foreach (var (count, kind) in grains.Keys.Select(key => (key.Count, key.Kind)).Distinct().ToList())
        {
            Finer((count, kind, "care_area"), (count, kind, "municipality"));
            Finer((count, kind, "county"), (count, kind, "care_area"));
            Finer((count, kind, "county"), (count, kind, "municipality"));
        }
    }

    /// <summary>How finely a count is cut at a kind of place; null where it is not published there.</summary>
    public Grain? GrainOf(string count, string kind, string level) => grains.TryGetValue((count, kind, level), out var grain) ? grain : null;

    /// <summary>Whether a count stands for itself at every place and time.</summary>
    public bool IsCell(string count, string breakdown) => list.Of(count, breakdown).Truth == "cells";

    /// <summary>A count at a place in a period, as a sum of atoms.</summary>
    /// <param name="terms">What is added and taken away.</param>
    /// <param name="area">The place.</param>
    /// <param name="period">The period.</param>
    /// <param name="contents">Which content each piece of time holds.</param>
    /// <param name="cellTruth">What a count that stands for itself is.</param>
    public Sum SumOf(IEnumerable<CountTerm> terms, string area, string period, Contents contents, double? cellTruth) => Sum.From(terms.SelectMany(term =>
        AtomsOf(term.Count, term.Breakdown, area, period, contents, cellTruth).Select(atom => (atom, term.Factor))));

    /// <summary>The atoms of a count at a place in a period.</summary>
    public IEnumerable<int> AtomsOf(string count, string breakdown, string area, string period, Contents contents, double? cellTruth = null)
    {
        var level = places.Kinds[area];
        if (IsCell(count, breakdown))
        {
            return [Atom(new AtomKey(count, breakdown, area, period, contents.Of(count, Pieces.Months(period))), level, cellTruth)];
        }

        var kind = CellKey.KindOf(breakdown);
        if (level == "association")
        {
            return municipalities[area].SelectMany(code => AtomsOf(count, breakdown, code, period, contents));
        }

        var grain = GrainOf(count, kind, level) ?? throw new InvalidOperationException($"{count} by '{kind}' is not published at {level}.");
        return Pieces.Cut(period, grain).Select(piece => Atom(new AtomKey(count, breakdown, area, piece, contents.Of(count, Pieces.Months(piece))), level, null));
    }

    /// <summary>The members of a breakdown that anything was counted of, or that a figure names.</summary>
    public IReadOnlyList<string> MembersOf(CountKind kind) => members.TryGetValue(kind, out var known) ? known : members[kind] = [.. truth.Members(kind.CountCode, kind.BreakdownKind)
        .Concat(named.Where(name => name.Count == kind.CountCode && CellKey.KindOf(name.Breakdown) == kind.BreakdownKind).Select(name => name.Breakdown))
        .Distinct().Order(StringComparer.Ordinal)];

    private int Atom(AtomKey key, string level, double? cellTruth)
    {
        if (numbers.TryGetValue(key, out var number))
        {
            return number;
        }

        number = system.Atoms.Count;
        numbers.Add(key, number);
        system.Atoms.Add(key);
        var at = (key.Count, CellKey.KindOf(key.Breakdown), level);
        if (!atLevel.TryGetValue(at, out var standing))
        {
            atLevel[at] = standing = [];
        }

        standing.Add(key);
        system.Truths.Add(cellTruth is { } told ? (long)told : truth.Sum(key.Count, key.Breakdown, key.Area, Pieces.Months(key.Period)));
        system.Grounds.Add(new Ground(list.Of(key.Count, key.Breakdown).Feed, level, key.Area, CareArea(level, key.Area), Pieces.LastMonth(key.Period)) { Tie = Tie(key) });
        return number;
    }

    private static double Tie(AtomKey key) =>
        XxHash3.HashToUInt64(Encoding.UTF8.GetBytes($"{key.Count}|{key.Breakdown}|{key.Area}|{key.Period}")) / (double)ulong.MaxValue;

    private string CareArea(string level, string area) => level switch
    {
        "municipality" => places.ByCode[area].CareArea,
        "care_area" => area,
        _ => "",
    };

    private void Finer((string, string, string) larger, (string, string, string) smaller)
    {
        if (grains.TryGetValue(larger, out var has) && grains.TryGetValue(smaller, out var needs) && needs < has)
        {
            grains[larger] = needs;
        }
    }
}
