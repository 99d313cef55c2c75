using Analytics.WarehouseSql;

namespace Analytics.Etl.Releases;

/// <summary>A release that is not public yet: only such a one can be given another time or one more reader.</summary>
internal static class PreparedRelease
{
    /// <summary>Its key.</summary>
    /// <exception cref="WarehouseException">There is no such release, or it is public or removed.</exception>
    public static long Find(Change change, string code, string now)
    {
        if (change.Query<(long Key, string PublicFrom, string? RemovedAt)>("select r.release_key, r.public_from, r.removed_at from release r where r.release_code = @code", new { code }) is not [{ } found])
        {
            throw new WarehouseException($"Inget släpp har länken {code}. Se alla med releases.");
        }

        if (found.RemovedAt is not null)
        {
            throw new WarehouseException($"Släppet {code} är borttaget.");
        }

        return string.CompareOrdinal(found.PublicFrom, now) > 0 ? found.Key
            : throw new WarehouseException($"Släppet {code} är redan öppet för alla. Bara ett förberett släpp kan få en annan tid eller fler läsare.");
    }
}
