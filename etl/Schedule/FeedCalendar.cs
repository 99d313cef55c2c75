using Analytics.WarehouseSql;

namespace Analytics.Etl.Schedule;

/// <summary>What the ledger knows of a job.</summary>
/// <param name="LastPlanned">The last planned time that was run; null when none was.</param>
/// <param name="FirstStart">When a schedule first ran on this warehouse; null when none did.</param>
/// <param name="WasInterrupted">The last run was for a planned time and died in the middle.</param>
public sealed record JobHistory(DateTimeOffset? LastPlanned, DateTimeOffset? FirstStart, bool WasInterrupted);

/// <summary>What a job is to do now.</summary>
/// <param name="Due">The planned time to run; null when none is due.</param>
/// <param name="Missed">Planned times that passed and are never run.</param>
/// <param name="FirstMissed">The first of them.</param>
/// <param name="IsRedo">The last run was interrupted and is done again, outside any planned time and once only.</param>
public sealed record JobPlan(DateTimeOffset? Due, int Missed, DateTimeOffset? FirstMissed, bool IsRedo)
{
    /// <summary>Whether there is anything to run.</summary>
    public bool IsWanted => Due is not null || IsRedo;
}

/// <summary>A period that a delivery is expected for.</summary>
/// <param name="Code">The period, such as <c>2026-03</c>.</param>
/// <param name="ExpectedDay">The day on which its delivery is expected.</param>
/// <param name="LateDay">The last day on which it is not late.</param>
/// <param name="IsDelivered">Whether deliveries in force cover it.</param>
public sealed record ExpectedPeriod(string Code, DateOnly ExpectedDay, DateOnly LateDay, bool IsDelivered);

/// <summary>How a feed stands against its rhythm.</summary>
public enum Timeliness
{
    /// <summary>Everything expected so far has come.</summary>
    OnTime,

    /// <summary>Something is expected by now, or nothing has ever come; nothing is late.</summary>
    Awaited,

    /// <summary>The last day of at least one period has passed without it.</summary>
    Late,
}

/// <summary>How a feed stands today.</summary>
/// <param name="Timeliness">On time, awaited or late.</param>
/// <param name="Next">The next period to come that is not late; null at the end of the calendar.</param>
/// <param name="Late">The periods that are late, the oldest first.</param>
public sealed record FeedStanding(Timeliness Timeliness, ExpectedPeriod? Next, IReadOnlyList<ExpectedPeriod> Late);

/// <summary>
/// Decides what is due, what was missed and what is late, from the clock and the ledger. Hangfire only triggers; nothing here knows it.
/// Where a clock change skips a time (02:30 on the last Sunday in March) it falls on the next one that exists; where it repeats one, the
/// first counts.
/// </summary>
public sealed class FeedCalendar(TimeProvider clock)
{
    /// <summary>How old a planned time may be and still be run under the rule <see cref="MissedRule.Skip"/>: a restart does not lose it.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(15);

    // Hangfire triggers at the minute; what comes within this time of a planned one is its trigger, and no hand.
    private static readonly TimeSpan Trigger = TimeSpan.FromMinutes(2);

    /// <summary>Today in Sweden.</summary>
    public DateOnly Today => LocalTime.Day(clock);

    /// <summary>What a job is to do.</summary>
    /// <param name="line">Its line.</param>
    /// <param name="history">What the ledger knows of it.</param>
    /// <param name="at">The moment to decide for, where it is not now: when the job was triggered, if it had to wait for others.</param>
    public JobPlan Plan(ScheduleLine line, JobHistory history, DateTimeOffset? at = null)
    {
        var moment = at ?? clock.GetUtcNow();
        var since = history.LastPlanned ?? history.FirstStart ?? moment;
        DateTimeOffset? first = null, last = null;
        var count = 0;
        // Before a schedule first ran, nothing was missed.
        for (var time = line.Times.GetNextOccurrence(since, LocalTime.Zone); time is { } passed && passed <= moment; time = line.Times.GetNextOccurrence(passed, LocalTime.Zone))
        {
            first ??= passed;
            last = passed;
            count++;
        }

        var isDue = last is { } latest && (line.Missed == MissedRule.RunOnce || moment - latest <= Grace);
        var missed = isDue ? count - 1 : count;
        return new JobPlan(isDue ? last : null, missed, missed > 0 ? first : null, !isDue && history.WasInterrupted && line.Missed == MissedRule.RunOnce);
    }

    /// <summary>Whether a trigger at this moment is the schedule's own, and not a person's.</summary>
    public static bool IsOwnTrigger(ScheduleLine line, DateTimeOffset at) =>
        line.Times.GetNextOccurrence(at - Trigger, LocalTime.Zone) is { } planned && planned <= at;

    /// <summary>How a feed stands today.</summary>
    /// <param name="periods">The periods expected of it, in order.</param>
    /// <param name="hasDelivery">Whether anything of it is in force.</param>
    public FeedStanding Standing(IEnumerable<ExpectedPeriod> periods, bool hasDelivery)
    {
        var today = Today;
        var missing = periods.Where(period => !period.IsDelivered).ToList();
        var late = missing.Where(period => period.LateDay < today).ToList();
        var next = missing.Find(period => period.LateDay >= today);
        var timeliness = late.Count > 0 ? Timeliness.Late
            : !hasDelivery || next?.ExpectedDay <= today ? Timeliness.Awaited
            : Timeliness.OnTime;
        return new FeedStanding(timeliness, next, late);
    }
}
