using Analytics.Etl.Deliveries;

namespace Analytics.Etl.Feeds;

/// <summary>What is wrong with a row: a personal number goes before all else, then the first broken rule in the order of the columns.</summary>
public sealed class RowVerdict
{
    private Problem? problem;
    private string column = "";
    private string masked = "";

    /// <summary>Nothing is wrong so far.</summary>
    public bool IsAccepted => problem is null;

    /// <summary>Begins a new row.</summary>
    public void Clear() => problem = null;

    /// <summary>Notes a problem with a cell.</summary>
    public void Add(Problem found, string columnName, ReadOnlySpan<char> value)
    {
        if (problem is null || (ReferenceEquals(found, Problem.Identity) && !ReferenceEquals(problem, Problem.Identity)))
        {
            problem = found;
            column = string.Intern(Masking.Of(columnName));
            masked = ReferenceEquals(found, Problem.Identity) ? PersonalNumber.Mask : Masking.Of(value.ToString());
        }
    }

    /// <summary>Notes that a count is greater than the one it is a part of; true when it is not.</summary>
    public bool IsPart(Formats.IRowSource row, Field<int> part, Field<int> whole)
    {
        if (part.Value > whole.Value)
        {
            Add(new Problem("antal", $"antalet är större än {whole.Name}, som det är en del av. Rätta antalen."), part.Name, row.Cell(part.Index));
        }

        return part.Value <= whole.Value;
    }

    /// <summary>The refused line; only when one was refused.</summary>
    public RejectedLine At(long lineNo) => new(lineNo, column, problem ?? throw new InvalidOperationException("The row was accepted."), masked);
}
