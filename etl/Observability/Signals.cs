using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Analytics.Etl.Observability;

/// <summary>
/// Our own metrics and spans. They cost nothing while nobody listens. Every attribute is a word of a closed list: a feed, an outcome, a stage, a status, a job; never
/// a name, an address, a place or a figure.
/// </summary>
public static class Signals
{
    /// <summary>Name of source and meter.</summary>
    public const string Name = "Analytics.Etl";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);

    private static readonly Counter<long> Rows = Meter.CreateCounter<long>("analytics.delivery.rows", "{row}", "Rows of delivered files, by feed and by what became of them.");
    private static readonly Histogram<double> Delivery = Meter.CreateHistogram<double>("analytics.delivery.duration", "s", "Time to take one file, by feed and outcome.");
    private static readonly Histogram<double> Publication = Meter.CreateHistogram<double>("analytics.publication.duration", "s", "Time of each stage of a publication.");
    private static readonly Gauge<long> Cells = Meter.CreateGauge<long>("analytics.publication.cells", "{cell}", "Cells of the newest publication, by status, in all.");
    private static readonly Histogram<double> Job = Meter.CreateHistogram<double>("analytics.job.duration", "s", "Time of one run of a job, by job and outcome.");

    /// <summary>Whether anybody listens to the number of cells, which has to be asked for.</summary>
    public static bool AsksForCells => Cells.Enabled;

    /// <summary>Begins a span; null when nobody listens.</summary>
    public static Activity? Begin(string name) => Source.StartActivity(name);

    /// <summary>Notes a file that was taken.</summary>
    /// <param name="span">Its span.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="read">Rows read.</param>
    /// <param name="loaded">Rows loaded.</param>
    /// <param name="time">How long it took.</param>
    public static void Took(Activity? span, string feed, string outcome, long read, long loaded, TimeSpan time)
    {
        span?.SetTag("analytics.feed", feed).SetTag("analytics.outcome", outcome);
        var ofFeed = KeyValuePair.Create<string, object?>("analytics.feed", feed);
        Rows.Add(loaded, ofFeed, KeyValuePair.Create<string, object?>("analytics.outcome", "loaded"));
        Rows.Add(read - loaded, ofFeed, KeyValuePair.Create<string, object?>("analytics.outcome", "rejected"));
        Delivery.Record(time.TotalSeconds, ofFeed, KeyValuePair.Create<string, object?>("analytics.outcome", outcome));
    }

    /// <summary>Does one stage of a publication, in a span of its own.</summary>
    /// <param name="span">The span's name.</param>
    /// <param name="stage">The stage, in the metric.</param>
    /// <param name="work">What it does.</param>
    public static T Stage<T>(string span, string stage, Func<T> work)
    {
        using var running = Source.StartActivity(span);
        var begun = Stopwatch.GetTimestamp();
        var result = work();
        Publication.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds, KeyValuePair.Create<string, object?>("analytics.stage", stage));
        return result;
    }

    /// <summary>Notes how many cells were published with each status.</summary>
    public static void Published(IEnumerable<(string Status, long Cells)> counts)
    {
        foreach (var (status, cells) in counts)
        {
            Cells.Record(cells, KeyValuePair.Create<string, object?>("analytics.status", status));
        }
    }

    /// <summary>Notes a job that was run.</summary>
    public static void Ran(Activity? span, string job, string outcome, TimeSpan time)
    {
        span?.SetTag("analytics.job", job).SetTag("analytics.outcome", outcome);
        span?.SetStatus(outcome == "done" ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
        Job.Record(time.TotalSeconds, KeyValuePair.Create<string, object?>("analytics.job", job), KeyValuePair.Create<string, object?>("analytics.outcome", outcome));
    }
}
