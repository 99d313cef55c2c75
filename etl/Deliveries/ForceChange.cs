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
        foreach (var load in feed.Loads)
        {
            switch (load.Scope)
            {
                case LoadScope.Once:
                    change.RunLoad(load.Script, key);
                    break;
                case LoadScope.EachDelivery:
                    foreach (var each in replaced.Append(key))
                    {
                        change.RunLoad(load.Script, each);
                    }

                    break;
                case LoadScope.WhenSuperseding when replaced.Count == 0:
                    break;
                case LoadScope.WhenSuperseding:
                    change.RunLoad(load.Script, key);
                    break;
                default:
                    throw new InvalidOperationException($"Unknown scope {load.Scope}.");
            }
        }

        foreach (var broken in Checks.Run(change, key, key))
        {
            throw new FileRefusedException("löfte", $"Leveransen skulle bryta löftet ”{broken.Promise}” ({broken.Rows} rader). Inget laddades. Anmäl det till den som förvaltar lagret.");
        }

        Ledger.MarkStale(change, key, now);
    }
}
