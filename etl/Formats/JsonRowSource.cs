using System.Globalization;
using System.Text;
using System.Text.Json;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;

namespace Analytics.Etl.Formats;

/// <summary>
/// A JSON list of objects, one per row. The columns are all the names that any object has; what an object lacks, or has as null, is empty.
/// A list of plain values becomes one cell, <c>a|b</c>. The number of a row is the object's, the first being 1.
/// </summary>
public sealed class JsonRowSource : IRowSource
{
    // More names than any contract has; they are counted before a row is kept.
    private const int MostColumns = 1_000;

    private readonly JsonText json;
    private readonly Dictionary<string, int> places;
    private readonly string[] cells;
    private JsonReaderState state = JsonText.Start();
    private int at;

    private JsonRowSource(JsonText json, Dictionary<string, int> places)
    {
        this.json = json;
        this.places = places;
        cells = new string[places.Count];
        Header = [.. places.OrderBy(entry => entry.Value).Select(entry => entry.Key)];
        at = json.Rows;
        // Past the bracket that opens the list.
        var reader = json.ReaderAt(at, state);
        reader.Read();
        at += (int)reader.BytesConsumed;
        state = reader.CurrentState;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Header { get; }

    /// <inheritdoc/>
    public long LineNo { get; private set; }

    /// <inheritdoc/>
    public int CellCount => cells.Length;

    /// <inheritdoc/>
    public long BlankRows { get; private set; }

    /// <summary>Opens a document whose shape is <see cref="JsonShape.Objects"/>.</summary>
    /// <param name="json">The document.</param>
    /// <param name="columns">The columns of the feed: an empty list has no names of its own, and means that nothing happened.</param>
    /// <exception cref="FileRefusedException">Something else than objects of plain values stands in the list.</exception>
    public static JsonRowSource Open(JsonText json, IReadOnlyList<Column> columns)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        try
        {
            Survey(json, places);
        }
        catch (InvalidOperationException)
        {
            throw new FileRefusedException("json", "Filen innehåller en text som inte är giltig JSON (ett halvt tecken). Skapa filen på nytt och leverera igen.");
        }

        if (places.Count == 0)
        {
            places = columns.Select((column, at) => (column.Name, at)).ToDictionary(entry => entry.Name, entry => entry.at, StringComparer.Ordinal);
        }

        return new JsonRowSource(json, places);
    }

    /// <inheritdoc/>
    public bool MoveNext()
    {
        while (true)
        {
            var reader = json.ReaderAt(at, state);
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return false;
            }

            LineNo++;
            Array.Fill(cells, "");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var place = places[reader.GetString()!];
                reader.Read();
                cells[place] = Value(ref reader);
            }

            at += (int)reader.BytesConsumed;
            state = reader.CurrentState;
            if (!Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
            {
                return true;
            }

            BlankRows++;
        }
    }

    /// <inheritdoc/>
    public ReadOnlySpan<char> Cell(int column) => column < cells.Length ? cells[column] : default;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    // The whole list is judged before its first row is read, so that a file is refused whole.
    private static void Survey(JsonText json, Dictionary<string, int> places)
    {
        var reader = json.ReaderAt(json.Rows, JsonText.Start());
        reader.Read();
        var number = 0L;
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            number++;
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                throw new FileRefusedException("json", $"Post {number} i listan är inget objekt. Skriv varje rad som {{\"kolumn\": värde, …}} och leverera igen.");
            }

            seen.Clear();
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var name = JsonText.Text(ref reader);
                if (!seen.Add(name))
                {
                    throw new FileRefusedException("rubrik_dubblett", $"Post {number} har namnet {Masking.Of(name)} två gånger. Ta bort det ena och leverera filen igen.");
                }

                if (places.TryAdd(name, places.Count) && places.Count > MostColumns)
                {
                    throw new FileRefusedException("json", $"Filen har fler än {MostColumns} olika namn. Skriv en post per rad med kontraktets kolumner och leverera igen.");
                }

                reader.Read();
                CheckValue(ref reader, number, name);
            }
        }
    }

    private static void CheckValue(ref Utf8JsonReader reader, long number, string name)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                CheckPlain(ref reader, number, name);
            }

            return;
        }

        CheckPlain(ref reader, number, name);
    }

    private static void CheckPlain(ref Utf8JsonReader reader, long number, string name)
    {
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            throw new FileRefusedException("json",
                $"Post {number}, {Masking.Of(name)}: ett objekt eller en lista av listor kan inte läsas. Skriv ett värde eller en lista av värden och leverera filen igen.");
        }

        if (reader.TokenType == JsonTokenType.String)
        {
            // Read here already, so that half a character or a text too long refuses the file before its rows.
            JsonText.Text(ref reader);
        }
    }

    private static string Value(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return Plain(ref reader);
        }

        var items = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Plain(ref reader));
        }

        return string.Join('|', items);
    }

    private static string Plain(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number => Number(Encoding.UTF8.GetString(reader.ValueSpan)),
        JsonTokenType.True => "ja",
        JsonTokenType.False => "nej",
        _ => "",
    };

    // A program may write 12.0 for 12, or 1e3 for 1000; the domains want it as a person would.
    private static string Number(string text) =>
        text.AsSpan().IndexOfAny('.', 'e', 'E') >= 0
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.############################", CultureInfo.InvariantCulture)
            : text;
}
