using System.Data.Common;
using System.Diagnostics.Metrics;
using Analytics.WarehouseSql;
using Calendar = Analytics.WarehouseSql.Calendar;

namespace Analytics.Etl.Observability;

/// <summary>The metric <c>analytics.feed.age</c>: days since the last day that a feed's deliveries in force tell of, as everybody reads it on the page of deliveries.</summary>
public sealed class FeedAge : IDisposable
{
    private readonly Meter meter = new(Signals.Name);
    private readonly Warehouse warehouse;
    private readonly TimeProvider clock;

    /// <summary>Registers the metric; it is asked for at each sending.</summary>
    public FeedAge(Warehouse warehouse, TimeProvider clock)
    {
        (this.warehouse, this.clock) = (warehouse, clock);
        meter.CreateObservableGauge(Name, Ages, "d", "Days since the last day that a feed's data tell of.");
    }

    /// <summary>Name of the metric.</summary>
    public string Name { get; } = "analytics.feed.age";

    /// <inheritdoc/>
    public void Dispose() => meter.Dispose();

    private sealed class Row
    {
        public string Feed { get; init; } = "";

        public long? DataThrough { get; init; }
    }

    private List<Measurement<long>> Ages()
    {
        try
        {
            return !warehouse.Engine.Exists() ? [] : [.. warehouse.Query<Row>("select feed, data_through from pub_feed")
                .Where(row => row.DataThrough is not null)
                .Select(row => new Measurement<long>(LocalTime.Day(clock).DayNumber - Calendar.Day(row.DataThrough!.Value).DayNumber, KeyValuePair.Create<string, object?>("analytics.feed", row.Feed)))];
        }
        catch (Exception broken) when (broken is DbException or WarehouseException)
        {
            // The health checks say what is wrong with a warehouse; here there is nothing to tell.
            return [];
        }
    }
}
