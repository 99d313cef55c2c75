using System.Globalization;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;

namespace Analytics.Etl.Retention;

/// <summary>Section <c>AccessLog</c>: the web server writes the log, and <see cref="RetentionRun"/> erases it.</summary>
public static class AccessLogDays
{
    /// <summary>Configuration key: for how many days entries are kept.</summary>
    public const string Key = "AccessLog:KeepDays";

    /// <summary>Days, unless set.</summary>
    public const int Usual = 730;

    private const int Most = 3650;

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(Key, Usual.ToString(CultureInfo.InvariantCulture), $"Days that entries of the access log are kept; 1 to {Most.ToString(CultureInfo.InvariantCulture)}. The job `gallring` and `etl erase` erase older ones, so give it to every service and command."),
    ];

    /// <summary>For how many days entries are kept.</summary>
    /// <exception cref="WarehouseException">It is no number of days.</exception>
    public static int Read(IConfiguration configuration) => SettingValue.Whole(configuration, Key, Usual, 1, Most);
}
