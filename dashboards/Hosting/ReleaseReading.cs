using Analytics.Dashboards.Figures;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>Readings of other releases than the one that the request reads, and of what is published now.</summary>
public sealed class ReleaseReading(ReleaseShelf shelf, Warehouse live, StartUp startUp, ILogger<Reading> log)
{
    /// <summary>A reading of a release; the caller disposes it.</summary>
    /// <exception cref="WarehouseException">It cannot be opened.</exception>
    public Reading Of(Release release)
    {
        var shown = new Shown(live);
        shown.Show(release, shelf.Open(release), null);
        return new Reading(shown, startUp, log);
    }

    /// <summary>A reading of what is published now, released or not; the caller disposes it.</summary>
    public Reading Live() => new(new Shown(live), startUp, log);
}
