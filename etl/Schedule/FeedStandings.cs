using System.Globalization;
using Analytics.WarehouseSql;
using Calendar = Analytics.WarehouseSql.Calendar;

namespace Analytics.Etl.Schedule;

/// <summary>A feed as <c>pub_feed</c> has it, and how it stands today.</summary>
public sealed record FeedToday(string Feed, string Name, long? LastDelivery, string? LastDeliveredAt, long? DataThrough, FeedStanding Standing)
{
    /// <summary>How it stands, in words: <c>i tid</c>, <c>sen sedan 2026-11-27 (2026-10)</c>, <c>väntar på leverans (2026-10)</c>.</summary>
    public string Words => Standing.Timeliness switch
    {
        Timeliness.OnTime => "i tid",
        Timeliness.Awaited => $"väntar på leverans{(Standing.Next is { } next ? $" ({next.Code})" : "")}",
        Timeliness.Late when Standing.Late.Count > 1 => $"sen sedan {FeedStandings.Text(LateSince!.Value)} ({Standing.Late.Count.ToString(CultureInfo.InvariantCulture)} perioder från {Standing.Late[0].Code})",
        Timeliness.Late => $"sen sedan {FeedStandings.Text(LateSince!.Value)} ({Standing.Late[0].Code})",
        _ => throw new ArgumentOutOfRangeException(nameof(Standing), Standing.Timeliness, null),
    };

    /// <summary>The first day on which it was late; null when it is not.</summary>
    public DateOnly? LateSince => Standing.Late.Count == 0 ? null : Standing.Late.Min(period => period.LateDay).AddDays(1);
}

/// <summary>How every feed stands against its rhythm today.</summary>
public static class FeedStandings
{
    private sealed class FeedRow
    {
        public string Feed { get; init; } = "";

        public string NameSv { get; init; } = "";

        public long? LastDelivery { get; init; }

        public string? LastFinishedAt { get; init; }

        public long? DataThrough { get; init; }
    }

    private sealed class PeriodRow
    {
        public string Feed { get; init; } = "";

        public string PeriodCode { get; init; } = "";

        public long ExpectedDay { get; init; }

        public long LateDay { get; init; }

        public long IsDelivered { get; init; }

        public ExpectedPeriod Period => new(PeriodCode, Calendar.Day(ExpectedDay), Calendar.Day(LateDay), IsDelivered == 1);
    }

    /// <summary>The feeds, in their order.</summary>
    public static List<FeedToday> Read(Warehouse warehouse, FeedCalendar calendar)
    {
        var periods = warehouse
            .Query<PeriodRow>("select feed, period_code, expected_day, late_day, is_delivered from pub_feed_period order by feed, first_day")
            .ToLookup(row => row.Feed, row => row.Period);
        return [.. warehouse
            .Query<FeedRow>("select feed, name_sv, last_delivery, last_finished_at, data_through from pub_feed order by sort_order")
            .Select(row => new FeedToday(
                row.Feed, row.NameSv, row.LastDelivery, row.LastFinishedAt, row.DataThrough, calendar.Standing(periods[row.Feed], row.LastDelivery is not null)))];
    }

    /// <summary>What the watch notes: which feeds are late, and which are awaited.</summary>
    public static string Summary(IReadOnlyList<FeedToday> feeds)
    {
        var late = feeds.Where(feed => feed.Standing.Timeliness == Timeliness.Late).Select(feed => $"{feed.Feed} {feed.Words}").ToList();
        var awaited = feeds.Where(feed => feed.Standing.Timeliness == Timeliness.Awaited).Select(feed => feed.Feed).ToList();
        return (late.Count == 0 ? "Inget flöde är sent." : $"Sena flöden: {string.Join("; ", late)}.")
            + (awaited.Count == 0 ? "" : $" Väntar på leverans: {string.Join(", ", awaited)}.");
    }

    /// <summary>A day as text, such as <c>2026-11-27</c>.</summary>
    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
