using Analytics.Etl;
using Analytics.Etl.Schedule;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting.Desk;

/// <summary>A line of the schedule and its last run.</summary>
/// <param name="Job">The job: a feed's name, or the watch over late deliveries.</param>
/// <param name="Cron">When it runs, five fields on Swedish clocks.</param>
/// <param name="Next">Its next planned time, UTC as the ledger writes it; null for none.</param>
/// <param name="Last">Its last run; null for none.</param>
public sealed record DeskJob(string Job, string Cron, string? Next, DeskJobRun? Last);

/// <summary>A run of a job.</summary>
public sealed class DeskJobRun
{
    public string JobName { get; init; } = "";
    public string? PlannedFor { get; init; }
    public string StartedAt { get; init; } = "";
    public string? FinishedAt { get; init; }
    public string Outcome { get; init; } = "";
    public string Message { get; init; } = "";
}

/// <summary>The schedule at the desk: how its jobs went, and running one now.</summary>
public sealed class JobDesk(Warehouse warehouse, IConfiguration configuration, TimeProvider clock, DeskWork work, ILogger<JobDesk> log)
{
    private const int MostRuns = 50;
    private const int Attempts = 3;

    /// <summary>Every job, in the schedule's order.</summary>
    /// <exception cref="WarehouseException">The schedule cannot be read.</exception>
    public IReadOnlyList<DeskJob> All()
    {
        var last = Query("""
            select r.job_name, r.planned_for, r.started_at, r.finished_at, r.outcome, r.message
            from   job_run r
            where  r.job_run_key = (select max(l.job_run_key) from job_run l where l.job_name = r.job_name)
            """).ToDictionary(run => run.JobName);
        return [.. FeedSchedule.Read(warehouse, configuration).Lines.Select(line => new DeskJob(line.Job, line.Cron,
            line.Times.GetNextOccurrence(clock.GetUtcNow(), LocalTime.Zone) is { } next ? UtcText.Of(next) : null, last.GetValueOrDefault(line.Job)))];
    }

    /// <summary>The last runs, the newest first.</summary>
    public IReadOnlyList<DeskJobRun> Runs() => Query("""
        select n.job_name, n.planned_for, n.started_at, n.finished_at, n.outcome, n.message
        from  (select r.job_name, r.planned_for, r.started_at, r.finished_at, r.outcome, r.message, row_number() over (order by r.job_run_key desc) as place from job_run r) n
        where  n.place <= @MostRuns
        order by n.place
        """);

    /// <summary>Begins to run a job; null when there is no such.</summary>
    public DeskTask? Run(string job, string who)
    {
        var schedule = FeedSchedule.Read(warehouse, configuration);
        if (!schedule.Lines.Any(line => line.Job == job))
        {
            return null;
        }

        return work.Begin(new DeskTask(DeskKind.Job, job, who, clock.GetUtcNow())
        {
            Do = task =>
            {
                var options = EtlOptions.Read(configuration);
                var runner = new JobRunner(warehouse, options, schedule, clock, log, ScheduledFetch.Of(warehouse, options, clock), who);
                var report = default(JobReport);
                // Somebody may begin to run between the question and the job.
                for (var attempt = 1; report is null or { Answer: JobAnswer.Busy } && attempt <= Attempts; attempt++)
                {
                    work.AwaitTurn(task);
                    task.Tell("Jobbet körs.");
                    report = runner.Trigger(job, clock.GetUtcNow(), CancellationToken.None).GetAwaiter().GetResult();
                }

                return report is { Answer: JobAnswer.Ran, Outcome: JobOutcome.Done } ? new DeskOutcome { Sentences = [report.Message] }
                    : throw new DeskRefusal(report!.Answer == JobAnswer.Ran ? DeskStep.Failed : DeskStep.Refused, report.Message);
            },
        });
    }

    private List<DeskJobRun> Query(string sql) => warehouse.Query<DeskJobRun>(sql, new { MostRuns });
}
