using Analytics.Etl.Feeds;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Deliveries;

/// <summary>Carries a delivery's raw rows on to dimensions and facts, takes away those that it replaces, and proves the promises.</summary>
public sealed class ForceChange(Change change, Feed feed)
{
    /// <summary>Puts a delivery in force in place of others; its state must have been written.</summary>
    /// <exception cref="FileRefusedException">A promise would be broken.</exception>
    public void PutInForce(long key, IReadOnlyList<long> replaced, string now)
    {
        Ledger.Supersede(change, replaced, key);
        RunLoads(key, replaced);
        foreach (var broken in Checks.Run(change, key, key))
        {
            throw new FileRefusedException("löfte", $"Leveransen skulle bryta löftet ”{broken.Promise}” ({broken.Rows} rader). Inget laddades. Anmäl det till den som förvaltar lagret.");
        }

        Ledger.MarkStale(change, key, now);
    }

    /// <summary>The feed's scripts alone: from raw rows to dimensions and facts.</summary>
    public void RunLoads(long key, IReadOnlyList<long> replaced)
    {
        foreach (var load in feed.Loads)
        {
            IEnumerable<long> deliveries = load.Scope switch
            {
                LoadScope.Once => [key],
                LoadScope.EachDelivery => [.. replaced, key],
                LoadScope.WhenSuperseding => replaced.Count == 0 ? [] : [key],
                _ => throw new InvalidOperationException($"Unknown scope {load.Scope}."),
            };
            foreach (var delivery in deliveries)
            {
                change.RunLoad(load.Script, delivery);
            }
        }
    }
}
