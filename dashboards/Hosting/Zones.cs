using Analytics.Dashboards.Api;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Analytics.Dashboards.Hosting;

/// <summary>Addresses that not everybody may enter.</summary>
/// <param name="Prefix">What they begin with.</param>
/// <param name="IsForOwner">Whether being handläggare is not enough.</param>
/// <param name="Protection">Of the figures that they show: protected, unprotected, or none where they show none.</param>
public sealed record Zone(string Prefix, bool IsForOwner = false, string Protection = AccessLog.None)
{
    /// <summary>Whether somebody may enter.</summary>
    public bool LetsIn(Audience audience) => audience.IsOfficer && (!IsForOwner || audience.IsOwner);
}

/// <summary>
/// The one place that says who may enter where. Everything that is not named here is for everybody, and reads what its reader may see
/// (<see cref="ShownChoice"/>). What is asked in the inner zone is noted before it is answered, and not answered when it cannot be noted.
/// </summary>
public static class Zones
{
    /// <summary>The table, the narrower address before the wider.</summary>
    public static readonly IReadOnlyList<Zone> All =
    [
        new("/inre/atkomst", IsForOwner: true),
        new("/inre/siffror", Protection: AccessLog.Unprotected),
        new("/inre/ladda-upp", Protection: AccessLog.Unprotected),
        new("/inre/leveranser", Protection: AccessLog.Unprotected),
        new("/inre/arbete", Protection: AccessLog.Unprotected),
        new("/inre/journal", Protection: AccessLog.Unprotected),
        new("/inre"),
        new(Jobs.Address),
    ];

    private const string Polled = "/jobs/stats";

    private static readonly object Passed = new();

    // What Hangfire's page asks for by itself, every other second, shows no figure of ours.
    private static readonly string[] NotNoted = [Polled, "/jobs/css", "/jobs/js", "/jobs/fonts"];

    // A page of work that is under way asks for itself too, while that work holds the right to write: it notes itself once it has something to show.
    private const string Work = "/inre/arbete";

    /// <summary>The zone of an address; null where everybody may enter.</summary>
    public static Zone? Of(PathString path) => All.FirstOrDefault(zone => path.StartsWithSegments(zone.Prefix));

    /// <summary>Whether a page asks for an address by itself, again and again: that somebody has it open does not say that they are there.</summary>
    internal static bool AsksByItself(PathString path) => path.StartsWithSegments(Polled);

    /// <summary>Lets in whom the table lets in.</summary>
    public static async Task Guard(HttpContext context, Func<Task> next)
    {
        if (Of(context.Request.Path) is not { } zone)
        {
            await next();
            return;
        }

        context.Response.OnStarting(() =>
        {
            context.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        if (!context.RequestServices.GetRequiredService<SignInOptions>().IsConfigured && zone.Prefix == Jobs.Address)
        {
            // Hangfire's page has a gate of its own for the machine itself.
            await next();
            return;
        }

        if (!context.RequestServices.GetRequiredService<SignInOptions>().IsConfigured || Site.Of(context).Release is not null)
        {
            // It does not exist.
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var audience = Audience.Of(context);
        if (!audience.IsSignedIn)
        {
            AskToSignIn(context);
            return;
        }

        var isLetIn = zone.LetsIn(audience);
        if (!Note(context, zone, isLetIn))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        if (!isLetIn)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        context.Items[Passed] = true;
        await next();
    }

    /// <summary>
    /// Once it is known which code answers: nothing whose route lies in a zone is answered unless the guard has let it in, however the address was written,
    /// and what is posted there is proven to come from our own form.
    /// </summary>
    public static async Task Prove(HttpContext context, Func<Task> next)
    {
        if (context.GetEndpoint() is not RouteEndpoint { RoutePattern.RawText: { } route } endpoint || Of("/" + route.TrimStart('/')) is null)
        {
            await next();
            return;
        }

        if (!context.Items.ContainsKey(Passed))
        {
            context.SetEndpoint(null);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        // A page proves it itself, after its own limits of size have been set.
        var isPage = endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.IgnoreAntiforgeryTokenAttribute>() is null;
        if (!IsRead(context) && !isPage && !await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
        {
            context.SetEndpoint(null);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await next();
    }

    /// <summary>Whether a request only reads.</summary>
    internal static bool IsRead(HttpContext context) => HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);

    /// <summary>Sends a reader to sign in, and back; a program hears that it must.</summary>
    internal static void AskToSignIn(HttpContext context)
    {
        if (!IsRead(context) || !ErrorPages.AreWanted(context))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var site = Site.Of(context);
        context.Response.Redirect(site.ToLive(SignInFlow.Address) + QueryString.Create("till", site.Here(site.Language)));
    }

    private static bool Note(HttpContext context, Zone zone, bool isLetIn)
    {
        if (Array.Exists(NotNoted, part => context.Request.Path.StartsWithSegments(part)) || isLetIn && IsRead(context) && context.Request.Path.StartsWithSegments(Work))
        {
            return true;
        }

        try
        {
            context.RequestServices.GetRequiredService<AccessLog>().Enter(context, zone.Protection, isLetIn);
            return true;
        }
        catch (AccessLogException)
        {
            context.Features.Set(new NotNoted());
            return false;
        }
    }
}

/// <summary>A request carries this when it could not be noted and is therefore not answered; the error page tells.</summary>
public sealed record NotNoted;
