using System.Runtime.InteropServices;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// Memory that libraries outside the runtime (SQLite, drawing, compression) have freed. On Linux the C library keeps it until it is asked, however little is in use; elsewhere there is
/// nothing to ask.
/// </summary>
public static class FreedMemory
{
    /// <summary>Gives it back to the system. It takes a few milliseconds, in which who asks for such memory waits.</summary>
    public static void GiveBack()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        try
        {
            _ = Trim(0);
        }
        catch (EntryPointNotFoundException)
        {
            // Another C library than glibc, which gives it back by itself.
        }
    }

    [DllImport("libc", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Trim(nuint kept);
}
