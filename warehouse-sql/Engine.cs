using System.Data.Common;
using DbUp.Builder;
using DbUp.Engine;

namespace Analytics.WarehouseSql;

/// <summary>
/// What differs between the engines, and nothing else: how to connect, begin, write many rows, lock out a second run,
/// and read the catalogue. All other SQL is one text for both.
/// </summary>
public abstract class Engine
{
    /// <summary>Which engine this is.</summary>
    public abstract EngineKind Kind { get; }

    /// <summary>The part of a script's name that marks it as meant for this engine only, such as <c>.sqlite.sql</c>.</summary>
    public abstract string ScriptSuffix { get; }

    /// <summary>Text that selects the names of the views in the warehouse, in one column <c>name</c>.</summary>
    public abstract string ViewNames { get; }

    /// <summary>Text that counts the table @name (1 or 0).</summary>
    public abstract string TableCount { get; }

    /// <summary>Whether there is a warehouse file or server to connect to at all, without creating one.</summary>
    public abstract bool Exists();

    /// <summary>The folder that the embedded warehouse lies in, for what is kept beside it; null where a server keeps it.</summary>
    public abstract string? Folder { get; }

    /// <summary>The file of an embedded warehouse; null on a server.</summary>
    public virtual string? DataFile => null;

    /// <summary>Opens a connection; creates an embedded warehouse's file and folder where they are missing.</summary>
    public abstract DbConnection Open();

    /// <summary>Begins a transaction that holds the right to write.</summary>
    public abstract DbTransaction Begin(DbConnection connection);

    /// <summary>Lets a connection wait for others' locks no longer than told.</summary>
    public abstract void LimitWait(DbConnection connection, TimeSpan longest);

    /// <summary>Sets a savepoint within a transaction.</summary>
    public abstract void Save(DbTransaction transaction, string name);

    /// <summary>Undoes what was done in a transaction since a savepoint.</summary>
    public abstract void RollBackTo(DbTransaction transaction, string name);

    /// <summary>Prepares the writing of many rows to one table inside a transaction.</summary>
    public abstract IBulkWriter Bulk(DbConnection connection, DbTransaction transaction, string table, IReadOnlyList<BulkColumn> columns);

    /// <summary>Takes the right to be the only run on this warehouse; null when another run has it.</summary>
    public abstract IDisposable? TryLock();

    /// <summary>Columns that hold a value of another type than they were declared with; an engine that enforces types has none.</summary>
    public abstract IEnumerable<BrokenPromise> CheckTypes(Change change);

    /// <summary>DbUp's runner of scripts for this engine.</summary>
    internal abstract IScriptExecutor Executor(UpgradeConfiguration configuration);

    /// <summary>Writes the storage anew, where the engine would leave the bytes of what was deleted or replaced in its file.</summary>
    public abstract void Scrub(DbConnection connection);

    /// <summary>Leaves the storage tidy after a large change (SQLite: moves the write-ahead log into the file).</summary>
    public abstract void Tidy(DbConnection connection);

    /// <summary>Lets the engine look at how much its tables hold, where it would else plan the next queries for what they held before a load.</summary>
    public abstract void Survey(DbConnection connection);

    /// <summary>A number that is another one, asked on the same open connection, once anybody else has committed anything; null where the engine tells no such number.</summary>
    public abstract long? ChangeNumber(DbConnection connection);

    /// <summary>Copies the warehouse, as it stands at one moment, to a new file; on SQL Server a file that the server can write.</summary>
    /// <exception cref="WarehouseException">The file exists, or the copy is not sound.</exception>
    public abstract void BackUp(string file);

    /// <summary>Brings a copy back in place of the warehouse; must hold the right to run.</summary>
    /// <exception cref="WarehouseException">The file is no sound copy of a warehouse that this program knows, or the engine leaves it to its administrator.</exception>
    public abstract void Restore(string file);

    /// <summary>The engine for the given options.</summary>
    public static Engine For(WarehouseOptions options) => options.Engine switch
    {
        EngineKind.Sqlite => new SqliteEngine(options.ConnectionString),
        EngineKind.SqlServer => new SqlServerEngine(options.ConnectionString),
        _ => throw new ArgumentOutOfRangeException(nameof(options), options.Engine, null),
    };
}
