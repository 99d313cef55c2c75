using Analytics.Etl.Feeds.Population;
using Analytics.Etl.Feeds.Procedures;
using Analytics.Etl.Feeds.Units;

namespace Analytics.Etl.Feeds;

/// <summary>Every feed, in the order in which a run takes them: what others refer to comes first.</summary>
public static class FeedList
{
    /// <summary>The feeds.</summary>
    public static IReadOnlyList<Feed> All { get; } = [new UnitFeed(), new PopulationFeed(), new ProcedureFeed()];

    /// <summary>Their names, for a sentence.</summary>
    public static string Names => string.Join(", ", All.Select(feed => feed.Name));

    /// <summary>A feed by its name; null when there is none.</summary>
    public static Feed? Named(string name) => All.FirstOrDefault(feed => string.Equals(feed.Name, name, StringComparison.OrdinalIgnoreCase));
}
