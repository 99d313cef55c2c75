using System.Globalization;
using Analytics.Etl;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>An entry of the access log.</summary>
public sealed record AccessEntry
{
    /// <summary>Its number.</summary>
    public long EntryNo { get; init; }

    /// <summary>When, in UTC.</summary>
    public string HappenedAt { get; init; } = "";

    /// <summary>Who, by the address that the sign-in told.</summary>
    public string Who { get; init; } = "";

    /// <summary>In which role.</summary>
    public string Role { get; init; } = "";

    /// <summary>What was done.</summary>
    public string Action { get; init; } = "";

    /// <summary>To what.</summary>
    public string What { get; init; } = "";

    /// <summary>Which protection the figures had.</summary>
    public string Protection { get; init; } = "";

    /// <summary>Whether it was allowed or refused.</summary>
    public string Outcome { get; init; } = "";
}

/// <summary>Which entries are asked for.</summary>
/// <param name="Day">Of this day on Swedish clocks; null for any.</param>
/// <param name="Who">Of this person; empty for anybody.</param>
public sealed record AccessFilter(DateOnly? Day, string Who)
{
    /// <summary>From what stands in the address; what is no day is none.</summary>
    public static AccessFilter Of(string? day, string? who) => new(
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var asked) ? asked : null, (who ?? "").Trim().ToLowerInvariant());
}

/// <summary>Reads the access log, for the owner.</summary>
public sealed class AccessRows(Warehouse warehouse)
{
    /// <summary>So many entries stand on one page.</summary>
    public const int OnPage = 100;

    /// <summary>How many entries there are.</summary>
    public int Count(AccessFilter filter) => (int)warehouse.Query<long>("""
        select count(*) from access_log l
        where  l.happened_at >= @first and l.happened_at < @end and (@who = '' or l.who = @who)
        """, Parameters(filter)).Single();

    /// <summary>The entries of one page, the latest first.</summary>
    public IReadOnlyList<AccessEntry> Page(AccessFilter filter, int page) => warehouse.Query<AccessEntry>("""
        with numbered as (
            select l.entry_no, l.happened_at, l.who, l.role, l.action, l.what, l.protection, l.outcome, row_number() over (order by l.happened_at desc, l.entry_no desc) as place
            from   access_log l
            where  l.happened_at >= @first and l.happened_at < @end and (@who = '' or l.who = @who)
        )
        select n.entry_no, n.happened_at, n.who, n.role, n.action, n.what, n.protection, n.outcome
        from   numbered n
        where  n.place > @skip and n.place <= @last
        order by n.place
        """, Parameters(filter, (page - 1) * OnPage, page * OnPage));

    /// <summary>All entries, the latest first.</summary>
    public IReadOnlyList<AccessEntry> All(AccessFilter filter) => warehouse.Query<AccessEntry>("""
        select l.entry_no, l.happened_at, l.who, l.role, l.action, l.what, l.protection, l.outcome
        from   access_log l
        where  l.happened_at >= @first and l.happened_at < @end and (@who = '' or l.who = @who)
        order by l.happened_at desc, l.entry_no desc
        """, Parameters(filter));

    /// <summary>Everybody who stands in it.</summary>
    public IReadOnlyList<string> People() => warehouse.Query<string>("select distinct l.who from access_log l where l.who <> '' order by l.who");

    private static object Parameters(AccessFilter filter, int skip = 0, int last = 0) => new
    {
        first = filter.Day is { } day ? Midnight(day) : "", end = filter.Day is { } same ? Midnight(same.AddDays(1)) : "9999", who = filter.Who, skip, last,
    };

    private static string Midnight(DateOnly day)
    {
        var local = day.ToDateTime(TimeOnly.MinValue);
        return UtcText.Of(new DateTimeOffset(local, LocalTime.Zone.GetUtcOffset(local)));
    }
}
