using Analytics.Etl.Feeds;
using Analytics.Etl.Formats;

namespace Analytics.Etl.Deliveries;

/// <summary>A file that waits, and the feed, sender and period that it answers for.</summary>
public sealed record InboxFile(Feed Feed, string Sender, FilePeriod Period, string Path, string RelativePath)
{
    /// <summary>The file's name.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>What the file claims to be.</summary>
    public FileKind Kind => FileKinds.Of(Path);
}

/// <summary>Something in the inbox that no feed takes; it stays where it is and is told of.</summary>
public sealed record UnknownFile(string RelativePath, string Message)
{
    /// <summary>Whether it is a folder that the account may not read, and so may hold deliveries.</summary>
    public bool IsClosed { get; init; }
}

/// <summary>
/// The folder that deliveries come to: <c>&lt;inbox&gt;/&lt;feed&gt;/[&lt;sender&gt;/]file</c>. What has been taken goes to <c>done</c> or <c>failed</c>
/// beside it. Hidden and half-written files (<c>.x</c>, <c>~$x</c>, <c>x.part</c>, <c>x.tmp</c>) are left alone, and a link to
/// somewhere else is not followed. In a trial no file is moved or
/// deleted; what would have been is remembered.
/// </summary>
public sealed class Inbox(string path, bool isTrial = false)
{
    /// <summary>Sender of a file that lies in the feed's folder itself.</summary>
    public const string DefaultSender = "region";

    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
    private readonly HashSet<string> gone = [];
    private readonly HashSet<string> kept = [];

    /// <summary>Whether the folder exists.</summary>
    public bool Exists => Directory.Exists(root);

    /// <summary>Whether files of a warehouse are kept beside it, in <c>done</c> or <c>failed</c>.</summary>
    public bool HasKept => ((string[])[FileState.Done, FileState.Failed]).Any(state => Directory.Exists(Folder(state)) && Directory.EnumerateFiles(Folder(state)).Any());

    /// <summary>What waits, in the order in which it is to be taken: by feed, then by period, then by name.</summary>
    public List<InboxFile> Waiting(string? feedName = null)
    {
        var waiting = new List<InboxFile>();
        foreach (var feed in FeedList.All.Where(feed => feedName is null || feed.Name == feedName))
        {
            waiting.AddRange(Entries(InboxEntries.OfFeed(Path.Combine(root, feed.Name)))
                .Select(file => Recognise(feed, file))
                .OfType<InboxFile>()
                .OrderBy(file => file.Period.FirstDay).ThenBy(file => file.Period.LastDay).ThenBy(file => file.RelativePath, StringComparer.Ordinal));
        }

        return waiting;
    }

    /// <summary>What no feed takes, and folders that cannot be read.</summary>
    public List<UnknownFile> Unknown()
    {
        var known = Waiting().Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. Folders().Where(folder => !IsReadable(folder)).Select(Closed), .. Entries(InboxEntries.OfInbox(root)).Where(file => !known.Contains(file)).Select(Explain)];
    }

    /// <summary>The inbox's folders, itself first: what deliveries are moved out of.</summary>
    public IEnumerable<string> Folders() => [root, .. InboxEntries.FoldersOf(root).Order(StringComparer.Ordinal)];

    /// <summary>The folders that deliveries are moved to, those that exist; else the one in which they are made.</summary>
    public IEnumerable<string> KeptFolders() =>
        ((string[])[FileState.Done, FileState.Failed]).Select(Folder).Select(folder => Directory.Exists(folder) ? folder : Path.GetDirectoryName(root)!).Distinct(StringComparer.Ordinal);

    /// <summary>Whether the account may list a folder.</summary>
    public static bool IsReadable(string folder)
    {
        try
        {
            _ = Directory.EnumerateFileSystemEntries(folder).Any();
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Where a delivery's file is kept once it was taken.</summary>
    public string KeptPath(string fileState, long deliveryKey, string relativePath) =>
        Path.Combine(Folder(fileState), FormattableString.Invariant($"{deliveryKey}_{Path.GetFileName(relativePath)}"));

    /// <summary>Lets the file go: to <c>done</c> or <c>failed</c> under its delivery's number, or for good.</summary>
    public void LetGo(string fileState, long deliveryKey, string relativePath)
    {
        var source = Path.Combine(root, relativePath);
        if (isTrial)
        {
            gone.Add(source);
            kept.Add(KeptPath(fileState, deliveryKey, relativePath));
            return;
        }

        if (fileState == FileState.Deleted)
        {
            File.Delete(source);
            return;
        }

        Directory.CreateDirectory(Folder(fileState));
        File.Move(source, KeptPath(fileState, deliveryKey, relativePath), overwrite: true);
    }

    /// <summary>Whether a delivery's file is where it is kept.</summary>
    public bool IsKept(string fileState, long deliveryKey, string relativePath)
    {
        var place = KeptPath(fileState, deliveryKey, relativePath);
        return kept.Contains(place) || File.Exists(place);
    }

    /// <summary>Deletes a kept file whose time is over.</summary>
    public void Drop(string fileState, long deliveryKey, string relativePath)
    {
        if (!isTrial)
        {
            File.Delete(KeptPath(fileState, deliveryKey, relativePath));
        }
    }

    private string Folder(string fileState) => Path.Combine(Path.GetDirectoryName(root)!, fileState);

    private InboxFile? Recognise(Feed feed, string file) =>
        !IsLinked(feed, file) && feed.Recognise(Path.GetFileName(file)) is { } period && SenderOf(feed, file) is { } sender && !Directory.Exists(file) && FileSort.Odd(file) is null
            ? new InboxFile(feed, sender, period, file, Path.GetRelativePath(root, file))
            : null;

    private IEnumerable<string> Entries(IEnumerable<string> entries) =>
        entries.Where(file => !IsUnfinished(Path.GetFileName(file)) && !gone.Contains(file)).Order(StringComparer.Ordinal);

    // A link could lead to any file that the account may read. That a feed's own folder is one is the operator's business; what a sender can lay in it is not.
    private bool IsLinked(Feed feed, string file) => new FileInfo(file).LinkTarget is not null
        || Path.GetDirectoryName(file)! is var folder && folder != Path.Combine(root, feed.Name) && new DirectoryInfo(folder).LinkTarget is not null;

    private static bool IsUnfinished(string name) =>
        name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal)
        || name.EndsWith(".part", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase);

    private string? SenderOf(Feed feed, string file)
    {
        var parts = Path.GetRelativePath(Path.Combine(root, feed.Name), file).Split(Path.DirectorySeparatorChar);
        return parts.Length switch
        {
            1 => DefaultSender,
            2 when ShownName.IsSender(parts[0]) => parts[0],
            _ => null,
        };
    }

    private UnknownFile Closed(string folder) =>
        new(PersonalNumber.MaskIn(Path.GetRelativePath(root, folder)), "Mappen går inte att läsa, så det som ligger i den laddas inte. Ge kontot rätt att läsa den.") { IsClosed = true };

    private UnknownFile Explain(string file)
    {
        var relative = Path.GetRelativePath(root, file);
        var parts = relative.Split(Path.DirectorySeparatorChar);
        var message = Directory.Exists(file) ? OfFolder(file)
            : FileSort.Odd(file) is { } odd ? $"Det är ingen vanlig fil utan {odd}, och öppnas inte. Ta bort den."
            : parts.Length == 1 ? "Filen ligger utanför leveransmapparna. Lägg den i mappen för sitt flöde, till exempel kva."
            : FeedList.Named(parts[0]) is not { } feed ? $"Inget flöde heter {Masking.Of(ShownName.Of(parts[0]))}. Kända flöden: {FeedList.Names}."
            : IsLinked(feed, file) ? "Filen är en länk till en annan plats och öppnas inte. Lägg filen själv i mappen."
            : parts.Length == 3 && !ShownName.IsSender(parts[1]) ? "Mappens namn kan inte vara en avsändares. Döp mappen med bokstäver, siffror, mellanslag, punkt, bindestreck och understreck, högst 60 tecken."
            : !ShownName.IsPlain(parts[^1]) ? $"Filens namn innehåller tecken som inte går att visa. Döp filen som {feed.FileExample}."
            : $"Namnet följer inte mönstret för {feed.Name}. Döp filen som {feed.FileExample}.";
        return new UnknownFile(PersonalNumber.MaskIn(ShownName.Of(relative)), message);
    }

    private static string OfFolder(string folder) => new DirectoryInfo(folder).LinkTarget is not null
        ? "Mappen är en länk till en annan plats och följs inte. Lägg filerna själva i en mapp."
        : "Mappen ligger för djupt. Lägg filerna i flödets mapp eller i en undermapp med avsändarens namn.";
}
