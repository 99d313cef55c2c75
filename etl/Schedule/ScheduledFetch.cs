using Analytics.Etl.Sources;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Schedule;

/// <summary>Fetches a feed's configured sources inside a scheduled job, which holds the right to run.</summary>
public static class ScheduledFetch
{
    /// <summary>The fetching of a feed; null where it has no source.</summary>
    public static FetchFeed Of(Warehouse warehouse, EtlOptions options, TimeProvider clock, Func<HttpMessageHandler>? httpHandlerFactory = null)
    {
        var run = new FetchRun(warehouse, options, clock, httpHandlerFactory, runIsHeld: true);
        return (feed, stop) => options.Sources.Any(source => string.Equals(source.FeedName, feed, StringComparison.OrdinalIgnoreCase))
            ? Task.Run<string?>(() => string.Join(' ', run.Run(feed, stop).Select(result => result.Message)), stop)
            : Task.FromResult<string?>(null);
    }
}
