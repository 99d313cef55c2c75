using System.Globalization;
using System.Text.Json;
using Analytics.Etl.Deliveries;

namespace Analytics.Etl.Formats;

/// <summary>
/// JSON-stat 2 (json-stat.org, version 2.0), as SCB's API gives it, unfolded to one row per cell: region, ålder, kön, år, folkmängd.
/// A cell without a value gives <c>..</c>. The number of a row is that of its cell, the first being 1.
/// </summary>
public sealed class JsonStatSource : IRowSource
{
    private readonly JsonDocument document;
    private readonly Dimension[] dimensions;
    private readonly int[] places;
    private readonly JsonElement values;
    private readonly long count;
    private JsonElement.ArrayEnumerator list;
    private readonly string[] cells = new string[ScbColumns.Names.Length];

    private sealed record Dimension(string Id, string[] Codes, string[] Labels);

    private JsonStatSource(JsonDocument document, Dimension[] dimensions, int[] places, JsonElement values)
    {
        this.document = document;
        this.dimensions = dimensions;
        this.places = places;
        this.values = values;
        count = Count(dimensions);
        list = values.ValueKind == JsonValueKind.Array ? values.EnumerateArray() : default;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Header => ScbColumns.Names;

    /// <inheritdoc/>
    public long LineNo { get; private set; }

    /// <inheritdoc/>
    public int CellCount => cells.Length;

    /// <inheritdoc/>
    public long BlankRows => 0;

    /// <summary>Opens a document whose shape is <see cref="JsonShape.JsonStat"/>.</summary>
    /// <exception cref="FileRefusedException">It is no JSON-stat 2, lacks a dimension, or has too few or too many values.</exception>
    public static JsonStatSource Open(JsonText json) =>
        ScbColumns.Open(json, Open, "Filen är JSON men inte JSON-stat 2. Hämta den på nytt från SCB i formatet JSON-stat 2 och leverera igen.");

    /// <inheritdoc/>
    public bool MoveNext()
    {
        if (LineNo >= count)
        {
            return false;
        }

        var rest = LineNo++;
        var at = new int[dimensions.Length];
        for (var number = dimensions.Length - 1; number >= 0; number--)
        {
            at[number] = (int)(rest % dimensions[number].Codes.Length);
            rest /= dimensions[number].Codes.Length;
        }

        for (var column = 0; column < places.Length; column++)
        {
            var dimension = dimensions[places[column]];
            // Region and time by their codes; age and sex by the labels, which are the words of the CSV.
            cells[column] = column is 0 or 3 ? dimension.Codes[at[places[column]]] : dimension.Labels[at[places[column]]];
        }

        cells[^1] = ValueAt(LineNo - 1);
        return true;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<char> Cell(int column) => cells[column];

    /// <inheritdoc/>
    public void Dispose() => document.Dispose();

    private static JsonStatSource Open(JsonDocument document)
    {
        var root = document.RootElement;
        if (root.GetProperty("version").GetString() != "2.0" || root.GetProperty("class").GetString() != "dataset")
        {
            throw new InvalidOperationException("Not a JSON-stat 2 dataset.");
        }

        var sizes = root.GetProperty("size").EnumerateArray().Select(size => size.GetInt32()).ToArray();
        var dimensions = root.GetProperty("id").EnumerateArray()
            .Select((id, at) => Read(id.GetString()!, root.GetProperty("dimension").GetProperty(id.GetString()!), sizes[at])).ToArray();
        var places = ScbColumns.Places([.. dimensions.Select(dimension => dimension.Id)]);
        ScbColumns.RefuseOthers(dimensions.Where((dimension, at) => !places.Contains(at) && dimension.Codes.Length > 1).Select(dimension => dimension.Id));
        var values = root.GetProperty("value");
        Check(values, Count(dimensions));
        return new JsonStatSource(document, dimensions, places, values);
    }

    private static long Count(Dimension[] dimensions) => dimensions.Aggregate(1L, (product, dimension) => checked(product * dimension.Codes.Length));

    private static void Check(JsonElement values, long count)
    {
        if (count > ScbColumns.MostCells)
        {
            throw new FileRefusedException("för_stor", $"Tabellen har {count} celler, fler än {ScbColumns.MostCells}. Hämta den från SCB i flera delar.");
        }

        // A list has a value for every cell, null among them; an object names only the cells that have one.
        if (values.ValueKind == JsonValueKind.Array && values.GetArrayLength() != count)
        {
            throw new FileRefusedException("avhuggen",
                $"Tabellen har {values.GetArrayLength()} värden men dess dimensioner ger {count}. Den är avhuggen eller skadad. Hämta den på nytt från SCB och leverera igen.");
        }

        if (values.ValueKind == JsonValueKind.Object
            && values.EnumerateObject().Any(entry => !long.TryParse(entry.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var cell) || cell >= count))
        {
            throw new InvalidOperationException("A value lies outside the table.");
        }

        if (values.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object))
        {
            throw new InvalidOperationException("No values.");
        }
    }

    private static Dimension Read(string id, JsonElement dimension, int size)
    {
        var category = dimension.GetProperty("category");
        // The size is only a claim: no memory is set aside for more than the file holds.
        var codes = new string[Math.Min(size, ScbColumns.MostCells)];
        if (category.TryGetProperty("index", out var index))
        {
            if (index.ValueKind == JsonValueKind.Array)
            {
                codes = [.. index.EnumerateArray().Select(code => code.GetString()!)];
            }
            else
            {
                foreach (var entry in index.EnumerateObject())
                {
                    codes[entry.Value.GetInt32()] = entry.Name;
                }
            }
        }
        else
        {
            codes = [.. category.GetProperty("label").EnumerateObject().Select(entry => entry.Name)];
        }

        if (codes.Length != size || codes.Any(code => code is null))
        {
            throw new InvalidOperationException("The index does not fit the size.");
        }

        var labels = codes.Select(code => category.TryGetProperty("label", out var label) && label.TryGetProperty(code, out var text) ? text.GetString()! : code);
        return new Dimension(id, codes, [.. labels]);
    }

    private string ValueAt(long at)
    {
        JsonElement value;
        if (values.ValueKind == JsonValueKind.Array)
        {
            // The cells come in order, each once.
            list.MoveNext();
            value = list.Current;
        }
        else
        {
            values.TryGetProperty(at.ToString(CultureInfo.InvariantCulture), out value);
        }

        return value.ValueKind == JsonValueKind.Number ? value.GetRawText() : "..";
    }
}
