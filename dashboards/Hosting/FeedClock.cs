using Analytics.Dashboards.Figures;
using Analytics.Etl.Schedule;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// How feeds stand today on Swedish clocks; in a release, the day that it was frozen, so that it reads the same whenever it is opened. It asks the
/// calendar that the schedule and <c>etl status</c> ask, so that all say the same.
/// </summary>
public sealed class FeedClock(TimeProvider live, Shown shown)
{
    private TimeProvider Clock => shown.Release is { } release ? new StoppedClock(UtcText.Moment(release.MadeAt), live) : live;

    private FeedCalendar Calendar => field ??= new(Clock);

    /// <summary>Today in Sweden.</summary>
    public DateOnly Today => Calendar.Today;

    /// <summary>How a feed stands, from the periods expected of it.</summary>
    public FeedStatus Status(FeedRow feed, IEnumerable<FeedPeriodRow> periods)
    {
        var rows = periods.ToDictionary(period => period.PeriodCode);
        var standing = Calendar.Standing(
            rows.Values.OrderBy(period => period.FirstDay).Select(period => new ExpectedPeriod(period.PeriodCode, WarehouseSql.Calendar.Day(period.ExpectedDay), WarehouseSql.Calendar.Day(period.LateDay), period.IsDelivered == 1)),
            feed.LastDelivery is not null);
        return new FeedStatus(
            feed,
            standing.Timeliness switch
            {
                Timeliness.OnTime => FeedState.OnTime,
                Timeliness.Awaited => FeedState.Awaited,
                Timeliness.Late => FeedState.Late,
                _ => throw new ArgumentOutOfRangeException(nameof(feed), standing.Timeliness, null),
            },
            standing.Late.Count == 0 ? null : WarehouseSql.Calendar.Key(standing.Late.Min(period => period.LateDay).AddDays(1)),
            [.. standing.Late.Select(period => rows[period.Code])],
            standing.Next is { } next ? rows[next.Code] : null);
    }

    /// <summary>How a single period stands.</summary>
    public PeriodState Of(FeedPeriodRow period) =>
        period.IsDelivered == 1 ? PeriodState.Delivered
        : WarehouseSql.Calendar.Day(period.LateDay) < Today ? PeriodState.Late
        : WarehouseSql.Calendar.Day(period.ExpectedDay) <= Today ? PeriodState.Awaited
        : PeriodState.Ahead;

    /// <summary>Whether the period is worth a line: it ended within the last two years, or is the next to be expected.</summary>
    public bool IsRecent(FeedPeriodRow period) => period.LastDay >= WarehouseSql.Calendar.Key(Today.AddYears(-2)) && period.FirstDay <= WarehouseSql.Calendar.Key(Today);

    /// <summary>The moment so many days ago, as the ledger writes it.</summary>
    public string DaysAgo(int days) => UtcText.Of(Clock.GetUtcNow().AddDays(-days));

    private sealed class StoppedClock(DateTimeOffset moment, TimeProvider live) : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => live.LocalTimeZone;

        public override DateTimeOffset GetUtcNow() => moment;
    }
}
