using System.Data.Common;
using Analytics.Dashboards.Figures;
using Analytics.Etl.Settings;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Hosting.Server;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// Asks the server for its pages as soon as it listens and after each publication, one at a time, so that readers find them rendered. It asks over the
/// machine's own loopback and nowhere else; where that is no address of the server's, nothing is asked.
/// </summary>
public sealed partial class WarmUp(IServer server, IHostApplicationLifetime life, IServiceScopeFactory scopes, IConfiguration configuration, TimeProvider clock, ILogger<WarmUp> log)
    : BackgroundService
{
    /// <summary>Configuration key: whether pages are warmed up.</summary>
    public const string EnabledKey = "Pages:WarmUp";

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(EnabledKey, "true", "Whether the server asks itself for its pages after each publication, so that readers find them rendered."),
    ];

    private static readonly TimeSpan Between = TimeSpan.FromSeconds(15);

    private static readonly string[] First = ["", "indikator/K01", "definitioner", "leveranser", "kommun", "jamlikhet", "utbud", "tackning", "hanvisningar", "familjecentraler"];

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!SettingValue.IsOn(configuration, EnabledKey, usual: true))
        {
            return;
        }

        var started = new TaskCompletionSource();
        await using (life.ApplicationStarted.Register(() => started.TrySetResult()))
        await using (stoppingToken.Register(() => started.TrySetCanceled(stoppingToken)))
        {
            await started.Task;
        }

        if (OwnMachine.AddressOf(server) is not { } address)
        {
            return;
        }

        using var handler = new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = address };
        using var timer = new PeriodicTimer(Between, clock);
        var warmed = 0L;
        do
        {
            var (publication, pages) = Newest();
            if (publication != warmed)
            {
                await Ask(client, pages, stoppingToken);
                warmed = publication;
                // All pages at once leave more freed memory behind than readers do in a day.
                FreedMemory.GiveBack();
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // The newest publication, 0 for none, and the pages that have most readers.
    private (long Publication, IReadOnlyList<string> Pages) Newest()
    {
        using var scope = scopes.CreateScope();
        var reading = scope.ServiceProvider.GetRequiredService<Reading>();
        try
        {
            return reading.State != WarehouseState.Published ? (0, [])
                : (reading.Publication!.PublicationKey, [.. First, .. scope.ServiceProvider.GetRequiredService<IndicatorRows>().Indicators().Where(indicator => indicator.IsMeasured).Select(indicator => "indikator/" + indicator.IndicatorCode)]);
        }
        catch (Exception broken) when (broken is DbException or WarehouseException)
        {
            // Readers are told what is wrong; here there is just nothing to warm.
            return (0, []);
        }
    }

    private async Task Ask(HttpClient client, IReadOnlyList<string> pages, CancellationToken stop)
    {
        foreach (var page in pages.Distinct())
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(page, UriKind.Relative), stop);
            }
            catch (Exception broken) when (broken is HttpRequestException or TaskCanceledException && !stop.IsCancellationRequested)
            {
                var why = Fault.Code(broken);
                NotWarmed(log, page, why);
                return;
            }
        }
    }

    [LoggerMessage(EventId = 2005, EventName = "PageNotWarmed", Level = LogLevel.Debug, Message = "{Page} could not be warmed up: {Reason}")]
    private static partial void NotWarmed(ILogger log, string page, string reason);
}
