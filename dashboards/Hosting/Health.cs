using Analytics.Dashboards.Figures;
using Analytics.Etl.Health;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using HealthCheck = Analytics.Etl.Health.HealthCheck;

namespace Analytics.Dashboards.Hosting;

/// <summary>Whether the process lives, whether it has something to show, and, for who asks on the machine itself, how every part stands.</summary>
public static class Health
{
    /// <summary>In the query of <c>/health/ready</c>: tell of every part.</summary>
    private const string Detail = "detail";

    /// <summary>Registers the checks, one for each part, with the framework's own service.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton(provider => new HealthSubject(provider.GetRequiredService<Warehouse>(), provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<TimeProvider>()));
        // The framework logs each look with neither the part's name nor what it found; who asks gets both.
        services.AddLogging(logging => logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None));
        var checks = services.AddHealthChecks();
        foreach (var check in HealthChecks.All)
        {
            checks.Add(new HealthCheckRegistration(check.Name, provider => new Part(check, provider.GetRequiredService<HealthSubject>()), HealthStatus.Unhealthy, []));
        }
    }

    /// <summary>Registers <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        var get = new[] { HttpMethods.Get, HttpMethods.Head };
        routes.MapMethods("/health/live", get, () => Results.Json(new { status = "live" })).ExcludeFromDescription();
        routes.MapMethods("/health/ready", get, Ready).ExcludeFromDescription();
    }

    /// <summary>Whether a request asks how the process is, which is about the warehouse and never about a release.</summary>
    public static bool IsAsked(HttpContext context) => context.Request.Path.StartsWithSegments("/health");

    private static async Task<IResult> Ready(Reading reading, OpenAudience open, HealthCheckService checks, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        var isReady = reading.State == WarehouseState.Published;
        // The parts name folders, jobs and feeds: for the machine's own watch, and nobody else.
        if (context.Request.Query.ContainsKey(Detail) && OwnMachine.IsAsking(context))
        {
            var report = await checks.CheckHealthAsync(context.RequestAborted);
            return Results.Json(
                new
                {
                    status = isReady ? "ready" : "not_ready", reason = isReady ? null : reading.InnerReason, publication = reading.Publication?.PublicationKey, health = Word(report.Status),
                    parts = HealthChecks.All.Select(check => (check.Name, Entry: report.Entries[check.Name])).Select(part => new { name = part.Name, status = Word(part.Entry.Status), message = part.Entry.Description }),
                },
                statusCode: isReady && report.Status != HealthStatus.Unhealthy ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
        }

        // Where everybody reads releases only, the number of what has not been released is not told either.
        return isReady
            ? open.ReadsReleases ? Results.Json(new { status = "ready" }) : Results.Json(new { status = "ready", publication = reading.Publication!.PublicationKey })
            : Results.Json(new { status = "not_ready", reason = reading.Reason }, statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static string Word(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "healthy",
        HealthStatus.Degraded => "degraded",
        HealthStatus.Unhealthy => "unhealthy",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    private sealed class Part(HealthCheck check, HealthSubject subject) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            var part = check.Of(subject);
            return Task.FromResult(new HealthCheckResult(
                part.Status switch
                {
                    PartStatus.Healthy => HealthStatus.Healthy,
                    PartStatus.Degraded => HealthStatus.Degraded,
                    PartStatus.Unhealthy => HealthStatus.Unhealthy,
                    _ => throw new ArgumentOutOfRangeException(nameof(context), part.Status, null),
                },
                part.Message));
        }
    }
}
