namespace Analytics.Tests.Attacker;

/// <summary>A table of counts with its margins: the last row and the last column are sums.</summary>
public sealed class MarginTable
{
    private readonly long[][] inner;

    /// <summary>A table of inner counts, by row and column.</summary>
    public MarginTable(long[][] inner) => this.inner = inner;

    /// <summary>Rows, the sums among them.</summary>
    public int RowCount => inner.Length + 1;

    /// <summary>Columns, the sums among them.</summary>
    public int ColumnCount => inner[0].Length + 1;

    /// <summary>Every place.</summary>
    public IEnumerable<(int Row, int Column)> Places => from row in Enumerable.Range(0, RowCount) from column in Enumerable.Range(0, ColumnCount) select (row, column);

    /// <summary>The count at a place.</summary>
    public long this[int row, int column] => inner.Index().Where(line => row == inner.Length || row == line.Index)
        .Sum(line => column == line.Item.Length ? line.Item.Sum() : line.Item[column]);

    /// <summary>The inner places that a place is the sum of.</summary>
    public IEnumerable<(int Row, int Column)> PartsOf(int row, int column) =>
        from line in Enumerable.Range(0, inner.Length)
        from place in Enumerable.Range(0, inner[0].Length)
        where (row == inner.Length || row == line) && (column == inner[0].Length || column == place)
        select (line, place);
}

/// <summary>Anything that chooses what to hide of a table.</summary>
public interface IProtector
{
    /// <summary>The places to hide, such that every hidden count of 1 to 4 may be 5 or more as far as readers can tell. Zeros stay.</summary>
    IReadOnlySet<(int Row, int Column)> Hide(MarginTable table);
}

/// <summary>The simplest that is right: hides small counts, and while the attacker gets at one, the smallest count that shares a row or column with it.</summary>
public sealed class SimpleProtector : IProtector
{
    /// <inheritdoc/>
    public IReadOnlySet<(int Row, int Column)> Hide(MarginTable table)
    {
        var hidden = table.Places.Where(place => table[place.Row, place.Column] is > 0 and < 5).ToHashSet();
        while (TableAttack.On(table, hidden) is [var found, ..])
        {
            hidden.Add(table.Places.Where(place => !hidden.Contains(place) && table[place.Row, place.Column] > 0)
                .OrderByDescending(place => place.Row == found.Row || place.Column == found.Column).ThenBy(place => table[place.Row, place.Column]).First());
        }

        return hidden;
    }
}

/// <summary>The attacker on a single table.</summary>
public static class TableAttack
{
    /// <summary>The hidden counts of 1 to 4 that can only be 4 or less.</summary>
    public static IReadOnlyList<(int Row, int Column)> On(MarginTable table, IReadOnlySet<(int Row, int Column)> hidden)
    {
        var system = new LinearSystem();
        var targets = new List<Target>();
        foreach (var (row, column) in table.Places)
        {
            var sum = new Expression();
            foreach (var part in table.PartsOf(row, column))
            {
                sum.Add(system.Variable($"{part.Row} {part.Column}"));
            }

            if (!hidden.Contains((row, column)))
            {
                system.State(sum, table[row, column], table[row, column], Family.Shown, $"{row} {column} is shown");
                continue;
            }

            system.State(sum, 1, LinearSystem.Unlimited, Family.Shown, $"{row} {column} is hidden, so no zero");
            targets.Add(new Target($"{row} {column}", sum));
        }

        var recovered = Attack.On(system, targets, []).Recovered.Select(found => found.Cell).ToHashSet();
        return [.. hidden.Where(place => recovered.Contains($"{place.Row} {place.Column}"))];
    }
}
