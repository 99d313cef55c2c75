using System.Collections.Concurrent;

namespace Analytics.Tests.Bench.Soak;

/// <summary>What happened and how often, and what should not have.</summary>
public sealed class Journal(SimulatedClock clock)
{
    private readonly ConcurrentDictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> faults = new();

    /// <summary>What should not have happened.</summary>
    public IReadOnlyCollection<string> Faults => faults;

    /// <summary>What happened, and how often.</summary>
    public IEnumerable<KeyValuePair<string, int>> Counts => counts.OrderBy(count => count.Key, StringComparer.Ordinal);

    /// <summary>Counts.</summary>
    public void Count(string what) => counts.AddOrUpdate(what, 1, (_, before) => before + 1);

    /// <summary>Counts, and says so now.</summary>
    public void Tell(string what, string detail = "")
    {
        Count(what);
        Console.Error.WriteLine(FormattableString.Invariant($"{clock.Gone:hh\\:mm\\:ss} ({clock.GetUtcNow():yyyy-MM-dd HH:mm}Z) {what} {detail}"));
    }

    /// <summary>Keeps a fault.</summary>
    public void Fault(string what)
    {
        faults.Enqueue(FormattableString.Invariant($"{clock.Gone:hh\\:mm\\:ss} {what}"));
        Console.Error.WriteLine("FAULT " + what);
    }
}
