using System.Data.Common;
using Dapper;
using DbUp.Builder;
using DbUp.Engine;
using DbUp.Sqlite;
using Microsoft.Data.Sqlite;

namespace Analytics.WarehouseSql;

/// <summary>The embedded engine: one file in WAL mode, so that pages go on reading the former state while a load commits.</summary>
internal sealed class SqliteEngine : Engine
{
    // Kilobytes of page cache; the second is what a load's sums want.
    private const string ReaderCache = "pragma cache_size = -8192;";
    private const string WriterCache = "pragma cache_size = -65536;";

    private readonly string connectionString;
    private readonly string path;
    private readonly bool isReadOnly;
    private readonly bool mayCreate;
    private volatile bool wasThere;

    public SqliteEngine(string connectionString)
    {
        var builder = new SqliteConnectionStringBuilder(connectionString);
        if (builder.DataSource.Length == 0 || builder.DataSource == ":memory:" || builder.Mode == SqliteOpenMode.Memory)
        {
            throw new WarehouseException("Lagret på SQLite måste vara en fil. Ange till exempel ”Data Source=data/warehouse.db”.");
        }

        path = Path.GetFullPath(builder.DataSource);
        builder.DataSource = path;
        builder.ForeignKeys = true;
        builder.DefaultTimeout = 60;
        isReadOnly = builder.Mode == SqliteOpenMode.ReadOnly;
        mayCreate = builder.Mode == SqliteOpenMode.ReadWriteCreate;
        this.connectionString = builder.ToString();
    }

    public override EngineKind Kind => EngineKind.Sqlite;

    public override string ScriptSuffix => ".sqlite.sql";

    public override string ViewNames => "select name from sqlite_master where type = 'view'";

    public override string TableCount => "select count(*) from sqlite_master where type = 'table' and name = @name";

    public override string? Folder => Path.GetDirectoryName(path);

    public override string? DataFile => path;

    public override bool Exists() => Directory.Exists(path) ? throw new WarehouseException(IsFolder) : File.Exists(path);

    public override DbConnection Open()
    {
        if (isReadOnly)
        {
            return OpenReadOnly();
        }

        // A file that was there is not made anew: its disk may be gone for a while, and deliveries must not go into an empty one meanwhile.
        if (wasThere && !Exists())
        {
            throw new WarehouseException($"Lagret {path} finns inte längre. Kontrollera att disken är ansluten och att ingen har flyttat filen.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (mayCreate)
        {
            OwnFile.Make(path);
        }

        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            wasThere = true;
            // synchronous=full: a committed delivery outlives a power cut, also in WAL mode. Every pooled connection keeps its page cache for as long as the process
            // lives: those of readers are small, and one that was used for a change becomes small again.
            connection.Execute("pragma journal_mode = wal; pragma synchronous = full; pragma temp_store = memory;" + ReaderCache);
            return connection;
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is 26 or 11)
        {
            connection.Dispose();
            throw new WarehouseException($"Filen {path} är inget SQLite-lager eller är skadad. Återställ den från en säkerhetskopia.", broken);
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode is 14 or 8)
        {
            connection.Dispose();
            throw new WarehouseException(WhyClosed(), broken);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private string IsFolder => $"Lagret {path} är en mapp. Ange en fil i {WarehouseOptions.ConnectionKey}.";

    // The file, and what SQLite lays beside it: each may have other rights.
    private string WhyClosed()
    {
        if (Directory.Exists(path))
        {
            return IsFolder;
        }

        if (Array.Find([path, path + "-wal", path + "-shm"], file => !MayRead(file)) is { } closed)
        {
            return $"{(closed == path ? "Lagret" : "Filen")} {closed} går inte att läsa. Ge kontot rätt att läsa och skriva i filen och i dess mapp.";
        }

        return Exists() ? $"Lagret {path} går att läsa men inte att skriva i. Ge kontot rätt att skriva i filen och i dess mapp."
            : $"Lagret {path} går inte att skapa. Kontrollera att mappen finns och att kontot får skriva i den.";
    }

    private static bool MayRead(string file)
    {
        try
        {
            using var opened = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return true;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // One that is not there keeps nobody out.
            return refused is not UnauthorizedAccessException;
        }
    }

    // A frozen file: it never changes, so there is nothing to log ahead and nothing to lock.
    private SqliteConnection OpenReadOnly()
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            connection.Execute("pragma temp_store = memory;" + ReaderCache);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public override DbTransaction Begin(DbConnection connection)
    {
        // What a load sorts may be larger than memory; and rows that could go to a file are kept in one piece, which is sorted sooner.
        connection.Execute("pragma temp_store = file;" + WriterCache);
        return ((SqliteConnection)connection).BeginTransaction(deferred: false);
    }

    public override void LimitWait(DbConnection connection, TimeSpan longest) => ((SqliteConnection)connection).DefaultTimeout = (int)Math.Ceiling(longest.TotalSeconds);

    public override void Save(DbTransaction transaction, string name) => transaction.Save(name);

    public override void RollBackTo(DbTransaction transaction, string name) => transaction.Rollback(name);

    public override IBulkWriter Bulk(DbConnection connection, DbTransaction transaction, string table, IReadOnlyList<BulkColumn> columns) =>
        new SqliteBulkWriter((SqliteConnection)connection, table, columns);

    public override IDisposable? TryLock()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            // The lock is the open handle, not the file: it ends with the process, however that ends.
            return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public override IEnumerable<BrokenPromise> CheckTypes(Change change) => SqliteTypes.Check(change);

    internal override IScriptExecutor Executor(UpgradeConfiguration configuration) => new SqliteScriptExecutor(
        () => configuration.ConnectionManager, () => configuration.Log, null, () => configuration.VariablesEnabled,
        configuration.ScriptPreprocessors, () => configuration.Journal);

    // Overwriting deleted rows (secure_delete) is not enough: a page that was split keeps a copy of the rows that left it.
    public override void Scrub(DbConnection connection)
    {
        connection.Execute("vacuum main", commandTimeout: 0);
        Tidy(connection);
    }

    public override void Tidy(DbConnection connection) => connection.Execute("pragma optimize; pragma wal_checkpoint(truncate);");

    // 0x10000: all tables, not those alone that this connection has read; 0x10: a sample of each index; 0x2: those that lack statistics or have grown much.
    public override void Survey(DbConnection connection) => connection.Execute("pragma optimize=0x10012");

    public override long? ChangeNumber(DbConnection connection) => connection.ExecuteScalar<long>("pragma data_version");

    public override void BackUp(string file) => new SqliteBackup(this, path).Write(file);

    public override void Restore(string file) => new SqliteBackup(this, path).Restore(file);
}
