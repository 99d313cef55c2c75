using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Mvc;

namespace Analytics.Dashboards.Pages;

/// <summary>Why a sign-in failed, in both languages: who comes back from the provider may have lost theirs.</summary>
[ResponseCache(NoStore = true)]
public sealed class SignInFailedModel(Reading reading, SignInOptions options) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Texts.SignInFailedTitle];

    /// <summary>Why.</summary>
    public SignInFailure Failure { get; private set; } = SignInFailure.Other;

    /// <summary>Tells it.</summary>
    public IActionResult OnGet(string? skal)
    {
        if (!options.IsConfigured)
        {
            return NotFound();
        }

        Failure = SignInFailure.Of(skal);
        Response.StatusCode = Failure.Status;
        return Page();
    }
}
