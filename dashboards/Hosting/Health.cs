using Analytics.Dashboards.Figures;

namespace Analytics.Dashboards.Hosting;

/// <summary>Whether the process lives, and whether it has something to show.</summary>
public static class Health
{
    /// <summary>Registers <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var get = new[] { HttpMethods.Get, HttpMethods.Head };
        routes.MapMethods("/health/live", get, () => Results.Json(new { status = "live" })).ExcludeFromDescription();
        routes.MapMethods("/health/ready", get, Ready).ExcludeFromDescription();
    }

    /// <summary>Whether a request asks how the process is, which is about the warehouse and never about a release.</summary>
    public static bool IsAsked(HttpContext context) => context.Request.Path.StartsWithSegments("/health");

    private static IResult Ready(Reading reading, OpenAudience open, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        // Where everybody reads releases only, the number of what has not been released is not told either.
        return reading.State == WarehouseState.Published
            ? open.ReadsReleases ? Results.Json(new { status = "ready" }) : Results.Json(new { status = "ready", publication = reading.Publication!.PublicationKey })
            : Results.Json(new { status = "not_ready", reason = reading.Reason }, statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
