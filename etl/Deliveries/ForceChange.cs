using Analytics.Etl.Feeds;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Deliveries;

/// <summary>Carries raw rows on to dimensions and facts when deliveries come into force or leave it, and proves the promises.</summary>
public sealed class ForceChange(Change change, Feed feed)
{
    // What every feed has: the months that a delivery answers for, and the periods that have come.
    private static readonly Load[] Common =
    [
        new("4-facts/delivery_month.sql", LoadScope.Entering),
        new("4-facts/fact_delivered_period.sql", LoadScope.Once),
    ];

    /// <summary>Puts a delivery in force in place of others; its state must have been written.</summary>
    /// <exception cref="FileRefusedException">A promise would be broken.</exception>
    public void PutInForce(long key, IReadOnlyList<long> replaced, string now)
    {
        Ledger.Supersede(change, replaced, key);
        RunLoads([key], replaced);
        Prove([key]);
        Ledger.MarkStale(change, [key, .. replaced], now);
    }

    /// <summary>The feed's scripts alone: from raw rows to dimensions and facts. The states of all deliveries named must have been written.</summary>
    public void RunLoads(IReadOnlyList<long> entering, IReadOnlyList<long> leaving)
    {
        foreach (var load in feed.Loads.Concat(Common))
        {
            IEnumerable<long> deliveries = load.Scope switch
            {
                LoadScope.Once => entering.Concat(leaving).Take(1),
                LoadScope.Entering => entering,
                LoadScope.Each => leaving.Concat(entering),
                LoadScope.WhenLeaving => leaving.Take(1),
                _ => throw new InvalidOperationException($"Unknown scope {load.Scope}."),
            };
            foreach (var delivery in deliveries)
            {
                change.RunLoad(load.Script, delivery);
            }
        }
    }

    /// <summary>Proves the promises for the deliveries named.</summary>
    /// <exception cref="FileRefusedException">One would be broken.</exception>
    public void Prove(IReadOnlyList<long> deliveries)
    {
        foreach (var key in deliveries)
        {
            foreach (var broken in Checks.Run(change, key, key, feed.Name))
            {
                throw new FileRefusedException("löfte", $"Leveransen skulle bryta löftet ”{broken.Promise}” ({broken.Rows} rader). Inget laddades. Anmäl det till den som förvaltar lagret.");
            }
        }
    }
}
