namespace Analytics.WarehouseSql;

/// <summary>
/// Files that hold unprotected counts and pseudonyms are for the account that runs the program, and its group to read: on Linux nobody else may open them. On
/// Windows the folder's own rights hold. What the database lays beside its file (log, shared memory) gets the rights of that file.
/// </summary>
public static class OwnFile
{
    private const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
    private const UnixFileMode FolderMode = Mode | UnixFileMode.UserExecute | UnixFileMode.GroupExecute;

    /// <summary>Makes an empty file, where there is none.</summary>
    public static void Make(string path)
    {
        if (OperatingSystem.IsWindows() || File.Exists(path))
        {
            return;
        }

        try
        {
            using var file = Create(path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // Another process was first, or nothing may be written here: whoever opens it says so.
        }
    }

    /// <summary>Writes a new file, which bears its name only once it is whole.</summary>
    /// <param name="path">Where nothing lies yet.</param>
    /// <param name="write">Writes its contents and leaves the stream open.</param>
    /// <exception cref="WarehouseException">Something lies there already, or there is no such folder.</exception>
    public static void WriteNew(string path, Action<Stream> write)
    {
        MustBeFree(path);
        var part = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            using (var target = Create(part))
            {
                write(target);
                target.Flush(flushToDisk: true);
            }

            MustBeFree(path);
            File.Move(part, path, overwrite: false);
        }
        catch (DirectoryNotFoundException missing)
        {
            throw new WarehouseException($"Mappen till {path} finns inte. Skapa den, eller ange en annan.", missing);
        }
        finally
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }
        }
    }

    /// <summary>Makes a file that was not there, and opens it for writing.</summary>
    /// <exception cref="IOException">There is one, or it cannot be made.</exception>
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = Mode;
        }

        return new FileStream(path, options);
    }

    /// <summary>Makes a folder that others cannot look into, where there is none.</summary>
    internal static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(path, FolderMode);
    }

    // Also what is no file: a folder, a link that leads nowhere, a pipe.
    private static void MustBeFree(string path)
    {
        if (Path.Exists(path) || new FileInfo(path).LinkTarget is not null)
        {
            throw new WarehouseException($"Filen {path} finns redan och skrivs inte över. Ange ett nytt namn.");
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
