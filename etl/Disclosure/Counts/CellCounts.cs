using System.Data.Common;
using Analytics.Etl.Indicators;
using Dapper;

namespace Analytics.Etl.Disclosure.Counts;

/// <summary>One count that a figure is made of: added (1) or taken away (-1).</summary>
/// <param name="Count">Its code in <c>dim_count</c>, such as talks.</param>
/// <param name="Breakdown">The member, such as code=DU055; '' for the whole.</param>
/// <param name="Factor">1 or -1.</param>
public readonly record struct CountTerm(string Count, string Breakdown, int Factor);

/// <summary>Which counts of persons or talks a figure shows: its numerator, its denominator, or both (<c>dim_indicator_count</c>).</summary>
public sealed class CellCounts
{
    private readonly ILookup<string, Row> rows;
    private readonly Dictionary<(string Indicator, string Breakdown, string Part), CountTerm[]> known = [];

    private sealed class Row
    {
        public string IndicatorCode { get; init; } = "";

        public string Breakdown { get; init; } = "";

        public string Part { get; init; } = "";

        public string CountCode { get; init; } = "";

        public string CountBreakdown { get; init; } = "";

        public int Factor { get; init; }
    }

    private CellCounts(IEnumerable<Row> rows) => this.rows = rows.ToLookup(row => row.IndicatorCode, StringComparer.Ordinal);

    /// <summary>Reads them.</summary>
    public static CellCounts Read(DbConnection connection) => new(connection.Query<Row>(
        "select c.indicator_code, c.breakdown, c.part, c.count_code, c.count_breakdown, c.factor from dim_indicator_count c order by c.indicator_code, c.breakdown, c.part, c.count_code, c.count_breakdown"));

    /// <summary>Whether the list knows the indicator.</summary>
    public bool Knows(string indicator) => rows.Contains(indicator);

    /// <summary>The counts of a figure's numerator.</summary>
    public CountTerm[] Numerator(CellKey key) => Terms(key, "numerator");

    /// <summary>The counts of a figure's denominator; none where it is a population.</summary>
    public CountTerm[] Denominator(CellKey key) => Terms(key, "denominator");

    // The same for every place and period, and asked for at each.
    private CountTerm[] Terms(CellKey key, string part) =>
        known.TryGetValue((key.Indicator, key.Breakdown, part), out var terms) ? terms : known[(key.Indicator, key.Breakdown, part)] = Find(key, part);

    private CountTerm[] Find(CellKey key, string part)
    {
        var kind = key.BreakdownKind;
        var found = rows[key.Indicator].Where(row => row.Part == part && (row.Breakdown == key.Breakdown || row.Breakdown == kind)).ToList();
        // A row for the very member goes before one for every member of its kind.
        var own = found.Where(row => row.Breakdown == key.Breakdown).ToList();
        return [.. (own.Count > 0 ? own : found).Select(row => new CountTerm(row.CountCode, Member(row.CountBreakdown, key.Breakdown), row.Factor))];
    }

    private static string Member(string named, string own) => named.Length == 0 || named.Contains('=', StringComparison.Ordinal) ? named : own;
}
