using System.Data;
using Microsoft.Data.SqlClient;

namespace Analytics.WarehouseSql;

/// <summary>Sends each batch with SqlBulkCopy, checking constraints as an insert would.</summary>
internal sealed class SqlServerBulkWriter : IBulkWriter
{
    private readonly SqlBulkCopy copy;
    private readonly DataTable rows = new();
    private readonly IReadOnlyList<BulkColumn> columns;

    public SqlServerBulkWriter(SqlConnection connection, SqlTransaction transaction, string table, IReadOnlyList<BulkColumn> columns)
    {
        this.columns = columns;
        copy = new SqlBulkCopy(connection, SqlBulkCopyOptions.CheckConstraints, transaction) { DestinationTableName = table, BulkCopyTimeout = 0 };
        foreach (var column in columns)
        {
            rows.Columns.Add(column.Name, column.Type switch
            {
                BulkType.Whole => typeof(long),
                BulkType.Text => typeof(string),
                BulkType.Real => typeof(double),
                _ => throw new ArgumentOutOfRangeException(nameof(columns), column.Type, null),
            });
            copy.ColumnMappings.Add(column.Name, column.Name);
        }
    }

    public void Write(RowBatch batch)
    {
        rows.Clear();
        for (var row = 0; row < batch.Count; row++)
        {
            var values = new object[columns.Count];
            for (var column = 0; column < values.Length; column++)
            {
                values[column] = batch.Value(row, column, columns[column].Type);
            }

            rows.Rows.Add(values);
        }

        copy.WriteToServer(rows);
    }

    public void Dispose()
    {
        ((IDisposable)copy).Dispose();
        rows.Dispose();
    }
}
