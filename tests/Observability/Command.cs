using System.Diagnostics;

namespace Analytics.Tests.Observability;

/// <summary>A command of <c>etl</c> as a process, on a test's warehouse and inbox.</summary>
internal static class Command
{
    /// <summary>Starts it.</summary>
    public static Process Start(TestWarehouse warehouse, string arguments, params (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = warehouse.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Etl.dll"), .. arguments.Split(' ')])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ConnectionStrings__Warehouse"] = "Data Source=" + warehouse.DatabasePath;
        start.Environment["Warehouse__Engine"] = "sqlite";
        start.Environment["Inbox__Path"] = warehouse.Inbox;
        foreach (var (key, value) in settings)
        {
            start.Environment[key] = value;
        }

        return Process.Start(start)!;
    }
}
