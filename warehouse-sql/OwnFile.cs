namespace Analytics.WarehouseSql;

/// <summary>
/// Files that hold unprotected counts and pseudonyms are for the account that runs the program, and its group to read: on Linux nobody else may open them. On
/// Windows the folder's own rights hold. What the database lays beside its file (log, shared memory) gets the rights of that file.
/// </summary>
internal static class OwnFile
{
    private const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;

    /// <summary>Makes an empty file, where there is none.</summary>
    public static void Make(string path)
    {
        if (OperatingSystem.IsWindows() || File.Exists(path))
        {
            return;
        }

        try
        {
            using var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = Mode });
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Another process was first, or nothing may be written here: whoever opens it says so.
        }
    }

    /// <summary>Takes away from an existing file what others could do with it.</summary>
    public static void Narrow(string path)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, File.GetUnixFileMode(path) & Mode);
        }
    }
}
