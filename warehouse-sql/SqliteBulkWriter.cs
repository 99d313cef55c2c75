using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Analytics.WarehouseSql;

/// <summary>
/// One prepared insert, bound through SQLite's own interface: a command object per row costs three times as much
/// (measured by tests/Bench).
/// </summary>
internal sealed class SqliteBulkWriter : IBulkWriter
{
    private const int Remembered = 16_384;

    private readonly sqlite3 handle;
    private readonly sqlite3_stmt statement;
    private readonly BulkType[] types;

    // Most texts come again and again as the same object; their UTF-8 is made once. Capped, so that memory stays flat.
    private readonly Dictionary<string, byte[]> utf8 = new(ReferenceEqualityComparer.Instance);

    public SqliteBulkWriter(SqliteConnection connection, string table, IReadOnlyList<BulkColumn> columns)
    {
        handle = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        types = [.. columns.Select(column => column.Type)];
        var names = string.Join(", ", columns.Select(column => column.Name));
        var marks = string.Join(", ", columns.Select(_ => "?"));
        Check(raw.sqlite3_prepare_v2(handle, $"insert into {table} ({names}) values ({marks})", out statement));
    }

    public void Write(RowBatch batch)
    {
        for (var row = 0; row < batch.Count; row++)
        {
            for (var column = 0; column < types.Length; column++)
            {
                Check(Bind(batch, row, column));
            }

            if (raw.sqlite3_step(statement) != raw.SQLITE_DONE)
            {
                throw new SqliteException(raw.sqlite3_errmsg(handle).utf8_to_string(), raw.sqlite3_errcode(handle));
            }

            Check(raw.sqlite3_reset(statement));
        }
    }

    public void Dispose() => statement.Dispose();

    private int Bind(RowBatch batch, int row, int column)
    {
        if (types[column] == BulkType.Text)
        {
            return batch.Text(row, column) switch
            {
                null => raw.sqlite3_bind_null(statement, column + 1),
                // An empty span has no address, and SQLite would take it for null.
                "" => raw.sqlite3_bind_text(statement, column + 1, ""),
                var text => raw.sqlite3_bind_text(statement, column + 1, (ReadOnlySpan<byte>)Utf8(text)),
            };
        }

        var number = batch.Number(row, column);
        return number == RowBatch.Missing ? raw.sqlite3_bind_null(statement, column + 1)
            : types[column] == BulkType.Real ? raw.sqlite3_bind_double(statement, column + 1, BitConverter.Int64BitsToDouble(number))
            : raw.sqlite3_bind_int64(statement, column + 1, number);
    }

    private byte[] Utf8(string text)
    {
        if (!utf8.TryGetValue(text, out var bytes))
        {
            if (utf8.Count >= Remembered)
            {
                utf8.Clear();
            }

            utf8.Add(text, bytes = System.Text.Encoding.UTF8.GetBytes(text));
        }

        return bytes;
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw new SqliteException(raw.sqlite3_errmsg(handle).utf8_to_string(), code);
        }
    }
}
