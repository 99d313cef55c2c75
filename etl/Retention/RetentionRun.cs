using Analytics.WarehouseSql;

namespace Analytics.Etl.Retention;

/// <summary>What one rule erased, or would.</summary>
/// <param name="Kind">As in <c>erasure</c>.</param>
/// <param name="Swedish">What it is.</param>
/// <param name="Before">What lay before this day.</param>
/// <param name="Rows">How many.</param>
public sealed record Erased(string Kind, string Swedish, DateOnly Before, long Rows);

/// <summary>
/// Erases what has been kept for its time. Each rule is one change with its line in the ledger; no figure moves by it. The storage is then written anew, so that
/// nothing is left of it there; copies made by <c>backup</c> are the keeper's own to let go (docs/retention.md).
/// </summary>
public sealed class RetentionRun(Warehouse warehouse, EtlOptions options, TimeProvider clock, string who)
{
    /// <summary>Tells what would be erased today.</summary>
    public IReadOnlyList<Erased> Look() => [.. RetentionRule.All.Select(rule =>
    {
        var before = rule.Before(LocalTime.Day(clock), options);
        return new Erased(rule.Kind, rule.Swedish, before, warehouse.Query<long>(rule.Count, Bounds(before)).Single());
    })];

    /// <summary>Erases; the caller holds the right to run.</summary>
    /// <param name="only">Only these kinds; null for all.</param>
    public IReadOnlyList<Erased> Run(IReadOnlyCollection<string>? only = null)
    {
        var erased = RetentionRule.All.Where(rule => only is null || only.Contains(rule.Kind)).Select(Erase).ToList();
        if (erased.Exists(done => done.Rows > 0))
        {
            warehouse.Scrub();
        }

        return erased;
    }

    private Erased Erase(RetentionRule rule)
    {
        var before = rule.Before(LocalTime.Day(clock), options);
        using var change = warehouse.BeginChange();
        var rows = change.Execute(rule.Erase, Bounds(before));
        if (rows > 0)
        {
            change.Execute(
                """
                insert into erasure (erasure_no, kind, before_day, row_count, erased_at, erased_by)
                select coalesce(max(e.erasure_no), 0) + 1, @kind, @day, @rows, @now, @who from erasure e
                """,
                new { kind = rule.Kind, day = Calendar.Key(before), rows, now = UtcText.Of(clock.GetUtcNow()), who });
        }

        change.Commit();
        return new Erased(rule.Kind, rule.Swedish, before, rows);
    }

    private static object Bounds(DateOnly before) => new
    {
        day = Calendar.Key(before),
        moment = UtcText.Of(TimeZoneInfo.ConvertTimeToUtc(before.ToDateTime(TimeOnly.MinValue), LocalTime.Zone)),
    };
}
