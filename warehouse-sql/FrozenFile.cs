using System.Data.Common;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Analytics.WarehouseSql;

/// <summary>A table of a frozen file.</summary>
/// <param name="Name">As in the warehouse: <c>pub_value</c>.</param>
/// <param name="Columns">Its columns, in order.</param>
/// <param name="Rows">How many rows it holds.</param>
/// <param name="Hash">SHA-256 of its rows, in order.</param>
public sealed record FrozenTable(string Name, IReadOnlyList<string> Columns, long Rows, string Hash);

/// <summary>
/// The published layer of a warehouse, whichever its engine, as one embedded file with the same names: what pages ask the warehouse, they can ask the
/// file. The rows lie in the order of their contents, so that the same contents give the same hashes.
/// </summary>
public static class FrozenFile
{
    private const string Prefix = "pub_";

    // What is a table and no view. A test compares the list with the scripts.
    internal static readonly string[] Tables = ["pub_comparison", "pub_growth", "pub_similar", "pub_similar_trait", "pub_value"];

    // Releases are told from the warehouse itself: a release does not hold the list of its successors.
    internal static readonly string[] Apart = ["pub_release", "pub_release_event", "pub_release_table"];

    // Came after the first releases. A new table of the published layer belongs here, and whoever reads it looks first whether the release has it.
    internal static readonly string[] MayLack = ["pub_annotation"];

    // A period that was not over is not in a file that was made as of an earlier day, nor what is told of it.
    private static readonly string[] ByPeriod = ["pub_annotation", "pub_comparison", "pub_period", "pub_value"];

    // As in 1-tables: what pages ask by.
    private static readonly (string Table, string Columns)[] Indexes =
    [
        ("pub_value", "indicator_code, area_code, period_code, breakdown"), ("pub_value", "area_code, breakdown"), ("pub_value", "period_code"),
        ("pub_comparison", "indicator_code, area_code, period_code, breakdown, comparator"), ("pub_comparison", "area_code, breakdown"),
        ("pub_period", "period_code"), ("pub_area", "area_code"), ("pub_delivery", "delivery_key"), ("pub_breakdown", "breakdown"),
    ];

    /// <summary>Writes the file. The caller holds the right to run, so that nothing is published meanwhile.</summary>
    /// <param name="warehouse">Whose published layer.</param>
    /// <param name="file">A file that does not exist.</param>
    /// <param name="asOf">Only periods that were over by this day; null for all.</param>
    public static IReadOnlyList<FrozenTable> Write(Warehouse warehouse, string file, DateOnly? asOf = null)
    {
        using var source = warehouse.Open();
        // One moment, which on the embedded engine stops nobody else from writing.
        using DbTransaction moment = source is SqliteConnection embedded ? embedded.BeginTransaction(deferred: true) : source.BeginTransaction(System.Data.IsolationLevel.RepeatableRead);
        using var target = OpenNew(file);
        using var change = target.BeginTransaction();
        var names = Names(warehouse, source, moment);
        var tables = names.ConvertAll(name => Copy(source, moment, target, name, asOf));
        foreach (var ((table, columns), at) in Indexes.Select((index, at) => (index, at)))
        {
            target.Execute(string.Create(CultureInfo.InvariantCulture, $"create index ix_{at} on {table} ({columns})"), transaction: change);
        }

        change.Commit();
        target.Execute("analyze main");
        return tables;
    }

    /// <summary>SHA-256 of a list of tables and their columns: two files of the same shape can be asked the same.</summary>
    public static string Shape(IEnumerable<FrozenTable> tables) =>
        Hex(Encoding.UTF8.GetBytes(string.Join('\n', tables.Select(table => table.Name + ": " + string.Join(", ", table.Columns)))));

    /// <summary>The shape that a file would have if it were written now.</summary>
    public static string ShapeOf(Warehouse warehouse)
    {
        using var source = warehouse.Open();
        return Shape(Names(warehouse, source, null).Select(name => new FrozenTable(name, Columns(source, null, name), 0, "")));
    }

    /// <summary>The tables of a file as they are now, to be compared with what was noted when it was made.</summary>
    public static IReadOnlyList<FrozenTable> Read(string file)
    {
        using var source = new SqliteConnection(ReadOnly(file) + ";Pooling=False");
        source.Open();
        return SqliteTables.Names(source).ConvertAll(name => Copy(source, null, null, name, null));
    }

    /// <summary>
    /// Whether what pages ask this program's published layer can be asked a file: it has every table and column, perhaps more. Tables that came later than
    /// the first release may be missing; who reads them looks first (<see cref="MayLack"/>).
    /// </summary>
    public static bool Answers(Warehouse warehouse, string file)
    {
        using var source = warehouse.Open();
        using var frozen = new SqliteConnection(ReadOnly(file) + ";Pooling=False");
        frozen.Open();
        var held = SqliteTables.Names(frozen);
        return Names(warehouse, source, null).TrueForAll(name => held.Contains(name)
            ? Columns(source, null, name).TrueForAll(Columns(frozen, null, name).Contains)
            : MayLack.Contains(name));
    }

    /// <summary>The connection string of a file that is only read.</summary>
    public static string ReadOnly(string file) => new SqliteConnectionStringBuilder { DataSource = Path.GetFullPath(file), Mode = SqliteOpenMode.ReadOnly }.ToString();

    private static List<string> Names(Warehouse warehouse, DbConnection source, DbTransaction? moment) =>
        [.. source.Query<string>(warehouse.Engine.ViewNames, transaction: moment).Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Concat(Tables).Except(Apart).Order(StringComparer.Ordinal)];

    private static SqliteConnection OpenNew(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        // The file bears its name only once it is whole, so nothing need be safe before.
        connection.Execute("pragma journal_mode = off; pragma synchronous = off;");
        return connection;
    }

    private static FrozenTable Copy(DbConnection source, DbTransaction? moment, SqliteConnection? target, string name, DateOnly? asOf)
    {
        var columns = Columns(source, moment, name);
        var filter = asOf is { } day && ByPeriod.Contains(name)
            ? string.Create(CultureInfo.InvariantCulture, $" where x.period_code in (select p.period_code from pub_period p where p.last_day <= {Calendar.Key(day)})")
            : "";
        var order = string.Join(", ", columns.Select((_, at) => (at + 1).ToString(CultureInfo.InvariantCulture)));
        using var select = source.CreateCommand();
        select.Transaction = moment;
        select.CommandTimeout = 0;
        select.CommandText = $"select {string.Join(", ", columns.Select(column => "x." + column))} from {name} x{filter} order by {order}";
        using var insert = target is null ? null : Insert(target, name, columns);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var reader = select.ExecuteReader();
        var rows = 0L;
        var values = new object[columns.Count];
        while (reader.Read())
        {
            reader.GetValues(values);
            rows++;
            for (var at = 0; at < values.Length; at++)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(Text(values[at]) + (at == values.Length - 1 ? '\n' : '\u001f')));
                if (insert is not null)
                {
                    insert.Parameters[at].Value = values[at];
                }
            }

            insert?.ExecuteNonQuery();
        }

        return new FrozenTable(name, columns, rows, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static SqliteCommand Insert(SqliteConnection target, string name, List<string> columns)
    {
        // Columns without a type keep a value as it came: whole, decimal or text.
        target.Execute($"create table {name} ({string.Join(", ", columns)})");
        var insert = target.CreateCommand();
        insert.CommandText = $"insert into {name} values ({string.Join(", ", columns.Select((_, at) => "$" + at.ToString(CultureInfo.InvariantCulture)))})";
        for (var at = 0; at < columns.Count; at++)
        {
            insert.Parameters.Add(new SqliteParameter("$" + at.ToString(CultureInfo.InvariantCulture), null));
        }

        return insert;
    }

    private static List<string> Columns(DbConnection source, DbTransaction? moment, string name)
    {
        using var command = source.CreateCommand();
        command.Transaction = moment;
        command.CommandText = $"select * from {name} where 1 = 0";
        using var reader = command.ExecuteReader();
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
    }

    private static string Text(object value) => value switch
    {
        DBNull => "\u0000",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Hex(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
