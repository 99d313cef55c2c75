using System.Data.Common;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>Erases old entries of the access log when the server starts, and once a day.</summary>
public sealed partial class AccessLogKeeper(AccessLog entries, TimeProvider clock, ILogger<AccessLogKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromHours(24);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The start does not wait for it.
        await Task.Yield();
        using var timer = new PeriodicTimer(Between, clock);
        do
        {
            Erase();
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Erase()
    {
        try
        {
            var erased = entries.Erase();
            if (erased > 0)
            {
                Erased(log, erased);
            }
        }
        catch (Exception broken) when (broken is DbException or WarehouseException)
        {
            // A warehouse that cannot be written has been told of already; tomorrow is another day.
            NotErased(log, Fault.Sentence(broken));
        }
    }

    [LoggerMessage(EventId = 2103, EventName = "AccessLogErased", Level = LogLevel.Information, Message = "{Entries} old entries of the access log were erased.")]
    private static partial void Erased(ILogger log, int entries);

    [LoggerMessage(EventId = 2104, EventName = "AccessLogNotErased", Level = LogLevel.Warning, Message = "Old entries of the access log could not be erased: {Reason}")]
    private static partial void NotErased(ILogger log, string reason);
}
