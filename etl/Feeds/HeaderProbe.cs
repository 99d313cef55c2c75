using System.Collections;
using Analytics.Etl.Formats;

namespace Analytics.Etl.Feeds;

/// <summary>A header without names that notes the columns it is asked for, see <see cref="Feed.Columns"/>.</summary>
internal sealed class HeaderProbe : IReadOnlyList<string>
{
    private readonly List<Column> asked = [];

    /// <summary>The columns, in the order in which they were asked for.</summary>
    public IReadOnlyList<Column> Asked => asked;

    /// <inheritdoc/>
    public int Count => 0;

    /// <inheritdoc/>
    public string this[int index] => throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Notes a column.</summary>
    public void Note(Column column) => asked.Add(column);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => Enumerable.Empty<string>().GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A source without rows.</summary>
internal sealed class ProbeSource(HeaderProbe probe) : IRowSource
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Header => probe;

    /// <inheritdoc/>
    public long LineNo => 0;

    /// <inheritdoc/>
    public int CellCount => 0;

    /// <inheritdoc/>
    public long BlankRows => 0;

    /// <inheritdoc/>
    public bool MoveNext() => false;

    /// <inheritdoc/>
    public ReadOnlySpan<char> Cell(int column) => default;

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
