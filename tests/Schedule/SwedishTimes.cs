using System.Globalization;

namespace Analytics.Tests.Schedule;

/// <summary>
/// The planned times of a cron line by plain reckoning, day by day, with the summer time of the EU written out: nothing of it is shared with
/// the calendar that is tested.
/// </summary>
internal static class SwedishTimes
{
    /// <summary>The times after <paramref name="from"/> and up to <paramref name="to"/>, UTC, in order.</summary>
    public static List<DateTime> Of(string cron, DateTime from, DateTime to)
    {
        var fields = cron.Split(' ');
        Assert.Equal(5, fields.Length);
        Assert.True(fields[2] == "*" || fields[4] == "*", "Reckoned here: a day of the month, or days of the week.");
        var (minutes, hours) = (Numbers(fields[0], 0, 59), Numbers(fields[1], 0, 23));
        var (days, months, weekdays) = (Numbers(fields[2], 1, 31), Numbers(fields[3], 1, 12), Numbers(fields[4], 0, 6));
        var times = new List<DateTime>();
        for (var day = from.Date.AddDays(-1); day <= to.Date.AddDays(1); day = day.AddDays(1))
        {
            if (days.Contains(day.Day) && months.Contains(day.Month) && weekdays.Contains((int)day.DayOfWeek))
            {
                times.AddRange(from hour in hours from minute in minutes select Utc(day.AddHours(hour).AddMinutes(minute)));
            }
        }

        return [.. times.Where(time => time > from && time <= to)];
    }

    // Summer time begins and ends at 01:00 UTC on the last Sunday of March and of October.
    private static DateTime Utc(DateTime local)
    {
        var (begins, ends) = (LastSunday(local.Year, 3).AddHours(1), LastSunday(local.Year, 10).AddHours(1));
        var (summer, winter) = (local.AddHours(-2), local.AddHours(-1));
        return summer >= begins && summer < ends ? summer
            : winter < begins || winter >= ends ? winter
            : begins;
    }

    private static DateTime LastSunday(int year, int month)
    {
        var day = new DateTime(year, month, 31, 0, 0, 0, DateTimeKind.Utc);
        return day.AddDays(-(int)day.DayOfWeek);
    }

    private static List<int> Numbers(string field, int first, int last) => field == "*"
        ? [.. Enumerable.Range(first, last - first + 1)]
        : [.. field.Split(',').SelectMany(part =>
        {
            var bounds = part.Split('-').Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToArray();
            return Enumerable.Range(bounds[0], bounds[^1] - bounds[0] + 1);
        })];
}
