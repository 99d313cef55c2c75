using System.Text.Json;
using Analytics.Etl.Deliveries;

namespace Analytics.Etl.Formats;

/// <summary>What SCB's tables of the population are called column by column, whichever form they come in.</summary>
internal static class ScbColumns
{
    /// <summary>The columns that rows are given as.</summary>
    public static readonly string[] Names = ["region", "ålder", "kön", "år", "folkmängd"];

    /// <summary>Most cells in a table; SCB gives 150 000 in one answer.</summary>
    public const long MostCells = 5_000_000;

    /// <summary>Largest answer, in bytes: the tree of a document takes several times its size in memory.</summary>
    private const int LargestAnswer = 30 * 1024 * 1024;

    // The names that SCB's tables give their dimensions, in Swedish, English and by code.
    private static readonly string[][] Aliases =
    [
        ["region"], ["alder", "ålder", "age"], ["kon", "kön", "sex"], ["tid", "år", "ar", "year", "time"],
    ];

    /// <summary>Where each of the first four columns stands among the codes of a table.</summary>
    /// <exception cref="FileRefusedException">One is missing.</exception>
    public static int[] Places(IReadOnlyList<string> codes)
    {
        var lower = codes.Select(code => code.ToLowerInvariant()).ToList();
        var places = Aliases.Select(names => lower.FindIndex(code => names.Contains(code))).ToArray();
        var missing = places.Select((place, at) => (place, at)).Where(entry => entry.place < 0).Select(entry => Names[entry.at]).ToList();
        return missing.Count == 0 ? places
            : throw new FileRefusedException("kolumn_saknas", $"Tabellen saknar dimensionen {string.Join(", ", missing)}. Hämta den från SCB med region, ålder, kön och år.");
    }

    /// <summary>Refuses a table that is also divided by something else.</summary>
    /// <exception cref="FileRefusedException">It is.</exception>
    public static void RefuseOthers(IEnumerable<string> others)
    {
        var names = string.Join(", ", others.Select(Masking.Of));
        if (names.Length > 0)
        {
            throw new FileRefusedException("dimension", $"Tabellen är också uppdelad efter {names}. Hämta den utan den uppdelningen.");
        }
    }

    /// <summary>Opens an answer in one of SCB's forms; the source that is made owns the document.</summary>
    /// <param name="json">The answer.</param>
    /// <param name="make">Makes the source.</param>
    /// <param name="otherForm">What to say when the document has another form.</param>
    /// <exception cref="FileRefusedException">It is too large, has another form, or what <paramref name="make"/> refuses.</exception>
    public static T Open<T>(JsonText json, Func<JsonDocument, T> make, string otherForm)
    {
        var document = Parse(json);
        try
        {
            return make(document);
        }
        catch (Exception broken)
        {
            document.Dispose();
            throw IsOfOtherForm(broken) ? new FileRefusedException("json", otherForm) : broken;
        }
    }

    private static JsonDocument Parse(JsonText json) => json.Bytes.Length <= LargestAnswer
        ? JsonDocument.Parse(json.Bytes, new JsonDocumentOptions { MaxDepth = JsonText.Deepest })
        : throw new FileRefusedException("för_stor", $"Tabellen är större än {LargestAnswer / 1024 / 1024} MB. Hämta den från SCB i flera delar eller som CSV.");

    private static bool IsOfOtherForm(Exception broken) =>
        broken is KeyNotFoundException or InvalidOperationException or FormatException or IndexOutOfRangeException or ArgumentException or OverflowException;
}
