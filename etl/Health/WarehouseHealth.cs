using System.Data.Common;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Health;

/// <summary>The checks of what the warehouse holds.</summary>
internal static class WarehouseHealth
{
    private sealed class Frozen
    {
        public long ReleaseKey { get; init; }

        public string ReleaseCode { get; init; } = "";

        public string ContentHash { get; init; } = "";

        public string PublicFrom { get; init; } = "";

        public long Parts { get; init; }
    }

    /// <summary>Whether it answers.</summary>
    public static (PartStatus Status, string Message) Reach(HealthSubject subject)
    {
        if (!subject.Warehouse.IsCreated())
        {
            return (PartStatus.Unhealthy, MissingWarehouse.HasBeen(FolderHealth.InboxOf(subject))
                ? "Lagret finns inte, men bredvid inkorgen ligger filer som ett lager har tagit emot. Kontrollera att disken är ansluten och att ConnectionStrings:Warehouse stämmer, eller återställ en säkerhetskopia med restore."
                : "Lagret finns inte. Skapa det med upgrade, eller återställ en säkerhetskopia med restore.");
        }

        return OpenToOthers.Warehouse(subject.Warehouse.Engine.DataFile) is { } open ? (PartStatus.Degraded, open) : (PartStatus.Healthy, "Lagret svarar.");
    }

    /// <summary>Whether it is of this program.</summary>
    public static (PartStatus Status, string Message) Schema(HealthSubject subject) => Created(subject).MissingScripts().Count switch
    {
        0 => Tables(subject.Warehouse),
        var missing => (PartStatus.Unhealthy, $"Lagret är gjort av en äldre version av programmet; {Words.Count(missing, "skript", "skript")} saknas. Ta en säkerhetskopia med backup och kör sedan upgrade."),
    };

    // The list of scripts tells what was made, and not what somebody has taken away since.
    private static (PartStatus Status, string Message) Tables(Warehouse warehouse) => Inventory.Unreadable(warehouse) switch
    {
        [] => (PartStatus.Healthy, "Lagrets tabeller är de som programmet väntar sig."),
        var broken => (PartStatus.Unhealthy,
            $"{Words.Count(broken.Count, "tabell eller vy", "tabeller och vyer")} går inte att läsa: {string.Join(", ", broken.Take(3))}{(broken.Count > 3 ? " med flera" : "")}. Kör upgrade, som gör om vyerna; saknas en tabell, återställ lagret från en säkerhetskopia."),
    };

    /// <summary>Whether there is something to show, and whether it is of the newest facts.</summary>
    public static (PartStatus Status, string Message) Publication(HealthSubject subject)
    {
        var newest = Created(subject).Query<long?>("select max(p.publication_key) from publication p").Single();
        if (newest is not { } number)
        {
            return (PartStatus.Unhealthy, "Inget är publicerat än. Lägg filer i inkorgen och kör load.");
        }

        // A load publishes in the same run; what has waited for longer was interrupted.
        var before = UtcText.Of(subject.Clock.GetUtcNow().AddHours(-1));
        return subject.Warehouse.Query<long>("select count(*) from publication_need n where n.since < @before", new { before }).Single() > 0
            ? (PartStatus.Degraded, $"Publicering {number} visas, men det som har laddats efter den är inte publicerat. Kör load, som publicerar.")
            : (PartStatus.Healthy, $"Publicering {number} visas.");
    }

    /// <summary>Whether the releases can be unpacked as they were frozen.</summary>
    public static (PartStatus Status, string Message) Releases(HealthSubject subject)
    {
        var now = UtcText.Of(subject.Clock.GetUtcNow());
        var releases = Created(subject).Query<Frozen>("""
            select r.release_key, r.release_code, r.content_hash, r.public_from, (select count(*) from release_part p where p.release_key = r.release_key) as parts
            from   release r
            where  r.removed_at is null
            order by r.public_from desc, r.release_key desc
            """);
        var empty = releases.Where(release => release.Parts == 0).Select(release => release.ReleaseCode).ToList();
        if (empty.Count > 0)
        {
            return (PartStatus.Degraded, $"Data saknas för {(empty.Count == 1 ? "släppet" : "släppen")} {string.Join(", ", empty)}. Återställ lagret från en säkerhetskopia.");
        }

        // The one that everybody reads is unpacked and proven; that takes a moment for each and so is not done for all.
        if (releases.FirstOrDefault(release => string.CompareOrdinal(release.PublicFrom, now) <= 0) is { } current)
        {
            FrozenParts.Prove(subject.Warehouse, current.ReleaseKey, current.ContentHash);
        }

        return (PartStatus.Healthy, releases.Count == 0 ? "Inget är släppt." : $"{Words.Count(releases.Count, "släpp finns", "släpp finns")}, och det som alla läser går att packa upp.");
    }

    /// <summary>The warehouse, where there is one that answers.</summary>
    /// <exception cref="WarehouseException">There is none, or it does not answer: the first part says why, once.</exception>
    internal static Warehouse Created(HealthSubject subject)
    {
        bool isCreated;
        try
        {
            isCreated = subject.Warehouse.IsCreated();
        }
        catch (Exception broken) when (broken is DbException or WarehouseException)
        {
            throw new WarehouseException("Kan inte bedömas innan lagret svarar.", broken);
        }

        return isCreated ? subject.Warehouse : throw new WarehouseException("Kan inte bedömas innan lagret finns.");
    }
}
