using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Publications;

/// <summary>A published figure that would change; null where the cell is not published before, or after.</summary>
public sealed record FigureChange(CellKey Key, PublishedValue? Before, PublishedValue? After);

/// <summary>What a load would do.</summary>
public sealed record DryRunResult(LoadResult Load, IReadOnlyList<FigureChange> Changes);

/// <summary>
/// Does everything that a load does, on a trial of the warehouse, and tells which published figures would change. Nothing is left of it:
/// not in the warehouse, not in the inbox, not in done or failed.
/// </summary>
public sealed class DryRun(Warehouse warehouse, EtlOptions options, TimeProvider clock, string who)
{
    /// <summary>Tries.</summary>
    /// <param name="feedName">Only this feed; null for all.</param>
    /// <param name="progress">Told what is being done; null for nobody.</param>
    /// <exception cref="WarehouseException">Another run is going on, or there is no inbox.</exception>
    public DryRunResult Run(string? feedName = null, ILoadProgress? progress = null)
    {
        LoadRun.Existing(options);
        var (load, changes) = new Rehearsal(warehouse, options.Patience).Run(trial => new LoadRun(trial, options, clock, who).Run(feedName, progress));
        return new DryRunResult(load, changes);
    }

    /// <summary>The cells that differ, by their place; one that holds no figure before and none after says nothing to anybody.</summary>
    public static IEnumerable<FigureChange> Changes(IReadOnlyDictionary<CellKey, PublishedValue> before, IReadOnlyDictionary<CellKey, PublishedValue> after) =>
        before.Keys.Union(after.Keys)
            .Select(key => new FigureChange(key, before.GetValueOrDefault(key), after.GetValueOrDefault(key)))
            .Where(change => change.Before != change.After && (HasFigure(change.Before) || HasFigure(change.After)))
            .OrderBy(change => change.Key.Indicator, StringComparer.Ordinal).ThenBy(change => change.Key.Area, StringComparer.Ordinal)
            .ThenBy(change => change.Key.Period, StringComparer.Ordinal).ThenBy(change => change.Key.Breakdown, StringComparer.Ordinal);

    private static bool HasFigure(PublishedValue? cell) => cell?.Status is PublishedValue.Shown or PublishedValue.Hidden;
}
