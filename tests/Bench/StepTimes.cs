using System.Diagnostics;
using System.Globalization;
using Analytics.Etl.Observability;
using Analytics.Etl.Publications;

namespace Analytics.Tests.Bench;

/// <summary>How long one publication took, and how much of the processor each of its steps: that hardly differs on a machine that others use too.</summary>
public sealed class StepTimes : IDisposable
{
    /// <summary>The head of the table that <see cref="Row"/> gives lines of: two columns by the clock and the processor, then a column per step in processor seconds.</summary>
    public const string Head = """
        | facts | publication | clock, s | processor, s | measure | protect: gather | protect: hide | derive | differ | compare | switch |
        |---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
        """;

    private readonly Dictionary<string, double> seconds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TimeSpan> begun = new(StringComparer.Ordinal);
    private readonly Stopwatch total = Stopwatch.StartNew();
    private readonly TimeSpan before = Used();
    private readonly ActivityListener listener;

    /// <summary>Begins to listen.</summary>
    public StepTimes()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Signals.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = span => begun[Step(span)] = Used(),
            ActivityStopped = span => seconds[Step(span)] = Of(Step(span)) + (Used() - begun[Step(span)]).TotalSeconds,
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>Seconds by the clock from the beginning until <see cref="Stop"/>.</summary>
    public double Seconds { get; private set; }

    private double Processor { get; set; }

    /// <summary>The publication is done.</summary>
    public void Stop()
    {
        Seconds = total.Elapsed.TotalSeconds;
        Processor = (Used() - before).TotalSeconds;
    }

    /// <summary>A line of the table; the steps that this publication did not take are 0.</summary>
    /// <param name="facts">How many registrations there are.</param>
    /// <param name="name">What was published.</param>
    public string Row(long facts, string name)
    {
        var steps = new[]
        {
            Of(PublicationSteps.Measure), Of(PublicationSteps.Protect) - Of(PublicationSteps.Hide), Of(PublicationSteps.Hide), Of(PublicationSteps.Derive),
            Of(PublicationSteps.Differ), Of(PublicationSteps.Compare), Of(PublicationSteps.Switch),
        };
        return string.Create(CultureInfo.InvariantCulture, $"| {facts} | {name} | {Seconds:0.00} | {Processor:0.00} | ")
            + string.Join(" | ", steps.Select(step => step.ToString("0.00", CultureInfo.InvariantCulture))) + " |";
    }

    /// <inheritdoc/>
    public void Dispose() => listener.Dispose();

    private static string Step(Activity span) => span.OperationName.Replace(PublicationSteps.SpanPrefix, "", StringComparison.Ordinal);

    private static TimeSpan Used() => Process.GetCurrentProcess().TotalProcessorTime;

    private double Of(string step) => seconds.GetValueOrDefault(step);
}
