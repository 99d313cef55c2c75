using System.Data.Common;
using System.Globalization;
using System.Text;
using Analytics.WarehouseSql;
using nietras.SeparatedValues;

namespace Analytics.Etl.Sources;

/// <summary>Rows read and written.</summary>
/// <param name="Read">Rows of the reader.</param>
/// <param name="Written">Rows of the file.</param>
/// <param name="Skipped">Rows of the reader that gave none, since no kept code stood in them.</param>
public sealed record RowFileCounts(long Read, long Written, long Skipped);

/// <summary>
/// The rows of a query as a delivery file: semicolons, UTF-8 with BOM, quotes by RFC 4180; days as 2026-03-14, decimals with a point, yes and
/// no as ja and nej, null as nothing. Row by row, in flat memory.
/// </summary>
public static class RowFile
{
    /// <summary>Writes the reader's rows.</summary>
    /// <param name="reader">The rows; stands before the first.</param>
    /// <param name="target">Where to; is left open.</param>
    /// <param name="unpivot">A column with several codes in a cell, parted by blanks, of which each kept one gives a row; null for none.</param>
    /// <param name="keep">The codes that are kept, compared without regard to case.</param>
    /// <param name="stop">Stops between two rows.</param>
    /// <exception cref="WarehouseException">There is no such column, a name is missing or comes twice, or a value has no form in a CSV file.</exception>
    public static async Task<RowFileCounts> Write(DbDataReader reader, Stream target, string? unpivot, IReadOnlyList<string> keep, CancellationToken stop)
    {
        var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
        Check(names);
        var codes = unpivot is null ? -1 : Array.FindIndex(names, name => string.Equals(name, unpivot, StringComparison.OrdinalIgnoreCase));
        if (unpivot is not null && codes < 0)
        {
            throw new WarehouseException($"Frågan ger ingen kolumn {unpivot}, som står i Unpivot. Kolumnerna är {string.Join(", ", names)}.");
        }

        using var text = Open(target);
        using var writer = Writer(text);
        writer.Header.Add(names);
        writer.Header.Write();
        var (read, written, skipped) = (0L, 0L, 0L);
        var cells = new string[names.Length];
        while (await reader.ReadAsync(stop).ConfigureAwait(false))
        {
            read++;
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = Text(reader.GetValue(column), names[column]);
            }

            var before = written;
            foreach (var code in codes < 0 ? [""] : Kept(cells[codes], keep))
            {
                if (codes >= 0)
                {
                    cells[codes] = code;
                }

                Add(writer, cells);
                written++;
            }

            skipped += written == before ? 1 : 0;
        }

        return new RowFileCounts(read, written, skipped);
    }

    internal static StreamWriter Open(Stream target) => new(target, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\n" };

    internal static SepWriter Writer(StreamWriter target) => Sep.New(';').Writer(options => options with { Escape = true }).To(target, leaveOpen: true);

    internal static void Add(SepWriter writer, string[] cells)
    {
        using var row = writer.NewRow();
        for (var column = 0; column < cells.Length; column++)
        {
            row[column].Set(cells[column]);
        }
    }

    // A code that stands twice in a cell is one contact with that code, not two.
    private static IEnumerable<string> Kept(string cell, IReadOnlyList<string> keep) => cell
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Where(code => keep.Contains(code, StringComparer.OrdinalIgnoreCase));

    private static void Check(string[] names)
    {
        if (names.Any(string.IsNullOrWhiteSpace))
        {
            throw new WarehouseException("En kolumn i frågan saknar namn. Ge den ett med as.");
        }

        if (names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new WarehouseException($"Kolumnen {twice.Key} finns två gånger i frågan. Ge den ena ett annat namn med as.");
        }
    }

    private static string Text(object value, string column) => value switch
    {
        DBNull => "",
        // Fixed-length columns fill up with blanks.
        string text => text.TrimEnd(' '),
        bool yes => yes ? "ja" : "nej",
        DateTime time => time.ToString(time.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        // Written out: 1E-05 is no number in a delivery.
        double number => number.ToString("0.###############", CultureInfo.InvariantCulture),
        float number => number.ToString("0.#######", CultureInfo.InvariantCulture),
        byte[] => throw new WarehouseException($"Kolumnen {column} är binär och har ingen form i en CSV-fil. Ta bort den ur frågan eller gör om den till text."),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
