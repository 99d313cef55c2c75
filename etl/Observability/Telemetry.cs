using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Analytics.Etl.Observability;

/// <summary>Sends metrics and spans to a collector, where one is configured; else nothing of it is built.</summary>
public static class Telemetry
{
    /// <summary>Attributes that metrics of HTTP may carry.</summary>
    private static readonly string[] HttpTags = ["http.request.method", "http.route", "http.response.status_code", "error.type"];

    /// <summary>For a program with services, such as the web server.</summary>
    /// <param name="services">Its services.</param>
    /// <param name="configuration">Its settings.</param>
    /// <param name="name">Which program it is.</param>
    /// <param name="spans">More sources of spans.</param>
    /// <param name="metrics">More sources of metrics.</param>
    /// <exception cref="WarehouseException">A setting cannot be used.</exception>
    public static void Add(IServiceCollection services, IConfiguration configuration, string name, Action<TracerProviderBuilder> spans, Action<MeterProviderBuilder> metrics)
    {
        if (TelemetryOptions.Read(configuration) is not { } options)
        {
            return;
        }

        services.AddSingleton<FeedAge>();
        services.AddOpenTelemetry().WithTracing(tracing =>
        {
            spans(tracing);
            Spans(tracing, options, name);
        }).WithMetrics(metering =>
        {
            metrics(metering);
            Metrics(metering, options, name);
            // Made with the collecting, but not given to it: it would be disposed before the last sending.
            metering.AddInstrumentation(provider => provider.GetRequiredService<FeedAge>().Name);
        });
    }

    /// <summary>For a command: what has been collected is sent when this is disposed. Null where nothing is to be sent.</summary>
    /// <exception cref="WarehouseException">A setting cannot be used.</exception>
    public static IDisposable? OfCommand(IConfiguration configuration)
    {
        if (TelemetryOptions.Read(configuration) is not { } options)
        {
            return null;
        }

        var (tracing, metering) = (Sdk.CreateTracerProviderBuilder(), Sdk.CreateMeterProviderBuilder());
        Spans(tracing, options, "etl");
        Metrics(metering, options, "etl");
        return new Both(tracing.Build(), metering.Build());
    }

    private static void Spans(TracerProviderBuilder tracing, TelemetryOptions options, string name) => tracing
        .ConfigureResource(resource => Describe(resource, name))
        .AddSource(Signals.Name)
        // Before the sending, which sees only what it leaves.
        .AddProcessor(new DiscreetSpans())
        .AddOtlpExporter(exporter => Aim(exporter, options, "traces"));

    private static void Metrics(MeterProviderBuilder metering, TelemetryOptions options, string name) => metering
        .ConfigureResource(resource => Describe(resource, name))
        .AddMeter(Signals.Name)
        .AddRuntimeInstrumentation()
        .AddView("http.server.*", new MetricStreamConfiguration { TagKeys = HttpTags })
        .AddOtlpExporter((exporter, reader) =>
        {
            Aim(exporter, options, "metrics");
            reader.PeriodicExportingMetricReaderOptions.ExportIntervalMilliseconds = options.Seconds * 1000;
        });

    private static void Describe(ResourceBuilder resource, string name) =>
        resource.AddService("barn-som-anhoriga-" + name, serviceVersion: typeof(Telemetry).Assembly.GetName().Version!.ToString(3));

    private static void Aim(OtlpExporterOptions exporter, TelemetryOptions options, string signal)
    {
        exporter.Protocol = options.Protocol;
        exporter.Endpoint = options.AddressOf(signal);
        exporter.Headers = options.Headers ?? exporter.Headers;
    }

    private sealed class Both(IDisposable one, IDisposable other) : IDisposable
    {
        // Disposing sends what is left.
        public void Dispose()
        {
            one.Dispose();
            other.Dispose();
        }
    }
}
