using Analytics.WarehouseSql;

namespace Analytics.Etl.Publications;

/// <summary>The right to be the only run on a warehouse.</summary>
public static class RunLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Takes it, waiting for another run to end for so long at most.</summary>
    /// <exception cref="WarehouseException">Another run has it still, or the warehouse is a newer program's.</exception>
    public static IDisposable Take(Warehouse warehouse, TimeSpan patience = default)
    {
        var only = TakeOfAnyVersion(warehouse, patience);
        if (warehouse.Newer() is not { } newer)
        {
            return only;
        }

        only.Dispose();
        throw new WarehouseException(newer);
    }

    /// <summary>Takes it whoever made the warehouse, as for writing a copy over it.</summary>
    /// <exception cref="WarehouseException">Another run has it still.</exception>
    public static IDisposable TakeOfAnyVersion(Warehouse warehouse, TimeSpan patience = default) =>
        TakeAsync(warehouse, patience, TimeProvider.System, CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>The same for a caller with a clock of its own, who may give up.</summary>
    /// <exception cref="WarehouseException">Another run has it still.</exception>
    public static async Task<IDisposable> TakeAsync(Warehouse warehouse, TimeSpan patience, TimeProvider clock, CancellationToken stop)
    {
        var start = clock.GetTimestamp();
        while (true)
        {
            if (warehouse.TryLockRun() is { } only)
            {
                return only;
            }

            if (clock.GetElapsedTime(start) >= patience)
            {
                throw new WarehouseException("En annan körning pågår på lagret. Vänta tills den är klar och försök igen; status visar vad som sker.");
            }

            await Task.Delay(Pause, clock, stop).ConfigureAwait(false);
        }
    }
}
