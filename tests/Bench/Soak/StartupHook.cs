using System.Globalization;
using Analytics.Tests.Bench.Soak;

/// <summary>
/// Runs inside the server that the soak watches (<c>DOTNET_STARTUP_HOOKS</c>), and tells from there what cannot be seen from outside: how much of its memory is objects, and how much SQLite holds.
/// The runtime looks for a class of this name in no namespace.
/// </summary>
#pragma warning disable CA1050 // The runtime's own rule.
internal static class StartupHook
#pragma warning restore CA1050
{
    /// <summary>Called by the runtime before the program begins.</summary>
    public static void Initialize()
    {
        if (Environment.GetEnvironmentVariable(InnerMemory.FileVariable) is { Length: > 0 } file)
        {
            new Thread(() => Tell(file)) { IsBackground = true }.Start();
        }
    }

    private static void Tell(string file)
    {
        SQLitePCL.Batteries_V2.Init();
        for (; ; Thread.Sleep(1000))
        {
            var collected = GC.GetGCMemoryInfo();
            var told = string.Create(CultureInfo.InvariantCulture, $"{collected.HeapSizeBytes} {collected.TotalCommittedBytes} {SQLitePCL.raw.sqlite3_memory_used()}");
            File.WriteAllText(file + ".part", told);
            File.Move(file + ".part", file, overwrite: true);
        }
    }
}
