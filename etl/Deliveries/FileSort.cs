using System.Formats.Tar;

namespace Analytics.Etl.Deliveries;

/// <summary>
/// What lies under a name besides regular files. Opening a named pipe waits for somebody who writes to it, perhaps for ever, and a device never ends: neither is
/// opened. Windows has no such things in a folder.
/// </summary>
internal static class FileSort
{
    // What the library says, without a number of the system, of what it cannot put in an archive: a socket.
    private const int OfNoKind = unchecked((int)0x80131620);

    /// <summary>What it is, in Swedish, when it is no regular file; null when it is one, or nothing that can be looked at.</summary>
    public static string? Odd(string path)
    {
        try
        {
            // Whatever has a length is regular, and of the rest the archive writer is the one part of the library that tells the kind. It copies an empty file at most.
            return OperatingSystem.IsWindows() || new FileInfo(path) is not { Exists: true, Length: 0, LinkTarget: null } ? null : OddOfEmpty(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return refused is IOException { HResult: OfNoKind } ? "en socket" : null;
        }
    }

    /// <summary>Opens a regular file for reading from its beginning to its end. Its kind is looked at here and now: it may be another than when the folder was listed.</summary>
    /// <exception cref="IOException">It is no regular file or a link, or cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The account may not read it.</exception>
    public static FileStream Open(string path) => new FileInfo(path).LinkTarget is not null || Odd(path) is not null
        ? throw new IOException("What is to be read is no regular file.")
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan);

    private static string? OddOfEmpty(string path)
    {
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, leaveOpen: true))
        {
            writer.WriteEntry(path, "x");
        }

        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType switch
        {
            TarEntryType.Fifo => "ett namngivet rör (FIFO)",
            TarEntryType.CharacterDevice or TarEntryType.BlockDevice => "en enhet",
            _ => null,
        };
    }
}
