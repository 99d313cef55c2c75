using System.Text;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using nietras.SeparatedValues;

namespace Analytics.Etl.Formats;

/// <summary>
/// CSV with semicolon, comma or tab, found by reading the header; quotes as in RFC 4180; a first line <c>sep=;</c>, which Excel writes, is obeyed,
/// and title rows above the header are passed over. Streams: memory does not grow with the file.
/// </summary>
public sealed class DelimitedSource : IRowSource
{
    private readonly SepReader reader;
    private readonly TextHead head;

    private DelimitedSource(SepReader reader, string[] header, TextHead head)
    {
        this.reader = reader;
        this.head = head;
        Header = header;
        LineNo = head.HeaderLine;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Header { get; }

    /// <inheritdoc/>
    public long LineNo { get; private set; }

    /// <inheritdoc/>
    public int CellCount { get; private set; }

    /// <inheritdoc/>
    public long BlankRows { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<Warning> Warnings => head.TitleLines.Count == 0 ? [] : [HeaderFinder.TitleWarning(head.TitleLines)];

    /// <summary>Opens a stream of text in the given encoding.</summary>
    /// <param name="open">Opens the file; called twice.</param>
    /// <param name="encoding">How to read its bytes.</param>
    /// <param name="columns">The columns of the feed, by which the header is found under titles.</param>
    /// <exception cref="FileRefusedException">There is no header.</exception>
    public static DelimitedSource Open(Func<Stream> open, TextEncoding encoding, IReadOnlyList<Column>? columns = null)
    {
        var decoder = Decoder(encoding);
        TextHead head;
        using (var start = Reader(open, decoder))
        {
            head = TextHead.Read(start, columns ?? []);
        }

        var text = Reader(open, decoder);
        for (var line = 1; line < head.HeaderLine; line++)
        {
            text.ReadLine();
        }

        var reader = Sep.New(head.Separator).Reader(options => options with { HasHeader = false, Unescape = true, DisableColCountCheck = true }).From(text);
        if (!MoveNext(reader, head.HeaderLine))
        {
            reader.Dispose();
            throw new FileRefusedException("rubrik", "Filen saknar rubrikrad. Lägg kolumnnamnen på första raden och leverera igen.");
        }

        var header = Enumerable.Range(0, reader.Current.ColCount).Select(at => reader.Current[at].ToString()).ToArray();
        return new DelimitedSource(reader, header, head);
    }

    /// <inheritdoc/>
    public bool MoveNext()
    {
        while (MoveNext(reader, LineNo))
        {
            var row = reader.Current;
            LineNo = row.LineNumberFrom + head.HeaderLine - 1;
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

    // Sep gives up on a row of 16 million characters, which only a quote that swallows the rest of the file makes.
    private static bool MoveNext(SepReader reader, long line)
    {
        try
        {
            return reader.MoveNext();
        }
        catch (Exception broken) when (broken is NotSupportedException or InvalidDataException)
        {
            throw new FileRefusedException("lång_rad", $"Raden efter rad {line} tar aldrig slut: ett citattecken är inte stängt eller radslut saknas. Rätta det och leverera filen igen.");
        }
    }

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

    private static StreamReader Reader(Func<Stream> open, Encoding decoder) => new(open(), decoder, detectEncodingFromByteOrderMarks: true, 64 * 1024);

    private static Encoding Decoder(TextEncoding encoding)
    {
        if (encoding == TextEncoding.Utf8)
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }

        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(1252);
    }
}
