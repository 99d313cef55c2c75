namespace Analytics.WarehouseSql;

/// <summary>SQLite lets text into a number column; one check per column proves that none came in.</summary>
internal static class SqliteTypes
{
    private sealed class TableColumn
    {
        public string TableName { get; init; } = "";

        public string ColumnName { get; init; } = "";

        public string Declared { get; init; } = "";
    }

    /// <summary>A broken promise per column with a value of the wrong type.</summary>
    public static IEnumerable<BrokenPromise> Check(Change change)
    {
        var columns = change.Query<TableColumn>("""
            select m.name as table_name, c.name as column_name, c.type as declared
            from   sqlite_master m join pragma_table_info(m.name) c
            where  m.type = 'table' and m.name not like 'sqlite_%'
            order by m.name, c.cid
            """);
        foreach (var table in columns.GroupBy(column => column.TableName))
        {
            var wrong = string.Join(", ", table.Select((column, at) =>
                FormattableString.Invariant($"sum(case when typeof({column.ColumnName}) in ({Allowed(column.Declared)}, 'null') then 0 else 1 end) as c{at}")));
            var counts = (IDictionary<string, object?>)change.Query<dynamic>($"select {wrong} from {table.Key}").Single();
            foreach (var (column, at) in table.Select((column, at) => (column, at)))
            {
                if (counts[FormattableString.Invariant($"c{at}")] is long and > 0 and var rows)
                {
                    yield return new BrokenPromise($"type_{table.Key}_{column.ColumnName}", $"Kolumnen {table.Key}.{column.ColumnName} håller bara {column.Declared}", rows, []);
                }
            }
        }
    }

    private static string Allowed(string declared) =>
        declared.Contains("char", StringComparison.OrdinalIgnoreCase) ? "'text'"
        : declared.Contains("binary", StringComparison.OrdinalIgnoreCase) ? "'blob'"
        : declared.Contains("float", StringComparison.OrdinalIgnoreCase) ? "'real', 'integer'"
        : "'integer'";
}
