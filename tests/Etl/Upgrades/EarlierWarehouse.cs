using System.Collections.Concurrent;
using System.IO.Compression;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Analytics.Tests.Etl.Upgrades;

/// <summary>Warehouses that earlier versions made with their own programs (tests/Data/earlier), as they were or brought to this version.</summary>
internal static class EarlierWarehouse
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> Formers = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, Lazy<string>> Upgradeds = new(StringComparer.Ordinal);

    /// <summary>Every version that there is a warehouse of.</summary>
    public static TheoryData<string> Versions => new(Directory.EnumerateDirectories(TestWarehouse.Data("earlier")).Select(folder => Path.GetFileName(folder)!).Where(name => char.IsDigit(name[0])).Order(StringComparer.Ordinal));

    /// <summary>As that version left it.</summary>
    public static TestWarehouse Former(string version) => TestWarehouse.CopyOf(Formers.GetOrAdd(version, _ => new Lazy<string>(() => Make(version))).Value);

    /// <summary>Upgraded and published again by this program; made once for all tests.</summary>
    public static TestWarehouse Upgraded(string version) => TestWarehouse.CopyOf(Upgradeds.GetOrAdd(version, _ => new Lazy<string>(() =>
    {
        var warehouse = Former(version);
        new WarehouseSql.Upgrader(warehouse.Warehouse, TimeProvider.System).Run();
        warehouse.Load();
        return Kept(warehouse);
    })).Value);

    private static string Make(string version)
    {
        var folder = Directory.CreateTempSubdirectory("analytics-earlier-").FullName;
        using (var packed = new GZipStream(File.OpenRead(TestWarehouse.Data($"earlier/{version}/warehouse.sql.gz")), CompressionMode.Decompress))
        using (var text = new StreamReader(packed))
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "warehouse.db")};Pooling=false"))
        {
            connection.Open();
            connection.Execute(text.ReadToEnd());
        }

        return Kept(TestWarehouse.CopyOf(folder), folder);
    }

    // Nothing is left beside the file, so that a copy of it is all there is.
    private static string Kept(TestWarehouse warehouse, string? source = null)
    {
        warehouse.Warehouse.Tidy();
        SqliteConnection.ClearAllPools();
        if (source is not null)
        {
            Directory.Delete(source, recursive: true);
        }

        AppDomain.CurrentDomain.ProcessExit += (_, _) => warehouse.Dispose();
        return warehouse.Folder;
    }
}
