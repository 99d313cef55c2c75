using Analytics.Etl.Feeds;

namespace Analytics.Etl.Formats;

/// <summary>Named cells, row by row, whatever the file's format; no feed knows which it was.</summary>
public interface IRowSource : IDisposable
{
    /// <summary>The column names as the file writes them.</summary>
    IReadOnlyList<string> Header { get; }

    /// <summary>Moves to the next row that is not blank; false at the end.</summary>
    /// <exception cref="Deliveries.FileRefusedException">The rest of the file cannot be trusted.</exception>
    bool MoveNext();

    /// <summary>The line of the file on which the row begins, the header's being 1 (or where it stands).</summary>
    long LineNo { get; }

    /// <summary>Number of cells in the row, which may differ from the header's.</summary>
    int CellCount { get; }

    /// <summary>A cell's text; empty where the row has no such cell.</summary>
    ReadOnlySpan<char> Cell(int column);

    /// <summary>Rows skipped because nothing stands in them.</summary>
    long BlankRows { get; }

    /// <summary>What somebody should know of how the file was read; complete once the last row has been.</summary>
    IReadOnlyList<Warning> Warnings => [];
}
