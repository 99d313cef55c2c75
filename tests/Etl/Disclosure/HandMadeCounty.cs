using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Analytics.Etl.Disclosure;
using Analytics.Etl.Disclosure.Secondary;
using Analytics.Etl.Indicators;
using Analytics.Tests.Attacker;
using Part = Analytics.Etl.Disclosure.Secondary.Part;

namespace Analytics.Tests.Etl.Disclosure;

/// <summary>
/// A county made by hand for the protector: places in two levels, members that sum to a whole, one half-year or two that sum to a year. Nothing of it
/// comes from the warehouse.
/// </summary>
internal sealed class HandMadeCounty
{
    /// <summary>Stands for the whole, where a member is asked for.</summary>
    public const int Whole = -1;

    private static readonly int[] Epochs = [202606, 202612];

    private readonly long[][][] counts;
    private readonly string[] areas;
    private readonly bool isShare;
    private readonly Dictionary<(string Place, int Member, int Half), int> atoms = [];
    private readonly Dictionary<string, Part> parts = new(StringComparer.Ordinal);

    /// <summary>Makes the system that the protector gets.</summary>
    /// <param name="counts">Talks by municipality, member and half-year.</param>
    /// <param name="areas">The care area of each municipality.</param>
    /// <param name="isShare">Whether members are published as shares of the whole, and not as counts.</param>
    public HandMadeCounty(long[][][] counts, string[] areas, bool isShare)
    {
        (this.counts, this.areas, this.isShare) = (counts, areas, isShare);
        foreach (var key in from place in Places from member in Members.Prepend(Whole) from half in Enumerable.Range(0, HalfCount) select (place, member, half))
        {
            Atom(key.place, key.member, key.half);
        }

        foreach (var (place, half) in from place in Places from half in Enumerable.Range(0, HalfCount) select (place, half))
        {
            Link(Members.Select(member => (place, member, half)), (place, Whole, half));
            foreach (var member in Members.Prepend(Whole).Where(_ => Below(place).Any()))
            {
                Link(Below(place).Select(lower => (lower, member, half)), (place, member, half));
            }
        }

        foreach (var (place, halves) in from place in Places from halves in Periods select (place, halves))
        {
            var whole = PartOf(place, Whole, halves);
            whole.IsPlain = true;
            Cell("whole", whole, null, halves);
            foreach (var part in Members.Select(member => PartOf(place, member, halves)))
            {
                part.IsPlain |= !isShare;
                Cell("member", part, isShare ? whole : null, halves);
            }
        }

        System.Parts.AddRange(parts.Values);
    }

    /// <summary>The system.</summary>
    public CountSystem System { get; } = new();

    /// <summary>Half-years.</summary>
    public int HalfCount => counts[0][0].Length;

    /// <summary>What a reader of everything that is shown can bound below 5 although it is hidden.</summary>
    public IReadOnlyList<string> Recovered()
    {
        var known = new LinearSystem();
        var targets = new List<Attacker.Target>();
        foreach (var part in System.Parts)
        {
            var sum = Of(known, part.Sum);
            if (part.IsKnown)
            {
                known.State(sum, part.Truth, part.Truth, Family.Shown, $"{part.Name} is shown");
                continue;
            }

            known.State(sum, part.IsPlain ? 1 : 0, LinearSystem.Unlimited, Family.Shown, $"{part.Name} is hidden");
            Aim(targets, sum, part.Truth, part.Name);
        }

        foreach (var cell in System.Cells.Where(cell => cell.Rest is not null && !cell.IsVisible))
        {
            Aim(targets, Of(known, cell.Rest!), cell.RestTruth, $"rest of {cell.Numerator!.Name}");
        }

        return [.. Attack.On(known, targets, []).Recovered.Select(found => found.ToString())];
    }

    /// <summary>Everything of the first half-year as another county's readers saw it: nothing in it has changed.</summary>
    public HandMadeCounty Remembering(HandMadeCounty former)
    {
        foreach (var (part, before) in System.Parts.Select(part => (part, before: former.parts.GetValueOrDefault(part.Name))).Where(pair => pair.before is not null))
        {
            part.IsVisibleBefore = part.IsRemembered = before!.Cells.Exists(cell => cell.IsVisible);
            part.IsCoveredBefore = before.Cells.Exists(cell => !cell.IsVisible);
        }

        return this;
    }

    /// <summary>The county with its first half-year alone.</summary>
    public HandMadeCounty First() => new([.. counts.Select(place => place.Select(member => member[..1]).ToArray())], areas, isShare);

    /// <summary>What is shown of each cell: its name, and whether it is visible.</summary>
    public Dictionary<string, bool> Shown() => System.Cells.ToDictionary(cell => string.Create(CultureInfo.InvariantCulture, $"{cell.Figure.Key}"), cell => cell.IsVisible);

    /// <summary>Whether a count is hidden.</summary>
    public bool IsHidden(string place, int member) => !parts[NameOf(place, member, [0])].IsKnown;

    /// <inheritdoc/>
    public override string ToString() => $"{(isShare ? "shares" : "counts")} {string.Join(' ', areas)}: " +
        string.Join(" | ", counts.Select(place => string.Join(", ", place.Select(member => string.Join('+', member)))));

    private IEnumerable<int> Members => Enumerable.Range(0, counts[0].Length);

    private IEnumerable<string> Areas => areas.Distinct();

    // One care area is the county itself.
    private IEnumerable<string> Places => Enumerable.Range(0, counts.Length).Select(Municipality).Concat(Areas).Concat(Areas.Count() > 1 ? ["lan"] : []);

    private IEnumerable<int[]> Periods => HalfCount == 1 ? [[0]] : [[0], [1], [0, 1]];

    private static string Municipality(int number) => string.Create(CultureInfo.InvariantCulture, $"M{number}");

    private static string NameOf(string place, int member, int[] halves) => $"{place} {(member == Whole ? "all" : member)} {string.Join('+', halves)}";

    private IEnumerable<string> Below(string place) => place == "lan" ? Areas : Enumerable.Range(0, counts.Length).Where(number => areas[number] == place).Select(Municipality);

    private long Truth(string place, int member, int half) => counts.Index()
        .Where(item => place == "lan" || place == Municipality(item.Index) || place == areas[item.Index])
        .Sum(item => member == Whole ? item.Item.Sum(one => one[half]) : item.Item[member][half]);

    private void Atom(string place, int member, int half)
    {
        atoms.Add((place, member, half), System.Atoms.Count);
        var (level, area) = place == "lan" ? ("county", "") : place[0] == 'M' ? ("municipality", areas[int.Parse(place[1..], CultureInfo.InvariantCulture)]) : ("care_area", place);
        System.Atoms.Add(new AtomKey("talks", member == Whole ? "" : $"code={member}", place, $"2026H{half + 1}", 0));
        System.Truths.Add(Truth(place, member, half));
        System.Grounds.Add(new Ground("kva", level, place, area, Epochs[half]) { Tie = Tie(NameOf(place, member, [half])) });
    }

    // By name: the same whatever else there is.
    private static double Tie(string name) => XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(name)) / (double)ulong.MaxValue;

    private void Link(IEnumerable<(string, int, int)> lower, (string, int, int) upper) =>
        System.Links.Add(Sum.From(lower.Select(key => (atoms[key], 1)).Append((atoms[upper], -1))));

    private Part PartOf(string place, int member, int[] halves)
    {
        var name = NameOf(place, member, halves);
        if (!parts.TryGetValue(name, out var part))
        {
            parts[name] = part = new Part
            {
                Name = name,
                Sum = Sum.From(halves.Select(half => (atoms[(place, member, half)], 1))),
                Truth = halves.Sum(half => Truth(place, member, half)),
                Epoch = Epochs[halves[^1]],
            };
        }

        return part;
    }

    private void Cell(string indicator, Part numerator, Part? denominator, int[] halves)
    {
        var level = System.Grounds[numerator.Sum.Atoms[0]].Level;
        var cell = new ProtectedCell
        {
            Figure = new IndicatorValue(new CellKey(indicator, numerator.Name, "", ""), numerator.Truth, denominator?.Truth, null, Limits.None, Notes.None),
            Numerator = numerator,
            Denominator = denominator,
            Rest = denominator?.Sum.Less(numerator.Sum),
            RestTruth = denominator is null ? 0 : denominator.Truth - numerator.Truth,
            Weight = Need.Of(level, halves.Length > 1 ? "year" : "half_year", indicator == "whole" ? "" : "code=0"),
        };
        cell.Parts.ToList().ForEach(part => part.Cells.Add(cell));
        System.Cells.Add(cell);
    }

    private static void Aim(List<Attacker.Target> targets, Expression sum, long truth, string name)
    {
        if (PrimaryRule.IsSmall(truth))
        {
            targets.Add(new Attacker.Target(name, sum));
        }
    }

    // The attacker knows the municipalities' members alone; everything else is sums of those, written anew.
    private Expression Of(LinearSystem known, Sum sum)
    {
        var expression = new Expression();
        for (var at = 0; at < sum.Atoms.Length; at++)
        {
            var (place, member, half) = atoms.First(atom => atom.Value == sum.Atoms[at]).Key;
            foreach (var number in Enumerable.Range(0, counts.Length).Where(number => place == "lan" || place == Municipality(number) || place == areas[number]))
            {
                foreach (var one in Members.Where(one => member == Whole || member == one))
                {
                    expression.Add(known.Variable($"{number} {one} {half}"), sum.Factors[at]);
                }
            }
        }

        return expression;
    }
}
