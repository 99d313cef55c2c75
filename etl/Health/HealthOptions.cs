using Analytics.Etl.Settings;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;

namespace Analytics.Etl.Health;

/// <summary>From where on the health checks complain.</summary>
/// <param name="FreeMegabytes">Free disk below this many megabytes is told of.</param>
/// <param name="ScheduleMinutes">A planned time that nobody has run for so many minutes is told of.</param>
public sealed record HealthOptions(int FreeMegabytes, int ScheduleMinutes)
{
    private const string FreeKey = "Health:FreeMegabytes";
    private const string ScheduleKey = "Health:ScheduleMinutes";
    private const int UsualFree = 1024;
    private const int UsualSchedule = 90;

    /// <summary>The settings.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(FreeKey, "1024", "Megabytes: a disk with less free, under the warehouse, the inbox, the releases or the keys, is told of by the health checks."),
        new(ScheduleKey, "90", "Minutes: a planned time of the schedule that nobody has run for so long is told of by the health checks. The schedule looks for missed times once an hour."),
    ];

    /// <summary>Reads the settings.</summary>
    /// <exception cref="WarehouseException">One is no whole number above zero.</exception>
    public static HealthOptions Read(IConfiguration configuration) =>
        new(SettingValue.Whole(configuration, FreeKey, UsualFree, 1, int.MaxValue), SettingValue.Whole(configuration, ScheduleKey, UsualSchedule, 1, int.MaxValue));
}
