using System.Security.Cryptography;
using Analytics.Dashboards.Resources;
using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.Etl.Formats;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting.Desk;

/// <summary>A feed as the form of uploads offers it.</summary>
/// <param name="Name">The feed's name.</param>
/// <param name="Example">A file name as an example.</param>
/// <param name="Extensions">The endings it takes.</param>
public sealed record UploadFeed(string Name, string Example, string Extensions);

/// <summary>
/// Takes a file that a person uploads: it lies in a folder of its own, is tried on the warehouse, and goes into the inbox, the very same bytes, when the
/// person says so. A file in which a personal number stands is deleted at once; one that nobody decides about, after an hour and when the server starts.
/// </summary>
public sealed class UploadDesk(Warehouse warehouse, IConfiguration configuration, IWebHostEnvironment environment, TimeProvider clock, DeskWork work) : IHostedService
{
    /// <summary>Longest name of a person in the ledger.</summary>
    internal const int LongestWho = 100;

    private const int NameBytes = 16;

    /// <summary>The feeds, by name.</summary>
    public static IReadOnlyList<UploadFeed> Feeds { get; } =
        [.. FeedList.All.Select(feed => new UploadFeed(feed.Name, feed.FileExample, string.Join(", ", feed.Extensions))).OrderBy(feed => feed.Name, StringComparer.Ordinal)];

    /// <summary>The settings.</summary>
    public UploadSetting Setting => UploadSetting.Read(configuration, environment.WebRootPath);

    private EtlOptions Options => EtlOptions.Read(configuration);

    /// <summary>Deletes what a former process left.</summary>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            // Only what bears a name of ours: a folder that was configured by mistake keeps what else it holds.
            foreach (var left in Directory.Exists(Setting.Folder) ? new DirectoryInfo(Setting.Folder).GetDirectories() : [])
            {
                if (left.Name.Length == 2 * NameBytes && left.Name.All(char.IsAsciiHexDigitLower))
                {
                    left.Delete(recursive: true);
                }
            }
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            // Held by somebody: the next start tries again.
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Takes a file and begins to try it; or what is wrong with it, in the reader's words.</summary>
    public async Task<(DeskTask? Task, (Text Why, object?[] Values)? Wrong)> Take(IFormFile? file, string feedName, string sender, string who, CancellationToken stop)
    {
        sender = sender.Trim() is { Length: > 0 } given ? given : Inbox.DefaultSender;
        if (FeedList.Named(feedName) is not { } feed)
        {
            return (null, (Texts.UploadNoFeed, []));
        }

        if (!UploadName.IsSender(sender))
        {
            return (null, (Texts.UploadSenderWrong, []));
        }

        // Browsers send the bare name; what holds a path was made by hand.
        if (UploadName.Wrong(file?.FileName ?? "", feed) is { } wrong)
        {
            return (null, wrong);
        }

        if (file!.Length == 0)
        {
            return (null, (Texts.UploadEmpty, []));
        }

        if (file.Length > Setting.MaxBytes)
        {
            return (null, (Texts.UploadLarge, [Setting.MaxMegabytes]));
        }

        var folder = Path.Combine(Setting.Folder, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(NameBytes)));
        var relative = Relative(feed, sender, file.FileName);
        var path = Path.Combine(folder, "inbox", relative);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using (var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                await file.CopyToAsync(target, stop);
            }

            var sha256 = Hash(path);
            var upload = new Upload(feed, relative, folder, path, sha256);
            var task = work.Begin(new DeskTask(DeskKind.Load, file.FileName, who, clock.GetUtcNow())
            {
                Sha256 = sha256,
                Try = trying => Try(upload, trying),
                Do = doing => Load(upload, doing),
                Drop = () => Delete(folder),
            });
            return (task, null);
        }
        catch
        {
            Delete(folder);
            throw;
        }
    }

    private sealed record Upload(Feed Feed, string Relative, string Folder, string Path, string Sha256);

    private static string Relative(Feed feed, string sender, string name) =>
        sender == Inbox.DefaultSender ? Path.Combine(feed.Name, name) : Path.Combine(feed.Name, sender, name);

    private DeskOutcome Try(Upload upload, DeskTask task)
    {
        task.Tell("Filen läses.");
        FileScan scan;
        using (var stream = File.OpenRead(upload.Path))
        {
            scan = FileScan.Of(stream, FileKinds.Of(upload.Path));
        }

        if (scan.HoldsPersonalNumber)
        {
            throw new DeskRefusal(DeskStep.HeldIdentity, "Filen innehöll personnummer. Den är raderad, och inget av den är sparat. Ta bort personnumren i källan och ladda upp en ny fil.");
        }

        Same(upload.Sha256, scan.Sha256);
        var options = Options with { Inbox = Path.Combine(upload.Folder, "inbox"), Patience = DeskWork.Patience };
        var ((files, moment), changes) = new Rehearsal(warehouse, DeskWork.Patience).Run(trial =>
        {
            var before = DeskWork.Moment(trial);
            var load = new LoadRun(trial, options, clock, task.Who).Run(upload.Feed.Name, new DeskProgress(task));
            return (DeskRows.Files(trial, load), before);
        });
        return new DeskOutcome { MayGoOn = files is [{ State: "loaded" or "held" }], Files = files, Shifts = DeskRows.Shifts(changes), Moment = moment };
    }

    private DeskOutcome Load(Upload upload, DeskTask task)
    {
        var options = Options;
        using var only = RunLock.Take(warehouse, DeskWork.Patience);
        var target = Path.Combine(Path.GetFullPath(options.Inbox), upload.Relative);
        if (File.Exists(target))
        {
            throw new DeskRefusal(DeskStep.Refused, "I inkorgen väntar redan en fil med samma namn. Vänta tills den är laddad, eller ta bort den, och ladda upp filen igen.");
        }

        // Half-written files are left alone by every run; what is hashed there is what will be loaded.
        var arriving = target + ".part";
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(upload.Path, arriving, overwrite: true);
        try
        {
            Same(upload.Sha256, Hash(arriving));
            File.Move(arriving, target);
        }
        catch
        {
            File.Delete(arriving);
            throw;
        }

        var load = new LoadRun(warehouse, options, clock, task.Who).RunLocked(upload.Feed.Name, new DeskProgress(task));
        return new DeskOutcome { Files = DeskRows.Files(warehouse, load), Sentences = [DeskRows.Sentence(load.Publication)] };
    }

    private static void Same(string expected, string found)
    {
        if (expected != found)
        {
            throw new DeskRefusal(DeskStep.Refused, "Filens innehåll är inte det som laddades upp. Den är raderad och inget är laddat. Ladda upp filen igen.");
        }
    }

    private static string Hash(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static void Delete(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            // Gone already, or held by somebody: what is left goes at the next start.
        }
    }
}
