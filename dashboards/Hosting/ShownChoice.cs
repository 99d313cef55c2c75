using Analytics.Dashboards.Api;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Diagnostics;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// Decides what a request reads, before anything is read: the release in its address, else what its audience may see. A release that is not public yet
/// does not exist for those who may not read it.
/// </summary>
public sealed partial class ShownChoice(ReleaseShelf shelf, OpenAudience open, PrintPasses passes, ILogger<ShownChoice> log)
{
    // Pages that show no figure: they are there before the first release too.
    private static readonly string[] WithoutFigures = [SignInFlow.Address, SignInFlow.OutAddress, "/openapi", "/om/tillganglighet"];

    /// <summary>Chooses.</summary>
    public async Task Choose(HttpContext context, Func<Task> next)
    {
        var site = Site.Of(context);
        // The page that tells of an error is asked for inside the request that went wrong, whose choice has been made.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
        {
            await next();
            return;
        }

        try
        {
            if (site.Release is { } code)
            {
                var release = shelf.Find(code);
                if (release is null || release.State == ReleaseState.Prepared && !shelf.MayReadBefore(release, Audience.Of(context)) && !passes.Opens(context, code))
                {
                    context.Features.Set(site with { Release = null });
                    context.Response.StatusCode = StatusCodes.Status404NotFound;
                    return;
                }

                if (release.State == ReleaseState.Removed)
                {
                    // The link goes on working and says what became of it.
                    context.Response.Redirect(site.ToLive("/rapporter/" + Uri.EscapeDataString(release.ReleaseCode)));
                    return;
                }

                context.RequestServices.GetRequiredService<Shown>().Show(release, shelf.Open(release));
            }
            else if (open.ReadsReleases && !Audience.Of(context).SeesUnreleased)
            {
                if (shelf.Current() is { } current)
                {
                    context.RequestServices.GetRequiredService<Shown>().Show(current, shelf.Open(current));
                }
                else
                {
                    // What has not been released is not shown for want of a release.
                    context.RequestServices.GetRequiredService<Shown>().Hide();
                    if (Zones.Of(context.Request.Path) is null && !Array.Exists(WithoutFigures, part => context.Request.Path.StartsWithSegments(part)))
                    {
                        await TellNothing(context);
                        return;
                    }
                }
            }
        }
        catch (Exception broken) when (broken is WarehouseException or IOException or UnauthorizedAccessException or System.Data.Common.DbException)
        {
            CannotOpen(log, broken);
            context.Features.Set(site with { Release = null });
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        await next();
    }

    private static Task TellNothing(HttpContext context)
    {
        context.Features.Set(new NotAnswered(NotAnsweredReason.NothingReleased));
        if (!ErrorPages.AreWanted(context))
        {
            return Problems.Unavailable(Texts.NothingReleased.Sv).ExecuteAsync(context);
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A release cannot be opened.")]
    private static partial void CannotOpen(ILogger log, Exception broken);
}
