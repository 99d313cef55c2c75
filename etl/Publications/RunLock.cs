using Analytics.WarehouseSql;

namespace Analytics.Etl.Publications;

/// <summary>The right to be the only run on a warehouse.</summary>
public static class RunLock
{
    /// <summary>Takes it.</summary>
    /// <exception cref="WarehouseException">Another run has it.</exception>
    public static IDisposable Take(Warehouse warehouse) => warehouse.TryLockRun()
        ?? throw new WarehouseException("En annan körning pågår på lagret. Vänta tills den är klar och försök igen; status visar vad som sker.");
}
