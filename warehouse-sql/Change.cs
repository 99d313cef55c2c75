using System.Data.Common;
using Dapper;

namespace Analytics.WarehouseSql;

/// <summary>
/// One change of the warehouse: everything done through it is seen at once, or not at all. It owns the connection and the transaction,
/// so that no statement can slip past it (SQLite would accept that, SQL Server refuse it).
/// </summary>
public sealed class Change : IDisposable
{
    private readonly Engine engine;
    private readonly DbConnection connection;
    private readonly DbTransaction transaction;

    internal Change(Engine engine, TimeSpan? patience = null)
    {
        this.engine = engine;
        connection = engine.Open();
        try
        {
            if (patience is { } longest)
            {
                engine.LimitWait(connection, longest);
            }

            transaction = engine.Begin(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs a statement and gives the number of rows it touched.</summary>
    public int Execute(string sql, object? parameters = null) => connection.Execute(sql, parameters, transaction, commandTimeout: 0);

    /// <summary>Reads rows as they stand inside the change.</summary>
    public List<T> Query<T>(string sql, object? parameters = null) =>
        connection.Query<T>(sql, parameters, transaction, commandTimeout: 0).AsList();

    /// <summary>Reads rows one by one, for those too many to hold; the same array is given again for each.</summary>
    public IEnumerable<object[]> Stream(string sql)
    {
        using var command = CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new object[reader.FieldCount];
        while (reader.Read())
        {
            reader.GetValues(values);
            yield return values;
        }
    }

    /// <summary>Reads one value.</summary>
    public T? Scalar<T>(string sql, object? parameters = null) =>
        connection.ExecuteScalar<T>(sql, parameters, transaction, commandTimeout: 0);

    /// <summary>Runs a load of this room, such as <c>4-facts/fact_procedure.sql</c>, for one delivery.</summary>
    public void RunLoad(string script, long deliveryKey) =>
        Execute(Scripts.Text(script), new { delivery_key = deliveryKey });

    /// <summary>Prepares the writing of many rows.</summary>
    public IBulkWriter Bulk(string table, IReadOnlyList<BulkColumn> columns) => engine.Bulk(connection, transaction, table, columns);

    /// <summary>Writes a list of rows in bulk; <paramref name="fill"/> sets the columns of a row that has been begun.</summary>
    public void Insert<T>(string table, IReadOnlyList<BulkColumn> columns, IEnumerable<T> rows, Action<RowBatch, T> fill)
    {
        using var writer = Bulk(table, columns);
        var batch = new RowBatch(columns.Count);
        foreach (var row in rows)
        {
            if (batch.IsFull)
            {
                writer.Write(batch);
                batch.Clear();
            }

            batch.Add();
            fill(batch, row);
        }

        writer.Write(batch);
    }

    internal DbCommand CreateCommand()
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandTimeout = 0;
        return command;
    }

    /// <summary>Makes the change seen.</summary>
    public void Commit() => transaction.Commit();

    /// <inheritdoc/>
    public void Dispose()
    {
        transaction.Dispose();
        connection.Dispose();
    }
}
