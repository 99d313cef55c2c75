using System.Collections.Concurrent;
using System.Diagnostics.Tracing;
using System.Runtime.CompilerServices;

namespace Analytics.Tests.Dashboards;

/// <summary>Hears from the runtime which objects their finalizers had to tidy up, in the whole process.</summary>
/// <param name="among">The types that count.</param>
public sealed class Finalizations(IEnumerable<Type> among) : EventListener
{
    private const string Runtime = "Microsoft-Windows-DotNETRuntime";
    private const EventKeywords Collector = (EventKeywords)1;
    private const int FinalizeObject = 29;

    private static int lastWords;

    private readonly ConcurrentQueue<nint> heard = new();
    private readonly Dictionary<nint, string> names = among.Where(type => !type.ContainsGenericParameters).ToDictionary(type => type.TypeHandle.Value, type => type.Name);

    /// <summary>The names of those that were left to their finalizers by a piece of work, one for each object, in order.</summary>
    public async Task<IReadOnlyList<string>> During(Func<Task> work)
    {
        await Settle();
        heard.Clear();
        await work();
        await Settle();
        return [.. heard.Where(names.ContainsKey).Select(type => names[type]).Order(StringComparer.Ordinal)];
    }

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == Runtime)
        {
            EnableEvents(eventSource, EventLevel.Verbose, Collector);
        }
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventId == FinalizeObject)
        {
            heard.Enqueue((nint)eventData.Payload![0]!);
        }
    }

    // What is told comes later than it happens: one more object is dropped, and once its end is heard, so is all before.
    private async Task Settle()
    {
        Collect();
        var before = heard.Count(type => type == typeof(Last).TypeHandle.Value);
        Drop();
        Collect();
        for (var tries = 0; heard.Count(type => type == typeof(Last).TypeHandle.Value) == before; tries++)
        {
            Assert.True(tries < 600, "The runtime does not tell what it finalizes.");
            await Task.Delay(50);
        }
    }

    private static void Collect()
    {
        for (var round = 0; round < 2; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Drop() => _ = new Last();

    private sealed class Last
    {
        ~Last() => Interlocked.Increment(ref lastWords);
    }
}
