using System.Text.Json;
using Analytics.Etl.Deliveries;

namespace Analytics.Etl.Formats;

/// <summary>
/// The <c>json</c> of version 1 of SCB's API: <c>columns</c>, and <c>data</c> with a <c>key</c> and one value each. Given as rows of region, ålder, kön,
/// år and folkmängd; the number of a row is its place in <c>data</c>, the first being 1.
/// </summary>
public sealed class PxWebSource : IRowSource
{
    private readonly JsonDocument document;
    private readonly int[] places;
    private readonly string[] cells = new string[ScbColumns.Names.Length];
    private JsonElement.ArrayEnumerator rows;

    private PxWebSource(JsonDocument document, int[] places, JsonElement data)
    {
        this.document = document;
        this.places = places;
        rows = data.EnumerateArray();
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Header => ScbColumns.Names;

    /// <inheritdoc/>
    public long LineNo { get; private set; }

    /// <inheritdoc/>
    public int CellCount => cells.Length;

    /// <inheritdoc/>
    public long BlankRows => 0;

    /// <summary>Opens a document whose shape is <see cref="JsonShape.PxWeb"/>.</summary>
    /// <exception cref="FileRefusedException">It lacks a dimension, has one too many, or rows that do not fit its columns.</exception>
    public static PxWebSource Open(JsonText json) =>
        ScbColumns.Open(json, Open, "Filen är JSON men inte SCB:s format med columns och data. Hämta den på nytt från SCB och leverera igen.");

    /// <inheritdoc/>
    public bool MoveNext()
    {
        if (!rows.MoveNext())
        {
            return false;
        }

        LineNo++;
        var key = rows.Current.GetProperty("key");
        for (var column = 0; column < places.Length; column++)
        {
            cells[column] = key[places[column]].GetString()!;
        }

        cells[^1] = Text(rows.Current.GetProperty("values")[0]);
        return true;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<char> Cell(int column) => cells[column];

    /// <inheritdoc/>
    public void Dispose() => document.Dispose();

    private static PxWebSource Open(JsonDocument document)
    {
        var columns = document.RootElement.GetProperty("columns").EnumerateArray()
            .Select(column => (Code: column.GetProperty("code").GetString()!, IsContent: column.TryGetProperty("type", out var type) && type.GetString() == "c")).ToList();
        var keys = columns.Where(column => !column.IsContent).Select(column => column.Code).ToList();
        var contents = columns.Where(column => column.IsContent).Select(column => column.Code).ToList();
        var places = ScbColumns.Places(keys);
        ScbColumns.RefuseOthers([.. keys.Where((_, at) => !places.Contains(at)), .. contents.Skip(1)]);
        var data = document.RootElement.GetProperty("data");
        var number = 0;
        foreach (var row in data.EnumerateArray())
        {
            number++;
            var key = row.GetProperty("key");
            var values = row.GetProperty("values");
            if (key.GetArrayLength() != keys.Count || values.GetArrayLength() != 1 || key.EnumerateArray().Any(code => code.ValueKind != JsonValueKind.String))
            {
                throw new FileRefusedException("json", $"Post {number} i data stämmer inte med kolumnerna. Hämta filen på nytt från SCB och leverera igen.");
            }

            // Half a character shows here, before any row is read.
            _ = key.EnumerateArray().Append(values[0]).Count(value => Text(value).Length > 0);
        }

        return new PxWebSource(document, places, data);
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number => value.GetRawText(),
        _ => "..",
    };
}
