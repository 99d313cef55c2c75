using System.Text;
using Analytics.Etl.Deliveries;
using nietras.SeparatedValues;

namespace Analytics.Etl.Formats;

/// <summary>
/// CSV with semicolon, comma or tab, found by reading the header; quotes as in RFC 4180; a first line <c>sep=;</c>, which Excel writes, is obeyed.
/// Streams: memory does not grow with the file.
/// </summary>
public sealed class DelimitedSource : IRowSource
{
    private static readonly char[] Separators = [';', ',', '\t'];

    private readonly SepReader reader;
    private readonly int leadingLines;

    private DelimitedSource(SepReader reader, string[] header, int leadingLines)
    {
        this.reader = reader;
        this.leadingLines = leadingLines;
        Header = header;
        LineNo = leadingLines + 1;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Header { get; }

    /// <inheritdoc/>
    public long LineNo { get; private set; }

    /// <inheritdoc/>
    public int CellCount { get; private set; }

    /// <inheritdoc/>
    public long BlankRows { get; private set; }

    /// <summary>Opens a stream of text in the given encoding.</summary>
    /// <exception cref="FileRefusedException">There is no header.</exception>
    public static DelimitedSource Open(Func<Stream> open, TextEncoding encoding)
    {
        var decoder = Decoder(encoding);
        var (separator, skipped) = Sniff(open, decoder);
        var text = new StreamReader(open(), decoder, detectEncodingFromByteOrderMarks: true, 64 * 1024);
        for (var line = 0; line < skipped; line++)
        {
            text.ReadLine();
        }

        var reader = Sep.New(separator).Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true }).From(text);
        if (!reader.MoveNext())
        {
            reader.Dispose();
            throw new FileRefusedException("rubrik", "Filen saknar rubrikrad. Lägg kolumnnamnen på första raden och leverera igen.");
        }

        var header = Enumerable.Range(0, reader.Current.ColCount).Select(at => reader.Current[at].ToString()).ToArray();
        return new DelimitedSource(reader, header, skipped);
    }

    /// <inheritdoc/>
    public bool MoveNext()
    {
        while (reader.MoveNext())
        {
            var row = reader.Current;
            LineNo = row.LineNumberFrom + leadingLines;
            CellCount = row.ColCount;
            if (IsBlank())
            {
                BlankRows++;
                continue;
            }

            if (CellCount != Header.Count && row.LineNumberToExcl - row.LineNumberFrom > 1)
            {
                throw new FileRefusedException("citattecken",
                    $"Raden som börjar på rad {LineNo} går över flera rader och har {CellCount} fält i stället för {Header.Count}: ett citattecken är inte stängt. Rätta det och leverera filen igen.");
            }

            return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<char> Cell(int column) => column < CellCount ? reader.Current[column].Span : default;

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    private bool IsBlank()
    {
        for (var at = 0; at < CellCount; at++)
        {
            if (!reader.Current[at].Span.IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }

    private static Encoding Decoder(TextEncoding encoding)
    {
        if (encoding == TextEncoding.Utf8)
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1252);
    }

    private static (char Separator, int Skipped) Sniff(Func<Stream> open, Encoding decoder)
    {
        using var text = new StreamReader(open(), decoder, detectEncodingFromByteOrderMarks: true);
        var first = text.ReadLine() ?? "";
        if (first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first.Length >= 5)
        {
            return (first[4], 1);
        }

        // Blank lines above the header are passed over.
        var skipped = 0;
        while (first.AsSpan().IsWhiteSpace() && text.ReadLine() is { } next)
        {
            first = next;
            skipped++;
        }

        return (Separators.MaxBy(separator => CountOutsideQuotes(first, separator)), skipped);
    }

    private static int CountOutsideQuotes(string line, char separator)
    {
        var (count, inQuote) = (0, false);
        foreach (var c in line)
        {
            inQuote ^= c == '"';
            count += !inQuote && c == separator ? 1 : 0;
        }

        return count;
    }
}
