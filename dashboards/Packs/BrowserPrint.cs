using System.Diagnostics;
using System.Globalization;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Packs;

/// <summary>The browser did not print.</summary>
public sealed class NotPrintedException(string message) : Exception(message);

/// <summary>
/// Prints a saved page to PDF with a browser in a process of its own: with tags, title, language and bookmarks. It has a fresh profile that is deleted
/// afterwards, no network, and a time limit after which it is ended with all that it started.
/// </summary>
public sealed partial class BrowserPrint(IConfiguration configuration, ILogger<BrowserPrint> log)
{
    /// <summary>Configuration key: how many seconds a print may take.</summary>
    public const string SecondsKey = "Browser:Seconds";

    /// <summary>So many where nothing is configured.</summary>
    public const int UsualSeconds = 90;

    private const int MostSeconds = 3600;
    private const int LongestComplaint = 2000;

    /// <summary>The browser's program file; null where there is none.</summary>
    public string? Browser => BrowserPath.Find(configuration);

    /// <summary>Whether a browser is configured that does not exist.</summary>
    public bool IsNotWhereSaid => Browser is null && !string.IsNullOrWhiteSpace(configuration[BrowserPath.Key]);

    /// <summary>Prints.</summary>
    /// <param name="page">The page's file.</param>
    /// <param name="folder">A folder of the print's own, for the profile and the result.</param>
    /// <param name="stop">Ends it.</param>
    /// <exception cref="NotPrintedException">The browser crashed, took too long, or wrote nothing.</exception>
    public async Task<byte[]> Print(string page, string folder, CancellationToken stop)
    {
        var browser = Browser ?? throw new NotPrintedException("No browser was found.");
        var file = Path.Combine(folder, "print.pdf");
        var start = new ProcessStartInfo(browser) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true, WorkingDirectory = folder };
        foreach (var argument in Arguments(page, file, folder))
        {
            start.ArgumentList.Add(argument);
        }

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(TimeSpan.FromSeconds(Seconds));
        using var process = Start(start);
        // Both must be read, or a talkative browser would wait for somebody to listen.
        var complaint = process.StandardError.ReadToEndAsync(CancellationToken.None);
        var talk = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new NotPrintedException(string.Create(CultureInfo.InvariantCulture, $"The browser took more than {Seconds} seconds."));
        }
        finally
        {
            End(process);
        }

        _ = await talk;
        if (process.ExitCode != 0 || !File.Exists(file))
        {
            var said = await complaint;
            Complained(log, process.ExitCode, said.Length <= LongestComplaint ? said : said[^LongestComplaint..]);
            throw new NotPrintedException(string.Create(CultureInfo.InvariantCulture, $"The browser ended with code {process.ExitCode} and wrote nothing."));
        }

        return await File.ReadAllBytesAsync(file, stop);
    }

    private int Seconds => ReadSeconds(configuration);

    /// <summary>How many seconds a print may take.</summary>
    /// <exception cref="WarehouseException">It is another thing.</exception>
    public static int ReadSeconds(IConfiguration configuration) => SettingValue.Whole(configuration, SecondsKey, UsualSeconds, 1, MostSeconds);

    private static IEnumerable<string> Arguments(string page, string file, string folder) =>
    [
        "--headless", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-default-apps", "--disable-extensions",
        "--disable-sync", "--no-first-run", "--disable-dev-shm-usage",
        // All that it needs lies in the folder.
        "--host-resolver-rules=MAP * ~NOTFOUND",
        // Its own sandbox refuses to start for the all-powerful user, whom a container has; what is printed is our own page without script.
        .. OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess ? Array.Empty<string>() : ["--no-sandbox"],
        "--user-data-dir=" + Path.Combine(folder, "profile"),
        "--print-to-pdf=" + file, "--no-pdf-header-footer", "--generate-pdf-document-outline", "--export-tagged-pdf",
        new Uri(page).AbsoluteUri,
    ];

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception refused)
        {
            throw new NotPrintedException("The browser could not be started: " + refused.Message);
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception or NotSupportedException)
        {
            // It has ended by itself.
        }
    }

    [LoggerMessage(EventId = 2301, EventName = "BrowserFailed", Level = LogLevel.Warning, Message = "The browser ended with code {Code}: {Complaint}")]
    private static partial void Complained(ILogger log, int code, string complaint);
}
