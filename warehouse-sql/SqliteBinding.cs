using System.Runtime.InteropServices;

namespace Analytics.WarehouseSql;

/// <summary>
/// SQLite's own calls that give a prepared statement its values, past the package's: it guards the statement's handle once for each value, which a load
/// asks ten million times a million rows. The caller keeps the statement alive. They are short, call nothing back and wait for nobody, so
/// that the collector need not be told of them.
/// </summary>
internal static class SqliteBinding
{
    /// <summary>SQLITE_TRANSIENT: a text is copied before the call returns.</summary>
    public const nint Copied = -1;

    // The same library that the package brings.
    private const string Library = "e_sqlite3";

    /// <summary>Null to a mark, the first being 1; gives SQLite's code, 0 when all is well.</summary>
    [DllImport(Library, EntryPoint = "sqlite3_bind_null"), SuppressGCTransition]
    public static extern int Null(nint statement, int mark);

    /// <summary>A whole number to a mark.</summary>
    [DllImport(Library, EntryPoint = "sqlite3_bind_int64"), SuppressGCTransition]
    public static extern int Whole(nint statement, int mark, long value);

    /// <summary>A decimal number to a mark.</summary>
    [DllImport(Library, EntryPoint = "sqlite3_bind_double"), SuppressGCTransition]
    public static extern int Real(nint statement, int mark, double value);

    /// <summary>A text of so many bytes in UTF-8 to a mark.</summary>
    [DllImport(Library, EntryPoint = "sqlite3_bind_text"), SuppressGCTransition]
    public static extern int Text(nint statement, int mark, ref byte text, int length, nint disposal);
}
