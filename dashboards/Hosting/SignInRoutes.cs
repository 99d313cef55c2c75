using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace Analytics.Dashboards.Hosting;

/// <summary><c>/logga-in</c>: on to the provider, and back to where the person was. Where nobody can sign in there is no such address.</summary>
public static class SignInRoutes
{
    /// <summary>Registers the address.</summary>
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods(SignInFlow.Address, [HttpMethods.Get, HttpMethods.Head], Begin).ExcludeFromDescription();

    private static async Task Begin(HttpContext context, SignInOptions options)
    {
        if (!options.IsConfigured)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.Headers.CacheControl = "no-store";
        var back = SignInFlow.Back(context.Request.Query["till"], Site.Of(context));
        if (Audience.Of(context).IsSignedIn)
        {
            context.Response.Redirect(back);
            return;
        }

        // The cookie would be lost on the way; better said than found out. Browsers trust the machine itself.
        if (options.IsSecure && !context.Request.IsHttps && context.Request.Host.Host != "localhost")
        {
            SignInFlow.Fail(context, SignInFailure.Insecure, back, null);
            return;
        }

        try
        {
            await context.ChallengeAsync(OpenIdConnectDefaults.AuthenticationScheme, new AuthenticationProperties { RedirectUri = back });
        }
        catch (Exception broken) when (broken is InvalidOperationException or HttpRequestException or IOException or TaskCanceledException)
        {
            // The provider did not say how to get to it.
            SignInFlow.Fail(context, SignInFailure.Away, back, broken);
        }
    }
}
