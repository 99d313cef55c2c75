using Analytics.WarehouseSql;

namespace Analytics.Etl.Publications;

/// <summary>
/// Does something on a trial of the warehouse and tells which published figures would change. Nothing is left of it. Nobody else can write meanwhile.
/// </summary>
/// <param name="warehouse">The warehouse.</param>
/// <param name="patience">How long to wait for another run to end.</param>
public sealed class Rehearsal(Warehouse warehouse, TimeSpan patience = default)
{
    /// <summary>Tries.</summary>
    /// <param name="act">What is tried, on the warehouse as it would be; it publishes itself where that is needed.</param>
    /// <exception cref="WarehouseException">Another run is going on.</exception>
    public (T Result, IReadOnlyList<FigureChange> Changes) Run<T>(Func<Warehouse, T> act)
    {
        using var only = RunLock.Take(warehouse, patience);
        using var trial = warehouse.BeginTrial();
        var before = PublishedFigures.Read(trial.Warehouse);
        var publication = Last(trial.Warehouse);
        var result = act(trial.Warehouse);
        return (result, Last(trial.Warehouse) == publication ? [] : [.. DryRun.Changes(before, PublishedFigures.Read(trial.Warehouse))]);
    }

    private static long Last(Warehouse warehouse) => warehouse.Query<long>("select coalesce(max(publication_key), 0) from publication").Single();
}
