using Analytics.Dashboards.Figures;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>What one request reads: the newest publication, a release, or nothing at all. Chosen once, before anything is read.</summary>
public sealed class Shown(Warehouse live)
{
    /// <summary>What the published layer is read from.</summary>
    public Warehouse Warehouse { get; private set; } = live;

    /// <summary>The release; null for the newest publication.</summary>
    public Release? Release { get; private set; }

    /// <summary>The release that everybody reads now, which may be another than the one that is read; null where none is told.</summary>
    public Release? Newest { get; private set; }

    /// <summary>Whether the reader may see nothing: nothing has been released, or what has been cannot be opened.</summary>
    public bool IsNothing { get; private set; }

    /// <summary>Whether nobody could look what has been released: then it is not said that nothing has.</summary>
    public bool IsUnread { get; private set; }

    /// <summary>Lets the request read a release.</summary>
    public void Show(Release release, Warehouse frozen, Release? newest = null) => (Release, Warehouse, Newest, IsNothing, IsUnread) = (release, frozen, newest, false, false);

    /// <summary>Lets the request read no figure and no delivery.</summary>
    /// <param name="isUnread">Whether that is so because nobody could look.</param>
    public void ShowNothing(bool isUnread = false) => (Release, IsNothing, IsUnread) = (null, true, isUnread);
}
