using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace Analytics.WarehouseSql;

/// <summary>A command of a trial: it always runs in the outer transaction, whatever transaction it is handed.</summary>
internal sealed class TrialCommand(DbCommand real, TrialConnection connection) : DbCommand
{
    [AllowNull]
    public override string CommandText
    {
        get => real.CommandText;
        set => real.CommandText = value;
    }

    public override int CommandTimeout
    {
        get => real.CommandTimeout;
        set => real.CommandTimeout = value;
    }

    public override CommandType CommandType
    {
        get => real.CommandType;
        set => real.CommandType = value;
    }

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource
    {
        get => real.UpdatedRowSource;
        set => real.UpdatedRowSource = value;
    }

    protected override DbConnection? DbConnection
    {
        get => connection;
        set
        {
            // Dapper and DbUp set the one it came from.
        }
    }

    protected override DbParameterCollection DbParameterCollection => real.Parameters;

    protected override DbTransaction? DbTransaction
    {
        get => real.Transaction;
        set
        {
            // The outer one stays.
        }
    }

    public override void Cancel() => real.Cancel();

    public override int ExecuteNonQuery() => real.ExecuteNonQuery();

    public override object? ExecuteScalar() => real.ExecuteScalar();

    public override void Prepare() => real.Prepare();

    protected override DbParameter CreateDbParameter() => real.CreateParameter();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) =>
        // Dapper asks for the connection to be closed with the reader only when it opened it itself.
        real.ExecuteReader(behavior & ~CommandBehavior.CloseConnection);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            real.Dispose();
        }

        base.Dispose(disposing);
    }
}
