using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Analytics.Dashboards.Hosting.Sessions;

/// <summary>From the cookie to the session that it names, for each request; and the end of both.</summary>
internal static class SessionCookie
{
    /// <summary>In the cookie: the session's secret number.</summary>
    public const string Item = "session";

    /// <summary>Each request: the session must be open, and the provider stand for the person.</summary>
    public static async Task Find(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var shelf = services.GetRequiredService<SessionShelf>();
        var found = context.Properties.Items.TryGetValue(Item, out var id) && id is not null ? shelf.Find(id) : null;
        if (found is null || await Standing(context.HttpContext, found) is not { } session)
        {
            context.RejectPrincipal();
            return;
        }

        context.HttpContext.Features.Set(Zones.AsksByItself(context.HttpContext.Request.Path) ? session : shelf.Seen(session));
        context.ReplacePrincipal(session.Person());
    }

    /// <summary>Ends the session here; the cookie is dropped whatever comes of it.</summary>
    public static Task End(CookieSigningOutContext context)
    {
        if (context.HttpContext.Features.Get<Session>() is { } session)
        {
            context.HttpContext.RequestServices.GetRequiredService<SessionShelf>().End(session.Handle);
            context.HttpContext.RequestServices.GetRequiredService<AccessLog>().TryNote(Audience.Of(session.Person()), "sign-out", "");
        }

        return Task.CompletedTask;
    }

    // A file that everybody may have, such as a style sheet, does not wait for the provider.
    private static Task<Session?> Standing(HttpContext context, Session session)
    {
        var proof = context.RequestServices.GetRequiredService<SessionProof>();
        return proof.IsAsked(session) && context.RequestServices.GetRequiredService<IWebHostEnvironment>().WebRootFileProvider.GetFileInfo(context.Request.Path).Exists
            ? Task.FromResult(proof.Goes(session))
            : proof.Of(session);
    }
}
