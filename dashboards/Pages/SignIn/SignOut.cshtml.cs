using System.Security.Cryptography;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace Analytics.Dashboards.Pages;

/// <summary>
/// Signing out, here and at the provider where it lets itself be told. The form is proven here and not by the framework: it was made for a person, and where their session has
/// ended meanwhile nobody is left to prove it for, though they may still be signed in at the provider.
/// </summary>
[ResponseCache(NoStore = true)]
[IgnoreAntiforgeryToken]
public sealed class SignOutModel(Reading reading, SignInOptions options, IOptionsMonitor<OpenIdConnectOptions> provider, IOptionsMonitor<CookieAuthenticationOptions> cookies, IAntiforgery forms) : SitePage(reading)
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

        var hasEnded = !Audience.IsSignedIn && HasOurCookie();
        if (!hasEnded && !await IsProven())
        {
            return BadRequest();
        }

        // What the browser kept of the pages goes with it; not its cookies, which other services of the same domain have too.
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        var back = Site.ToLive(SignInFlow.OutAddress);
        await HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        if (!Audience.IsSignedIn && !hasEnded || !await CanBeTold())
        {
            return Redirect(back);
        }

        try
        {
            await HttpContext.SignOutAsync(OpenIdConnectDefaults.AuthenticationScheme, new AuthenticationProperties { RedirectUri = back });
            return new EmptyResult();
        }
        catch (CryptographicException broken)
        {
            // Without keys there is no way back from the provider; an error would take the dropping of the cookie with it.
            SignInFlow.TellKeys(HttpContext, broken);
            return Redirect(back);
        }
    }

    // A form that is too large, or is none, cannot be read for its proof.
    private async Task<bool> IsProven()
    {
        try
        {
            return await forms.IsRequestValidAsync(HttpContext);
        }
        catch (AntiforgeryValidationException)
        {
            return false;
        }
    }

    // No other site's form brings it along (SameSite), and a browser that says where the form stood must say that it was here.
    private bool HasOurCookie() => cookies.Get(CookieAuthenticationDefaults.AuthenticationScheme).Cookie.Name is { } name && Request.Cookies.ContainsKey(name)
        && Request.Headers["Sec-Fetch-Site"].All(site => site == "same-origin");

    // Here the session has ended whatever the provider says.
    private async Task<bool> CanBeTold()
    {
        try
        {
            return await provider.Get(OpenIdConnectDefaults.AuthenticationScheme).ConfigurationManager!.GetConfigurationAsync(HttpContext.RequestAborted) is { EndSessionEndpoint.Length: > 0 };
        }
        catch (Exception broken) when (broken is InvalidOperationException or HttpRequestException or IOException or TaskCanceledException)
        {
            return false;
        }
    }
}
