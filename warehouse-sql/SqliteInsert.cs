using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Analytics.WarehouseSql;

/// <summary>One prepared insert of so many rows at once.</summary>
internal sealed class SqliteInsert : IDisposable
{
    private readonly sqlite3 handle;
    private readonly sqlite3_stmt statement;
    private readonly BulkType[] types;
    private readonly nint address;
    private readonly int rows;

    // What each mark was bound to last; SQLite keeps it, so that an equal value need not be handed over again. All begin as null.
    private readonly long[] numbers;
    private readonly string?[] texts;
    private byte[] utf8 = new byte[1024];

    public SqliteInsert(SqliteConnection connection, string table, IReadOnlyList<BulkColumn> columns, int rows)
    {
        handle = connection.Handle ?? throw new InvalidOperationException("The connection is closed.");
        this.rows = rows;
        types = [.. columns.Select(column => column.Type)];
        numbers = new long[rows * types.Length];
        Array.Fill(numbers, RowBatch.Missing);
        texts = new string?[rows * types.Length];
        var names = string.Join(", ", columns.Select(column => column.Name));
        var marks = $"({string.Join(", ", columns.Select(_ => "?"))})";
        Check(raw.sqlite3_prepare_v2(handle, $"insert into {table} ({names}) values {string.Join(", ", Enumerable.Repeat(marks, rows))}", out statement));
        address = statement.DangerousGetHandle();
    }

    /// <summary>Writes the rows of a batch from one on.</summary>
    public void Write(RowBatch batch, int first)
    {
        // Values are given by the statement's bare address, which nobody guards.
        ObjectDisposedException.ThrowIf(statement.IsClosed, this);
        var mark = 0;
        for (var row = first; row < first + rows; row++)
        {
            for (var column = 0; column < types.Length; column++, mark++)
            {
                Check(types[column] == BulkType.Text ? Bind(mark, batch.Text(row, column)) : Bind(mark, batch.Number(row, column), types[column]));
            }
        }

        if (raw.sqlite3_step(statement) != raw.SQLITE_DONE)
        {
            throw new SqliteException(raw.sqlite3_errmsg(handle).utf8_to_string(), raw.sqlite3_errcode(handle));
        }

        Check(raw.sqlite3_reset(statement));
    }

    public void Dispose() => statement.Dispose();

    private int Bind(int mark, string? text)
    {
        if (ReferenceEquals(text, texts[mark]))
        {
            return raw.SQLITE_OK;
        }

        texts[mark] = text;
        if (text is null)
        {
            return SqliteBinding.Null(address, mark + 1);
        }

        if (utf8.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
        {
            utf8 = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        }

        var length = Encoding.UTF8.GetBytes(text, utf8);
        return SqliteBinding.Text(address, mark + 1, ref utf8[0], length, SqliteBinding.Copied);
    }

    private int Bind(int mark, long number, BulkType type)
    {
        if (number == numbers[mark])
        {
            return raw.SQLITE_OK;
        }

        numbers[mark] = number;
        return number == RowBatch.Missing ? SqliteBinding.Null(address, mark + 1)
            : type == BulkType.Real ? SqliteBinding.Real(address, mark + 1, BitConverter.Int64BitsToDouble(number))
            : SqliteBinding.Whole(address, mark + 1, number);
    }

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            throw new SqliteException(raw.sqlite3_errmsg(handle).utf8_to_string(), code);
        }
    }
}
