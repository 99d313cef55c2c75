using Analytics.Dashboards.Api;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Diagnostics;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// Decides what a request reads, before anything is read: the release in its address, else what its audience may see. A release that is not public yet
/// does not exist for those who may not read it. Where everybody reads the newest release and there is none, the answer is given here: no page or file
/// that would ask for a figure is reached.
/// </summary>
public sealed partial class ShownChoice(ReleaseShelf shelf, OpenAudience open, PrintPasses passes, ILogger<ShownChoice> log)
{
    /// <summary>The page that is shown where there is nothing to show.</summary>
    public const string NothingPath = "/inget-slappt";

    private const string Away = "Lagret finns inte just nu, så släppet kan inte läsas.";

    // What never belongs to a release: its own page and the list, and the sign-in. The inner zone does not exist within one.
    private static readonly string[] Apart = ["/rapporter", "/logga-in", "/logga-ut"];

    // What tells neither figures nor deliveries, or guards itself: still there when nothing else is.
    private static readonly string[] AlwaysThere = ["/rapporter", "/inre", "/jobs", "/logga-in", "/logga-ut", "/openapi", "/api/v1/releases", "/api/v1/problems"];
    private static readonly string[] PagesAlwaysThere = ["/om", "/om/tillganglighet"];

    /// <summary>Chooses.</summary>
    public async Task Choose(HttpContext context, Func<Task> next)
    {
        // The page that tells of an error is asked for inside the request that went wrong, whose choice has been made.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerPathFeature>() is not null)
        {
            await next();
            return;
        }

        var site = Site.Of(context);
        var shown = context.RequestServices.GetRequiredService<Shown>();
        try
        {
            if (site.Release is { } code ? !await ChooseRelease(context, shown, site, code) : !await ChooseNewest(context, shown))
            {
                return;
            }
        }
        catch (Exception broken) when (broken is WarehouseException or IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            CannotOpen(log, Fault.Sentence(broken));
            shown.ShowNothing(isUnread: true);
            context.Features.Set(site with { Release = null });
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        await next();
    }

    private async Task<bool> ChooseRelease(HttpContext context, Shown shown, Site site, string code)
    {
        if (Array.Exists(Apart, part => context.Request.Path.StartsWithSegments(part)))
        {
            context.Response.Redirect(site.ToLive(context.Request.Path.ToUriComponent()) + context.Request.QueryString);
            return false;
        }

        // No release can be told not to exist while nobody can look.
        if (!shelf.IsThere)
        {
            throw new WarehouseException(Away);
        }

        if (shelf.Find(code) is not { } release || !shelf.MayKnow(release, Audience.Of(context)) && !passes.Opens(context, code))
        {
            // The page that says so is one of what the reader may see.
            context.Features.Set(site with { Release = null });
            ShowNewest(context, shown);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return false;
        }

        if (release.State == ReleaseState.Removed || !shelf.IsReadable(release))
        {
            shown.ShowNothing();
            var problem = release.State == ReleaseState.Removed ? ProblemKind.Removed : ProblemKind.OtherVersion;
            await (IsPage(context) ? Results.Redirect(site.ToLive("/rapporter/" + release.ReleaseCode)) : Problems.OfRelease(problem, release.Name)).ExecuteAsync(context);
            return false;
        }

        shown.Show(release, shelf.Open(release), shelf.Current());
        return true;
    }

    private async Task<bool> ChooseNewest(HttpContext context, Shown shown)
    {
        ShowNewest(context, shown);
        var path = context.Request.Path;
        if (!shown.IsNothing || Array.Exists(AlwaysThere, part => path.StartsWithSegments(part)) || Array.Exists(PagesAlwaysThere, page => path == page))
        {
            return true;
        }

        if (shown.IsUnread)
        {
            throw new WarehouseException(Away);
        }

        if (!IsPage(context))
        {
            await Problems.OfRelease(ProblemKind.NothingReleased, "").ExecuteAsync(context);
            return false;
        }

        context.Request.Path = NothingPath;
        return true;
    }

    private void ShowNewest(HttpContext context, Shown shown)
    {
        if (!open.ReadsReleases || Audience.Of(context).SeesUnreleased)
        {
            return;
        }

        // Until the file has been opened nothing is shown, whatever goes wrong.
        shown.ShowNothing(isUnread: !shelf.IsThere);
        if (shelf.Current() is { } current && shelf.IsReadable(current))
        {
            shown.Show(current, shelf.Open(current), current);
        }
    }

    // What a person reads; files and answers to programs are told of as problems.
    private static bool IsPage(HttpContext context) => ErrorPages.AreWanted(context) && !context.Request.Path.StartsWithSegments("/data") && !Path.HasExtension(context.Request.Path);

    [LoggerMessage(EventId = 2004, EventName = "ReleaseUnreadable", Level = LogLevel.Error, Message = "A release cannot be opened: {Reason}")]
    private static partial void CannotOpen(ILogger log, string reason);
}
