using Analytics.Etl;
using Analytics.Etl.Codes;
using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>What waits for somebody in the inner zone.</summary>
/// <param name="Files">Files that lie in the inbox.</param>
/// <param name="Held">Deliveries that a person must confirm.</param>
/// <param name="Proposals">Codes that no list knows and nobody has judged.</param>
/// <param name="Prepared">Releases that are not public yet.</param>
public sealed record Waiting(int Files, int Held, int Proposals, int Prepared);

/// <summary>Counts what waits, for the inner zone's first page.</summary>
public sealed class InnerWork(Warehouse warehouse, IConfiguration configuration, ReleaseShelf shelf)
{
    /// <summary>What waits now.</summary>
    public Waiting Count()
    {
        var inbox = new Inbox(EtlOptions.Read(configuration).Inbox);
        return new Waiting(
            inbox.Exists ? inbox.Waiting().Count : 0,
            (int)warehouse.Query<long>("select count(*) from pub_delivery d where d.state = 'held'").Single(),
            new Proposals(warehouse).All().Count,
            shelf.All().Count(release => release.State == Figures.ReleaseState.Prepared));
    }
}
