using Analytics.Dashboards.Figures;
using Microsoft.Extensions.Caching.Memory;

namespace Analytics.Dashboards.Hosting;

/// <summary>What has changed between two releases, or since one. It never changes, so the latest asked for are kept.</summary>
public sealed class ReleaseChanges(ReleaseReading readings) : IDisposable
{
    private const int MostKept = 8;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostKept });
    private readonly Lock only = new();

    /// <summary>From one release to another.</summary>
    public ChangeList Between(Release before, Release now) => Kept($"{before.ContentHash} {now.ContentHash}", before, () => readings.Of(now));

    /// <summary>From a release to what is published now.</summary>
    /// <param name="before">The release.</param>
    /// <param name="publication">The publication that the request reads.</param>
    public ChangeList Since(Release before, Publication publication) => Kept($"{before.ContentHash} {publication.PublicationKey} {publication.FinishedAt}", before, readings.Live);

    /// <inheritdoc/>
    public void Dispose() => kept.Dispose();

    private ChangeList Kept(string key, Release before, Func<Reading> now)
    {
        // One at a time: each goes through two whole releases.
        lock (only)
        {
            if (kept.TryGetValue<ChangeList>(key, out var found))
            {
                return found!;
            }

            using var old = readings.Of(before);
            using var latest = now();
            return kept.Set(key, new ChangeList(old, latest), new MemoryCacheEntryOptions { Size = 1 });
        }
    }
}
