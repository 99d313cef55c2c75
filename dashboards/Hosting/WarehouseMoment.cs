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
    private volatile Last? last;
    private DbConnection? watching;
    private long opened;

    /// <summary>The moment, where nothing has been committed since it was last asked for; null when it must be asked. Opens nothing for the request.</summary>
    public string? Known(Reading reading)
    {
        try
        {
            return reading.Release is null && !reading.IsNothing && last is { } told && warehouse.Engine.Exists() && Change() == told.Change ? told.Moment : null;
        }
        catch (Exception broken) when (broken is DbException or WarehouseException)
        {
            return null;
        }
    }

    /// <summary>The moment as the request reads it now; null when there is nothing published to keep.</summary>
    public string? Of(Reading reading)
    {
        // A release never changes, but what stands above it: whether it still holds, and what has taken its place.
        if (reading.Release is { } release)
        {
            return reading.State == WarehouseState.Published ? $"release {release.ReleaseKey} {release.ContentHash} {release.State} {reading.Newest?.ReleaseKey}" : null;
        }

        // Nothing is opened to see that: a page that is kept is answered without a connection of its own.
        if (reading.IsNothing)
        {
            return null;
        }

        try
        {
            // The change is asked for before anything is read: what is committed later has another one. Opening would create a file where there is none.
            var change = warehouse.Engine.Exists() ? Change() : null;
            if (change is not null && last is { } told && told.Change == change)
            {
                return told.Moment;
            }

            if (reading.State != WarehouseState.Published || reading.NewestPublication() is var newest && newest != reading.Publication!.PublicationKey)
            {
                return null;
            }

            var moment = string.Create(CultureInfo.InvariantCulture, $"{newest}/{change}/{(change is null ? reading.NewestDelivery() : "")}");
            last = change is null ? null : new Last(change, moment);
            return moment;
        }
        catch (Exception broken) when (broken is DbException or WarehouseException)
        {
            // The page itself says what is wrong.
            return null;
        }
    }

    // As long as nothing is committed nothing else need be asked.
    private sealed record Last(string Change, string Moment);

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
