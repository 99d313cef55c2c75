using System.Globalization;
using Dapper;

namespace Analytics.WarehouseSql;

/// <summary>One shipped list as texts: the table, its columns with the key first, and the rows.</summary>
internal sealed record SeedTable(string Table, string[] Columns, int KeyWidth, List<string?[]> Rows)
{
    /// <summary>Adds missing rows, changes differing ones, and if asked takes away those that are no longer in the list.</summary>
    public int Plant(Change change, bool deleteMissing)
    {
        var (there, types) = Read(change);
        var missing = new List<string?[]>();
        var changed = 0;
        foreach (var row in Rows)
        {
            if (!there.Remove(Key(row), out var former))
            {
                missing.Add(row);
            }
            else if (!row.Select((text, at) => Value(text, types[at])).SequenceEqual(former.Select((text, at) => Value(text, types[at]))))
            {
                changed += change.Execute(UpdateText(), Parameters(row, types));
            }
        }

        Insert(change, missing, types);
        var removed = 0;
        foreach (var row in there.Values.Where(_ => deleteMissing))
        {
            removed += change.Execute($"delete from {Table} where {Where()}", Parameters(row, types));
        }

        return missing.Count + changed + removed;
    }

    private static object? Value(string? text, BulkType type) => type switch
    {
        BulkType.Text => text ?? "",
        _ when string.IsNullOrEmpty(text) => null,
        BulkType.Real => double.Parse(text, CultureInfo.InvariantCulture),
        _ => long.Parse(text, CultureInfo.InvariantCulture),
    };

    private string Key(string?[] row) => string.Join('\u001f', row.Take(KeyWidth));

    private string Where() => string.Join(" and ", Columns.Take(KeyWidth).Select(column => $"{column} = @{column}"));

    private string UpdateText() =>
        $"update {Table} set {string.Join(", ", Columns.Skip(KeyWidth).Select(column => $"{column} = @{column}"))} where {Where()}";

    private DynamicParameters Parameters(string?[] row, BulkType[] types)
    {
        var parameters = new DynamicParameters();
        for (var at = 0; at < Columns.Length; at++)
        {
            parameters.Add(Columns[at], Value(row[at], types[at]));
        }

        return parameters;
    }

    private (Dictionary<string, string?[]> Rows, BulkType[] Types) Read(Change change)
    {
        using var command = change.CreateCommand();
        command.CommandText = $"select {string.Join(", ", Columns)} from {Table}";
        using var reader = command.ExecuteReader();
        var types = Enumerable.Range(0, Columns.Length).Select(at => TypeOf(reader.GetDataTypeName(at))).ToArray();
        var rows = new Dictionary<string, string?[]>();
        while (reader.Read())
        {
            var row = Enumerable.Range(0, Columns.Length)
                .Select(at => reader.IsDBNull(at) ? null : Convert.ToString(reader.GetValue(at), CultureInfo.InvariantCulture))
                .ToArray();
            rows.Add(Key(row), row);
        }

        return (rows, types);
    }

    // Both engines tell the declared type: 'int', 'float' or 'nvarchar(60)'.
    private static BulkType TypeOf(string declared) =>
        declared.Contains("char", StringComparison.OrdinalIgnoreCase) ? BulkType.Text
        : string.Equals(declared, "float", StringComparison.OrdinalIgnoreCase) ? BulkType.Real
        : BulkType.Whole;

    private void Insert(Change change, List<string?[]> rows, BulkType[] types) =>
        change.Insert(Table, [.. Columns.Select((column, at) => new BulkColumn(column, types[at]))], rows, (batch, row) =>
        {
            for (var at = 0; at < row.Length; at++)
            {
                switch (types[at])
                {
                    case BulkType.Text:
                        batch.Set(at, row[at]);
                        break;
                    case BulkType.Real:
                        batch.SetReal(at, (double?)Value(row[at], types[at]));
                        break;
                    default:
                        batch.Set(at, Value(row[at], types[at]) is long number ? number : RowBatch.Missing);
                        break;
                }
            }
        });
}
