using System.ComponentModel;
using Analytics.Etl.Observability;
using Analytics.Etl.Publications;
using Analytics.Etl.Schedule;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Analytics.Etl.Commands;

/// <summary>Runs the schedule until the process is told to stop; one line per job that was run.</summary>
[Description("Kör schemat tills det stoppas med Ctrl+C.")]
public sealed class ServeCommand : HostCommand<InboxSettings>
{
    /// <inheritdoc/>
    protected override int Run(InboxSettings settings)
    {
        var host = new Host(settings.Inbox);
        if (!host.Warehouse.IsCreated())
        {
            MissingWarehouse.MayCreate(host.Warehouse, host.Options.Inbox);
            using var only = RunLock.Take(host.Warehouse);
            new Upgrader(host.Warehouse, host.Clock).Run();
        }

        host.MustBeCurrent();

        // Read once before anything starts: a line that cannot be read stops here, with its sentence.
        FeedSchedule.Read(host.Warehouse, host.Configuration);
        var builder = new HostApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Configuration.AddConfiguration(host.Configuration);
        LogOptions.AddDefaults(builder.Configuration);
        LogOptions.Add(builder.Logging, builder.Configuration, settings.IsJson);
        builder.Services.AddSingleton(host.Warehouse).AddSingleton(host.Options).AddSingleton(host.Clock).AddSingleton(host.Configuration).AddSingleton<FeedAge>();
        builder.Services.AddWindowsService(service => service.ServiceName = "analytics-etl");
        ScheduleServer.Add(builder.Services);
        using var running = builder.Build();
        // The metric is there as long as the process; nobody asks for it unless metrics are sent.
        running.Services.GetRequiredService<FeedAge>();
        running.Run();
        return 0;
    }
}
