using System.Data.Common;
using System.Globalization;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Schedule;

/// <summary>How a run of a job ended, as the ledger writes it.</summary>
public static class JobOutcome
{
    /// <summary>Going on, or dead if nobody holds the right to run.</summary>
    public const string Running = "running";

    /// <summary>Done.</summary>
    public const string Done = "done";

    /// <summary>Something was thrown; the message says what.</summary>
    public const string Failed = "failed";

    /// <summary>The process died or was stopped.</summary>
    public const string Interrupted = "interrupted";

    /// <summary>An outcome as a reader says it.</summary>
    public static string InSwedish(string outcome) => outcome switch
    {
        Running => "pågår",
        Done => "klar",
        Failed => "misslyckades",
        Interrupted => "avbruten",
        _ => outcome,
    };
}

/// <summary>One row of the ledger's <c>job_run</c>.</summary>
public sealed record JobRun
{
    /// <summary>The job.</summary>
    public string JobName { get; init; } = "";

    /// <summary>The planned time, UTC; null for a run by hand.</summary>
    public string? PlannedFor { get; init; }

    /// <summary>When it began, UTC.</summary>
    public string StartedAt { get; init; } = "";

    /// <summary>When it ended, UTC.</summary>
    public string? FinishedAt { get; init; }

    /// <summary>See <see cref="JobOutcome"/>.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>What it did, in a Swedish sentence.</summary>
    public string Message { get; init; } = "";
}

/// <summary>Reads and writes the ledger's <c>job_run</c>. Writing takes the right to run, save for <see cref="NoteStart"/>.</summary>
public static class JobLedger
{
    /// <summary>Under this name the ledger notes that a schedule was started.</summary>
    public const string Start = "schemastart";

    /// <summary>Under this name the ledger notes that the warehouse was copied.</summary>
    public const string Backup = "säkerhetskopia";

    /// <summary>Under this name the ledger notes that the warehouse was brought back from a copy.</summary>
    public const string Restore = "återställning";

    private const int LongestMessage = 1000;
    private const int StartAttempts = 3;

    /// <summary>Notes that a schedule was started; what was planned before the first start was not missed.</summary>
    public static void NoteStart(Warehouse warehouse, DateTimeOffset now, string message) => Note(warehouse, Start, now, message);

    /// <summary>Notes something that was done at once, under a name that is no job's.</summary>
    public static void Note(Warehouse warehouse, string name, DateTimeOffset now, string message)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                using var change = warehouse.BeginChange();
                Insert(change, name, null, UtcText.Of(now), JobOutcome.Done, message);
                change.Execute("update job_run set finished_at = started_at where job_name = @name and finished_at is null", new { name });
                change.Commit();
                return;
            }
            catch (DbException) when (attempt < StartAttempts)
            {
                // A run that begins at the same moment can take the same number on SQL Server; nothing keeps the two apart.
            }
        }
    }

    /// <summary>Begins a run and gives its number; null when the planned time has been run.</summary>
    public static long? Begin(Warehouse warehouse, string job, DateTimeOffset? planned, DateTimeOffset now)
    {
        using var change = warehouse.BeginChange();
        // The right to run is held, so what still runs is dead.
        change.Execute("update job_run set outcome = 'interrupted', finished_at = @now where outcome = 'running'", new { now = UtcText.Of(now) });
        var key = Insert(change, job, planned is { } time ? UtcText.Of(time) : null, UtcText.Of(now), JobOutcome.Running, "Pågår.");
        change.Commit();
        return key;
    }

    /// <summary>Ends a run.</summary>
    public static void End(Warehouse warehouse, long key, DateTimeOffset now, string outcome, string message)
    {
        using var change = warehouse.BeginChange();
        change.Execute(
            "update job_run set outcome = @outcome, finished_at = @now, message = @message where job_run_key = @key",
            new { key, outcome, now = UtcText.Of(now), message = Clip(message) });
        change.Commit();
    }

    /// <summary>What the ledger knows of a job.</summary>
    public static JobHistory History(Warehouse warehouse, string job)
    {
        var planned = warehouse.Query<string?>("select max(planned_for) from job_run where job_name = @job", new { job }).Single();
        var start = warehouse.Query<string?>("select min(started_at) from job_run where job_name = @Start", new { Start }).Single();
        var last = Last(warehouse, job).SingleOrDefault();
        return new JobHistory(Time(planned), Time(start), last is { Outcome: JobOutcome.Interrupted or JobOutcome.Running, PlannedFor: not null });
    }

    /// <summary>The last run of one job, or of each.</summary>
    public static List<JobRun> Last(Warehouse warehouse, string? job = null) => warehouse.Query<JobRun>("""
        select r.job_name, r.planned_for, r.started_at, r.finished_at, r.outcome, r.message
        from   job_run r
        join  (select l.job_name, max(l.job_run_key) as job_run_key from job_run l group by l.job_name) n on n.job_run_key = r.job_run_key
        where  r.job_name = @job or @job = ''
        order by r.job_name
        """, new { job = job ?? "" });

    /// <summary>A moment as it stands in the ledger.</summary>
    public static DateTimeOffset? Time(string? text) =>
        text is null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    private static long? Insert(Change change, string job, string? planned, string started, string outcome, string message)
    {
        var key = change.Scalar<long>("select coalesce(max(job_run_key), 0) + 1 from job_run");
        return change.Execute("""
            insert into job_run (job_run_key, job_name, planned_for, started_at, outcome, message)
            select @key, @job, @planned, @started, @outcome, @message
            where  not exists (select 1 from job_run r where r.job_name = @job and r.planned_for = @planned)
            """, new { key, job, planned, started, outcome, message = Clip(message) }) == 1 ? key : null;
    }

    private static string Clip(string message) => message.Length <= LongestMessage ? message : message[..(LongestMessage - 1)] + "…";
}
