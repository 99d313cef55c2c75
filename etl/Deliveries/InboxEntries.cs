using System.IO.Enumeration;
using Analytics.Etl.Feeds;

namespace Analytics.Etl.Deliveries;

/// <summary>
/// What lies in the inbox, as deep as deliveries can lie and no deeper. A link to a folder is told of and not followed: two links to the folder that they lie in
/// are more paths than can ever be listed, and a link to another place tells what its files are called.
/// </summary>
internal static class InboxEntries
{
    private const int BelowInbox = 2;
    private const int BelowFeed = 1;

    /// <summary>The files of the whole inbox, and the folders that are not looked into.</summary>
    public static IEnumerable<string> OfInbox(string inbox) => Directory.Exists(inbox) ? Of(inbox, BelowInbox, FeedList.All.Select(feed => feed.Name).ToHashSet(StringComparer.Ordinal)) : [];

    /// <summary>The same for one feed's folder, which may itself be a link: that is the operator's business.</summary>
    public static IEnumerable<string> OfFeed(string folder) => Directory.Exists(folder) ? Of(folder, BelowFeed, []) : [];

    /// <summary>The folders that files are looked for in, as far as they may be listed: the feeds' and their senders', and others that lie beside them.</summary>
    public static IEnumerable<string> FoldersOf(string inbox)
    {
        var feeds = FeedList.All.Select(feed => feed.Name).ToHashSet(StringComparer.Ordinal);
        return Below(inbox).Where(folder => folder.LinkTarget is null || feeds.Contains(folder.Name))
            .SelectMany(folder => (string[])[folder.FullName, .. Below(folder.FullName).Where(sender => sender.LinkTarget is null).Select(sender => sender.FullName)]);
    }

    private static IEnumerable<DirectoryInfo> Below(string folder) =>
        new DirectoryInfo(folder).EnumerateDirectories("*", new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System });

    // What may not be read is passed over here; Inbox.Unknown tells of it.
    private static FileSystemEnumerable<string> Of(string folder, int deepest, HashSet<string> followed)
    {
        var options = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = deepest, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        bool isLeft(ref FileSystemEntry entry)
        {
            var depth = entry.Directory[entry.RootDirectory.Length..].Count(Path.DirectorySeparatorChar);
            return depth == deepest || IsLink(ref entry) && !(depth == 0 && followed.Contains(entry.FileName.ToString()));
        }

        return new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), options)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory || isLeft(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !isLeft(ref entry),
        };
    }

    private static bool IsLink(ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) != 0 && entry.ToFileSystemInfo().LinkTarget is not null;
}
