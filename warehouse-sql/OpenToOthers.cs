namespace Analytics.WarehouseSql;

/// <summary>
/// What other accounts on the machine could open, told in Swedish with the command that closes it. It is told and not changed: somebody may have meant it. On Windows
/// the folder's own rights hold, and nothing is told.
/// </summary>
public static class OpenToOthers
{
    private const UnixFileMode Others = UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
    private const UnixFileMode Group = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute;

    /// <summary>The warehouse's file, or what lies beside it under a longer name: its log, and a warehouse that was set aside. Null when nobody else gets at them.</summary>
    /// <param name="path">Its file; null on a server.</param>
    public static string? Warehouse(string? path) =>
        !OperatingSystem.IsWindows() && path is not null && IsEntered(Path.GetDirectoryName(Path.GetFullPath(path)), Others)
        && Beside(path).FirstOrDefault(file => (Mode(file) & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite)) != 0) is { } open
            ? $"Filen {open} kan öppnas av alla konton på datorn, och den innehåller siffror utan skydd. Ta bort andras rätt till den: chmod o-rwx \"{path}\"*"
            : null;

    /// <summary>The folder of the keys, with the open sessions. Null when only its own account gets at it, or when there is none.</summary>
    public static string? Keys(string folder) =>
        !OperatingSystem.IsWindows() && Directory.Exists(folder) && File.GetUnixFileMode(folder) is var mode
        && ((mode & Group) != 0 && IsEntered(Path.GetDirectoryName(Path.GetFullPath(folder)), Group | Others) || (mode & Others) != 0 && IsEntered(Path.GetDirectoryName(Path.GetFullPath(folder)), Others))
            ? $"Mappen för nycklar, {folder}, kan öppnas av andra konton än tjänstens eget, och den som läser nycklarna kan logga in som vem som helst. Ta bort andras rätt till den: chmod -R go-rwx \"{folder}\""
            : null;

    // What has been taken away since the folder was listed is open to nobody.
    private static UnixFileMode Mode(string file) => OperatingSystem.IsWindows() ? UnixFileMode.None : new FileInfo(file) is { Exists: true } there ? there.UnixFileMode : UnixFileMode.None;

    // The lock holds nothing.
    private static IEnumerable<string> Beside(string path)
    {
        try
        {
            return Directory.GetFiles(Path.GetDirectoryName(Path.GetFullPath(path))!)
                .Where(file => Path.GetFileName(file).StartsWith(Path.GetFileName(path), StringComparison.Ordinal) && !file.EndsWith(".lock", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // A folder that may be entered but not listed, or one that is not there.
            return File.Exists(path) ? [path] : [];
        }
    }

    // A folder that keeps them out keeps them out of all below it. A link may lead to where another way goes, so nothing above one counts.
    private static bool IsEntered(string? folder, UnixFileMode who)
    {
        for (var at = folder is null ? null : new DirectoryInfo(folder); at is { Exists: true }; at = at.Parent)
        {
            if (at.LinkTarget is not null)
            {
                return true;
            }

            if ((at.UnixFileMode & who & (UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
