using Analytics.Etl.Indicators;
using Analytics.Etl.Observability;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Publications;

/// <summary>A publication as a run reports it.</summary>
/// <param name="PublicationKey">Its number.</param>
/// <param name="Cells">Published cells.</param>
/// <param name="Changed">Those that differ from the publication before.</param>
/// <param name="NewlyHidden">Those that were shown in the publication before and are hidden now.</param>
/// <param name="Unproven">Small counts for which no proof was found that they cannot be worked out; what hangs together with them was hidden.</param>
public sealed record PublicationResult(long PublicationKey, long Cells, long Changed, int NewlyHidden = 0, int Unproven = 0)
{
    /// <summary>What protection did that somebody should know, in Swedish and with a blank before each sentence; '' when there is nothing to tell.</summary>
    public string Protection => string.Concat(
        NewlyHidden == 0 ? "" : " " + Words.Count(NewlyHidden, "uppgift som visades är nu dold, för att inte avslöja ett litet antal.", "uppgifter som visades är nu dolda, för att inte avslöja små antal."),
        Unproven == 0 ? "" : $" {Words.Count(Unproven, "litet antal", "små antal")} kunde inte bevisas vara skyddade; allt som hänger ihop med dem är dolt.");
}

/// <summary>
/// Measures, protects and switches the readers over in one transaction; until then they see the former publication whole. Measuring and
/// protecting take place outside the write lock.
/// </summary>
public sealed class PublicationRun(Warehouse warehouse, TimeProvider clock)
{
    /// <summary>Whether facts have changed since the last publication, a figure that it called preliminary no longer is, or another program measured it.</summary>
    public bool IsNeeded() => !MeasureScope.Read(warehouse, Lag.Read(warehouse, LocalTime.Today(clock))).IsEmpty;

    /// <summary>Publishes when that is needed, else gives null; must hold the right to run.</summary>
    public PublicationResult? RunIfNeeded() => IsNeeded() ? Run() : null;

    /// <summary>Publishes; must hold the right to run.</summary>
    public PublicationResult Run()
    {
        using var span = Signals.Begin("analytics.publication");
        var started = UtcText.Of(clock.GetUtcNow());
        var lag = Lag.Read(warehouse, LocalTime.Today(clock));
        // A first load, or a large one, leaves plans made for empty tables: measuring a million registrations took twelve times as long with them.
        warehouse.Survey();
        var figures = FigureUpdate.Make(warehouse, MeasureScope.Read(warehouse, lag), lag);
        var closed = Growth.Closed(warehouse, lag);
        var result = PublicationSteps.Of(PublicationSteps.Switch, () => Switch(figures, closed, started));
        if (Signals.AsksForCells && !warehouse.IsTrial)
        {
            Signals.Published(warehouse.Query<StatusCount>("select p.status, count(*) as cells from pub_value p group by p.status").Select(row => (row.Status, row.Cells)));
        }

        return result;
    }

    private PublicationResult Switch(FigureUpdate figures, List<Growth.Month> closed, string started)
    {
        using var change = warehouse.BeginChange();
        var key = change.Scalar<long>("select coalesce(max(publication_key), 0) + 1 from publication");
        figures.WriteValues(change);
        var cells = change.Scalar<long>("select count(*) from pub_value");
        change.Execute("""
            insert into publication (publication_key, started_at, finished_at, last_delivery, cell_count, changed_count, measured_by)
            select @key, @started, @finished, (select coalesce(max(d.delivery_key), 0) from delivery d), @cells, @changedCount, @program
            """,
            new { key, started, finished = UtcText.Of(clock.GetUtcNow()), cells, changedCount = figures.Changed, program = MeasureScope.Program });
        figures.WriteLog(change, key);
        WriteGrowth(change, closed);
        change.Execute("delete from publication_need");
        change.Commit();
        return new PublicationResult(key, cells, figures.Changed, figures.NewlyHidden, figures.Unproven);
    }

    private sealed class StatusCount
    {
        public string Status { get; init; } = "";

        public long Cells { get; init; }
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
}
