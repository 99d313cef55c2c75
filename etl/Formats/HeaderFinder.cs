using Analytics.Etl.Feeds;

namespace Analytics.Etl.Formats;

/// <summary>Finds the header under title rows: the row, among the first few, that names most of the feed's columns.</summary>
public static class HeaderFinder
{
    /// <summary>Rows looked at, not counting blank ones.</summary>
    public const int Candidates = 10;

    // One name alone can stand in a title.
    private const int Enough = 2;

    /// <summary>How many of the columns a row names.</summary>
    public static int Score(IEnumerable<string> row, IReadOnlyList<Column> columns)
    {
        var names = row.Select(cell => CellText.Clean(cell)).Where(name => name.Length > 0).ToList();
        return columns.Count(column => names.Exists(column.IsNamed));
    }

    /// <summary>Whether a score is enough for a header.</summary>
    public static bool IsEnough(int score, IReadOnlyList<Column> columns) => score >= Enough || (score > 0 && score == columns.Count);

    /// <summary>The header's place among the first rows; 0 when none names enough columns.</summary>
    public static int IndexIn(IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlyList<Column> columns)
    {
        var best = Enumerable.Range(0, rows.Count).Select(at => (At: at, Score: Score(rows[at], columns))).MaxBy(row => row.Score);
        return IsEnough(best.Score, columns) ? best.At : 0;
    }

    /// <summary>Tells of the title rows passed over.</summary>
    public static Warning TitleWarning(IReadOnlyList<long> lines) => new("titelrader", lines.Count,
        FormattableString.Invariant($"Rader ovanför rubriken lästes inte: rad {string.Join(", ", lines)}."));
}
