using System.Diagnostics;

namespace Analytics.Tests.Etl.Upgrades;

/// <summary>The real program on a test's warehouse.</summary>
internal static class EtlProcess
{
    /// <summary>Starts it in the warehouse's folder; what it says can be read.</summary>
    public static Process Start(TestWarehouse warehouse, params IEnumerable<string> words)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = warehouse.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in words.Prepend(Path.Combine(AppContext.BaseDirectory, "Etl.dll")))
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["ConnectionStrings__Warehouse"] = "Data Source=" + warehouse.DatabasePath;
        start.Environment["Warehouse__Engine"] = "sqlite";
        start.Environment["Inbox__Path"] = warehouse.Inbox;
        start.Environment["DOTNET_TieredPGO"] = "0";
        return Process.Start(start)!;
    }
}
