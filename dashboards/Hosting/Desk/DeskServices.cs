namespace Analytics.Dashboards.Hosting.Desk;

/// <summary>What handläggare work with in the inner zone.</summary>
public static class DeskServices
{
    /// <summary>Registers it.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<DeskWork>();
        services.AddSingleton<UploadDesk>();
        services.AddHostedService(provider => provider.GetRequiredService<UploadDesk>());
        services.AddHostedService<DeskSweep>();
        services.AddSingleton<DeliveryDesk>();
        services.AddSingleton<CodeDesk>();
        services.AddSingleton<JobDesk>();
        services.AddSingleton<JournalDesk>();
        services.AddSingleton<AnnotationDesk>();
    }
}

/// <summary>Lets go, every few minutes, of what nobody has decided about in time.</summary>
/// <param name="work">The work.</param>
/// <param name="clock">The clock.</param>
internal sealed class DeskSweep(DeskWork work, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            work.Sweep();
        }
    }
}
