using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>A decision about a release, for everybody to read.</summary>
public sealed class ReleaseEventRow
{
    public string Event { get; init; } = "";
    public string HappenedAt { get; init; } = "";

    /// <summary>As the person gave it, in Swedish; empty where none is asked for.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>A table of a release, and what proves that it is as it was.</summary>
public sealed class ReleaseTableRow
{
    public string TableName { get; init; } = "";
    public long RowCount { get; init; }
    public string ContentHash { get; init; } = "";
}

/// <summary>What the warehouse tells of a release beside its contents; never asked of a frozen file, which knows nothing of what became of it.</summary>
public sealed class ReleaseLedger(Warehouse warehouse)
{
    /// <summary>The decisions, the earliest first.</summary>
    public IReadOnlyList<ReleaseEventRow> Events(string code) => warehouse.Query<ReleaseEventRow>(
        "select e.event, e.happened_at, e.reason from pub_release_event e where e.release_code = @code order by e.event_no", new { code });

    /// <summary>Why it was removed; empty when it was not.</summary>
    public string RemovalReason(string code) => Events(code).LastOrDefault(row => row.Event == "removed")?.Reason ?? "";

    /// <summary>Its tables.</summary>
    public IReadOnlyList<ReleaseTableRow> Tables(string code) => warehouse.Query<ReleaseTableRow>(
        "select t.table_name, t.row_count, t.content_hash from pub_release_table t where t.release_code = @code order by t.table_name", new { code });

    /// <summary>Who may read it before it is public; for those who may name them.</summary>
    public IReadOnlyList<string> Readers(long key) => warehouse.Query<string>("select r.reader from release_reader r where r.release_key = @key order by r.reader", new { key });
}
