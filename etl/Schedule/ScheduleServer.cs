using System.Data.Common;
using Analytics.WarehouseSql;
using Hangfire;
using Hangfire.Common;
using Hangfire.InMemory;
using Hangfire.Server;
using Hangfire.SqlServer;
using Hangfire.States;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Analytics.Etl.Schedule;

/// <summary>What Hangfire calls; the calendar decides whether there is anything to do.</summary>
public sealed class ScheduledJobs(JobRunner runner)
{
    /// <summary>Triggers a job; the answer stands on Hangfire's page.</summary>
    [AutomaticRetry(Attempts = 0)]
    public async Task<string> Run(string job, PerformContext context, CancellationToken stop) =>
        (await runner.Trigger(job, new DateTimeOffset(DateTime.SpecifyKind(context.BackgroundJob.CreatedAt, DateTimeKind.Utc)), stop)).Message;

    /// <summary>Runs what was missed.</summary>
    [AutomaticRetry(Attempts = 0)]
    public async Task<string> CatchUp(CancellationToken stop) =>
        string.Join(' ', (await runner.CatchUp(stop)).Where(report => report.Answer != JobAnswer.NothingDue).Select(report => $"{report.Job}: {report.Message}"));
}

/// <summary>
/// The schedule as a part of a running process, and the only code of this room that knows Hangfire: one recurring job per line, seen and run by hand on Hangfire's
/// page, and an hourly look for what was missed. Hangfire itself makes up for nothing and repeats nothing.
/// </summary>
/// <param name="warehouse">The warehouse; it is upgraded before the host starts.</param>
/// <param name="configuration">Overrides of the lines.</param>
/// <param name="options">Settings of the loads.</param>
/// <param name="clock">The clock.</param>
/// <param name="storage">Where Hangfire keeps its jobs.</param>
/// <param name="logs">One line per job.</param>
/// <param name="fetch">Fetches from configured sources; null where there are none.</param>
public sealed partial class ScheduleServer(
    Warehouse warehouse, IConfiguration configuration, EtlOptions options, TimeProvider clock, JobStorage storage, ILoggerFactory logs, FetchFeed? fetch = null)
    : IHostedService, IDisposable
{
    /// <summary>Name of the hourly look for missed times.</summary>
    public const string CatchUpJob = "missade-tider";

    private readonly ILogger log = logs.CreateLogger("Schema");
    private BackgroundJobServer? server;

    /// <summary>
    /// Registers the schedule with a host. The warehouse and a clock are registered already; <see cref="EtlOptions"/> (else read from the settings)
    /// and a <see cref="FetchFeed"/> (else of the configured sources) may be.
    /// </summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton(provider => Storage(provider.GetRequiredService<Warehouse>()));
        services.AddSingleton(provider =>
        {
            var (warehouse, configuration, clock) = (provider.GetRequiredService<Warehouse>(), provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<TimeProvider>());
            var options = provider.GetService<EtlOptions>() ?? EtlOptions.Read(configuration);
            return new ScheduleServer(warehouse, configuration, options, clock, provider.GetRequiredService<JobStorage>(), provider.GetRequiredService<ILoggerFactory>(),
                provider.GetService<FetchFeed>() ?? ScheduledFetch.Of(warehouse, options, clock));
        });
        services.AddHostedService(provider => provider.GetRequiredService<ScheduleServer>());
    }

    /// <summary>Where Hangfire keeps its jobs: in memory on the embedded engine, beside the warehouse on SQL Server.</summary>
    public static JobStorage Storage(Warehouse warehouse) => warehouse.Engine.Kind == EngineKind.SqlServer
        ? new SqlServerStorage(warehouse.Options.ConnectionString, new SqlServerStorageOptions { SqlClientFactory = SqlClientFactory.Instance })
        : new InMemoryStorage();

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            Start();
        }
        catch (Exception broken) when (broken is WarehouseException or DbException)
        {
            // A web server goes on showing what there is; serve reads the schedule before it starts and stops with the sentence.
            NotStarted(log, Fault.Sentence(broken));
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (server is not null)
        {
            server.SendStop();
            try
            {
                await server.WaitForShutdownAsync(cancellationToken);
            }
            catch (ObjectDisposedException)
            {
                // Hangfire lets go of its handles once its last worker has ended, which may be while it is waited for: then it has shut down.
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => server?.Dispose();

    private void Start()
    {
        // Reading would make an empty file where there is none, and tell only of a missing table where there is one.
        if (!warehouse.IsCreated())
        {
            throw new WarehouseException("Lagret finns inte, så inga jobb körs. Har det funnits: anslut disken som det ligger på, eller återställ det från en säkerhetskopia. Skapa det annars med etl upgrade. Starta sedan om den här tjänsten.");
        }

        var schedule = FeedSchedule.Read(warehouse, configuration);
        var runner = new JobRunner(warehouse, options, schedule, clock, log, fetch);
        JobLedger.NoteStart(warehouse, clock.GetUtcNow(), FormattableString.Invariant($"Schemat startade med {schedule.Lines.Count} jobb."));
        Register(schedule);
        server = new BackgroundJobServer(
            // One worker: jobs follow one another instead of finding each other's run going on.
            new BackgroundJobServerOptions { WorkerCount = 1, Activator = new Activator(runner), ShutdownTimeout = TimeSpan.FromSeconds(20) },
            storage);
        new BackgroundJobClient(storage).Create(Job.FromExpression<ScheduledJobs>(jobs => jobs.CatchUp(CancellationToken.None)), new EnqueuedState());
        Started(log, schedule.Lines.Count);
    }

    private void Register(FeedSchedule schedule)
    {
        var manager = new RecurringJobManager(storage);
        // A time that Hangfire itself missed is the calendar's business.
        var recurring = new RecurringJobOptions { TimeZone = LocalTime.Zone, MisfireHandling = MisfireHandlingMode.Ignorable };
        foreach (var line in schedule.Lines)
        {
            var job = line.Job;
            manager.AddOrUpdate(job, Job.FromExpression<ScheduledJobs>(jobs => jobs.Run(job, null!, CancellationToken.None)), line.Cron, recurring);
        }

        manager.AddOrUpdate(CatchUpJob, Job.FromExpression<ScheduledJobs>(jobs => jobs.CatchUp(CancellationToken.None)), "10 * * * *", recurring);
        using var connection = storage.GetConnection();
        foreach (var former in connection.GetAllItemsFromSet("recurring-jobs").Where(id => id != CatchUpJob && schedule.Lines.All(line => line.Job != id)))
        {
            manager.RemoveIfExists(former);
        }
    }

    private sealed class Activator(JobRunner runner) : JobActivator
    {
        public override object ActivateJob(Type jobType) => new ScheduledJobs(runner);
    }

    [LoggerMessage(EventId = 1103, EventName = "ScheduleStarted", Level = LogLevel.Information, Message = "Schemat är i gång med {Jobs} jobb.")]
    private static partial void Started(ILogger log, int jobs);

    [LoggerMessage(EventId = 1104, EventName = "ScheduleNotStarted", Level = LogLevel.Error, Message = "Schemat startade inte: {Reason}")]
    private static partial void NotStarted(ILogger log, string reason);
}
