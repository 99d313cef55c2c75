using System.Globalization;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.Etl.Observability;
using Analytics.Etl.Publications;
using Analytics.Etl.Retention;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Logging;

namespace Analytics.Etl.Schedule;

/// <summary>
/// Brings what a feed's source has into the inbox, while the right to run is held, and tells in a Swedish sentence what came; null where the
/// feed has no source configured.
/// </summary>
public delegate Task<string?> FetchFeed(string feed, CancellationToken stop);

/// <summary>What a trigger came to.</summary>
public enum JobAnswer
{
    /// <summary>The job was run; the ledger says how it went.</summary>
    Ran,

    /// <summary>No planned time is due.</summary>
    NothingDue,

    /// <summary>Another run is going on; the next trigger tries again.</summary>
    Busy,
}

/// <summary>A trigger's answer, for the log and for Hangfire's page.</summary>
/// <param name="Job">The job.</param>
/// <param name="Answer">Whether it was run.</param>
/// <param name="Outcome">See <see cref="JobOutcome"/>; empty when it was not run.</param>
/// <param name="PlannedFor">The planned time; null for a run by hand.</param>
/// <param name="Message">A Swedish sentence.</param>
public sealed record JobReport(string Job, JobAnswer Answer, string Outcome, DateTimeOffset? PlannedFor, string Message);

/// <summary>
/// Runs a job when the calendar says that it is due: fetch, load, publish; or the watch, or the erasure. Everything happens while the right to run is held,
/// so that two processes never run one planned time twice. What a job throws is noted and stops nothing else.
/// </summary>
/// <param name="warehouse">The warehouse.</param>
/// <param name="options">Settings of the loads.</param>
/// <param name="schedule">The lines.</param>
/// <param name="clock">The clock.</param>
/// <param name="log">One line per job that was run or found another run going on.</param>
/// <param name="fetch">Fetches from configured sources; null where there are none.</param>
/// <param name="who">Whom the ledger names for what is loaded; the schedule, or a person who runs a job by hand.</param>
public sealed partial class JobRunner(
    Warehouse warehouse, EtlOptions options, FeedSchedule schedule, TimeProvider clock, ILogger log, FetchFeed? fetch = null, string who = "schema")
{
    private readonly FeedCalendar calendar = new(clock);

    /// <summary>Answers a trigger, of the schedule or of a person. A person's runs the job also when nothing is due.</summary>
    /// <param name="job">The job's name.</param>
    /// <param name="at">When it was triggered; the job may have had to wait for others since.</param>
    /// <param name="stop">The process is to stop.</param>
    /// <exception cref="WarehouseException">There is no such job.</exception>
    public Task<JobReport> Trigger(string job, DateTimeOffset at, CancellationToken stop) =>
        Run(schedule.Lines.FirstOrDefault(line => line.Job == job) ?? throw new WarehouseException($"Inget jobb heter {job}."), at, mayBeByHand: true, stop);

    /// <summary>Runs what was missed or interrupted, each job once at most: at start-up, and from time to time after that.</summary>
    public async Task<List<JobReport>> CatchUp(CancellationToken stop)
    {
        var reports = new List<JobReport>();
        foreach (var line in schedule.Lines.TakeWhile(_ => !stop.IsCancellationRequested))
        {
            reports.Add(await Run(line, clock.GetUtcNow(), mayBeByHand: false, stop));
        }

        return reports;
    }

    private async Task<JobReport> Run(ScheduleLine line, DateTimeOffset at, bool mayBeByHand, CancellationToken stop)
    {
        // Asked without the right to run first: most checks find nothing to do and need not wait for anybody.
        var nothing = new JobReport(line.Job, JobAnswer.NothingDue, "", null, "Ingen planerad tid återstår att köra.");
        bool isByHand(JobPlan plan) => mayBeByHand && !plan.IsWanted && !FeedCalendar.IsOwnTrigger(line, at);
        var plan = calendar.Plan(line, JobLedger.History(warehouse, line.Job), at);
        if (!plan.IsWanted && !isByHand(plan))
        {
            return nothing;
        }

        using var only = warehouse.TryLockRun();
        if (only is null)
        {
            var busy = new JobReport(line.Job, JobAnswer.Busy, "", null, "En annan körning pågår på lagret. Jobbet försöker igen vid nästa tillfälle.");
            Waits(log, busy.Job, busy.Message);
            return busy;
        }

        if (warehouse.Newer() is { } newer)
        {
            Waits(log, line.Job, newer);
            return new JobReport(line.Job, JobAnswer.Busy, "", null, newer);
        }

        plan = calendar.Plan(line, JobLedger.History(warehouse, line.Job), at);
        if ((!plan.IsWanted && !isByHand(plan)) || JobLedger.Begin(warehouse, line.Job, plan.Due, clock.GetUtcNow()) is not { } key)
        {
            return nothing;
        }

        using var span = Signals.Begin("analytics.job");
        var begun = clock.GetTimestamp();
        var (outcome, message) = await Work(line, key, stop);
        var time = clock.GetElapsedTime(begun);
        Signals.Ran(span, line.Job, outcome, time);
        message += Missed(plan);
        JobLedger.End(warehouse, key, clock.GetUtcNow(), outcome, message);
        var ended = JobOutcome.InSwedish(outcome);
        var seconds = Math.Round(time.TotalSeconds, 1);
        Ran(log, outcome == JobOutcome.Done ? LogLevel.Information : LogLevel.Error, line.Job, ended, seconds, message);
        return new JobReport(line.Job, JobAnswer.Ran, outcome, plan.Due, message);
    }

    private async Task<(string Outcome, string Message)> Work(ScheduleLine line, long key, CancellationToken stop)
    {
        try
        {
            var message = line.Job == FeedSchedule.Watch ? FeedStandings.Summary(FeedStandings.Read(warehouse, calendar))
                : line.Job == FeedSchedule.Erasure ? RetentionWords.Of(new RetentionRun(warehouse, options, clock, who).Run())
                : string.Join(' ', new[] { fetch is null ? null : await fetch(line.Job, stop), Load(line.Job, key) }.OfType<string>());
            return (JobOutcome.Done, message);
        }
        catch (LeftUndoneException undone)
        {
            return (JobOutcome.Failed, undone.Message);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return (JobOutcome.Interrupted, "Avbröts när tjänsten stängdes.");
        }
        catch (Exception broken)
        {
            // Whatever a job throws: it is noted here, and the next job gets its turn.
            return (JobOutcome.Failed, PersonalNumber.MaskIn(broken is WarehouseException ? broken.Message : $"Jobbet avbröts av ett fel. {Fault.Sentence(broken)} Inget halvt har sparats."));
        }
    }

    private string Load(string feed, long key)
    {
        if (FeedList.Named(feed) is null)
        {
            return "Flödet har ingen läsare än; inget laddades.";
        }

        if (!new Inbox(options.Inbox).Exists)
        {
            return "Ingen inkorg finns än; inget laddades.";
        }

        var result = new LoadRun(warehouse, options, clock, who).RunLocked(feed, jobRun: key);
        LoadLog.Write(log, warehouse, result);
        var files = result.Files.Count == 0
            ? "Inget väntade."
            : $"{Words.Count(result.Files.Count, "fil", "filer")}: {string.Join(", ", result.Files.GroupBy(file => file.Outcome).OrderBy(group => group.Key).Select(group => $"{Text(group.Count())} {DeliveryWords.Outcome(group.Key)}"))}.";
        var told = result.Publication is { } publication
            ? $"{files} Publicering {Text(publication.PublicationKey)}: {Words.Count(publication.Changed, "uppgift ändrad", "uppgifter ändrade")}.{publication.Protection}"
            : files;
        return Undone(feed, result) is { } undone ? throw new LeftUndoneException($"{told} {undone}") : told;
    }

    // Without names, which a sender may have put a person in: etl status and etl health tell which.
    private static string? Undone(string feed, LoadResult result)
    {
        var behind = result.Files.Count(file => file.StaysBehind is not null);
        return result.Unknown.Any(folder => folder.IsClosed && folder.RelativePath.Split(Path.DirectorySeparatorChar)[0] == feed) ? "Flödets mapp eller en mapp i den går inte att läsa. Ge kontot rätt att läsa den."
            : behind > 0 ? $"{Words.Count(behind, "fil", "filer")} ligger kvar i inkorgen fast {(behind == 1 ? "den är tagen" : "de är tagna")}: kontot får inte flytta eller radera {(behind == 1 ? "den" : "dem")}. Se etl health."
            : null;
    }

    // The load is done and stays so; something of it a person must finish.
    private sealed class LeftUndoneException(string message) : Exception(message);

    private static string Missed(JobPlan plan) => plan.FirstMissed is { } first
        ? $" {Words.Count(plan.Missed, "planerad tid", "planerade tider")} från {LocalTime.Of(first).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} missades och körs inte."
        : "";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);

    [LoggerMessage(EventId = 1101, EventName = "JobRan", Message = "{Job}: {Outcome} efter {Seconds} s. {Message}")]
    private static partial void Ran(ILogger log, LogLevel level, string job, string outcome, double seconds, string message);

    [LoggerMessage(EventId = 1102, EventName = "JobWaits", Level = LogLevel.Warning, Message = "{Job}: {Message}")]
    private static partial void Waits(ILogger log, string job, string message);
}
