using System.Data.Common;
using Dapper;

namespace Analytics.WarehouseSql;

/// <summary>Proves that what a connection reads is a warehouse of ours that this program knows.</summary>
internal static class BackupFile
{
    private sealed class Entry
    {
        public string ScriptName { get; init; } = "";

        public string Checksum { get; init; } = "";
    }

    /// <summary>Compares the journal with this program's scripts.</summary>
    /// <param name="engine">The engine that the warehouse lies on.</param>
    /// <param name="connection">A connection to it.</param>
    /// <param name="what">What it is, for the message: <c>Filen x</c>.</param>
    /// <exception cref="WarehouseException">It is no warehouse of ours, newer than the program, or made with other scripts.</exception>
    public static void Verify(Engine engine, DbConnection connection, string what)
    {
        if (connection.ExecuteScalar<long>(engine.TableCount, new { name = Journal.Table }) == 0
            || connection.ExecuteScalar<long>(engine.TableCount, new { name = "delivery" }) == 0)
        {
            throw new WarehouseException($"{what} är inget lager av det här systemet: journalen eller leveranserna saknas. Ange en fil som backup har skrivit.");
        }

        var scripts = Scripts.In("1-tables").Where(path => Scripts.IsFor(engine, path)).ToDictionary(path => path, path => Journal.Checksum(Scripts.Text(path)));
        foreach (var entry in connection.Query<Entry>("select script_name, checksum from schema_journal order by script_name"))
        {
            if (!scripts.TryGetValue(entry.ScriptName, out var checksum))
            {
                throw new WarehouseException($"{what} är nyare än programmet: skriptet {entry.ScriptName} finns inte här. Kör en nyare version av programmet.");
            }

            if (checksum != entry.Checksum)
            {
                throw new WarehouseException($"{what} är skapad med ett annat innehåll i skriptet {entry.ScriptName} än programmets. Kör den version av programmet som skrev den.");
            }
        }
    }
}
