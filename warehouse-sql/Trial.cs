using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using DbUp.Builder;
using DbUp.Engine;

namespace Analytics.WarehouseSql;

/// <summary>
/// A warehouse to try things on: all that is done through it goes over one connection and one outer transaction, and that is undone when the
/// trial ends, however it ends. Changes within it are savepoints. Nobody else can write meanwhile; readers see the former state.
/// </summary>
public sealed class Trial : IDisposable
{
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;

    internal Trial(Warehouse real)
    {
        connection = real.Engine.Open();
        try
        {
            transaction = real.Engine.Begin(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }

        Warehouse = new Warehouse(real.Options, new TrialEngine(real.Engine, connection, transaction));
    }

    /// <summary>The warehouse as it would be.</summary>
    public Warehouse Warehouse { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        transaction.Dispose();
        connection.Dispose();
    }
}

/// <summary>The engine beneath a trial: the real one, save that nothing is opened, begun or committed.</summary>
internal sealed class TrialEngine(Engine real, DbConnection connection, DbTransaction transaction) : Engine
{
    private int begun;

    public override EngineKind Kind => real.Kind;

    public override string ScriptSuffix => real.ScriptSuffix;

    public override string ViewNames => real.ViewNames;

    public override string TableCount => real.TableCount;

    public override string? Folder => real.Folder;

    public override bool Exists() => true;

    public override DbConnection Open() => new TrialConnection(connection, transaction);

    public override DbTransaction Begin(DbConnection connection) =>
        new TrialTransaction(connection, real, transaction, FormattableString.Invariant($"trial_{++begun}"));

    // Nobody else is in the way of a trial's own changes.
    public override void LimitWait(DbConnection connection, TimeSpan longest)
    {
    }

    public override void Save(DbTransaction transaction, string name) => throw Refused();

    public override void RollBackTo(DbTransaction transaction, string name) => throw Refused();

    public override IBulkWriter Bulk(DbConnection connection, DbTransaction transaction, string table, IReadOnlyList<BulkColumn> columns) =>
        real.Bulk(((TrialConnection)connection).Real, ((TrialTransaction)transaction).Outer, table, columns);

    // Whoever began the trial holds the right to run.
    public override IDisposable TryLock() => new Nothing();

    public override IEnumerable<BrokenPromise> CheckTypes(Change change) => real.CheckTypes(change);

    internal override IScriptExecutor Executor(UpgradeConfiguration configuration) => real.Executor(configuration);

    public override void Scrub(DbConnection connection)
    {
        // All is undone in the end.
    }

    public override void Tidy(DbConnection connection)
    {
        // What is undone leaves nothing to tidy.
    }

    public override void Survey(DbConnection connection) => real.Survey(connection);

    public override long? ChangeNumber(DbConnection connection) => real.ChangeNumber(connection);

    public override void BackUp(string file) => throw Refused();

    public override void Restore(string file) => throw Refused();

    private static InvalidOperationException Refused() => new("A trial is neither copied nor nested.");

    private sealed class Nothing : IDisposable
    {
        public void Dispose()
        {
            // The lock belongs to whoever began the trial.
        }
    }
}

/// <summary>A savepoint that looks like a transaction.</summary>
internal sealed class TrialTransaction : DbTransaction
{
    private readonly Engine real;
    private readonly string name;
    private bool isDecided;

    public TrialTransaction(DbConnection connection, Engine real, DbTransaction outer, string name)
    {
        (DbConnection, this.real, Outer, this.name) = (connection, real, outer, name);
        real.Save(outer, name);
    }

    public DbTransaction Outer { get; }

    public override IsolationLevel IsolationLevel => Outer.IsolationLevel;

    protected override DbConnection DbConnection { get; }

    // A savepoint that is not rolled back to is part of the outer transaction; it need not be released.
    public override void Commit() => isDecided = true;

    public override void Rollback()
    {
        isDecided = true;
        real.RollBackTo(Outer, name);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !isDecided)
        {
            Rollback();
        }

        base.Dispose(disposing);
    }
}

/// <summary>The one connection of a trial; closing it closes nothing.</summary>
internal sealed class TrialConnection(DbConnection real, DbTransaction transaction) : DbConnection
{
    public DbConnection Real => real;

    [AllowNull]
    public override string ConnectionString
    {
        get => real.ConnectionString;
        set => throw new NotSupportedException("A trial keeps its connection.");
    }

    public override string Database => real.Database;

    public override string DataSource => real.DataSource;

    public override string ServerVersion => real.ServerVersion;

    public override ConnectionState State => real.State;

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException("A trial keeps its database.");

    public override void Open()
    {
        // It is open.
    }

    public override void Close()
    {
        // The trial closes it.
    }

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => throw new NotSupportedException("Changes of a trial begin through its warehouse.");

    protected override DbCommand CreateDbCommand()
    {
        var command = real.CreateCommand();
        command.Transaction = transaction;
        return new TrialCommand(command, this);
    }
}
