using System.IO.Compression;
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

    /// <summary>A workbook of some kilobytes that swells a thousandfold.</summary>
    public static byte[] SwellingBook()
    {
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Optimal).Open();
            part.Write(new byte[8 * 1024 * 1024]);
        }

        return target.ToArray();
    }

    /// <summary>A warehouse of the test's own.</summary>
    public static TestWarehouse Copy() => TestWarehouse.Loaded(EngineKind.Sqlite, Inbox.Value);
}
