using Analytics.WarehouseSql;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
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
        new(PathKey, "`keys` beside the embedded warehouse, else `data/keys`", "The folder of the keys that sign-ins and forms are proven with. Only the service's account should read it; several servers must share it."),
    ];

    /// <summary>Registers them.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("barn-som-anhoriga");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => new ConfigureOptions<KeyManagementOptions>(keys => keys.XmlRepository =
            new FileSystemXmlRepository(Folder(provider.GetRequiredService<Warehouse>(), provider.GetRequiredService<IConfiguration>()), provider.GetRequiredService<ILoggerFactory>())));
        // That the files are not encrypted once more is known: who may read the folder is the machine's matter.
        services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error));
    }

    // Only the server's own account may look into it.
    private static DirectoryInfo Folder(Warehouse warehouse, IConfiguration configuration)
    {
        var path = Path.GetFullPath(configuration[PathKey] is { Length: > 0 } given ? given : Path.Combine(warehouse.Engine.Folder ?? "data", "keys"));
        return OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
