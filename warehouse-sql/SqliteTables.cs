using Dapper;
using Microsoft.Data.Sqlite;

namespace Analytics.WarehouseSql;

/// <summary>What an embedded file holds.</summary>
internal static class SqliteTables
{
    /// <summary>The names of its tables, in order.</summary>
    public static List<string> Names(SqliteConnection connection) =>
        connection.Query<string>("select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name").AsList();
}
