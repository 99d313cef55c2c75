using Analytics.Etl.Deliveries;
using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds;

/// <summary>A column as it stands in one file. Texts seen before are not read again: most columns hold few distinct ones.</summary>
public abstract class Field(string name, int index)
{
    /// <summary>Distinct texts remembered per column; a column with more is read anew, so that memory stays flat.</summary>
    protected const int Memory = 16_384;

    /// <summary>The column's name in the contract, or the header's own text for an unknown one.</summary>
    public string Name => name;

    /// <summary>Where it stands in the file; -1 when the file lacks it.</summary>
    public int Index => index;

    /// <summary>Reads the row's cell and tells the verdict what is wrong with it.</summary>
    public abstract void Read(IRowSource row, RowVerdict verdict);
}

/// <summary>A column of the contract.</summary>
public sealed class Field<T> : Field
{
    private sealed record Entry(T Value, Problem? Problem, bool IsMissing);

    // So many distinct texts without as many met again, and the column is one of identities such as a pseudonym: remembering costs more than it saves.
    private const int Trial = 4_096;

    private readonly Column<T> column;
    private readonly Dictionary<string, Entry> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private bool isRemembered = true;
    private int metAgain;

    /// <summary>Binds the column to its place in the file.</summary>
    public Field(Column<T> column, int index)
        : base(column.Name, index)
    {
        this.column = column;
        lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        Value = column.Default;
    }

    /// <summary>The value of the row read last; meaningless if the row was refused.</summary>
    public T Value { get; private set; }

    /// <summary>In the row read last the cell stood empty and the default was taken, though the file has the column.</summary>
    public bool IsMissing { get; private set; }

    /// <inheritdoc/>
    public override void Read(IRowSource row, RowVerdict verdict)
    {
        if (Index < 0)
        {
            return;
        }

        var text = row.Cell(Index);
        var entry = isRemembered ? Known(text) : Judge(text);
        Value = entry.Value;
        IsMissing = entry.IsMissing;
        if (entry.Problem is not null)
        {
            verdict.Add(entry.Problem, Name, text);
        }
    }

    private Entry Known(ReadOnlySpan<char> text)
    {
        if (lookup.TryGetValue(text, out var entry))
        {
            metAgain++;
            return entry;
        }

        entry = Judge(text);
        isRemembered = known.Count != Trial || metAgain >= Trial;
        if (!isRemembered || known.Count >= Memory)
        {
            known.Clear();
        }

        if (isRemembered)
        {
            known.Add(text.ToString(), entry);
        }

        return entry;
    }

    private Entry Judge(ReadOnlySpan<char> raw)
    {
        if (PersonalNumber.IsIn(raw))
        {
            return new Entry(column.Default, Problem.Identity, false);
        }

        var text = CellText.Clean(raw);
        if (CellText.IsMissing(text))
        {
            return new Entry(column.Default, column.IsRequired ? column.Domain.WhenMissing : null, !column.IsRequired);
        }

        if (CellText.IsSpreadsheetError(text))
        {
            return new Entry(column.Default, Problem.SpreadsheetError, false);
        }

        var (value, problem) = column.Domain.Read(text);
        return new Entry(value, problem, false);
    }
}

/// <summary>A column that the contract does not know: ignored, but no personal number may stand in it.</summary>
public sealed class UnknownField(string name, int index) : Field(name, index)
{
    private readonly HashSet<string> clean = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void Read(IRowSource row, RowVerdict verdict)
    {
        var text = row.Cell(Index);
        var lookup = clean.GetAlternateLookup<ReadOnlySpan<char>>();
        if (lookup.Contains(text))
        {
            return;
        }

        if (PersonalNumber.IsIn(text))
        {
            verdict.Add(Problem.Identity, Name, text);
            return;
        }

        if (clean.Count >= Memory)
        {
            clean.Clear();
        }

        lookup.Add(text);
    }
}
