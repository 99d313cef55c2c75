using Analytics.Etl.Feeds;
using Analytics.Etl.Health;
using Analytics.Etl.Observability;
using Analytics.Etl.Retention;
using Analytics.Etl.Schedule;
using Analytics.Etl.Sources;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;

namespace Analytics.Etl.Settings;

/// <summary>Settings that belong together, under a heading of the reference.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Settings">The settings.</param>
public sealed record SettingGroup(string Title, IReadOnlyList<Setting> Settings);

/// <summary>Every setting of this program, in the order of the reference. The lists stand beside the code that reads the settings.</summary>
public static class SettingList
{
    /// <summary>The groups.</summary>
    public static IReadOnlyList<SettingGroup> All { get; } =
    [
        new("Where things lie", WorkingFolder.Settings),
        new("Warehouse", WarehouseOptions.Settings),
        new("Inbox and feeds", EtlOptions.Settings),
        new("Sources", SourceSetting.Settings),
        new("Schedule", FeedSchedule.Settings),
        new("Access log", AccessLogDays.Settings),
        new("Log", LogOptions.Settings),
        new("Metrics and traces", TelemetryOptions.Settings),
        new("Health checks", HealthOptions.Settings),
    ];

    /// <summary>Stops at a setting that cannot be used, whichever command is run; those of the warehouse, the inbox and the sources are read by what uses them.</summary>
    /// <exception cref="WarehouseException">The sentence names it.</exception>
    public static void Check(IConfiguration configuration)
    {
        HealthOptions.Read(configuration);
        TelemetryOptions.Read(configuration);
        LogOptions.CheckLevels(configuration);
    }

    /// <summary>What is told of and stops nothing: settings that nobody reads, secrets that stand in a file, and a warehouse that others may open. A sentence for each.</summary>
    /// <param name="configuration">What is set.</param>
    /// <param name="groups">The settings that the program reads.</param>
    public static IEnumerable<string> Doubts(IConfiguration configuration, IEnumerable<SettingGroup> groups)
    {
        var known = groups.SelectMany(group => group.Settings).ToList();
        var open = OpenToOthers.Warehouse(Engine.For(WarehouseOptions.Read(key => configuration[key])).DataFile);
        return [.. UnknownSettings.Sentences(configuration, known), .. SecretsInFiles.Sentences(configuration, known), .. open is null ? [] : new[] { open }];
    }

    /// <summary>What a part in angle brackets may be; null for anything.</summary>
    public static IReadOnlyList<string>? Names(string part) => part switch
    {
        "<feed>" => [.. FeedList.All.Select(feed => feed.Name)],
        "<job>" => [.. FeedList.All.Select(feed => feed.Name), FeedSchedule.Watch, FeedSchedule.Erasure],
        _ => null,
    };
}
