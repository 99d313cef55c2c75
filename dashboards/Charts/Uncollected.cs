using System.Runtime;

namespace Analytics.Dashboards.Charts;

/// <summary>
/// A short piece of work in which nothing is collected, and so nothing finalized, while a native call may still need it. Beginning costs a collection of everything: for what is done
/// once in the life of a process.
/// </summary>
public static class Uncollected
{
    private const long Room = 32 * 1024 * 1024;

    /// <summary>Does the work. Where others take all the room meanwhile, or the runtime will not promise any, it is done all the same.</summary>
    public static void Run(Action work)
    {
        var isPromised = GCSettings.LatencyMode != GCLatencyMode.NoGCRegion && GC.TryStartNoGCRegion(Room);
        try
        {
            work();
        }
        finally
        {
            if (isPromised)
            {
                End();
            }
        }
    }

    private static void End()
    {
        try
        {
            GC.EndNoGCRegion();
        }
        catch (InvalidOperationException)
        {
            // Others have taken all the room: it has ended.
        }
    }
}
