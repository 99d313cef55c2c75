using System.Globalization;
using Analytics.Etl.Feeds;
using Analytics.Etl.Settings;
using Analytics.Etl.Sources;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;

namespace Analytics.Etl;

/// <summary>Settings of the ETL. Every one has a default, so that a fresh clone starts without any.</summary>
public sealed record EtlOptions
{
    private const string InboxKey = "Inbox:Path";
    private const string KeepKey = "Inbox:KeepDays";
    private const string UsualInbox = "data/inbox";
    private const int UsualDays = 90;
    private const int MostDays = 3650;
    private const int MostRows = 1_000_000;

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(InboxKey, UsualInbox, "Where files are delivered: `<inbox>/<feed>/`, with a sub-folder per sender where there are several. `done/`, `failed/` and `upload/` lie beside it."),
        new(KeepKey, Text(UsualDays), $"Days that a file stays in `done/` or `failed/` before it is deleted; 0 to {Text(MostDays)}."),
        new(ShareKey("<feed>"), FeedLimits.Default.MaxRejectedShare.ToString(CultureInfo.InvariantCulture), "A file is refused whole when more than this share of its lines is refused … ; 0 to 1, with a decimal point."),
        new(RowsKey("<feed>"), Text(FeedLimits.Default.MinRejectedRows), $"… and at least so many; 0 to {Text(MostRows)}."),
    ];

    /// <summary>The inbox; deliveries lie in <c>&lt;inbox&gt;/&lt;feed&gt;/</c>, with a sub-folder per sender where there are several.</summary>
    public string Inbox { get; init; } = UsualInbox;

    /// <summary>Days that files stay in <c>done</c> and <c>failed</c> beside the inbox.</summary>
    public int KeepDays { get; init; } = UsualDays;

    /// <summary>Days that entries of the web server's access log are kept.</summary>
    public int AccessLogDays { get; init; } = Retention.AccessLogDays.Usual;

    /// <summary>How long a run waits for another one to end. Nothing for a program; a person at the command line would only have to try again.</summary>
    public TimeSpan Patience { get; init; }

    /// <summary>Limits per feed; a feed not named here has the default ones.</summary>
    public IReadOnlyDictionary<string, FeedLimits> Limits { get; init; } = new Dictionary<string, FeedLimits>();

    /// <summary>What is fetched into the inbox, see <see cref="FetchRun"/>.</summary>
    public IReadOnlyList<SourceSetting> Sources { get; init; } = [];

    /// <summary>The limits of a feed.</summary>
    public FeedLimits LimitsOf(Feed feed) => Limits.GetValueOrDefault(feed.Name, FeedLimits.Default);

    /// <summary>Reads the settings; sources that are wrong stop nothing, see <see cref="SourceSetting"/>.</summary>
    /// <exception cref="WarehouseException">One of the others cannot be used; the sentence names it.</exception>
    public static EtlOptions Read(IConfiguration configuration) => new()
    {
        Inbox = configuration[InboxKey] is { } inbox && !string.IsNullOrWhiteSpace(inbox) ? InAFolder(inbox) : UsualInbox,
        KeepDays = SettingValue.Whole(configuration, KeepKey, UsualDays, 0, MostDays),
        AccessLogDays = Retention.AccessLogDays.Read(configuration),
        Limits = FeedList.All.ToDictionary(feed => feed.Name, feed => new FeedLimits(
            SettingValue.Share(configuration, ShareKey(feed.Name), FeedLimits.Default.MaxRejectedShare),
            SettingValue.Whole(configuration, RowsKey(feed.Name), FeedLimits.Default.MinRejectedRows, 0, MostRows))),
        Sources = SourceSetting.ReadAll(configuration),
    };

    // done, failed and upload lie beside it.
    private static string InAFolder(string inbox) => Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(inbox))) is not null ? inbox
        : throw SettingValue.Wrong(InboxKey, inbox, "Ange en mapp som ligger i en annan mapp: done, failed och upload läggs bredvid den.");

    private static string ShareKey(string feed) => $"Feeds:{feed}:MaxRejectedShare";

    private static string RowsKey(string feed) => $"Feeds:{feed}:MinRejectedRows";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>When a file is refused whole for its rows: more than this share and at least this many of them refused.</summary>
public sealed record FeedLimits(double MaxRejectedShare, int MinRejectedRows)
{
    /// <summary>5 % and 10 rows (feeds.md, file errors).</summary>
    public static readonly FeedLimits Default = new(0.05, 10);

    /// <summary>Whether so many refused of so many read are too many.</summary>
    public bool AreExceeded(long rejected, long read) => rejected >= MinRejectedRows && rejected > MaxRejectedShare * read;
}
