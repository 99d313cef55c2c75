using Analytics.Etl.Schedule;
using static Analytics.Etl.Journals.JournalWords;

namespace Analytics.Etl.Journals;

/// <summary>What ran, and how it ended.</summary>
internal static class JobSentences
{
    /// <summary>What a job that had nothing to do tells, and nothing else.</summary>
    private const string Nothing = "Inget väntade.";

    private static readonly Said Again = new("Rätta felet och kör jobbet igen, på sidan Jobb eller med load.", "Correct the fault and run the job again, on the page Jobs or with load.");

    /// <summary>Whether a run had nothing to do.</summary>
    public static bool FoundNothing(JobRun run) => run.Outcome == JobOutcome.Done && run.Message == Nothing;

    /// <summary>A run.</summary>
    public static JournalEntry Of(JobRun run)
    {
        var entry = new JournalEntry(At(run.StartedAt), "job", Done(run)) { Detail = run.JobName == JobLedger.Start ? "" : run.Message };
        return run.Outcome switch
        {
            JobOutcome.Failed => entry with { Text = new Said($"misslyckades jobbet {run.JobName}.", $"the job {run.JobName} failed."), IsTrouble = true, ToDo = Again },
            JobOutcome.Interrupted => entry with
            {
                Text = new Said($"började jobbet {run.JobName}, som avbröts.", $"the job {run.JobName} began, and was interrupted."),
                Detail = "",
                IsTrouble = true,
                ToDo = new Said("Har det inte körts igen efteråt, kör det på sidan Jobb.", "If it has not been run again since, run it on the page Jobs."),
            },
            JobOutcome.Running => entry with { Text = new Said($"började jobbet {run.JobName}, som pågår.", $"the job {run.JobName} began; it is going on."), Detail = "" },
            _ => entry,
        };
    }

    /// <summary>The runs of a day that had nothing to do.</summary>
    public static JournalEntry OfNothing(IReadOnlyList<JobRun> runs)
    {
        var jobs = string.Join(", ", runs.Select(run => run.JobName).Distinct());
        return new JournalEntry(At(runs[0].StartedAt), "job", runs.Count == 1
            ? new Said($"kördes jobbet {jobs}; inget väntade.", $"the job {jobs} was run; nothing waited.")
            : new Said($"kördes det första av {Sv(runs.Count)} jobb som inte hade något att göra under dagen: {jobs}.", $"the first was run of {En(runs.Count)} jobs that had nothing to do during the day: {jobs}."));
    }

    /// <summary>A source that could not be fetched from.</summary>
    public static JournalEntry Of(SourceRow row) => new(At(row.TriedAt), "source", new Said($"gick det inte att hämta från källan {row.SourceName}.", $"the source {row.SourceName} could not be fetched from."))
    {
        Detail = row.Message, IsTrouble = true,
    };

    private static Said Done(JobRun run) => run.JobName switch
    {
        JobLedger.Start => new Said("startade schemat.", "the schedule was started."),
        JobLedger.Backup => new Said("säkerhetskopierades lagret.", "the warehouse was backed up."),
        JobLedger.Restore => new Said("återställdes lagret från en säkerhetskopia.", "the warehouse was restored from a copy."),
        FeedSchedule.Watch => new Said("såg leveransvakten efter vad som är sent.", "the watch looked for what is late."),
        FeedSchedule.Erasure => new Said("kördes gallringen.", "the erasure was run."),
        var job => new Said($"kördes jobbet {job}.", $"the job {job} was run."),
    };
}
