using System.IO.Compression;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;

namespace Analytics.Etl.Formats;

/// <summary>
/// The first visible sheet of a workbook (XLSX), row by row; the number of a row is Excel's own. A cell merged downwards holds for each of its rows, one merged sideways stands in its first place only.
/// The archive must have been scanned: <see cref="FileScan"/> knows whether it may be opened.
/// </summary>
public sealed class WorkbookSource : IRowSource
{
    private readonly ZipArchive archive;
    private readonly SheetReader sheet;
    private readonly Queue<(long LineNo, string[] Cells)> waiting = new();
    private readonly List<Warning> warnings = [];
    private string[] cells = [];

    private WorkbookSource(ZipArchive archive, WorkbookParts parts, IReadOnlyList<Column> columns)
    {
        if (parts.Sheets.Count == 0)
        {
            throw Empty();
        }

        this.archive = archive;
        sheet = new SheetReader(parts, parts.Sheets[0].Part);
        while (waiting.Count < HeaderFinder.Candidates && sheet.Read() is { } row)
        {
            waiting.Enqueue((sheet.RowNo, row));
        }

        if (waiting.Count == 0)
        {
            throw Empty();
        }

        if (parts.Sheets.Count > 1)
        {
            warnings.Add(new Warning("flera_blad", 0, FormattableString.Invariant(
                $"Arbetsboken har {parts.Sheets.Count} blad. Bara det första lästes: ”{Masking.Of(parts.Sheets[0].Name)}”.")));
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
    public IReadOnlyList<Warning> Warnings => sheet.FilledCells == 0 ? warnings :
    [
        .. warnings,
        new Warning("sammanslagna_celler", sheet.FilledCells, $"{Words.Count(sheet.FilledCells, "cell", "celler")} fick värdet från en sammanslagen cell ovanför. Kontrollera att det stämmer."),
    ];

    /// <summary>Opens a workbook, which is closed with the source.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="columns">The columns of the feed, by which the header is found under titles.</param>
    /// <exception cref="FileRefusedException">It is no workbook, or its first sheet is empty.</exception>
    public static WorkbookSource Open(Stream stream, IReadOnlyList<Column> columns)
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return new WorkbookSource(archive, WorkbookParts.Read(archive), columns);
        }
        catch (Exception broken)
        {
            archive?.Dispose();
            stream.Dispose();
            throw IsBroken(broken) ? Broken() : broken;
        }
    }

    /// <inheritdoc/>
    public bool MoveNext()
    {
        var before = LineNo;
        if (waiting.TryDequeue(out var next))
        {
            (LineNo, cells) = next;
        }
        else
        {
            try
            {
                if (sheet.Read() is not { } row)
                {
                    return false;
                }

                (LineNo, cells) = (sheet.RowNo, row);
            }
            catch (Exception broken) when (IsBroken(broken))
            {
                throw Broken();
            }
        }

        BlankRows += Math.Max(0, LineNo - before - 1);
        return true;
    }

    /// <inheritdoc/>
    public ReadOnlySpan<char> Cell(int column) => column < cells.Length ? cells[column] : default;

    /// <inheritdoc/>
    public void Dispose()
    {
        sheet.Dispose();
        archive.Dispose();
    }

    private static bool IsBroken(Exception broken) =>
        broken is System.Xml.XmlException or InvalidDataException or FormatException or OverflowException or ArgumentException or NotSupportedException or InvalidOperationException;

    private static FileRefusedException Broken() => new("xlsx", "Filen är skadad och går inte att läsa som Excel-arbetsbok. Spara den på nytt som .xlsx och leverera igen.");

    private static FileRefusedException Empty() => new("tom_fil", "Arbetsbokens första blad är tomt. Lägg tabellen på första bladet och leverera igen.");
}
