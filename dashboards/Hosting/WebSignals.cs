using System.Diagnostics;
using System.Diagnostics.Metrics;
using Analytics.Etl.Observability;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Analytics.Dashboards.Hosting;

/// <summary>The web server's own metrics and spans, beside those of requests. They cost nothing while nobody listens.</summary>
public static class WebSignals
{
    private const string Name = "Analytics.Dashboards";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Pages = Meter.CreateCounter<long>("analytics.page.cache", "{page}", "Pages asked for that may be kept, by whether they were.");

    /// <summary>Sends them, where a collector is configured.</summary>
    public static void Add(IServiceCollection services, IConfiguration configuration) => Telemetry.Add(services, configuration, "web",
        spans => spans.AddSource(Name).AddAspNetCoreInstrumentation(requests => requests.RecordException = false),
        metrics => metrics.AddMeter(Name).AddAspNetCoreInstrumentation());

    /// <summary>Notes a page that may be kept.</summary>
    /// <param name="outcome"><c>hit</c> or <c>rendered</c>.</param>
    public static void Page(string outcome) => Pages.Add(1, KeyValuePair.Create<string, object?>("analytics.outcome", outcome));

    /// <summary>The span of a meeting pack; null when nobody listens.</summary>
    public static Activity? Pack() => Source.StartActivity("analytics.pack");
}
