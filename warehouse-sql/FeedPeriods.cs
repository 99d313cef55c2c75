using System.Globalization;

namespace Analytics.WarehouseSql;

/// <summary>
/// The periods that each feed is expected for, from its first one to the end of the calendar: a line of <c>dim_feed</c> says how many days
/// after the period's last day, and the day is moved on to the next working day.
/// </summary>
public static class FeedPeriods
{
    /// <summary>One feed and expected period.</summary>
    /// <param name="Feed">The feed.</param>
    /// <param name="Period">The period.</param>
    /// <param name="ExpectedDay">The working day on which the delivery is expected.</param>
    /// <param name="LateDay">The last day on which it may come without being late.</param>
    public sealed record Expected(string Feed, Calendar.Period Period, DateOnly ExpectedDay, DateOnly LateDay);

    /// <summary>The expected periods of a feed.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="kind">Kind of period, such as <c>month</c>.</param>
    /// <param name="firstPeriod">Code of the first period expected.</param>
    /// <param name="expectedAfterDays">Days from the period's last day to the expected day, below zero for what comes before the period ends.</param>
    /// <param name="lateAfterDays">Days from the expected day to the last day on which the delivery is not late.</param>
    /// <exception cref="WarehouseException">There is no period of that kind and code.</exception>
    public static List<Expected> Of(string feed, string kind, string firstPeriod, int expectedAfterDays, int lateAfterDays)
    {
        var ofKind = Calendar.Periods().Where(period => period.Kind == kind).ToList();
        var first = ofKind.Find(period => period.Code == firstPeriod)
            ?? throw new WarehouseException($"Flödet {feed}: {firstPeriod} är ingen period av slaget {kind}. Rätta first_period i seeds/dim_feed.csv.");
        return [.. ofKind.Where(period => period.First >= first.First).Select(period =>
        {
            var expected = NextWorkingDay(period.Last.AddDays(expectedAfterDays));
            return new Expected(feed, period, expected, expected.AddDays(lateAfterDays));
        })];
    }

    /// <summary>The day itself, or the first working day after it: no Saturday, Sunday or public holiday.</summary>
    public static DateOnly NextWorkingDay(DateOnly day)
    {
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || SwedishHolidays.IsHoliday(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>The rows of dim_feed_period for the rows of a seed list.</summary>
    internal static SeedTable Table(SeedTable feeds)
    {
        int At(string column) => Array.IndexOf(feeds.Columns, column);
        int Number(string?[] row, string column) => int.Parse(row[At(column)]!, CultureInfo.InvariantCulture);
        return new SeedTable(
            "dim_feed_period",
            ["feed", "period_code", "first_day", "last_day", "expected_day", "late_day"],
            2,
            [.. feeds.Rows
                .SelectMany(row => Of(row[At("feed")]!, row[At("period_kind")]!, row[At("first_period")]!, Number(row, "expected_after_days"), Number(row, "late_after_days")))
                .Select(expected => new string?[]
                {
                    expected.Feed, expected.Period.Code, Text(expected.Period.First), Text(expected.Period.Last), Text(expected.ExpectedDay), Text(expected.LateDay),
                })]);
    }

    private static string Text(DateOnly day) => Calendar.Key(day).ToString(CultureInfo.InvariantCulture);
}
