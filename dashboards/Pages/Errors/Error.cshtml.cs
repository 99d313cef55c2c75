using System.Diagnostics;
using Analytics.Dashboards.Api;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>The page for an address that leads nowhere, and for what nobody foresaw: a number to find it by in the log, nothing more.</summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel(Reading reading) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title =>
        L[IsNotNoted ? Texts.NotNotedTitle : IsNotFound ? Texts.NotFoundTitle : NeedsSignIn ? Texts.SignInNeededTitle : IsForbidden ? Texts.ForbiddenTitle : IsNotTaken ? Texts.NotTakenTitle : Texts.ErrorTitle];

    /// <summary>Whether the access log could not be written, so that nothing is shown though nothing else is broken.</summary>
    public bool IsNotNoted { get; private set; }

    /// <summary>Whether the warehouse went away while it was read.</summary>
    public bool IsAway { get; private set; }

    /// <summary>Whether the reader has signed in but may not enter.</summary>
    public bool IsForbidden { get; private set; }

    /// <summary>Whether the reader has to sign in.</summary>
    public bool NeedsSignIn { get; private set; }

    /// <summary>Whether the address is what is wrong.</summary>
    public bool IsNotFound { get; private set; }

    /// <summary>Whether what was sent is what is wrong: waiting helps nobody then.</summary>
    public bool IsNotTaken { get; private set; }

    /// <summary>How the log names this request.</summary>
    public string TraceId => Activity.Current?.Id ?? HttpContext.TraceIdentifier;

    /// <summary>Tells what happened.</summary>
    public Task<IActionResult> OnGetAsync(int? code) => Tell(code);

    /// <summary>The same for what was posted.</summary>
    public Task<IActionResult> OnPostAsync(int? code) => Tell(code);

    private async Task<IActionResult> Tell(int? code)
    {
        IsNotNoted = HttpContext.Features.Get<NotNoted>() is not null;
        if (HttpContext.Features.Get<IExceptionHandlerPathFeature>() is { } thrown)
        {
            if (thrown.Error is AccessLogException)
            {
                IsNotNoted = true;
                Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
                return Page();
            }

            // It was there when the request began, and is not any more: its disk is away, perhaps, and may be back.
            IsAway = thrown.Error is WarehouseException;
            Response.StatusCode = IsAway ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
            if (ErrorPages.AreWanted(new PathString(thrown.Path)))
            {
                return Page();
            }

            await (IsAway ? Problems.Unavailable(Texts.ProblemBrokenWarehouse.Sv) : Problems.Unforeseen(TraceId)).ExecuteAsync(HttpContext);
            return new EmptyResult();
        }

        // Asked for directly, /fel is an address like any other that does not exist.
        var status = HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null ? StatusCodes.Status404NotFound : code ?? StatusCodes.Status404NotFound;
        IsForbidden = status == StatusCodes.Status403Forbidden;
        NeedsSignIn = status == StatusCodes.Status401Unauthorized;
        IsNotFound = status == StatusCodes.Status404NotFound;
        IsNotTaken = status == StatusCodes.Status400BadRequest;
        Response.StatusCode = status;
        return Page();
    }
}
