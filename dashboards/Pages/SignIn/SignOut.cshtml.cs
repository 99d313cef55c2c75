using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Analytics.Dashboards.Pages;

/// <summary>Signing out, here and at the provider where it lets itself be told.</summary>
[ResponseCache(NoStore = true)]
public sealed class SignOutModel(Reading reading, SignInOptions options, IOptionsMonitor<OpenIdConnectOptions> provider) : SitePage(reading)
{
    /// <inheritdoc/>
    public override string Title => L[Audience.IsSignedIn ? Texts.SignOutTitle : Texts.SignedOutTitle];

    /// <summary>Who is signed in.</summary>
    public Audience Audience => Audience.Of(HttpContext);

    /// <summary>The button, or that one is signed out.</summary>
    public IActionResult OnGet() => options.IsConfigured ? Page() : NotFound();

    /// <summary>Signs out.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!options.IsConfigured)
        {
            return NotFound();
        }

        // What the browser kept of the pages goes with it; not its cookies, which other services of the same domain have too.
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        var back = Site.ToLive(SignInFlow.OutAddress);
        await HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        if (!Audience.IsSignedIn || !await CanBeTold())
        {
            return Redirect(back);
        }

        await HttpContext.SignOutAsync(OpenIdConnectDefaults.AuthenticationScheme, new AuthenticationProperties { RedirectUri = back });
        return new EmptyResult();
    }

    // Here the session has ended whatever the provider says.
    private async Task<bool> CanBeTold()
    {
        try
        {
            return await provider.Get(OpenIdConnectDefaults.AuthenticationScheme).ConfigurationManager!.GetConfigurationAsync(HttpContext.RequestAborted) is { EndSessionEndpoint.Length: > 0 };
        }
        catch (Exception broken) when (broken is InvalidOperationException or HttpRequestException or IOException)
        {
            return false;
        }
    }
}
