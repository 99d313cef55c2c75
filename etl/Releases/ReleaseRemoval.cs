using Analytics.Etl.Deliveries;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Releases;

/// <summary>Takes a release away: its link goes on saying that it is gone and why, but its figures are erased.</summary>
public sealed class ReleaseRemoval(Warehouse warehouse, TimeProvider clock, string who)
{
    /// <summary>Removes.</summary>
    /// <param name="code">Which release.</param>
    /// <param name="reason">Why; for everybody to read.</param>
    /// <exception cref="WarehouseException">There is no such release, it is removed already, or the reason is missing or names a person.</exception>
    public void Run(string code, string reason)
    {
        if (string.IsNullOrWhiteSpace(reason) || PersonalNumber.IsIn(reason))
        {
            throw new WarehouseException("Ange varför släppet tas bort, utan personuppgifter; alla får läsa skälet.");
        }

        using var change = warehouse.BeginChange();
        var release = change.Query<(long Key, string? RemovedAt)>("select r.release_key, r.removed_at from release r where r.release_code = @code", new { code });
        if (release is not [{ } found])
        {
            throw new WarehouseException($"Inget släpp har länken {code}. Se alla med releases.");
        }

        if (found.RemovedAt is not null)
        {
            throw new WarehouseException($"Släppet {code} är redan borttaget.");
        }

        var now = UtcText.Of(clock.GetUtcNow());
        change.Execute("update release set removed_at = @now where release_key = @key", new { now, key = found.Key });
        change.Execute("delete from release_part where release_key = @key", new { key = found.Key });
        new ReleaseLog(change, now, who).Note(found.Key, "removed", reason.Trim());
        change.Commit();
    }
}
