using System.Text;

namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>A count that other counts are sums of: the finest cut of place and time that any published table needs.</summary>
/// <param name="Count">Its code.</param>
/// <param name="Breakdown">The member; '' for the whole.</param>
/// <param name="Area">The area's code.</param>
/// <param name="Period">The period's code.</param>
/// <param name="Content">The publication from which on it has held this content; another content is another unknown.</param>
public readonly record struct AtomKey(string Count, string Breakdown, string Area, string Period, int Content);

/// <summary>A sum of atoms, each added or taken away.</summary>
/// <param name="Atoms">Numbers of the atoms, each once.</param>
/// <param name="Factors">Their factors.</param>
public sealed record Sum(int[] Atoms, int[] Factors)
{
    /// <summary>What tells it from every other sum.</summary>
    public string Name
    {
        get
        {
            // Asked for at every cell, twice: written in one go.
            var name = new StringBuilder(Atoms.Length * 8);
            for (var at = 0; at < Atoms.Length; at++)
            {
                name.Append(at == 0 ? "" : " ").Append(Factors[at]).Append('*').Append(Atoms[at]);
            }

            return name.ToString();
        }
    }

    /// <summary>What it comes to.</summary>
    /// <param name="values">A value per atom.</param>
    public long Of(IReadOnlyList<long> values)
    {
        var sum = 0L;
        for (var at = 0; at < Atoms.Length; at++)
        {
            sum += Factors[at] * values[Atoms[at]];
        }

        return sum;
    }

    /// <summary>By how much it differs when some atoms differ.</summary>
    public long Of(IReadOnlyDictionary<int, long> differences)
    {
        var sum = 0L;
        for (var at = 0; at < Atoms.Length; at++)
        {
            if (differences.TryGetValue(Atoms[at], out var difference))
            {
                sum += Factors[at] * difference;
            }
        }

        return sum;
    }

    /// <summary>This sum less another.</summary>
    public Sum Less(Sum other) => From(Terms().Concat(other.Terms().Select(term => (term.Atom, -term.Factor))));

    /// <summary>Gathers terms; what takes itself out is left out.</summary>
    public static Sum From(IEnumerable<(int Atom, int Factor)> terms)
    {
        var sorted = terms.ToArray();
        Array.Sort(sorted, static (one, other) => one.Atom.CompareTo(other.Atom));
        var (atoms, factors) = (new List<int>(sorted.Length), new List<int>(sorted.Length));
        for (var at = 0; at < sorted.Length;)
        {
            var (atom, factor) = (sorted[at].Atom, 0);
            for (; at < sorted.Length && sorted[at].Atom == atom; at++)
            {
                factor += sorted[at].Factor;
            }

            if (factor != 0)
            {
                atoms.Add(atom);
                factors.Add(factor);
            }
        }

        return new Sum([.. atoms], [.. factors]);
    }

    private IEnumerable<(int Atom, int Factor)> Terms() => Atoms.Select((atom, at) => (atom, Factors[at]));
}

/// <summary>A count that published figures show: hidden or known as one, wherever it stands.</summary>
public sealed class Part
{
    /// <summary>What it is, for a fixed order.</summary>
    public required string Name { get; init; }

    /// <summary>The sum that it is.</summary>
    public required Sum Sum { get; init; }

    /// <summary>What it truly is.</summary>
    public required long Truth { get; init; }

    /// <summary>The last month, yyyymm, of the delivery that completes its period: what is decided of it never waits for what comes after.</summary>
    public required int Epoch { get; init; }

    /// <summary>The cells that show it.</summary>
    public List<ProtectedCell> Cells { get; } = [];

    /// <summary>Whether it is hidden for its own sake.</summary>
    public bool IsSmall => PrimaryRule.IsSmall(Truth);

    /// <summary>Whether it is hidden.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether a reader knows it from an earlier publication, with the same content.</summary>
    public bool IsRemembered { get; set; }

    /// <summary>Whether a cell that holds it, with the same content, is visible to readers now.</summary>
    public bool IsVisibleBefore { get; set; }

    /// <summary>Whether a cell that holds it, with the same content, is hidden from readers now.</summary>
    public bool IsCoveredBefore { get; set; }

    /// <summary>Whether it is decided already: nothing in it has changed since it was published.</summary>
    public bool IsDecided => IsRemembered || IsVisibleBefore || IsCoveredBefore;

    /// <summary>Whether an earlier publication showed the same number for a content that has changed since: a reader may guess that it still is the same.</summary>
    public bool WasShown { get; set; }

    /// <summary>Whether it is a count by itself or the base of a share: zero would be shown, so that hidden it is known to be at least 1. Nothing of a hidden base can be zero.</summary>
    public bool IsPlain { get; set; }

    /// <summary>Whether every cell that shows it measures it against a base, with which it can be hidden even where it is zero.</summary>
    public bool IsNumeratorOnly => !IsPlain && Cells.TrueForAll(cell => cell.Denominator is not null && cell.Denominator != this);

    /// <summary>The bases that visible cells measure it against.</summary>
    public IEnumerable<Part> Bases => Cells.Where(cell => cell.IsVisible).Select(cell => cell.Denominator).OfType<Part>().Distinct();

    /// <summary>The least that a reader can know of it.</summary>
    public long Least => IsPlain ? Math.Min(1, Truth) : 0;

    /// <summary>Whether a reader knows it.</summary>
    public bool IsKnown => IsRemembered || Cells.Exists(cell => cell.IsVisible);

    /// <summary>What hiding it costs the readers.</summary>
    public double Weight => Cells.Where(cell => cell.IsVisible).Sum(cell => cell.Weight) * (WasShown ? 20 : 1) * (Truth == 0 ? 1000 : 1);
}

/// <summary>A published cell with the counts that it shows.</summary>
public sealed class ProtectedCell
{
    /// <summary>The measured figure.</summary>
    public required Indicators.IndicatorValue Figure { get; init; }

    /// <summary>Its numerator, where that is a count of persons or talks.</summary>
    public required Part? Numerator { get; init; }

    /// <summary>Its denominator likewise.</summary>
    public required Part? Denominator { get; init; }

    /// <summary>Denominator less numerator, where that is a count of the same kind.</summary>
    public required Sum? Rest { get; init; }

    /// <summary>What the rest truly is.</summary>
    public required long RestTruth { get; init; }

    /// <summary>How much readers need it.</summary>
    public required double Weight { get; init; }

    /// <summary>Whether its period is decided yet.</summary>
    public bool IsPublished { get; set; }

    /// <summary>Whether a reader sees it.</summary>
    public bool IsVisible => IsPublished && Numerator is not { IsHidden: true } && Denominator is not { IsHidden: true };

    /// <summary>Whether what is left of the base is 1 to 4.</summary>
    public bool IsRestSmall => Rest is not null && PrimaryRule.IsSmall(RestTruth);

    /// <summary>The counts.</summary>
    public IEnumerable<Part> Parts => new[] { Numerator, Denominator }.OfType<Part>();
}

/// <summary>A hidden count of 1 to 4 that must be able to be 5 or more for all that a reader can know.</summary>
/// <param name="Sum">The count.</param>
/// <param name="Truth">What it truly is.</param>
/// <param name="Epoch">The last month of its period.</param>
public sealed record Target(Sum Sum, long Truth, int Epoch)
{
    /// <summary>By how much it must be able to grow.</summary>
    public long Need => PrimaryRule.LargestHidden + 1 - Truth;

    /// <summary>A world like the true one but for these differences, in which it is 5 or more; null until one is found.</summary>
    public IReadOnlyDictionary<int, long>? Witness { get; set; }
}

/// <summary>A sum that is never above zero (a bound), or never below a limit (a floor).</summary>
/// <param name="Sum">The sum.</param>
/// <param name="Least">The least it can be.</param>
public sealed record AtLeast(Sum Sum, long Least);
