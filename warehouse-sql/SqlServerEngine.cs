using System.Data;
using System.Data.Common;
using Dapper;
using DbUp.Builder;
using DbUp.Engine;
using DbUp.SqlServer;
using Microsoft.Data.SqlClient;

namespace Analytics.WarehouseSql;

/// <summary>SQL Server 2022 or later, or Azure SQL: the production engine.</summary>
internal sealed class SqlServerEngine(string connectionString) : Engine
{
    private const string LockName = "barn-som-anhoriga-run";

    public override EngineKind Kind => EngineKind.SqlServer;

    public override string ScriptSuffix => ".sqlserver.sql";

    public override string ViewNames => "select name from sys.views";

    public override string TableCount => "select count(*) from sys.tables where name = @name";

    public override string? Folder => null;

    public override bool Exists() => true;

    public override DbConnection Open()
    {
        var connection = new SqlConnection(connectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch (SqlException broken)
        {
            connection.Dispose();
            throw new WarehouseException(
                $"SQL Server svarar inte eller släpper inte in oss{(broken.Number == 0 ? "" : $" ({Fault.Code(broken)})")}. Kontrollera ConnectionStrings__Warehouse och att databasen finns.", broken);
        }
    }

    // Snapshot would let two writers start from one state; the run lock already keeps them apart, so read committed is enough.
    public override DbTransaction Begin(DbConnection connection) => connection.BeginTransaction(IsolationLevel.ReadCommitted);

    public override void LimitWait(DbConnection connection, TimeSpan longest) =>
        connection.Execute(FormattableString.Invariant($"set lock_timeout {(int)longest.TotalMilliseconds}"));

    public override void Save(DbTransaction transaction, string name) => ((SqlTransaction)transaction).Save(name);

    public override void RollBackTo(DbTransaction transaction, string name) => ((SqlTransaction)transaction).Rollback(name);

    public override IBulkWriter Bulk(DbConnection connection, DbTransaction transaction, string table, IReadOnlyList<BulkColumn> columns) =>
        new SqlServerBulkWriter((SqlConnection)connection, (SqlTransaction)transaction, table, columns);

    public override IDisposable? TryLock()
    {
        var connection = (SqlConnection)Open();
        var parameters = new DynamicParameters(new { Resource = LockName, LockMode = "Exclusive", LockOwner = "Session", LockTimeout = 0 });
        parameters.Add("result", dbType: DbType.Int32, direction: ParameterDirection.ReturnValue);
        connection.Execute("sp_getapplock", parameters, commandType: CommandType.StoredProcedure);
        if (parameters.Get<int>("result") >= 0)
        {
            return connection; // The lock belongs to the session: closing the connection, or losing it, gives it back.
        }

        connection.Dispose();
        return null;
    }

    public override IEnumerable<BrokenPromise> CheckTypes(Change change) => [];

    internal override IScriptExecutor Executor(UpgradeConfiguration configuration) => new SqlScriptExecutor(
        () => configuration.ConnectionManager, () => configuration.Log, null, () => configuration.VariablesEnabled,
        configuration.ScriptPreprocessors, () => configuration.Journal);

    public override void Scrub(DbConnection connection)
    {
        // A server's files are not read past it; its ghost records and its backups are its administrator's (docs/retention.md).
    }

    public override void Tidy(DbConnection connection)
    {
        // Statistics and column segments are kept by the server itself.
    }

    public override void Survey(DbConnection connection)
    {
        // The server updates its statistics itself when a query is to be planned.
    }

    public override long? ChangeNumber(DbConnection connection) => null;

    // The server appends to a file that exists (noinit), so an earlier copy in it stays.
    public override void BackUp(string file)
    {
        using var connection = (SqlConnection)Open();
        connection.Execute(
            "declare @database sysname = db_name(); backup database @database to disk = @file with copy_only, checksum, noinit; restore verifyonly from disk = @file with checksum;",
            new { file }, commandTimeout: 0);
    }

    public override void Restore(string file) => throw new WarehouseException(
        "På SQL Server återställs lagret av den som förvaltar servern, inte av det här programmet. Hur står i docs/sql-server.md. Inget har ändrats.");
}
