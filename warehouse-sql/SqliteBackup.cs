using Dapper;
using Microsoft.Data.Sqlite;

namespace Analytics.WarehouseSql;

/// <summary>
/// Copies an embedded warehouse while it is in use, and brings a copy back. A copy is one file without a write-ahead log. Bringing it back is
/// one transaction on the warehouse itself (SQLite's backup interface), so that pages read the former state whole until it is there, and a
/// crash in between leaves the former state.
/// </summary>
internal sealed class SqliteBackup(SqliteEngine engine, string path)
{
    private const int Corrupt = 11;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <summary>Copies to a new file; it bears its name only once it has been read through and flushed.</summary>
    public void Write(string file)
    {
        if (File.Exists(file))
        {
            throw new WarehouseException($"Filen {file} finns redan och skrivs inte över. Ange ett nytt namn.");
        }

        if (Directory.Exists(file))
        {
            throw new WarehouseException($"{file} är en mapp. Ange en fil i den.");
        }

        // Made here it would lie where the copies' disk should have been.
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && !Directory.Exists(folder))
        {
            throw new WarehouseException($"Mappen {folder} finns inte. Kontrollera att disken för kopior är ansluten, eller skapa mappen. Inget är kopierat.");
        }

        var part = file + ".part";
        File.Delete(part);
        try
        {
            OwnFile.Make(part);
            Copy(part);
            using (var copy = OpenFile(part))
            {
                ProveIntact(copy, "Kopian");
                BackupFile.Verify(engine, copy, "Kopian");
            }

            Flush(part);
            File.Move(part, file, overwrite: false);
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode == CannotOpen)
        {
            throw new WarehouseException($"Filen {file} går inte att skriva. Ge kontot rätt att skriva i dess mapp. Inget är kopierat.", broken);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>Brings a copy back in place of the warehouse, which is kept beside until the new one has been read through.</summary>
    public void Restore(string file)
    {
        if (!File.Exists(file))
        {
            throw new WarehouseException($"Filen {file} finns inte. Inget har ändrats.");
        }

        if (File.Exists(path) && Real(file) == Real(path))
        {
            throw new WarehouseException($"Filen {file} är lagret självt. Ange en fil som backup har skrivit. Inget har ändrats.");
        }

        ProveUsable(file);
        if (!engine.Exists())
        {
            Place(file);
            return;
        }

        var former = path + ".former";
        File.Delete(former);
        try
        {
            OwnFile.Make(former);
            Copy(former);
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            // The warehouse cannot be read, which may be why a copy is brought back: there is no state that readers could go on with.
            File.Delete(former);
            SetAside();
            Place(file);
            return;
        }

        Overwrite(file);
        try
        {
            using var restored = engine.Open();
            ProveIntact(restored, "Det återställda lagret");
        }
        catch (Exception broken) when (IsDamage(broken))
        {
            Overwrite(former);
            throw new WarehouseException($"Återställningen misslyckades och lagret är som det var: {broken.Message}", broken);
        }

        File.Delete(former);
    }

    private static string Real(string file) => new FileInfo(Path.GetFullPath(file)).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? Path.GetFullPath(file);

    private static bool IsDamage(Exception broken) =>
        broken is WarehouseException or SqliteException { SqliteErrorCode: Corrupt or NotADatabase };

    private void ProveUsable(string file)
    {
        try
        {
            using var copy = OpenFile(file);
            ProveIntact(copy, $"Filen {file}");
            BackupFile.Verify(engine, copy, $"Filen {file}");
        }
        catch (SqliteException broken)
        {
            throw new WarehouseException($"Filen {file} är inget SQLite-lager eller är skadad. Ange en fil som backup har skrivit. Inget har ändrats.", broken);
        }
        catch (WarehouseException wrong)
        {
            throw new WarehouseException(wrong.Message + " Inget har ändrats.", wrong);
        }
    }

    private static void ProveIntact(System.Data.Common.DbConnection connection, string what)
    {
        var faults = connection.Query<string>("pragma integrity_check(1)").AsList();
        if (faults is not ["ok"])
        {
            throw new WarehouseException($"{what} är skadad: databasens egen kontroll (integrity_check) hittar fel.");
        }
    }

    // One read transaction: the copy is the warehouse as it stood at one moment, whatever a load is doing.
    private void Copy(string target)
    {
        using var connection = engine.Open();
        connection.Execute("vacuum into @target", new { target }, commandTimeout: 0);
    }

    private void Overwrite(string source)
    {
        using var from = OpenFile(source);
        using var to = (SqliteConnection)engine.Open();
        from.BackupDatabase(to);
        engine.Tidy(to);
    }

    private void Place(string file)
    {
        var part = path + ".part";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Copy(file, part, overwrite: true);
        OwnFile.Narrow(part);
        Flush(part);
        File.Move(part, path, overwrite: false);
    }

    private void SetAside()
    {
        SqliteConnection.ClearAllPools();
        foreach (var end in (string[])["-wal", "-shm", ""])
        {
            if (File.Exists(path + end))
            {
                File.Move(path + end, path + ".damaged" + end, overwrite: true);
            }
        }
    }

    // Not pooled: the file can be moved as soon as the connection is gone.
    private static SqliteConnection OpenFile(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path.GetFullPath(file),
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        connection.Open();
        return connection;
    }

    private static void Flush(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Flush(flushToDisk: true);
    }
}
