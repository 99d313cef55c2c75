using Analytics.Dashboards.Figures;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>What one request reads: the newest publication, or a release. Chosen once, before anything is read.</summary>
public sealed class Shown(Warehouse live)
{
    /// <summary>What the published layer is read from.</summary>
    public Warehouse Warehouse { get; private set; } = live;

    /// <summary>The release; null for the newest publication.</summary>
    public Release? Release { get; private set; }

    /// <summary>Whether there is nothing that this reader may see: nothing has been released yet.</summary>
    public bool IsNothing { get; private set; }

    /// <summary>Lets the request read nothing.</summary>
    public void Hide() => IsNothing = true;

    /// <summary>Lets the request read a release.</summary>
    public void Show(Release release, Warehouse frozen) => (Release, Warehouse) = (release, frozen);
}
