using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds;

/// <summary>Something that was loaded but that somebody should know. A count of 0 means the file as a whole.</summary>
public sealed record Warning(string Code, long Count, string Message);

/// <summary>A feed bound to one file: reads a row's cells, judges them, and gives the raw rows it makes.</summary>
public abstract class RowReader(HeaderBinding header)
{
    // Taken when the first row comes: by then the feed has bound its columns.
    private IReadOnlyList<Field>? fields;

    /// <summary>How the file's header was understood.</summary>
    public HeaderBinding Header => header;

    /// <summary>Judges the row; when it is accepted, its raw rows have been added to the sink.</summary>
    public void Take(IRowSource row, RowVerdict verdict, RowSink sink)
    {
        verdict.Clear();
        fields ??= FirstRow();
        foreach (var field in fields)
        {
            field.Read(row, verdict);
        }

        if (row.CellCount != header.Count && !OnlyBlanksAfter(row))
        {
            verdict.Add(new Problem("fält", FormattableString.Invariant($"raden har {row.CellCount} fält men rubriken {header.Count}. Kontrollera separatorer och citattecken.")), "", "");
        }

        if (verdict.IsAccepted)
        {
            Accept(row, verdict, sink);
        }
    }

    /// <summary>What the file's rows together gave reason to warn of.</summary>
    public virtual IEnumerable<Warning> Warnings() => [];

    /// <summary>Rules across columns, then the raw rows of an accepted row; what comes before a problem found here must not have reached the sink.</summary>
    protected abstract void Accept(IRowSource row, RowVerdict verdict, RowSink sink);

    private IReadOnlyList<Field> FirstRow()
    {
        header.RequireAll();
        return header.Fields;
    }

    private bool OnlyBlanksAfter(IRowSource row)
    {
        for (var at = header.Count; at < row.CellCount; at++)
        {
            if (!row.Cell(at).IsWhiteSpace())
            {
                return false;
            }
        }

        return row.CellCount > header.Count;
    }
}
