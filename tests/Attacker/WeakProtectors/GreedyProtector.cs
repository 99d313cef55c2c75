namespace Analytics.Tests.Attacker.WeakProtectors;

/// <summary>What a protector leaves standing beside a hidden count.</summary>
[Flags]
public enum Leaves
{
    Nothing = 0, Value = 1, Interval = 2, TooFew = 4,
}

/// <summary>
/// A plain protector for small counties: hides counts of 1 to 4, and then, as long as the attacker gets at one by what this protector thinks of, one more cell of those that it used.
/// Whoever leaves out a family of what is known is right in everything else.
/// </summary>
/// <param name="families">What it thinks of.</param>
/// <param name="leaves">What it forgets to take away.</param>
/// <param name="secondary">Whether it hides more than the small counts.</param>
public sealed class GreedyProtector(Family families = Family.All, Leaves leaves = Leaves.Nothing, bool secondary = true)
{
    private static readonly string[] Cheapest = ["municipality", "outside", "care_area", "association", "county"];

    /// <summary>What readers get to see; former publications are what they have seen already.</summary>
    public Reading Protect(Reading truth, params Reading[] former)
    {
        var hidden = truth.Cells.Where(IsSmall).Select(cell => cell.Key).ToHashSet();
        while (true)
        {
            var reading = truth with { Cells = [.. truth.Cells.Select(cell => hidden.Contains(cell.Key) ? Hide(cell) : cell)] };
            var recovered = secondary ? Attack.On([.. former, reading], families).Recovered.Where(found => found.IsCertain).ToList() : [];
            if (recovered.Count == 0)
            {
                return reading;
            }

            hidden.Add(Victim(truth, hidden, recovered));
        }
    }

    private bool IsSmall(ReadCell cell)
    {
        var counted = Method.Of(cell.Indicator, cell.Breakdown)!;
        return cell.Numerator is > 0 and < 5
            || counted.Denominator.Count > 0 && cell.Denominator is > 0 and < 5
            || families.HasFlag(Family.Complements) && counted.IsPart && cell.Denominator - cell.Numerator is > 0 and < 5;
    }

    private ReadCell Hide(ReadCell cell)
    {
        var counted = Method.Of(cell.Indicator, cell.Breakdown)!;
        return cell with
        {
            Numerator = null,
            Denominator = counted.Denominator.Count > 0 ? null : cell.Denominator,
            Value = leaves.HasFlag(Leaves.Value) ? cell.Value : null,
            Low = leaves.HasFlag(Leaves.Interval) ? cell.Low : null,
            High = leaves.HasFlag(Leaves.Interval) ? cell.High : null,
            Status = leaves.HasFlag(Leaves.TooFew) && cell.Denominator < counted.MinimumBase ? "too_few" : "hidden",
            Note = "",
        };
    }

    // A shown cell that the attacker used and that holds no zero, of those that readers miss least.
    private static string Victim(Reading truth, HashSet<string> hidden, List<Recovered> recovered)
    {
        var kinds = truth.Areas.ToDictionary(area => area.Code, area => Array.IndexOf(Cheapest, area.Kind));
        var cells = truth.Cells.ToDictionary(cell => cell.Key);
        return recovered.SelectMany(found => found.From).Where(key => cells.ContainsKey(key) && !hidden.Contains(key)).Select(key => cells[key])
            .Where(cell => cell.Numerator > 0).OrderBy(cell => kinds[cell.Area]).ThenBy(cell => cell.Numerator).ThenBy(cell => cell.Key, StringComparer.Ordinal)
            .Select(cell => cell.Key).FirstOrDefault() ?? throw new InvalidOperationException("There is nothing left to hide: " + recovered[0]);
    }
}
