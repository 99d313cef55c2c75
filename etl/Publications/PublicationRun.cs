using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Publications;

/// <summary>A publication as a run reports it.</summary>
public sealed record PublicationResult(long PublicationKey, long Cells, long Changed);

/// <summary>
/// Measures, protects and switches the readers over in one transaction; until then they see the former publication whole. Measuring and
/// protecting take place outside the write lock.
/// </summary>
public sealed class PublicationRun(Warehouse warehouse, TimeProvider clock)
{
    private static readonly BulkColumn[] ValueColumns =
    [
        BulkColumn.Text("indicator_code"), BulkColumn.Text("area_code"), BulkColumn.Text("period_code"), BulkColumn.Text("breakdown"),
        BulkColumn.Real("numerator"), BulkColumn.Real("denominator"), BulkColumn.Real("value"), BulkColumn.Real("value_low"), BulkColumn.Real("value_high"),
        BulkColumn.Text("note"),
    ];

    private static readonly BulkColumn[] LogColumns =
    [
        BulkColumn.Whole("publication_key"), BulkColumn.Text("indicator_code"), BulkColumn.Text("area_code"), BulkColumn.Text("period_code"),
        BulkColumn.Text("breakdown"), BulkColumn.Text("status"), BulkColumn.Text("content_hash"),
    ];

    /// <summary>Whether facts have changed since the last publication, or a figure that it called preliminary no longer is.</summary>
    public bool IsNeeded() => warehouse.Query<long>("select count(*) from publication_need").Single() > 0 || HasClosed();

    /// <summary>Publishes when facts have changed, else gives null; must hold the right to run.</summary>
    public PublicationResult? RunIfNeeded() => IsNeeded() ? Run() : null;

    /// <summary>Publishes; must hold the right to run.</summary>
    public PublicationResult Run()
    {
        var started = UtcText.Of(clock.GetUtcNow());
        var lag = Lag.Read(warehouse, LocalTime.Today(clock));
        var measured = Measure.All(warehouse, lag);
        var closed = Growth.Closed(warehouse, lag);
        var plan = PublicationPlan.Read(warehouse);
        var published = PrimaryRule.Protect(measured.Where(value => plan.Holds(value.Key)));
        var former = PublishedFigures.Read(warehouse);
        var changed = published.Where(cell => !former.Remove(cell.Key, out var before) || before != cell).ToList();
        using var change = warehouse.BeginChange();
        var key = change.Scalar<long>("select coalesce(max(publication_key), 0) + 1 from publication");
        change.Execute("""
            insert into publication (publication_key, started_at, finished_at, last_delivery, cell_count, changed_count)
            select @key, @started, @finished, (select coalesce(max(d.delivery_key), 0) from delivery d), @cells, @changedCount
            """,
            new { key, started, finished = UtcText.Of(clock.GetUtcNow()), cells = published.Count, changedCount = changed.Count + former.Count });
        change.Execute("delete from ind_value");
        change.Insert("ind_value", ValueColumns, measured, (batch, value) => Fill(batch, PublishedValue.Open(value)));
        change.Execute("delete from pub_value");
        change.Insert("pub_value", [.. ValueColumns, BulkColumn.Text("status")], published, (batch, cell) =>
        {
            Fill(batch, cell);
            batch.Set(10, cell.Status);
        });
        WriteGrowth(change, closed);
        // A cell that is no longer published is logged as withdrawn, with nothing in it.
        change.Insert("publication_log", LogColumns, changed.Concat(former.Values.Select(gone => gone.Withhold() with { Status = "withdrawn" })),
            (batch, cell) => FillLog(batch, key, cell));
        change.Execute("delete from publication_need");
        change.Commit();
        return new PublicationResult(key, published.Count, changed.Count + former.Count);
    }

    private bool HasClosed()
    {
        var open = warehouse.Query<(string Feed, string Period)>("""
            select distinct i.feed, v.period_code as period
            from   pub_value v
            join   dim_indicator i on i.indicator_code = v.indicator_code
            where  v.note = 'preliminary'
            """);
        var lag = open.Count == 0 ? null : Lag.Read(warehouse, LocalTime.Today(clock));
        return open.Exists(figure => !lag!.IsOpen(figure.Feed, figure.Period));
    }

    private static void WriteGrowth(Change change, List<Growth.Month> closed)
    {
        change.Execute("delete from ind_growth");
        change.Execute("delete from pub_growth");
        foreach (var month in closed)
        {
            change.Execute("insert into ind_growth (feed, month_no, first_total, current_total) values (@Feed, @MonthNo, @FirstTotal, @CurrentTotal)", month);
        }

        foreach (var growth in Growth.Of(closed))
        {
            change.Execute("insert into pub_growth (feed, month_count, median_percent, largest_percent) values (@Feed, @Months, @MedianPercent, @LargestPercent)", growth);
        }
    }

    private static void Fill(RowBatch batch, PublishedValue cell)
    {
        batch.Set(0, cell.Key.Indicator);
        batch.Set(1, cell.Key.Area);
        batch.Set(2, cell.Key.Period);
        batch.Set(3, cell.Key.Breakdown);
        batch.SetReal(4, cell.Numerator);
        batch.SetReal(5, cell.Denominator);
        batch.SetReal(6, cell.Value);
        batch.SetReal(7, cell.Low);
        batch.SetReal(8, cell.High);
        batch.Set(9, cell.Note);
    }

    private static void FillLog(RowBatch batch, long key, PublishedValue cell)
    {
        batch.Set(0, key);
        batch.Set(1, cell.Key.Indicator);
        batch.Set(2, cell.Key.Area);
        batch.Set(3, cell.Key.Period);
        batch.Set(4, cell.Key.Breakdown);
        batch.Set(5, cell.Status);
        batch.Set(6, Hash(cell));
    }

    private static string Hash(PublishedValue cell) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
        CultureInfo.InvariantCulture,
        $"{cell.Key.Indicator}|{cell.Key.Area}|{cell.Key.Period}|{cell.Key.Breakdown}|{cell.Numerator:R}|{cell.Denominator:R}|{cell.Value:R}|{cell.Low:R}|{cell.High:R}|{cell.Note}|{cell.Status}"))));
}
