using System.Globalization;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using ExcelDataReader;

namespace Analytics.Etl.Formats;

/// <summary>
/// The first visible sheet of a workbook (XLSX), row by row; the number of a row is Excel's own. A merged cell stands in its first place only.
/// The archive must have been scanned: <see cref="FileScan"/> knows whether it may be opened.
/// </summary>
public sealed class WorkbookSource : IRowSource
{
    private const int MostRows = 1_048_576;

    private readonly Stream stream;
    private readonly IExcelDataReader reader;
    private readonly Queue<(long LineNo, string[] Cells)> waiting = new();
    private readonly List<Warning> warnings = [];
    private string[] cells = [];
    private long at;

    private WorkbookSource(Stream stream, IExcelDataReader reader, IReadOnlyList<Column> columns)
    {
        this.stream = stream;
        this.reader = reader;
        OpenSheet();
        while (waiting.Count < HeaderFinder.Candidates && ReadRow() is { } row)
        {
            waiting.Enqueue((at, row));
        }

        if (waiting.Count == 0)
        {
            throw new FileRefusedException("tom_fil", "Arbetsbokens första blad är tomt. Lägg tabellen på första bladet och leverera igen.");
        }

        var header = HeaderFinder.IndexIn([.. waiting.Select(row => row.Cells)], columns);
        var titles = waiting.Take(header).Select(row => row.LineNo).ToList();
        if (titles.Count > 0)
        {
            warnings.Add(HeaderFinder.TitleWarning(titles));
        }

        for (var row = 0; row < header; row++)
        {
            waiting.Dequeue();
        }

        (LineNo, var names) = waiting.Dequeue();
        Header = names;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Header { get; }

    /// <inheritdoc/>
    public long LineNo { get; private set; }

    /// <inheritdoc/>
    public int CellCount => Math.Max(cells.Length, Header.Count);

    /// <inheritdoc/>
    public long BlankRows { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<Warning> Warnings => warnings;

    /// <summary>Opens a workbook, which is closed with the source.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="columns">The columns of the feed, by which the header is found under titles.</param>
    /// <exception cref="FileRefusedException">It is no workbook, or its first sheet is empty.</exception>
    public static WorkbookSource Open(Stream stream, IReadOnlyList<Column> columns)
    {
        IExcelDataReader? reader = null;
        try
        {
            // The encoding is that of the old binary formats, which get no further than the scan.
            reader = ExcelReaderFactory.CreateOpenXmlReader(stream, new ExcelReaderConfiguration { LeaveOpen = true, FallbackEncoding = System.Text.Encoding.UTF8 });
            return new WorkbookSource(stream, reader, columns);
        }
        catch (Exception broken)
        {
            reader?.Dispose();
            stream.Dispose();
            throw broken is FileRefusedException ? broken : Broken(broken);
        }
    }

    /// <inheritdoc/>
    public bool MoveNext()
    {
        if (waiting.TryDequeue(out var next))
        {
            (LineNo, cells) = next;
            return true;
        }

        var before = at;
        if (ReadRow() is not { } row)
        {
            return false;
        }

        BlankRows += at - before - 1;
        (LineNo, cells) = (at, row);
        return true;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<char> Cell(int column) => column < cells.Length ? cells[column] : default;

    /// <inheritdoc/>
    public void Dispose()
    {
        reader.Dispose();
        stream.Dispose();
    }

    private static FileRefusedException Broken(Exception broken) => broken is OutOfMemoryException
        ? throw broken
        : new FileRefusedException("xlsx", "Filen är skadad och går inte att läsa som Excel-arbetsbok. Spara den på nytt som .xlsx och leverera igen.");

    private void OpenSheet()
    {
        while (reader.VisibleState != "visible" && reader.NextResult())
        {
        }

        if (reader.ResultsCount > 1)
        {
            warnings.Add(new Warning("flera_blad", 0, FormattableString.Invariant(
                $"Arbetsboken har {reader.ResultsCount} blad. Bara det första synliga lästes: ”{Masking.Of(reader.Name)}”.")));
        }
    }

    // The next row in which something stands, without the empty cells at its end; null at the end of the sheet.
    private string[]? ReadRow()
    {
        try
        {
            while (reader.Read())
            {
                if (++at > MostRows)
                {
                    throw new InvalidDataException("More rows than a sheet has.");
                }

                var last = reader.FieldCount - 1;
                while (last >= 0 && CellValue.IsEmpty(reader, last))
                {
                    last--;
                }

                if (last >= 0)
                {
                    return [.. Enumerable.Range(0, last + 1).Select(column => CellValue.Text(reader, column))];
                }
            }

            return null;
        }
        catch (Exception broken)
        {
            throw Broken(broken);
        }
    }
}
