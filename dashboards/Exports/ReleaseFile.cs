using System.Globalization;
using System.Security.Cryptography;
using Analytics.Dashboards.Api;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;

namespace Analytics.Dashboards.Exports;

/// <summary>A release's zip and its hash.</summary>
public sealed record KeptArchive(byte[] Content, string Hash);

/// <summary>The zips of the releases that were asked for last, kept: they never change.</summary>
public sealed class ReleaseArchives(ReleaseShelf shelf) : IDisposable
{
    private const int MostKept = 4;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostKept });

    /// <summary>The zip of a release.</summary>
    public KeptArchive Of(Release release)
    {
        // Two of the same contents may have different names.
        var key = string.Create(CultureInfo.InvariantCulture, $"{release.ReleaseKey} {release.ContentHash}");
        if (kept.TryGetValue<KeptArchive>(key, out var found))
        {
            return found!;
        }

        var content = ReleaseArchive.Write(release, shelf.Open(release));
        return kept.Set(key, new KeptArchive(content, Convert.ToHexStringLower(SHA256.HashData(content))), new MemoryCacheEntryOptions { Size = 1 });
    }

    /// <inheritdoc/>
    public void Dispose() => kept.Dispose();
}

/// <summary><c>/rapporter/{code}/data.zip</c>: everything of a release that counts, as files.</summary>
public static class ReleaseFile
{
    /// <summary>Registers the address.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapMethods("/rapporter/{code}/data.zip", [HttpMethods.Get, HttpMethods.Head], Answer).ExcludeFromDescription();

    private static IResult Answer(string code, HttpContext context, ReleaseShelf shelf, ReleaseArchives archives)
    {
        if (shelf.Find(code) is not { } release || !shelf.MayKnow(release, Audience.Of(context)))
        {
            return Results.NotFound();
        }

        if (release.State == ReleaseState.Removed)
        {
            return Problems.OfRelease(ProblemKind.Removed, release.Name);
        }

        var archive = archives.Of(release);
        FileTag.Store(context);
        return Results.Bytes(archive.Content, "application/zip", release.ReleaseCode + ".zip", entityTag: new EntityTagHeaderValue("\"" + archive.Hash[..32] + "\""));
    }
}
