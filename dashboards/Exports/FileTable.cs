namespace Analytics.Dashboards.Exports;

/// <summary>What a column holds.</summary>
public enum FieldKind
{
    /// <summary>Words or codes; never a number to count with.</summary>
    Text,

    /// <summary>A number with or without decimals.</summary>
    Number,

    /// <summary>A whole number.</summary>
    Whole,
}

/// <summary>A column of a file.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Decimals">How many decimals a workbook shows; null to show what there is. The number itself keeps them all.</param>
public sealed record FileColumn(string Name, FieldKind Kind, int? Decimals = null);

/// <summary>Rows as CSV, workbook and Parquet write them, so that all three hold the same: strings, doubles, ints, and null for what is missing.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">Each with as many values as there are columns.</param>
public sealed record FileTable(IReadOnlyList<FileColumn> Columns, IReadOnlyList<object?[]> Rows)
{
    // So many lines are written before they are sent.
    private const int Batch = 500;

    /// <summary>Writes the table as delimited text.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="separator">Between the fields.</param>
    /// <param name="number">How a number is written.</param>
    public async Task WriteCsv(Stream stream, char separator, Func<double, string> number)
    {
        var csv = new Csv(separator);
        csv.Line([.. Columns.Select(column => column.Name)]);
        for (var at = 0; at < Rows.Count; at++)
        {
            csv.Line(Array.ConvertAll(Rows[at], value => Field(value, number)));
            if (at % Batch == Batch - 1)
            {
                await csv.Flush(stream);
            }
        }

        await csv.Flush(stream);
    }

    private static string Field(object? value, Func<double, string> number) => value switch
    {
        null => "",
        string text => text,
        double exact => number(exact),
        int whole => number(whole),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), null),
    };
}
