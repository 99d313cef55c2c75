using Parquet;
using Parquet.Schema;

namespace Analytics.Dashboards.Exports;

/// <summary>A table as Apache Parquet: typed columns that can be empty, and words about the whole in the file's own metadata.</summary>
public static class ParquetFile
{
    // Rows that are compressed together.
    private const int RowGroup = 50_000;

    /// <summary>The file's bytes.</summary>
    public static async Task<byte[]> Write(FileTable table, IReadOnlyDictionary<string, string> metadata)
    {
        DataField[] fields = [.. table.Columns.Select(FieldOf)];
        using var stream = new MemoryStream();
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), stream))
        {
            writer.CustomMetadata = metadata.ToDictionary();
            for (var first = 0; first == 0 || first < table.Rows.Count; first += RowGroup)
            {
                using var group = writer.CreateRowGroup();
                var rows = table.Rows.Skip(first).Take(RowGroup).ToList();
                for (var at = 0; at < fields.Length; at++)
                {
                    await WriteColumn(group, fields[at], table.Columns[at].Kind, rows, at);
                }
            }
        }

        return stream.ToArray();
    }

    private static DataField FieldOf(FileColumn column) => column.Kind switch
    {
        FieldKind.Text => new DataField<string>(column.Name, true),
        FieldKind.Number => new DataField<double?>(column.Name),
        FieldKind.Whole => new DataField<int?>(column.Name),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Kind, null),
    };

    private static Task WriteColumn(ParquetRowGroupWriter group, DataField field, FieldKind kind, List<object?[]> rows, int at)
    {
        switch (kind)
        {
            case FieldKind.Text:
                return group.WriteAsync(field, rows.ConvertAll(row => (string?)row[at])!);
            case FieldKind.Number:
                double?[] numbers = [.. rows.Select(row => (double?)row[at])];
                return group.WriteAsync<double>(field, numbers);
            case FieldKind.Whole:
                int?[] whole = [.. rows.Select(row => (int?)row[at])];
                return group.WriteAsync<int>(field, whole);
            default:
                throw new ArgumentOutOfRangeException(nameof(kind), kind, null);
        }
    }
}
