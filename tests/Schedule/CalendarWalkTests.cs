using System.Globalization;
using Analytics.Etl.Schedule;
using Microsoft.Extensions.Configuration;

namespace Analytics.Tests.Schedule;

/// <summary>Three years under a set clock, every line of the schedule: what ran is exactly what its rule says.</summary>
public class CalendarWalkTests
{
    private static readonly DateTime First = Utc("2026-01-01T00:00");
    private static readonly DateTime Last = Utc("2028-12-31T23:50");

    // Down from the first moment, up again at the second.
    private static readonly (DateTime Down, DateTime Up)[] Outages =
    [
        (Utc("2026-03-28T20:00"), Utc("2026-03-29T06:00")), // over the night in which 02:30 does not exist
        (Utc("2026-07-01T00:00"), Utc("2026-08-03T09:00")), // a summer
        (Utc("2026-10-25T00:20"), Utc("2026-10-25T00:40")), // the first 02:30 of two
        (Utc("2026-11-04T03:55"), Utc("2026-11-04T04:10")), // ten minutes late for five o'clock
        (Utc("2027-01-31T22:30"), Utc("2027-01-31T23:05")),
        (Utc("2027-10-31T01:20"), Utc("2027-10-31T01:40")), // the second 02:30 of two
        (Utc("2027-12-31T10:50"), Utc("2027-12-31T11:20")), // twenty minutes late for noon
        (Utc("2028-02-28T12:00"), Utc("2028-03-01T12:00")), // over 29 February
        (Utc("2028-05-01T00:00"), Utc("2028-06-30T12:34")),
    ];

    private static readonly (string Job, string Cron, string Rule)[] Extra =
    [
        ("night", "30 2 * * *", "run_once"), ("night-skip", "30 2 * * *", "skip"), ("leap", "30 2 29 2 *", "run_once"), ("leap-skip", "30 2 29 2 *", "skip"),
        ("month", "0 0 1 * *", "run_once"), ("month-skip", "0 0 1 * *", "skip"), ("noon", "0 12 31 12 *", "skip"), ("noon-once", "0 12 31 12 *", "run_once"),
        ("five-skip", "0 5 * * 1-5", "skip"),
    ];

    [Fact]
    public void ThreeYearsWithOutages_RunEachPlannedTimeAsItsRuleSays()
    {
        var lines = Lines();

        var ran = Walk(lines, Outages);

        Assert.Equal(24, lines.Count);
        foreach (var line in lines)
        {
            Assert.Equal((line.Job, string.Join('\n', Expected(line, Outages))), (line.Job, string.Join('\n', ran[line.Job].Select(Text))));
        }
    }

    [Fact]
    public void ThreeYearsWithoutOutages_RunEveryPlannedTimeOnce()
    {
        var lines = Lines();

        var ran = Walk(lines, []);

        foreach (var line in lines)
        {
            Assert.Equal((line.Job, string.Join('\n', SwedishTimes.Of(line.Cron, First, Last).Select(Text))), (line.Job, string.Join('\n', ran[line.Job].Select(Text))));
        }

        // Written out, so that the reckoning above is held to something too.
        string[] In(string job, string part) => [.. ran[job].Select(Text).Where(time => time.StartsWith(part, StringComparison.Ordinal))];
        Assert.Equal(["2026-03-28T01:30", "2026-03-29T01:00"], In("night", "2026-03-2").TakeLast(2));
        Assert.Equal(["2026-10-25T00:30"], In("night", "2026-10-25"));
        Assert.Equal(["2027-03-28T01:00"], In("night", "2027-03-28"));
        Assert.Equal(["2027-10-31T00:30"], In("night", "2027-10-31"));
        Assert.Equal(["2028-03-26T01:00"], In("night", "2028-03-26"));
        Assert.Equal(["2028-10-29T00:30"], In("night", "2028-10-29"));
        Assert.Equal(["2028-02-29T01:30"], In("leap", "202"));
        Assert.Equal(1096, ran["night"].Count);
    }

    private static List<ScheduleLine> Lines()
    {
        using var warehouse = new TestWarehouse();
        var shipped = FeedSchedule.Read(warehouse.Warehouse, new ConfigurationBuilder().Build()).Lines;
        return [.. shipped, .. Extra.Select(extra => FeedSchedule.Line(extra.Job, extra.Cron, extra.Rule))];
    }

    // Triggers as Hangfire gives them, each twice, start-ups after outages, and the hourly look for what was missed.
    private static Dictionary<string, List<DateTime>> Walk(List<ScheduleLine> lines, (DateTime Down, DateTime Up)[] outages)
    {
        var clock = new SetClock(First);
        var calendar = new FeedCalendar(clock);
        var ran = lines.ToDictionary(line => line.Job, _ => new List<DateTime>());
        void Ask(ScheduleLine line, DateTime at)
        {
            clock.Now = at;
            var times = ran[line.Job];
            if (calendar.Plan(line, new JobHistory(times.Count == 0 ? null : times[^1], First, false)) is { Due: { } due })
            {
                times.Add(due.UtcDateTime);
            }
        }

        var triggers = lines.SelectMany(line => SwedishTimes.Of(line.Cron, First, Last).Select(at => (At: at, Lines: new List<ScheduleLine> { line, line })));
        var looks = Enumerable.Range(0, (int)(Last - First).TotalHours).Select(hour => (At: First.AddHours(hour).AddMinutes(10), Lines: lines));
        var starts = outages.Select(outage => (At: outage.Up, Lines: lines));
        foreach (var (at, asked) in triggers.Concat(looks).Concat(starts).OrderBy(happens => happens.At).Where(happens => !outages.Any(outage => happens.At >= outage.Down && happens.At < outage.Up)))
        {
            asked.ForEach(line => Ask(line, at));
        }

        return ran;
    }

    private static IEnumerable<string> Expected(ScheduleLine line, (DateTime Down, DateTime Up)[] outages)
    {
        var planned = SwedishTimes.Of(line.Cron, First, Last);
        foreach (var (down, up) in outages)
        {
            var missed = planned.Where(time => time >= down && time < up).ToList();
            var kept = missed.Where(time => time == missed[^1] && (line.Missed == MissedRule.RunOnce || (up - time).TotalMinutes <= 15));
            planned = [.. planned.Except(missed.Except(kept).ToList())];
        }

        return planned.Select(Text);
    }

    private static DateTime Utc(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
}
