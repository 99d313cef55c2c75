using Analytics.Etl.Feeds;
using Analytics.Etl.Sources;
using Microsoft.Extensions.Configuration;

namespace Analytics.Etl;

/// <summary>Settings of the ETL. Every one has a default, so that a fresh clone starts without any.</summary>
public sealed record EtlOptions
{
    /// <summary>The inbox; deliveries lie in <c>&lt;inbox&gt;/&lt;feed&gt;/</c>, with a sub-folder per sender where there are several.</summary>
    public string Inbox { get; init; } = "data/inbox";

    /// <summary>Days that files stay in <c>done</c> and <c>failed</c> beside the inbox.</summary>
    public int KeepDays { get; init; } = 90;

    /// <summary>How long a run waits for another one to end. Nothing for a program; a person at the command line would only have to try again.</summary>
    public TimeSpan Patience { get; init; }

    /// <summary>Limits per feed; a feed not named here has the default ones.</summary>
    public IReadOnlyDictionary<string, FeedLimits> Limits { get; init; } = new Dictionary<string, FeedLimits>();

    /// <summary>What is fetched into the inbox, see <see cref="FetchRun"/>.</summary>
    public IReadOnlyList<SourceSetting> Sources { get; init; } = [];

    /// <summary>The limits of a feed.</summary>
    public FeedLimits LimitsOf(Feed feed) => Limits.GetValueOrDefault(feed.Name, FeedLimits.Default);

    /// <summary>Reads <c>Inbox:Path</c>, <c>Inbox:KeepDays</c>, <c>Feeds:&lt;name&gt;:…</c> and <c>Sources:&lt;n&gt;:…</c>.</summary>
    public static EtlOptions Read(IConfiguration configuration)
    {
        var defaults = new EtlOptions();
        return new EtlOptions
        {
            Inbox = configuration["Inbox:Path"] ?? defaults.Inbox,
            KeepDays = configuration.GetValue("Inbox:KeepDays", defaults.KeepDays),
            Limits = FeedList.All.ToDictionary(feed => feed.Name, feed => new FeedLimits(
                configuration.GetValue($"Feeds:{feed.Name}:MaxRejectedShare", FeedLimits.Default.MaxRejectedShare),
                configuration.GetValue($"Feeds:{feed.Name}:MinRejectedRows", FeedLimits.Default.MinRejectedRows))),
            Sources = SourceSetting.ReadAll(configuration),
        };
    }
}

/// <summary>When a file is refused whole for its rows: more than this share and at least this many of them refused.</summary>
public sealed record FeedLimits(double MaxRejectedShare, int MinRejectedRows)
{
    /// <summary>5 % and 10 rows (feeds.md, file errors).</summary>
    public static readonly FeedLimits Default = new(0.05, 10);

    /// <summary>Whether so many refused of so many read are too many.</summary>
    public bool AreExceeded(long rejected, long read) => rejected >= MinRejectedRows && rejected > MaxRejectedShare * read;
}
