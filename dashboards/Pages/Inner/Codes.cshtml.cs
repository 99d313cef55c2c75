using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting.Desk;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>Codes that no list knows, and deciding what each stands for.</summary>
public sealed class CodesModel(Reading reading, CodeDesk desk) : InnerPage(reading)
{
    // The choice of a known code that is none of the nearest.
    private const string Other = "other";

    /// <inheritdoc/>
    public override string Title => L[Texts.InnerProposals];

    /// <inheritdoc/>
    public override bool IsUnprotected => true;

    /// <summary>What nobody has judged.</summary>
    public IReadOnlyList<DeskProposal> Proposals { get; private set; } = [];

    /// <summary>Whether there is a ledger to read.</summary>
    public bool HasLedger => Reading.State is WarehouseState.Published or WarehouseState.Empty;

    /// <summary>The code whose decision was not complete; empty for none.</summary>
    public string Missing { get; private set; } = "";

    /// <summary>The known codes of a kind.</summary>
    public IReadOnlyList<(string Code, string Name)> Known(string kind) => desk.Known(kind);

    /// <summary>Shows what nobody has judged.</summary>
    public IActionResult OnGet()
    {
        Read();
        Note("read", "okända koder", Unprotected);
        return Page();
    }

    /// <summary>Saves a decision.</summary>
    /// <param name="kind">unit or organisation.</param>
    /// <param name="written">The code as written.</param>
    /// <param name="decision">same=CODE, other, new or ignore.</param>
    /// <param name="code">The known code, with other.</param>
    public IActionResult OnPost(string? kind, string? written, string? decision, string? code)
    {
        Read();
        var isNear = decision?.StartsWith(CodeDesk.Same + "=", StringComparison.Ordinal) == true;
        var known = isNear ? decision![(CodeDesk.Same.Length + 1)..] : code ?? "";
        var word = isNear || decision == Other ? CodeDesk.Same : decision ?? "";
        // Only what stands on the page is decided here.
        var proposal = Proposals.FirstOrDefault(item => item.Kind == kind && item.Written == written);
        if (proposal is null || desk.Accept(proposal.Kind, proposal.Written, word, known, Who) is not { } task)
        {
            Missing = proposal?.Written ?? "";
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        Note("decided", "kod " + task.Subject, Protected);
        return Redirect(Site.ToLive(WorkModel.AddressOf(task)));
    }

    private void Read()
    {
        if (HasLedger)
        {
            Proposals = desk.All();
            return;
        }

        Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
    }
}
