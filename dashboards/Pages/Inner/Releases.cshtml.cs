using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>Where a handläggare prepares a release, names who reads it before, sets its time and takes one away. To everybody else there is no such page.</summary>
public sealed class InnerReleasesModel(Reading reading, ReleaseShelf shelf, ReleaseLedger ledger, ReleaseWork work) : InnerPage(reading)
{
    /// <summary>The page's address.</summary>
    public const string Path = "/inre/slapp";

    /// <inheritdoc/>
    public override string Title => L[Texts.WorkTitle];

    /// <summary>All releases, the latest first.</summary>
    public IReadOnlyList<Release> Releases { get; private set; } = [];

    /// <summary>Why nothing was done; empty when all is well.</summary>
    public string Refused { get; private set; } = "";

    /// <summary>Whether something was done just now.</summary>
    public bool IsDone { get; private set; }

    /// <summary>What was filled in, so that nobody fills it in twice.</summary>
    public ReleaseForm Form { get; private set; } = new("", "", "", "", "", "");

    /// <summary>Who may read a prepared release before it is public.</summary>
    public IReadOnlyList<string> ReadersOf(Release release) => ledger.Readers(release.ReleaseKey);

    /// <summary>Shows the list and the forms.</summary>
    public void OnGet(string? klart)
    {
        IsDone = klart is not null;
        Releases = shelf.All();
    }

    /// <summary>Prepares a release.</summary>
    public IActionResult OnPostPrepare(string? namn, string? till, string? oppet, string? lasare, string? rattar, string? skal)
    {
        Form = new ReleaseForm(namn ?? "", till ?? "", oppet ?? "", lasare ?? "", rattar ?? "", skal ?? "");
        return Answer(work.Prepare(Form, Who));
    }

    /// <summary>Moves the time of a prepared one.</summary>
    public IActionResult OnPostTime(string? slapp, string? oppet) => Answer(work.SetTime(slapp ?? "", oppet ?? "", Who));

    /// <summary>Names one more reader of a prepared one.</summary>
    public IActionResult OnPostReader(string? slapp, string? lasare) => Answer(work.AddReader(slapp ?? "", lasare ?? "", Who));

    /// <summary>Takes one away.</summary>
    public IActionResult OnPostRemove(string? slapp, string? skal) => Answer(work.Remove(slapp ?? "", skal ?? "", Who));

    private IActionResult Answer(string? refused)
    {
        if (refused is null)
        {
            return Redirect(Site.ToLive(Path) + "?klart=1");
        }

        Refused = refused;
        Releases = shelf.All();
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
