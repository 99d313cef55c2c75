using System.Text;
using System.Text.Json;
using Analytics.Etl.Deliveries;

namespace Analytics.Etl.Formats;

/// <summary>The shapes of JSON that are read.</summary>
public enum JsonShape
{
    /// <summary>A list of objects, one per row, alone or as the only list of an object around it.</summary>
    Objects,

    /// <summary>JSON-stat 2, from SCB's API.</summary>
    JsonStat,

    /// <summary>Columns and data, from version 1 of SCB's API.</summary>
    PxWeb,
}

/// <summary>A whole JSON document in memory, proven to be one, and its shape.</summary>
/// <param name="Bytes">UTF-8 without byte order mark.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Rows">Where the list of rows begins, for <see cref="JsonShape.Objects"/>.</param>
public sealed record JsonText(ReadOnlyMemory<byte> Bytes, JsonShape Shape, int Rows)
{
    /// <summary>How many lists and objects may stand in each other.</summary>
    public const int Deepest = 32;

    /// <summary>Reads a file; at most <see cref="FileScan.LargestJson"/> bytes.</summary>
    /// <exception cref="FileRefusedException">It is no JSON, is cut off, or has none of the shapes.</exception>
    public static JsonText Read(Func<Stream> open)
    {
        ReadOnlyMemory<byte> bytes;
        using (var stream = open())
        {
            var all = new byte[Math.Min(stream.Length, FileScan.LargestJson)];
            bytes = all.AsMemory(0, stream.ReadAtLeast(all, all.Length, throwOnEndOfStream: false));
        }

        bytes = bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes;
        try
        {
            return Sort(bytes);
        }
        catch (JsonException broken)
        {
            throw new FileRefusedException("json", Sentence(bytes.Span, broken));
        }
        catch (InvalidOperationException)
        {
            throw new FileRefusedException("json", "Filen innehåller en text som inte är giltig JSON (ett halvt tecken). Skapa filen på nytt och leverera igen.");
        }
    }

    /// <summary>A reader from a place in the document.</summary>
    public Utf8JsonReader ReaderAt(int place, JsonReaderState state) => new(Bytes.Span[place..], isFinalBlock: true, state);

    /// <summary>The text or name that a reader stands on.</summary>
    /// <exception cref="FileRefusedException">It is longer than <see cref="FileScan.LongestLine"/>.</exception>
    public static string Text(ref Utf8JsonReader reader) => reader.ValueSpan.Length <= FileScan.LongestLine
        ? reader.GetString()!
        : throw new FileRefusedException("lång_text", "Filen innehåller en text som är längre än 1 MB. Den är skadad. Skapa filen på nytt och leverera igen.");

    /// <summary>The state in which a reader begins.</summary>
    public static JsonReaderState Start() => new(new JsonReaderOptions { MaxDepth = Deepest });

    private static JsonText Sort(ReadOnlyMemory<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes.Span, isFinalBlock: true, Start());
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            while (reader.Read())
            {
            }

            return new JsonText(bytes, JsonShape.Objects, 0);
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        var lists = new List<(string Name, int Place)>();
        while (reader.Read())
        {
            if (reader.CurrentDepth != 1 || reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            var name = Text(ref reader);
            names.Add(name);
            reader.Read();
            if (reader.TokenType == JsonTokenType.StartArray)
            {
                lists.Add((name, (int)reader.TokenStartIndex));
            }
        }

        return names.Contains("dimension") && names.Contains("class") ? new JsonText(bytes, JsonShape.JsonStat, 0)
            : names.Contains("columns") && names.Contains("data") ? new JsonText(bytes, JsonShape.PxWeb, 0)
            : lists.Count == 1 ? new JsonText(bytes, JsonShape.Objects, lists[0].Place)
            : throw new FileRefusedException("json", "Filen är JSON men ingen lista av poster. Skriv den som en lista [ {…}, {…} ] med en post per rad och leverera igen.");
    }

    private static string Sentence(ReadOnlySpan<byte> bytes, JsonException broken)
    {
        var line = (broken.LineNumber ?? 0) + 1;
        if (IsTooDeep(bytes))
        {
            return $"Filen har fler än {Deepest} nivåer av listor och poster i varandra. Skriv den som en lista av poster och leverera igen.";
        }

        return IsCutOff(bytes)
            ? $"Filen är avhuggen: den slutar mitt i på rad {line}. Leverera den igen i sin helhet."
            : $"Filen är inte giltig JSON (rad {line}). Skapa filen på nytt och leverera igen.";
    }

    // What is valid as far as it goes was cut off.
    private static bool IsCutOff(ReadOnlySpan<byte> bytes)
    {
        try
        {
            var reader = new Utf8JsonReader(bytes, isFinalBlock: false, Start());
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    // A reader that allows more gets further.
    private static bool IsTooDeep(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, isFinalBlock: false, new JsonReaderState(new JsonReaderOptions { MaxDepth = Deepest + 1 }));
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && reader.CurrentDepth >= Deepest)
                {
                    return true;
                }
            }

            return false;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
