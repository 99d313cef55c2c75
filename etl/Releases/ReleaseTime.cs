using Analytics.WarehouseSql;

namespace Analytics.Etl.Releases;

/// <summary>Moves the moment from which a prepared release is for everybody. Nothing need run at that moment.</summary>
public sealed class ReleaseTime(Warehouse warehouse, TimeProvider clock, string who)
{
    /// <summary>Sets it.</summary>
    /// <param name="code">Which release.</param>
    /// <param name="publicFrom">The moment; null for at once.</param>
    /// <exception cref="WarehouseException">There is no such release, it is public or removed, or the moment has passed.</exception>
    public void Set(string code, DateTimeOffset? publicFrom)
    {
        var moment = clock.GetUtcNow();
        var now = UtcText.Of(moment);
        if (publicFrom < moment)
        {
            throw new WarehouseException("Tiden har redan varit. Ange en tid framåt, eller ingen tid för att öppna släppet genast.");
        }

        using var change = warehouse.BeginChange();
        var key = PreparedRelease.Find(change, code, now);
        change.Execute("update release set public_from = @publicFrom where release_key = @key", new { publicFrom = UtcText.Of(publicFrom ?? moment), key });
        new ReleaseLog(change, now, who).Note(key, "time_set", "");
        change.Commit();
    }
}
