using Analytics.Etl;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Analytics.Dashboards.Hosting;

/// <summary>The keys that sign-ins and forms are proven with, kept in a folder so that they outlive a restart.</summary>
public static class Keys
{
    /// <summary>Configuration key: the folder. Beside the embedded warehouse unless set.</summary>
    public const string PathKey = "Keys:Path";

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(PathKey, "`keys` beside the embedded warehouse, else `data/keys`", "The folder of the keys that sign-ins and forms are proven with, and of the sign-ins that are open. Only the service's account should read it; several servers must share it."),
    ];

    /// <summary>Registers them.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("barn-som-anhoriga");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository =
            new KeyFolder(Folder(provider.GetRequiredService<Warehouse>(), provider.GetRequiredService<IConfiguration>()), provider.GetRequiredService<ILoggerFactory>())));
        // That the files are not encrypted once more is known: who may read the folder is the machine's matter.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error));
    }

    /// <summary>Stops at a folder that is set and cannot be: without it nobody would stay signed in, and no form could be sent.</summary>
    /// <exception cref="WarehouseException">The sentence names the setting.</exception>
    public static void Check(IConfiguration configuration, string? webRoot)
    {
        if (string.IsNullOrWhiteSpace(configuration[PathKey]))
        {
            return;
        }

        var given = configuration[PathKey]!.Trim();
        if (given.StartsWith('~') || given.Contains("://", StringComparison.Ordinal))
        {
            throw new WarehouseException($"Inställningen {PathKey} är ”{given}”, som inte är en mapp på datorn. Skriv hela sökvägen, till exempel /var/lib/analytics/keys.");
        }

        var inbox = Path.TrimEndingDirectorySeparator(Path.GetFullPath(EtlOptions.Read(configuration).Inbox));
        foreach (var taken in new[] { inbox, Path.Combine(Path.GetDirectoryName(inbox) ?? inbox, "done"), Path.Combine(Path.GetDirectoryName(inbox) ?? inbox, "failed") }.Where(taken => IsWithin(given, taken)))
        {
            throw new WarehouseException($"Inställningen {PathKey} är ”{given}”, men i {taken} ligger levererade filer. Ange en mapp som bara är till för nycklar.");
        }

        if (webRoot is { Length: > 0 } && IsWithin(given, webRoot))
        {
            throw new WarehouseException($"Inställningen {PathKey} är ”{given}”, som servern visar för alla. Ange en mapp som bara är till för nycklar.");
        }

        try
        {
            OwnFolder(given);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new WarehouseException($"Inställningen {PathKey} är ”{given}”, men där finns ingen mapp och det går inte att skapa en. Ange en mapp där kontot får skriva.", refused);
        }
    }

    /// <summary>What others could do with a folder that was made open to them; null when nothing.</summary>
    public static string? Doubt(IConfiguration configuration) => OpenToOthers.Keys(Where(Engine.For(WarehouseOptions.Read(key => configuration[key])).Folder, configuration));

    private static bool IsWithin(string folder, string other) =>
        (Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(Path.GetFullPath(other)) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);

    private static string Where(string? beside, IConfiguration configuration) =>
        SettingValue.Folder(configuration, PathKey, beside, "keys");

    /// <summary>The folder.</summary>
    internal static DirectoryInfo Folder(Warehouse warehouse, IConfiguration configuration) => OwnFolder(Where(warehouse.Engine.Folder, configuration));

    /// <summary>A folder that the server's own account alone may look into.</summary>
    internal static DirectoryInfo OwnFolder(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(Path.GetFullPath(path))
        : Directory.CreateDirectory(Path.GetFullPath(path), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
