using System.Collections.Concurrent;
using Analytics.Dashboards.Figures;
using Analytics.WarehouseSql;

namespace Analytics.Dashboards.Hosting;

/// <summary>All releases, and the frozen file of each, opened for reading. The files lie in a folder of their own as long as they are read; the warehouse keeps them.</summary>
public sealed class ReleaseShelf(Warehouse warehouse, IConfiguration configuration, TimeProvider clock)
{
    /// <summary>Configuration key: the folder where frozen files are unpacked.</summary>
    public const string FolderKey = "Releases:Path";

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(FolderKey, "`releases` beside the embedded warehouse, else `data/releases`", "Where frozen releases are unpacked to be read. They are kept in the warehouse, so the folder may be emptied while the service is stopped."),
    ];

    // Beside the embedded warehouse; with a server, in the working directory's data.
    /// <summary>Where they lie.</summary>
    public string Folder => SettingValue.Folder(configuration, FolderKey, warehouse.Engine.Folder, "releases");

    /// <summary>Whether the warehouse that keeps them is there; its disk may be away.</summary>
    public bool IsThere => warehouse.Engine.Exists();

    // How a file is read, and which file it was when it was proven.
    private sealed record Proven(Warehouse Warehouse, (long Length, DateTime Changed) Stamp);

    private readonly ConcurrentDictionary<string, Lazy<Proven>> opened = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> answers = new(StringComparer.Ordinal);
    private volatile string? shape;

    /// <summary>All releases, the one that was public last first, each with its standing by the clock.</summary>
    public IReadOnlyList<Release> All()
    {
        if (!warehouse.Engine.Exists())
        {
            return [];
        }

        var now = UtcText.Of(clock.GetUtcNow());
        var rows = warehouse.Query<Release>("""
            select r.release_key, r.release_code, r.name, r.publication_key, r.published_at, r.as_of_day, r.made_at, r.public_from, r.corrects_code, r.removed_at,
                   r.content_hash, r.byte_count, r.shape_hash
            from   pub_release r
            order by r.public_from desc, r.release_key desc
            """);
        var releases = new List<Release>(rows.Count);
        Release? successor = null;
        // The latest first, so that each finds the one that took its place.
        foreach (var row in rows)
        {
            // One that was opened at once stays open, also when the clock is set back.
            var isPublic = row.PublicFrom == row.MadeAt || string.CompareOrdinal(row.PublicFrom, row.RemovedAt ?? now) <= 0;
            var release = row with
            {
                IsOpen = isPublic,
                State = row.RemovedAt is not null ? ReleaseState.Removed : !isPublic ? ReleaseState.Prepared : successor is null ? ReleaseState.Current : ReleaseState.Superseded,
                Successor = isPublic ? successor : null,
            };
            releases.Add(release);
            successor = isPublic && row.RemovedAt is null ? release : successor;
        }

        return releases;
    }

    /// <summary>Those that somebody may know of, the latest first: what has been public, and what is prepared for who may read it before.</summary>
    public IReadOnlyList<Release> KnownTo(Audience audience) => [.. All().Where(release => MayKnow(release, audience))];

    /// <summary>The release with a code; null when there is none.</summary>
    public Release? Find(string code) => All().FirstOrDefault(release => release.ReleaseCode == code);

    /// <summary>The release that everybody reads now; null before the first.</summary>
    public Release? Current() => All().FirstOrDefault(release => release.State == ReleaseState.Current);

    /// <summary>Whether somebody may know of a release: before it is public, those who see what is not released, and those who are named.</summary>
    public bool MayKnow(Release release, Audience audience) => release.IsOpen || MayReadBefore(release, audience);

    /// <summary>Whether somebody may read a release before it is public.</summary>
    public bool MayReadBefore(Release release, Audience audience) => audience.SeesUnreleased
        || audience.IsSignedIn && warehouse.Query<long>(
            "select count(*) from release_reader r where r.release_key = @key and r.reader = @who", new { key = release.ReleaseKey, who = audience.Who }).Single() > 0;

    /// <summary>Whether this program can show a release's pages: what they ask for was frozen. A release of the same shape is not opened to see.</summary>
    public bool IsReadable(Release release) => release.ShapeHash == (shape ??= FrozenFile.ShapeOf(warehouse))
        || answers.GetOrAdd(release.ContentHash, _ => FrozenFile.Answers(warehouse, Unpacked(release)));

    /// <summary>
    /// Its frozen file, proven against the hash noted when it was made, and again as soon as the file is another than it was: one that has been changed or
    /// taken away is unpacked anew.
    /// </summary>
    /// <exception cref="WarehouseException">The data are gone or are not those that were frozen.</exception>
    public Warehouse Open(Release release)
    {
        if (opened.TryGetValue(release.ContentHash, out var known) && known.IsValueCreated && known.Value.Stamp != Stamp(release))
        {
            opened.TryRemove(KeyValuePair.Create(release.ContentHash, known));
        }

        var entry = opened.GetOrAdd(release.ContentHash, _ => new Lazy<Proven>(() => Unpack(release)));
        try
        {
            return entry.Value.Warehouse;
        }
        catch
        {
            // What failed once, a full disk perhaps, is tried again.
            opened.TryRemove(KeyValuePair.Create(release.ContentHash, entry));
            throw;
        }
    }

    // No connection is kept: each would hold the file open and its pages in memory for as long as the process lives, for every release that was ever read.
    // To open the file again takes a few milliseconds.
    private Proven Unpack(Release release)
    {
        var file = Unpacked(release);
        return new Proven(new Warehouse(new WarehouseOptions { Engine = EngineKind.Sqlite, ConnectionString = FrozenFile.ReadOnly(file) + ";Pooling=False" }), Stamp(release));
    }

    // Which file lies there, without reading it.
    private (long Length, DateTime Changed) Stamp(Release release) =>
        new FileInfo(FileOf(release)) is { Exists: true } file ? (file.Length, file.LastWriteTimeUtc) : default;

    private string FileOf(Release release) => Path.Combine(Folder, release.ContentHash + ".db");

    private string Unpacked(Release release)
    {
        var file = FileOf(release);
        FrozenParts.Extract(warehouse, release.ReleaseKey, release.ContentHash, file);
        return file;
    }
}
