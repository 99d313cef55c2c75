using Analytics.Etl.Disclosure.Secondary;
using Analytics.Tests.Attacker;

namespace Analytics.Tests.Etl.Disclosure;

/// <summary>The protector that publishes, on a single table: rows are municipalities of a care area, columns members of a breakdown.</summary>
internal sealed class TableProtector : IProtector
{
    /// <inheritdoc/>
    public IReadOnlySet<(int Row, int Column)> Hide(MarginTable table)
    {
        var (rows, columns) = (table.RowCount - 1, table.ColumnCount - 1);
        var county = new HandMadeCounty(
            [.. Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, columns).Select(column => new[] { table[row, column] }).ToArray())],
            [.. Enumerable.Repeat("V1", rows)], isShare: false);
        Protector.Run(county.System);
        return table.Places.Where(place => county.IsHidden(place.Row == rows ? "V1" : $"M{place.Row}", place.Column == columns ? HandMadeCounty.Whole : place.Column)).ToHashSet();
    }
}
