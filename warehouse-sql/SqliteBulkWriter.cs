using Microsoft.Data.Sqlite;

namespace Analytics.WarehouseSql;

/// <summary>
/// Prepared inserts of many rows each, bound through SQLite's own interface: one row per insert costs half as much again, and a command object per
/// row several times as much (docs/performance.md).
/// </summary>
internal sealed class SqliteBulkWriter(SqliteConnection connection, string table, IReadOnlyList<BulkColumn> columns) : IBulkWriter
{
    // More gains little: what an insert costs beside its rows is shared by so many.
    private const int RowsAtOnce = 32;

    private SqliteInsert? many;
    private SqliteInsert? one;

    public void Write(RowBatch batch)
    {
        var row = 0;
        for (; batch.Count - row >= RowsAtOnce; row += RowsAtOnce)
        {
            many ??= new SqliteInsert(connection, table, columns, RowsAtOnce);
            many.Write(batch, row);
        }

        for (; row < batch.Count; row++)
        {
            one ??= new SqliteInsert(connection, table, columns, 1);
            one.Write(batch, row);
        }
    }

    public void Dispose()
    {
        many?.Dispose();
        one?.Dispose();
    }
}
