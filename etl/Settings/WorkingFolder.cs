using Analytics.WarehouseSql;

namespace Analytics.Etl.Settings;

/// <summary>
/// The folder that relative paths start from, and in which appsettings.json is looked for: the working directory, unless the environment names another. A
/// service of Windows has no working directory that anybody could set.
/// </summary>
public static class WorkingFolder
{
    /// <summary>The environment variable; it cannot stand in the file, which is looked for in the folder.</summary>
    public const string Key = "ANALYTICS_HOME";

    /// <summary>The setting.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(Key, "the working directory", "The folder that every relative path starts from, and where `appsettings.json` is looked for. Environment only. Needed by a Windows service and under IIS, which start programs in a folder of the system's."),
    ];

    /// <summary>Goes there.</summary>
    /// <exception cref="WarehouseException">There is no such folder.</exception>
    public static void Enter()
    {
        var given = Environment.GetEnvironmentVariable(Key);
        if (string.IsNullOrWhiteSpace(given))
        {
            return;
        }

        try
        {
            Directory.SetCurrentDirectory(given.Trim());
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new WarehouseException($"Miljövariabeln {Key} är ”{given}”, en mapp som inte finns eller som kontot inte får läsa. Skapa mappen eller rätta variabeln.", broken);
        }
    }
}
