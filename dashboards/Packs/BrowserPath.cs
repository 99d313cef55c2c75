using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Packs;

/// <summary>Which browser prints: the one that is configured, else the first of the usual names on this machine.</summary>
public static class BrowserPath
{
    /// <summary>Configuration key: the browser's program file.</summary>
    public const string Key = "Browser:Path";

    /// <summary>The settings of the browser.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(Key, "found on the machine", "The program file of Chromium, Chrome or Edge, which prints the meeting pack's PDFs."),
        new(BrowserPrint.SecondsKey, BrowserPrint.UsualSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture), "Seconds that a print may take; 1 to 3600."),
    ];

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge", "chrome"];

    private static readonly string[] WindowsPlaces = [@"Google\Chrome\Application\chrome.exe", @"Microsoft\Edge\Application\msedge.exe", @"Chromium\Application\chrome.exe"];

    private static readonly string[] MacPlaces = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "/Applications/Chromium.app/Contents/MacOS/Chromium"];

    /// <summary>The program file; null where none is found. What is configured and does not exist is not replaced by another: it is an error that somebody should hear of.</summary>
    public static string? Find(IConfiguration configuration)
    {
        var given = configuration[Key];
        return string.IsNullOrWhiteSpace(given) ? Usual().FirstOrDefault(File.Exists) : File.Exists(given) ? Path.GetFullPath(given) : null;
    }

    /// <summary>The sentence for a program file that is configured and that there is not; null else.</summary>
    public static string? Missing(IConfiguration configuration) => configuration[Key] is { } given && !string.IsNullOrWhiteSpace(given) && !File.Exists(given)
        ? $"Inställningen {Key} är ”{given}”, en fil som inte finns, så inga PDF-filer kan skrivas ut. Ange webbläsarens programfil, eller ta bort inställningen."
        : null;

    private static IEnumerable<string> Usual()
    {
        var end = OperatingSystem.IsWindows() ? ".exe" : "";
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var name in Names)
            {
                yield return Path.Combine(folder, name + end);
            }
        }

        foreach (var root in new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }.Select(Environment.GetFolderPath).Where(root => root != ""))
        {
            foreach (var place in WindowsPlaces)
            {
                yield return Path.Combine(root, place);
            }
        }

        foreach (var place in MacPlaces)
        {
            yield return place;
        }
    }
}
