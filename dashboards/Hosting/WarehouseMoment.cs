using System.Data.Common;
using System.Globalization;
using Analytics.Dashboards.Figures;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// Names the moment of the warehouse that a page shows, so that a kept page is never sent once anything newer has been committed. The embedded engine
/// tells of every commit; elsewhere the newest publication and delivery tell, and kept pages are young.
/// </summary>
public sealed class WarehouseMoment(Warehouse warehouse) : IDisposable
{
    private readonly Lock only = new();
    private DbConnection? watching;
    private long opened;

    /// <summary>The moment as the request reads it now; null when there is nothing published to keep.</summary>
    public string? Of(Reading reading)
    {
        if (reading.State != WarehouseState.Published)
        {
            return null;
        }

        var change = Change();
        var newest = change is null ? reading.NewestDelivery() : "";
        return string.Create(CultureInfo.InvariantCulture, $"{reading.NewestPublication()}/{change}/{newest}");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (only)
        {
            watching?.Dispose();
            watching = null;
        }
    }

    // The number means something on one and the same connection only; a new connection begins a new series.
    private string? Change()
    {
        lock (only)
        {
            if (watching is null)
            {
                watching = warehouse.Open();
                opened++;
            }

            try
            {
                return warehouse.Engine.ChangeNumber(watching) is { } number ? string.Create(CultureInfo.InvariantCulture, $"{opened}.{number}") : null;
            }
            catch (DbException)
            {
                watching.Dispose();
                watching = null;
                return string.Create(CultureInfo.InvariantCulture, $"{++opened}");
            }
        }
    }
}
