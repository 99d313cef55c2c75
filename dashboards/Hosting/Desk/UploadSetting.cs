using System.Globalization;
using Analytics.Etl;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting.Desk;

/// <summary>How large an uploaded file may be, and where it lies until a person has decided.</summary>
/// <param name="MaxMegabytes">Largest file, in megabytes.</param>
/// <param name="Folder">A folder of its own beside the inbox, so that the file can be moved into it; never one that the server shows.</param>
public sealed record UploadSetting(int MaxMegabytes, string Folder)
{
    /// <summary>Configuration key: the largest file, in megabytes.</summary>
    public const string MaxKey = "Upload:MaxMegabytes";

    /// <summary>Configuration key: the folder; beside the inbox unless set.</summary>
    public const string FolderKey = "Upload:Path";

    private const int Usual = 50;
    private const int Highest = 1000;
    private const long Megabyte = 1024 * 1024;

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(MaxKey, Usual.ToString(CultureInfo.InvariantCulture), "Largest file that may be uploaded in the inner zone, in megabytes; 1 to 1000."),
        new(FolderKey, "`upload` beside the inbox", "Where an uploaded file lies until a person has decided. On the same disk as the inbox, and no folder that the server shows."),
    ];

    /// <summary>The same in bytes.</summary>
    public long MaxBytes => MaxMegabytes * Megabyte;

    /// <summary>What a request with such a file may hold: the file, and the form around it.</summary>
    public long MaxRequest => MaxBytes + Megabyte;

    /// <summary>Reads the settings.</summary>
    /// <exception cref="WarehouseException">The size cannot be read, or the folder is one that the server shows.</exception>
    public static UploadSetting Read(IConfiguration configuration, string? webRoot)
    {
        var most = SettingValue.Whole(configuration, MaxKey, Usual, 1, Highest);
        var folder = configuration[FolderKey] is { Length: > 0 } path ? Path.GetFullPath(path)
            : Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(EtlOptions.Read(configuration).Inbox)))!, "upload");
        return webRoot is { Length: > 0 } && (folder + Path.DirectorySeparatorChar).StartsWith(Path.GetFullPath(webRoot) + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? throw new WarehouseException($"Uppladdade filer skulle ligga i {folder}, som servern visar för alla. Ange en annan mapp med {FolderKey}.")
            : new UploadSetting(most, folder);
    }
}
