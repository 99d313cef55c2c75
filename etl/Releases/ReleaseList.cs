using Analytics.WarehouseSql;

namespace Analytics.Etl.Releases;

/// <summary>A release and how it stands.</summary>
public sealed record ListedRelease
{
    /// <summary>The code in addresses.</summary>
    public string ReleaseCode { get; init; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; init; } = "";

    /// <summary>The publication that it froze.</summary>
    public long PublicationKey { get; init; }

    /// <summary>When it was made, UTC.</summary>
    public string MadeAt { get; init; } = "";

    /// <summary>From when it is for everybody, UTC.</summary>
    public string PublicFrom { get; init; } = "";

    /// <summary>When it was removed, UTC; null when it was not.</summary>
    public string? RemovedAt { get; init; }

    /// <summary>The hash of its data.</summary>
    public string ContentHash { get; init; } = "";

    /// <summary>How large its data are, in bytes.</summary>
    public long ByteCount { get; init; }

    /// <summary><c>prepared</c>, <c>current</c>, <c>superseded</c> or <c>removed</c>.</summary>
    public string State { get; init; } = "";
}

/// <summary>All releases, the latest first, and how each stands by the clock.</summary>
public static class ReleaseList
{
    /// <summary>Reads the list.</summary>
    public static IReadOnlyList<ListedRelease> All(Warehouse warehouse, TimeProvider clock)
    {
        var now = UtcText.Of(clock.GetUtcNow());
        var rows = warehouse.Query<ListedRelease>("""
            select r.release_code, r.name, r.publication_key, r.made_at, r.public_from, r.removed_at, r.content_hash, r.byte_count
            from   release r
            order by r.public_from desc, r.release_key desc
            """);
        // One that was opened at once stays open, also when the clock is set back.
        bool isOpen(ListedRelease row) => row.PublicFrom == row.MadeAt || string.CompareOrdinal(row.PublicFrom, now) <= 0;
        var current = rows.Find(row => row.RemovedAt is null && isOpen(row));
        return rows.ConvertAll(row => row with { State = row.RemovedAt is not null ? "removed" : row == current ? "current" : isOpen(row) ? "superseded" : "prepared" });
    }

    /// <summary>How it stands, in Swedish.</summary>
    public static string Words(string state) => state switch
    {
        "prepared" => "förberett",
        "current" => "gäller",
        "superseded" => "ersatt",
        "removed" => "borttaget",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
