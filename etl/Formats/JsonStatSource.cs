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
    private static readonly string[] Columns = ["region", "ålder", "kön", "år", "folkmängd"];

    // The names that SCB's tables give their dimensions, in Swedish, English and by code.
    private static readonly string[][] Aliases =
    [
        ["region"], ["alder", "ålder", "age"], ["kon", "kön", "sex"], ["tid", "år", "ar", "year", "time"],
    ];

    private readonly JsonDocument document;
    private readonly Dimension[] dimensions;
    private readonly int[] places;
    private readonly JsonElement values;
    private readonly long count;
    private readonly string[] cells = new string[Columns.Length];

    private sealed record Dimension(string Id, string[] Codes, string[] Labels);

    private JsonStatSource(JsonDocument document, Dimension[] dimensions, int[] places, JsonElement values)
    {
        this.document = document;
        this.dimensions = dimensions;
        this.places = places;
        this.values = values;
        count = dimensions.Aggregate(1L, (product, dimension) => product * dimension.Codes.Length);
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Header => Columns;

    /// <inheritdoc/>
    public long LineNo { get; private set; }

    /// <inheritdoc/>
    public int CellCount => cells.Length;

    /// <inheritdoc/>
    public long BlankRows => 0;

    /// <summary>Opens a document.</summary>
    /// <exception cref="FileRefusedException">It is no JSON, no JSON-stat 2, or lacks a dimension.</exception>
    public static JsonStatSource Open(Stream stream)
    {
        JsonDocument? document = null;
        try
        {
            document = JsonDocument.Parse(stream);
            return Open(document);
        }
        catch (JsonException broken)
        {
            throw new FileRefusedException("json", FormattableString.Invariant(
                $"Filen är inte giltig JSON (rad {(broken.LineNumber ?? 0) + 1}). Hämta den på nytt från SCB som JSON-stat 2 och leverera igen."));
        }
        catch (Exception broken) when (broken is KeyNotFoundException or InvalidOperationException)
        {
            document?.Dispose();
            throw new FileRefusedException("json", "Filen är JSON men inte JSON-stat 2. Hämta den på nytt från SCB i formatet JSON-stat 2 och leverera igen.");
        }
        finally
        {
            stream.Dispose();
        }
    }

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
        var places = Aliases.Select(names => Array.FindIndex(dimensions, dimension => names.Contains(dimension.Id.ToLowerInvariant()))).ToArray();
        var missing = places.Select((place, at) => (place, at)).Where(entry => entry.place < 0).Select(entry => Columns[entry.at]).ToList();
        if (missing.Count > 0)
        {
            throw new FileRefusedException("kolumn_saknas", $"Tabellen saknar dimensionen {string.Join(", ", missing)}. Hämta den från SCB med region, ålder, kön och år.");
        }

        var other = dimensions.Where((dimension, at) => !places.Contains(at) && dimension.Codes.Length > 1).Select(dimension => Masking.Of(dimension.Id)).ToList();
        return other.Count == 0
            ? new JsonStatSource(document, dimensions, places, root.GetProperty("value"))
            : throw new FileRefusedException("dimension", $"Tabellen är också uppdelad efter {string.Join(", ", other)}. Hämta den utan den uppdelningen.");
    }

    private static Dimension Read(string id, JsonElement dimension, int size)
    {
        var category = dimension.GetProperty("category");
        var codes = new string[size];
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
            value = at < values.GetArrayLength() ? values[(int)at] : default;
        }
        else
        {
            values.TryGetProperty(at.ToString(CultureInfo.InvariantCulture), out value);
        }

        return value.ValueKind == JsonValueKind.Number ? value.GetRawText() : "..";
    }
}
