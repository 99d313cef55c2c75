using System.Data.Common;
using Analytics.Etl.Indicators;
using Dapper;

namespace Analytics.Etl.Disclosure.Counts;

/// <summary>A count of persons or talks, whole or by a breakdown (<c>dim_count</c>).</summary>
public sealed record CountKind
{
    /// <summary>Its code, such as talks.</summary>
    public string CountCode { get; init; } = "";

    /// <summary>The kind of breakdown; '' for the whole.</summary>
    public string BreakdownKind { get; init; } = "";

    /// <summary>The feed whose rows are counted.</summary>
    public string Feed { get; init; } = "";

    /// <summary>months: it sums over places and periods; cells: it stands for itself.</summary>
    public string Truth { get; init; } = "";

    /// <summary>1 where the members sum to the whole.</summary>
    public int IsComplete { get; init; }
}

/// <summary>A count that never exceeds another at the same place and time.</summary>
public sealed record CountBound
{
    /// <summary>The lesser count.</summary>
    public string CountCode { get; init; } = "";

    /// <summary>Its kind of breakdown.</summary>
    public string BreakdownKind { get; init; } = "";

    /// <summary>The greater count.</summary>
    public string BoundCode { get; init; } = "";

    /// <summary>Its kind of breakdown: the same, or '' for the whole.</summary>
    public string BoundBreakdownKind { get; init; } = "";

    /// <summary>1 where the two become the same in time.</summary>
    public int IsMet { get; init; }
}

/// <summary>The counts and how they hang together.</summary>
/// <param name="Kinds">Every count, whole and by breakdown.</param>
/// <param name="Bounds">Which is never more than which.</param>
/// <param name="Floors">Public facts that a count is never less than: the indicator and the count.</param>
/// <param name="Steps">How many months a delivery of each feed usually covers: what it brings is published, and decided, together.</param>
public sealed record CountList(IReadOnlyList<CountKind> Kinds, IReadOnlyList<CountBound> Bounds, IReadOnlyList<(string Indicator, string Count)> Floors, IReadOnlyDictionary<string, int> Steps)
{
    private readonly Dictionary<(string, string), CountKind> byName = Kinds.ToDictionary(kind => (kind.CountCode, kind.BreakdownKind));

    /// <summary>Reads them.</summary>
    public static CountList Read(DbConnection connection) => new(
        [.. connection.Query<CountKind>("select c.count_code, c.breakdown_kind, c.feed, c.truth, c.is_complete from dim_count c order by c.count_code, c.breakdown_kind")],
        [.. connection.Query<CountBound>("""
            select b.count_code, b.breakdown_kind, b.bound_code, b.bound_breakdown_kind, b.is_met from dim_count_bound b
            order by b.count_code, b.breakdown_kind, b.bound_code, b.bound_breakdown_kind
            """)],
        [.. connection.Query<(string, string)>("select f.indicator_code, f.count_code from dim_count_floor f order by f.indicator_code, f.count_code")],
        connection.Query<(string Feed, string Kind)>("select f.feed, f.period_kind from dim_feed f").ToDictionary(feed => feed.Feed, feed => Months(feed.Kind), StringComparer.Ordinal));

    private static int Months(string periodKind) => periodKind switch { "month" => 1, "quarter" => 3, "half_year" => 6, _ => 12 };

    /// <summary>A count by its code and the breakdown of one of its members.</summary>
    /// <exception cref="InvalidOperationException">The list does not hold it.</exception>
    public CountKind Of(string count, string breakdown) =>
        byName.TryGetValue((count, CellKey.KindOf(breakdown)), out var kind) ? kind : throw new InvalidOperationException($"dim_count lacks {count} by '{CellKey.KindOf(breakdown)}'.");
}
