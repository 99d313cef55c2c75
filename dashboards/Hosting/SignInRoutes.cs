using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Analytics.Dashboards.Hosting;

/// <summary><c>/logga-in</c>: on to the provider, and back to where the person was. Where nobody can sign in there is no such address.</summary>
public static class SignInRoutes
{
    /// <summary>In the query: the provider shall ask who it is, though it knows.</summary>
    public const string Anew = "igen";

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
        // Whoever is to prove anew that it is them, although they are signed in.
        var isAnew = context.Request.Query.ContainsKey(Anew);
        if (Audience.Of(context).IsSignedIn && !isAnew)
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
            await context.ChallengeAsync(OpenIdConnectDefaults.AuthenticationScheme, Asked(back, isAnew));
        }
        catch (CryptographicException broken)
        {
            // What is sent along is protected with our keys.
            SignInFlow.TellKeys(context, broken);
            SignInFlow.Fail(context, SignInFailure.NotKept, back, broken);
        }
        catch (Exception broken) when (broken is InvalidOperationException or HttpRequestException or IOException or TaskCanceledException)
        {
            // The provider did not say how to get to it.
            SignInFlow.Fail(context, SignInFailure.Away, back, broken);
        }
    }

    // A provider that is told how old a sign-in may be must say how old it is.
    private static OpenIdConnectChallengeProperties Asked(string back, bool isAnew)
    {
        var asked = new OpenIdConnectChallengeProperties { RedirectUri = back };
        if (isAnew)
        {
            (asked.Prompt, asked.MaxAge) = (OpenIdConnectPrompt.Login, SignInStrength.Fresh);
            asked.Items[Anew] = "ja";
        }

        return asked;
    }
}
