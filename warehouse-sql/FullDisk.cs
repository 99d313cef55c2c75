using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Analytics.WarehouseSql;

/// <summary>Tells a disk that is full from other faults of an engine: whoever runs the system mends it without knowing anything of the engine.</summary>
public static class FullDisk
{
    /// <summary>What to say.</summary>
    public const string Sentence = "Disken är full, så inget kunde sparas. Frigör plats och kör kommandot igen. Inget halvt har sparats.";

    /// <summary>Whether an engine's fault is that there is no room: SQLite's 13, SQL Server's 1105 (a file) and 9002 (the log).</summary>
    public static bool Is(DbException broken) => broken is SqliteException { SqliteErrorCode: 13 } or SqlException { Number: 1105 or 9002 };
}
