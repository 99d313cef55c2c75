using Analytics.Tests.Etl;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Dashboards;

/// <summary>Two months of talks, loaded once and copied for each test: enough for figures to change, and quick to publish.</summary>
internal static class SmallWarehouse
{
    private static readonly Lazy<string> Inbox = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("analytics-small-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(Path.Combine(folder, "kva"));
        File.WriteAllText(Path.Combine(folder, "kva", "kva_2026-01.csv"), SmallFiles.Month(1, 1));
        File.WriteAllText(Path.Combine(folder, "kva", "kva_2026-02.csv"), SmallFiles.Month(2, 1));
        return folder;
    });

    /// <summary>A warehouse of the test's own.</summary>
    public static TestWarehouse Copy() => TestWarehouse.Loaded(EngineKind.Sqlite, Inbox.Value);
}
