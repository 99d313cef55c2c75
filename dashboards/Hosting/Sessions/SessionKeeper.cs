using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting.Sessions;

/// <summary>Deletes what is left of sessions that have ended by themselves, when the server starts and once an hour.</summary>
public sealed partial class SessionKeeper(SessionShelf shelf, SignInOptions options, TimeProvider clock, ILogger<SessionKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.IsConfigured)
        {
            return;
        }

        // The start does not wait for it.
        await Task.Yield();
        using var timer = new PeriodicTimer(Between, clock);
        do
        {
            try
            {
                shelf.Sweep();
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                NotSwept(log, Fault.Sentence(refused));
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(EventId = 2108, EventName = "SessionsNotSwept", Level = LogLevel.Warning, Message = "Sessions that have ended could not be deleted: {Reason}")]
    private static partial void NotSwept(ILogger log, string reason);
}
