using System.ComponentModel;
using System.Globalization;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;

namespace Analytics.Dashboards.Api;

/// <summary>A release as the API tells it.</summary>
/// <param name="Status">current, superseded, removed or prepared.</param>
/// <param name="AsOf">Only periods that were over by this day, yyyymmdd; null for all.</param>
/// <param name="Corrects">The code of the release that it corrects; null for none.</param>
/// <param name="ReplacedBy">The code of the one that took its place; null for none.</param>
/// <param name="RemovalReason">Why it was removed, in Swedish; null when it was not.</param>
/// <param name="Sha256">Of its frozen file.</param>
/// <param name="Pages">Its own page; the address of the API as of it; its data files; what changed. Null where its figures are gone.</param>
public sealed record ApiRelease(
    string Code, string Name, string Status, string PublicFrom, string MadeAt, int? AsOf, long Publication, string PublishedAt, string? Corrects, string? ReplacedBy, string? RemovedAt,
    string? RemovalReason, string Sha256, long Bytes, string Page, string? Pages, string? Api, string? Files, string? Changes);

/// <summary>A page of releases, the latest first.</summary>
public sealed record ReleasesAnswer(int Total, int Page, int PageSize, IReadOnlyList<ApiRelease> Releases);

/// <summary><c>/api/v1/releases</c>: every release that the reader may know of.</summary>
public static class ReleasesApi
{
    /// <summary>Registers the address.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes.MapApi<ReleasesAnswer>("releases", Answer, "Releases",
        "Every release, the latest first: how it stands, its checksum, and the addresses of its page, of the API as of it, of its data files and of what changed in it. The figures of a removed release are gone; the reason is told in Swedish.",
        new ApiAbout { Example = Example });

    private static readonly ReleasesAnswer Example = new(1, 1, 100,
    [
        new ApiRelease("styrgruppen-hosten-2026", "Styrgruppen hösten 2026", "current", "2026-10-15T05:00:00.000Z", "2026-10-08T07:12:44.310Z", 20260930, 12, "2026-10-05T04:00:12.000Z", null, null, null, null,
            "25ff04a243a9660ce11fdf501c8d973395a4df9e02428db13ea29c202d403175", 7544832, "/rapporter/styrgruppen-hosten-2026", "/slapp/styrgruppen-hosten-2026", "/slapp/styrgruppen-hosten-2026/api/v1/values",
            "/rapporter/styrgruppen-hosten-2026/data.zip", "/api/v1/releases/styrgruppen-hosten-2026/changes"),
    ]);

#pragma warning disable IDE0060
    private static IResult Answer(
        HttpContext context,
        Reading reading,
        ReleaseShelf shelf,
        ReleaseLedger ledger,
        [Description("json (default) or csv.")] string? format,
        [Description("Page, from 1.")] string? page,
        [Description("Releases on a page, 1 to 1000; 100 by default.")] string? page_size)
#pragma warning restore IDE0060
    {
        if (reading.State is WarehouseState.Missing or WarehouseState.Broken)
        {
            return Problems.Unavailable(reading.Reason);
        }

        var (query, problem) = ApiQuery.Check(context.Request.Query, [], _ => []);
        if (problem is not null)
        {
            return problem;
        }

        var known = shelf.KnownTo(Audience.Of(context));
        var releases = query.PageOf(known).ConvertAll(release => Of(release, ledger, Site.Of(context).Root));
        return ApiAnswer.Send(context, query, known.Count, () => Csv(releases), () => new ReleasesAnswer(known.Count, query.Page, query.PageSize, releases));
    }

    private static ApiRelease Of(Release release, ReleaseLedger ledger, string root)
    {
        var isGone = release.State == ReleaseState.Removed;
        var page = $"{root}/rapporter/{release.ReleaseCode}";
        var pages = $"{root}{Site.ReleasePrefix}/{release.ReleaseCode}";
        return new ApiRelease(
            release.ReleaseCode, release.Name, CodeOf(release.State), release.PublicFrom, release.MadeAt, release.AsOfDay, release.PublicationKey, release.PublishedAt, release.CorrectsCode,
            release.Successor?.ReleaseCode, release.RemovedAt, isGone ? ledger.RemovalReason(release.ReleaseCode) : null, release.ContentHash, release.ByteCount, page,
            isGone ? null : pages, isGone ? null : pages + "/api/v1/values", isGone ? null : page + "/data.zip", isGone ? null : $"{root}/api/v1/releases/{release.ReleaseCode}/changes");
    }

    private static string CodeOf(ReleaseState state) => state switch
    {
        ReleaseState.Current => "current",
        ReleaseState.Superseded => "superseded",
        ReleaseState.Removed => "removed",
        ReleaseState.Prepared => "prepared",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };

    private static string Csv(IEnumerable<ApiRelease> releases)
    {
        var csv = new Csv(',');
        csv.Line("code", "name", "status", "public_from", "made_at", "as_of", "publication", "published_at", "corrects", "replaced_by", "removed_at", "removal_reason", "sha256", "bytes", "page", "pages", "api", "files", "changes");
        foreach (var row in releases)
        {
            csv.Line(row.Code, row.Name, row.Status, row.PublicFrom, row.MadeAt, Whole(row.AsOf), Whole(row.Publication), row.PublishedAt, row.Corrects ?? "", row.ReplacedBy ?? "", row.RemovedAt ?? "", row.RemovalReason ?? "",
                row.Sha256, Whole(row.Bytes), row.Page, row.Pages ?? "", row.Api ?? "", row.Files ?? "", row.Changes ?? "");
        }

        return csv.ToString();
    }

    private static string Whole(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
