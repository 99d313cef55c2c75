using System.Collections.Concurrent;
using System.Diagnostics;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Observability;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;
using Microsoft.Data.Sqlite;

namespace Analytics.Tests.Etl;

/// <summary>What a publication does before it measures, and what it tells of itself.</summary>
public sealed class PublicationStepTests : IDisposable
{
    private readonly TestWarehouse warehouse = new TestWarehouse().With(TestWarehouse.SampleInbox, "befolkning", "enheter");

    /// <summary>Loads what a publication needs at the least.</summary>
    public PublicationStepTests() => warehouse.Load();

    /// <inheritdoc/>
    public void Dispose() => warehouse.Dispose();

    [Fact]
    public void Publication_LooksAtHowMuchTheTablesHold_BeforeItMeasures()
    {
        Change("delete from sqlite_stat1");
        // A connection that is open remembers what it has read of them.
        using (var connection = warehouse.Warehouse.Open())
        {
            SqliteConnection.ClearPool((SqliteConnection)connection);
        }

        new PublicationRun(warehouse.Warehouse, TimeProvider.System).Run();
        Assert.Equal(1, warehouse.Warehouse.Query<long>("select count(*) from (select tbl from sqlite_stat1 where tbl = 'fact_population' group by tbl) x").Single());
    }

    [Fact]
    public void Publication_TellsItsSteps_AndNothingElse()
    {
        var steps = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Signals.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = steps.Enqueue,
        };
        // Other tests publish at the same time: those of this one have its span above them.
        ActivitySource.AddActivityListener(listener);
        using var above = new Activity("test").Start();
        Mark();
        new PublicationRun(warehouse.Warehouse, TimeProvider.System).Run();
        var own = steps.ToList().FindAll(step => step.RootId == above.RootId);
        Assert.Equal(["measure", "hide", "protect", "derive", "differ", "compare", "switch"], own.Where(step => step.OperationName.StartsWith(PublicationSteps.SpanPrefix, StringComparison.Ordinal)).Select(step => step.OperationName[PublicationSteps.SpanPrefix.Length..]));
        Assert.All(own, step => Assert.Empty(step.TagObjects));
    }

    private void Change(string sql)
    {
        using var change = warehouse.Warehouse.BeginChange();
        change.Execute(sql);
        change.Commit();
    }

    private void Mark()
    {
        using var change = warehouse.Warehouse.BeginChange();
        Ledger.MarkStale(change, [change.Scalar<long>("select max(delivery_key) from delivery where state = 'loaded'")], UtcText.Of(TimeProvider.System.GetUtcNow()), isFull: true);
        change.Commit();
    }
}
