using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting.Desk;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>How the schedule's jobs went, and running one now.</summary>
public sealed class InnerJobsModel(Reading reading, JobDesk desk) : InnerPage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.InnerJobs];

    /// <summary>The jobs, in the schedule's order.</summary>
    public IReadOnlyList<DeskJob> Jobs { get; private set; } = [];

    /// <summary>The last runs.</summary>
    public IReadOnlyList<DeskJobRun> Runs { get; private set; } = [];

    /// <summary>Why the schedule cannot be read, in Swedish; empty when it can.</summary>
    public string Trouble { get; private set; } = "";

    /// <summary>Whether there is a ledger to read.</summary>
    public bool HasLedger => Reading.State is WarehouseState.Published or WarehouseState.Empty;

    /// <summary>What the last runs say.</summary>
    public string Lead => Jobs.Count(job => job.Last?.Outcome is "failed" or "interrupted") switch
    {
        0 => L[Texts.JobsWell],
        1 => L[Texts.JobsFailedOne],
        var failed => L.Say(Texts.JobsFailed, failed),
    };

    /// <summary>How a run ended.</summary>
    public static Text OutcomeOf(string outcome) => outcome switch
    {
        "done" => Texts.JobDone,
        "failed" => Texts.JobFailed,
        "interrupted" => Texts.JobInterrupted,
        _ => Texts.JobRunning,
    };

    /// <summary>Shows the jobs.</summary>
    public IActionResult OnGet()
    {
        if (!HasLedger)
        {
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        try
        {
            Jobs = desk.All();
        }
        catch (WarehouseException wrong)
        {
            Trouble = wrong.Message;
        }

        Runs = desk.Runs();
        Note("read", "jobb", Unprotected);
        return Page();
    }

    /// <inheritdoc/>
    // What a run tells may hold counts of rows.
    public override bool IsUnprotected => true;

    /// <summary>Begins to run a job.</summary>
    public IActionResult OnPost(string? job)
    {
        if (!HasLedger || desk.Run(job ?? "", Who) is not { } task)
        {
            return NotFound();
        }

        Note("ran", "jobb " + task.Subject, Protected);
        return Redirect(Site.ToLive(WorkModel.AddressOf(task)));
    }
}
