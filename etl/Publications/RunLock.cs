using Analytics.WarehouseSql;

namespace Analytics.Etl.Publications;

/// <summary>The right to be the only run on a warehouse.</summary>
public static class RunLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Takes it, waiting for another run to end for so long at most.</summary>
    /// <exception cref="WarehouseException">Another run has it still.</exception>
    public static IDisposable Take(Warehouse warehouse, TimeSpan patience = default)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (true)
        {
            if (warehouse.TryLockRun() is { } only)
            {
                return only;
            }

            if (TimeProvider.System.GetElapsedTime(start) >= patience)
            {
                throw new WarehouseException("En annan körning pågår på lagret. Vänta tills den är klar och försök igen; status visar vad som sker.");
            }

            Thread.Sleep(Pause);
        }
    }
}
