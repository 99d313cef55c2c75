using System.Data.Common;
using System.IO.Hashing;
using System.Text;
using Analytics.Etl.Disclosure.Counts;
using Analytics.Etl.Indicators;
using Dapper;

namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>What a reader saw of a cell from one publication on until the next that changed it.</summary>
/// <param name="Publication">The first publication that showed it so.</param>
/// <param name="Until">The first that no longer did; the largest number while it still does.</param>
/// <param name="Status">shown, hidden, or why there was nothing.</param>
/// <param name="Numerator">What was shown.</param>
/// <param name="Denominator">What was shown.</param>
/// <param name="Small">Which counts of a hidden cell were 1 to 4: 1 the numerator, 2 the denominator, 4 the difference, summed.</param>
public sealed record Memo(int Publication, int Until, string Status, double? Numerator, double? Denominator, int Small);

/// <summary>A month whose counts are not what they were at the publication before.</summary>
public sealed record ChangedMonth(string Count, int Month, string Hash);

/// <summary>What was published before, and in which months the counts have changed since: a reader keeps what has been shown.</summary>
public sealed class Memory
{
    private readonly Dictionary<CellKey, List<Memo>> memos;
    private readonly Dictionary<(string Count, int Month), List<int>> contents;
    private readonly Dictionary<int, Contents> at = [];

    private sealed class LogRow
    {
        public int PublicationKey { get; init; }

        public string IndicatorCode { get; init; } = "";

        public string AreaCode { get; init; } = "";

        public string PeriodCode { get; init; } = "";

        public string Breakdown { get; init; } = "";

        public string Status { get; init; } = "";

        public double? Numerator { get; init; }

        public double? Denominator { get; init; }

        public int? SmallParts { get; init; }
    }

    private Memory(int publication, Dictionary<CellKey, List<Memo>> memos, Dictionary<(string Count, int Month), List<int>> contents, IReadOnlyList<ChangedMonth> changed)
    {
        Publication = publication;
        this.memos = memos;
        this.contents = contents;
        Changed = changed;
        Now = At(publication);
    }

    /// <summary>The number of the publication that is being made.</summary>
    public int Publication { get; }

    /// <summary>The months whose counts differ from the publication before.</summary>
    public IReadOnlyList<ChangedMonth> Changed { get; }

    /// <summary>The content of the months as it now is.</summary>
    public Contents Now { get; }

    /// <summary>The cells that were ever published.</summary>
    public IEnumerable<CellKey> Keys => memos.Keys;

    /// <summary>What was shown of each cell, oldest first.</summary>
    public IEnumerable<(CellKey Key, List<Memo> Memos)> Cells => memos.OrderBy(cell => cell.Key.Indicator, StringComparer.Ordinal).ThenBy(cell => cell.Key.Area, StringComparer.Ordinal)
        .ThenBy(cell => cell.Key.Period, StringComparer.Ordinal).ThenBy(cell => cell.Key.Breakdown, StringComparer.Ordinal).Select(cell => (cell.Key, cell.Value));

    /// <summary>The content of the months at a publication.</summary>
    public Contents At(int publication) => at.TryGetValue(publication, out var known) ? known : at[publication] = new Contents(contents, publication);

    /// <summary>The publications within a span that changed any of some months.</summary>
    public IEnumerable<int> Changes(IEnumerable<string> counts, IReadOnlyList<int> months, int after, int before) => counts
        .SelectMany(count => months.SelectMany(month => contents.GetValueOrDefault((count, month)) ?? []))
        .Where(publication => publication > after && publication < before).Distinct().Order();

    /// <summary>Reads it.</summary>
    /// <param name="connection">The warehouse.</param>
    /// <param name="truth">The counts as they now are.</param>
    /// <param name="own">The figures of counts that stand for themselves, by count and month.</param>
    public static Memory Read(DbConnection connection, CountTruth truth, IEnumerable<(string Count, int Month, string Line)> own)
    {
        var publication = connection.ExecuteScalar<int>("select coalesce(max(publication_key), 0) + 1 from publication");
        var rows = connection.Query<LogRow>("""
            select l.publication_key, l.indicator_code, l.area_code, l.period_code, l.breakdown, l.status, l.numerator, l.denominator, l.small_parts
            from   publication_log l
            where  l.indicator_code in (select c.indicator_code from dim_indicator_count c)
            order by l.publication_key
            """);
        var contents = connection.Query<(int Publication, string Count, int Month, string Hash)>(
            "select c.publication_key, c.count_code, c.month_no, c.content_hash from publication_content c order by c.publication_key").ToList();
        var latest = contents.GroupBy(row => (row.Count, row.Month)).ToDictionary(group => group.Key, group => group.Last().Hash);
        var hashes = Hashes(truth, own);
        List<ChangedMonth> changed = [.. hashes.Where(month => latest.GetValueOrDefault(month.Key) != month.Value).Select(month => new ChangedMonth(month.Key.Count, month.Key.Month, month.Value))];
        // A month that has lost all its counts has changed too.
        changed.AddRange(latest.Where(month => month.Value.Length > 0 && !hashes.ContainsKey(month.Key)).Select(month => new ChangedMonth(month.Key.Count, month.Key.Month, "")));
        var byMonth = contents.GroupBy(row => (row.Count, row.Month)).ToDictionary(group => group.Key, group => group.Select(row => row.Publication).ToList());
        foreach (var month in changed)
        {
            if (!byMonth.TryGetValue((month.Count, month.Month), out var publications))
            {
                byMonth[(month.Count, month.Month)] = publications = [];
            }

            publications.Add(publication);
        }

        return new Memory(publication, Memos(rows), byMonth, [.. changed.OrderBy(month => month.Count, StringComparer.Ordinal).ThenBy(month => month.Month)]);
    }

    private static Dictionary<CellKey, List<Memo>> Memos(IEnumerable<LogRow> rows)
    {
        var memos = new Dictionary<CellKey, List<Memo>>();
        foreach (var row in rows)
        {
            var key = new CellKey(row.IndicatorCode, row.AreaCode, row.PeriodCode, row.Breakdown);
            if (!memos.TryGetValue(key, out var list))
            {
                memos[key] = list = [];
            }

            if (list.Count > 0)
            {
                list[^1] = list[^1] with { Until = row.PublicationKey };
            }

            list.Add(new Memo(row.PublicationKey, int.MaxValue, row.Status, row.Numerator, row.Denominator, row.SmallParts ?? 0));
        }

        return memos;
    }

    private static Dictionary<(string Count, int Month), string> Hashes(CountTruth truth, IEnumerable<(string Count, int Month, string Line)> own) => truth.Lines().Concat(own)
        .GroupBy(line => (line.Count, line.Month))
        .ToDictionary(month => month.Key, month => Convert.ToHexStringLower(XxHash128.Hash(Encoding.UTF8.GetBytes(string.Join('\n', month.Select(line => line.Line).Order(StringComparer.Ordinal))))));
}
