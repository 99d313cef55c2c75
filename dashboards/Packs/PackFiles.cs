using System.Net.Mime;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs;

/// <summary>The files of a finished pack, one by one or all in one, for those who may read its release.</summary>
public static class PackFiles
{
    /// <summary>The name of all files in one.</summary>
    public const string ZipName = "underlag.zip";

    private const string Reports = "/rapporter";
    private const string Page = "underlag";

    /// <summary>The page of a release's pack.</summary>
    public static string PathOf(string code) => $"{Reports}/{Uri.EscapeDataString(code)}/{Page}";

    /// <summary>Whether an address is a page where a pack is ordered.</summary>
    public static bool IsOrder(PathString path) => path.StartsWithSegments(Reports) && path.Value!.Split('/') is [_, _, { Length: > 0 }, Page];

    /// <summary>The release, where who asks may read it and it has not been removed; null where it does not exist for them.</summary>
    public static Release? Readable(HttpContext context, ReleaseShelf shelf, string code) => shelf.Find(code) switch
    {
        null => null,
        { State: ReleaseState.Removed } => null,
        { State: ReleaseState.Prepared } release when !shelf.MayReadBefore(release, Audience.Of(context)) => null,
        var release => release,
    };

    /// <summary>Answers with them.</summary>
    public static void Map(IEndpointRouteBuilder app) => app.MapGet(Reports + "/{code}/" + Page + "/{name}", Answer).ExcludeFromDescription();

    private static async Task<IResult> Answer(HttpContext context, ReleaseShelf releases, PackShelf shelf, string code, string name)
    {
        var language = Site.Of(context).Language;
        if (Readable(context, releases, code) is not { } release || shelf.Find(release, language) is not { } pack)
        {
            return Results.NotFound();
        }

        // A release that is not public yet is for those who ask now and no store in between.
        context.Response.Headers.CacheControl = release.State == ReleaseState.Prepared ? "no-store" : "no-cache";
        if (name == ZipName)
        {
            using var zip = new MemoryStream();
            await PackShelf.Zip(pack, file => File.ReadAllBytes(shelf.FileOf(release, language, file)!), zip);
            return Results.File(zip.ToArray(), MediaTypeNames.Application.Zip, $"{release.ReleaseCode}-{ZipName}");
        }

        var media = name == MadePack.FileName ? MediaTypeNames.Application.Json : pack.Files.FirstOrDefault(file => file.Name == name)?.MediaType;
        return media is not null && shelf.FileOf(release, language, name) is { } path ? Results.File(path, media, $"{release.ReleaseCode}-{name}") : Results.NotFound();
    }
}
