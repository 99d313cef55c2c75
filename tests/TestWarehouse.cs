using System.Collections.Concurrent;
using System.Globalization;
using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;
using Dapper;
using Microsoft.Data.SqlClient;

namespace Analytics.Tests;

/// <summary>A warehouse and an inbox of a test's own, on a real engine, in a folder that goes when the test ends.</summary>
public sealed class TestWarehouse : IDisposable
{
    private static readonly Lazy<string> Template = new(MakeTemplate);
    private static readonly ConcurrentDictionary<string, Lazy<string>> LoadedInboxes = new(StringComparer.Ordinal);
    private readonly string? database;

    /// <summary>Makes an upgraded, empty warehouse.</summary>
    public TestWarehouse(EngineKind engine = EngineKind.Sqlite)
    {
        Folder = Directory.CreateTempSubdirectory("analytics-test-").FullName;
        Directory.CreateDirectory(Inbox);
        if (engine == EngineKind.Sqlite)
        {
            File.Copy(Template.Value, DatabasePath);
            Warehouse = At(Folder);
            return;
        }

        database = "analytics_test_" + Guid.NewGuid().ToString("N");
        using (var server = new SqlConnection(SqlServer))
        {
            server.Execute($"create database {database} collate Latin1_General_100_BIN2_UTF8; alter database {database} set read_committed_snapshot on;");
        }

        Warehouse = new Warehouse(new WarehouseOptions
        {
            Engine = engine,
            ConnectionString = new SqlConnectionStringBuilder(SqlServer) { InitialCatalog = database }.ToString(),
        });
        new Upgrader(Warehouse, TimeProvider.System).Run();
    }

    // What another test warehouse left in its folder: the warehouse, and the files that it kept.
    private TestWarehouse(string model)
    {
        Folder = Directory.CreateTempSubdirectory("analytics-test-").FullName;
        CopyFolder(model, Folder);
        Directory.CreateDirectory(Inbox);
        Warehouse = At(Folder);
    }

    /// <summary>
    /// A warehouse of the test's own into which a whole inbox has been loaded, just now, by the system's clock. On the embedded engine that is done
    /// once for all tests, and each gets a copy.
    /// </summary>
    public static TestWarehouse Loaded(EngineKind engine, string inbox)
    {
        if (engine == EngineKind.Sqlite)
        {
            return new TestWarehouse(LoadedInboxes.GetOrAdd(inbox, _ => new Lazy<string>(() => MakeLoaded(inbox))).Value);
        }

        var warehouse = new TestWarehouse(engine).With(inbox);
        warehouse.Load();
        return warehouse;
    }

    /// <summary>A copy of a folder in which a warehouse on the embedded engine lies.</summary>
    public static TestWarehouse CopyOf(string folder) => new(folder);

    /// <summary>Connection string of a server to test against; null when there is none.</summary>
    public static string? SqlServer => Environment.GetEnvironmentVariable("ANALYTICS_TEST_SQLSERVER") is { Length: > 0 } given ? given : null;

    /// <summary>The test's folder.</summary>
    public string Folder { get; }

    /// <summary>The inbox in it.</summary>
    public string Inbox => Path.Combine(Folder, "inbox");

    /// <summary>Where the embedded warehouse lies.</summary>
    public string DatabasePath => Path.Combine(Folder, "warehouse.db");

    /// <summary>The warehouse.</summary>
    public Warehouse Warehouse { get; }

    /// <summary>The embedded warehouse in a folder.</summary>
    public static Warehouse At(string folder) => new(new WarehouseOptions
    {
        Engine = EngineKind.Sqlite,
        ConnectionString = "Data Source=" + Path.Combine(folder, "warehouse.db"),
    });

    /// <summary>A file or folder of tests/Data.</summary>
    public static string Data(string relative) => Path.Combine(AppContext.BaseDirectory, "Data", relative);

    /// <summary>The shipped sample inbox.</summary>
    public static string SampleInbox => Path.Combine(AppContext.BaseDirectory, "sample-inbox");

    /// <summary>Copies a whole inbox in.</summary>
    public TestWarehouse With(string inbox)
    {
        CopyFolder(inbox, Inbox);
        return this;
    }

    /// <summary>Copies the folders of some feeds of an inbox in.</summary>
    public TestWarehouse With(string inbox, params IEnumerable<string> feeds)
    {
        foreach (var feed in feeds)
        {
            CopyFolder(Path.Combine(inbox, feed), Path.Combine(Inbox, feed));
        }

        return this;
    }

    /// <summary>Writes a file into a feed's folder, in UTF-8 without BOM.</summary>
    public TestWarehouse Put(string feedAndName, string text) => Put(feedAndName, new System.Text.UTF8Encoding(false).GetBytes(text));

    /// <summary>Writes a file's bytes into a feed's folder.</summary>
    public TestWarehouse Put(string feedAndName, byte[] bytes)
    {
        var path = Path.Combine(Inbox, feedAndName);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return this;
    }

    /// <summary>Loads everything that waits.</summary>
    public LoadResult Load(TimeProvider? clock = null, int keepDays = 90) =>
        new LoadRun(Warehouse, new EtlOptions { Inbox = Inbox, KeepDays = keepDays }, clock ?? TimeProvider.System, "test").Run();

    /// <summary>Puts one file and loads it.</summary>
    public FileResult Deliver(string feedAndName, string text) => Put(feedAndName, text).Load().Files.Single();

    /// <summary>The rows of a query, each as its values joined by a bar, in the query's order.</summary>
    public List<string> Rows(string sql)
    {
        using var connection = Warehouse.Open();
        using var reader = connection.ExecuteReader(sql);
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(at => Convert.ToString(reader.GetValue(at), CultureInfo.InvariantCulture))));
        }

        return rows;
    }

    /// <summary>One number.</summary>
    public long Number(string sql) => long.Parse(Rows(sql).Single(), CultureInfo.InvariantCulture);

    /// <summary>Everything that must be the same however it came about: no times, no surrogate keys.</summary>
    public string State() => WarehouseState.Of(this);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (database is not null)
        {
            SqlConnection.ClearAllPools();
            using var server = new SqlConnection(SqlServer);
            server.Execute($"alter database {database} set single_user with rollback immediate; drop database {database};");
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Copies a folder with everything in it.</summary>
    public static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }

    private static string MakeLoaded(string inbox)
    {
        var loaded = new TestWarehouse().With(inbox);
        loaded.Load();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => loaded.Dispose();
        return loaded.Folder;
    }

    private static string MakeTemplate()
    {
        var folder = Directory.CreateTempSubdirectory("analytics-template-").FullName;
        var warehouse = At(folder);
        new Upgrader(warehouse, TimeProvider.System).Run();
        warehouse.Tidy();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        return Path.Combine(folder, "warehouse.db");
    }
}
