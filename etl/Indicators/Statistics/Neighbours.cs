namespace Analytics.Etl.Indicators.Statistics;

/// <summary>A unit that is like another, and why.</summary>
/// <param name="Code">The unit.</param>
/// <param name="Distance">Distance over the standardised columns: 0 when alike in all.</param>
/// <param name="Shares">Each column's share of the squared distance, 0 to 1, summing to 1; all 0 at distance 0, null where one of the two has no value.</param>
public sealed record Neighbour(string Code, double Distance, IReadOnlyList<double?> Shares);

/// <summary>Which units are most like one, by several figures at once.</summary>
public static class Neighbours
{
    /// <summary>
    /// Each column is standardised over all units that have a value (less the mean, over the standard deviation with n - 1), so that no column weighs more for its unit
    /// of measure; a column where all are alike tells nothing and adds 0. The distance is Euclidean. Where one of two units lacks a value the sum is taken over the
    /// columns both have and scaled up by all columns over those, as R's <c>dist</c> does; two units with fewer than half of the columns in common are not compared.
    /// Equal distances are ordered by code. The way the English CIPFA model and Kolada's "liknande kommuner" find comparable municipalities; Kaufman and Rousseeuw,
    /// Finding Groups in Data (1990), chapter 1.
    /// </summary>
    /// <param name="units">Every unit's code and figures, the same columns in each; null where there is no figure.</param>
    /// <param name="code">The unit to find neighbours of.</param>
    /// <param name="count">How many, 0 or more; fewer are returned when there are not so many.</param>
    /// <exception cref="ArgumentException">Two units have one code, no unit has this code, or units have different numbers of columns.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A figure is not a finite number, or the count is negative.</exception>
    public static IReadOnlyList<Neighbour> Of(IReadOnlyList<(string Code, IReadOnlyList<double?> Figures)> units, string code, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (units.Select(unit => unit.Code).Distinct(StringComparer.Ordinal).Count() != units.Count)
        {
            throw new ArgumentException("Two units have the same code.", nameof(units));
        }

        if (units.Select(unit => unit.Figures.Count).Distinct().Count() > 1)
        {
            throw new ArgumentException("All units must have the same columns.", nameof(units));
        }

        var own = units.Index().Where(unit => unit.Item.Code == code).Select(unit => unit.Index).DefaultIfEmpty(-1).First();
        if (own < 0)
        {
            throw new ArgumentException($"There is no unit {code}.", nameof(code));
        }

        var scores = Standardised(units);
        return [.. Enumerable.Range(0, units.Count).Where(other => other != own)
            .Select(other => Compared(units[other].Code, scores[own], scores[other])).OfType<Neighbour>()
            .OrderBy(neighbour => neighbour.Distance).ThenBy(neighbour => neighbour.Code, StringComparer.Ordinal).Take(count)];
    }

    private static Neighbour? Compared(string code, double?[] own, double?[] other)
    {
        var squares = own.Zip(other, (a, b) => (a - b) * (a - b)).ToList();
        var known = squares.Count(square => square is not null);
        if (known == 0 || 2 * known < squares.Count)
        {
            return null;
        }

        var sum = squares.Sum() ?? 0;
        return new Neighbour(code, Math.Sqrt(sum * squares.Count / known), squares.ConvertAll(square => sum == 0 && square is not null ? 0 : square / sum));
    }

    private static double?[][] Standardised(IReadOnlyList<(string Code, IReadOnlyList<double?> Figures)> units)
    {
        var scores = units.Select(unit => unit.Figures.ToArray()).ToArray();
        for (var column = 0; column < (scores.Length == 0 ? 0 : scores[0].Length); column++)
        {
            var known = scores.Select(row => row[column]).OfType<double>().ToList();
            known.ForEach(figure => Guard.Finite(figure, nameof(units)));
            var mean = known.Count == 0 ? 0 : known.Sum() / known.Count;
            var alike = known.TrueForAll(figure => figure.Equals(known[0]));
            var deviation = alike ? 0 : Math.Sqrt(known.Sum(figure => (figure - mean) * (figure - mean)) / (known.Count - 1));
            foreach (var row in scores)
            {
                row[column] = deviation == 0 ? row[column] * 0 : (row[column] - mean) / deviation;
            }
        }

        return scores;
    }
}
