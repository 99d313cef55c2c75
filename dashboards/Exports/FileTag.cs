using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.WarehouseSql;
using Microsoft.Net.Http.Headers;

namespace Analytics.Dashboards.Exports;

/// <summary>
/// The tag of an answer that depends on nothing but the publication, the question and the program: who has it already is told so before anything is read.
/// </summary>
public static class FileTag
{
    // Every build has identities of its own, so that a new program never answers with an old one's tag.
    private static readonly string Program = $"{typeof(FileTag).Module.ModuleVersionId:N}{typeof(Warehouse).Module.ModuleVersionId:N}";

    /// <summary>The tag of this question in the publication that has been read.</summary>
    public static EntityTagHeaderValue Of(HttpContext context, Reading reading)
    {
        var site = Site.Of(context);
        var question = string.Join('\n',
            Program, reading.Publication?.PublicationKey.ToString(CultureInfo.InvariantCulture), reading.Publication?.FinishedAt, reading.IsSample,
            reading.Release?.ContentHash, site.Release,
            context.Request.Host, site.Root, site.Language.Tag, site.Path, site.Query, AskedLanguage.Of(context).Tag);
        return Of(Encoding.UTF8.GetBytes(question));
    }

    /// <summary>The tag of a content that can change without a publication.</summary>
    public static EntityTagHeaderValue Of(byte[] content) => new("\"" + Convert.ToHexStringLower(SHA256.HashData(content))[..32] + "\"");

    /// <summary>Whether who asks has the answer already; then <paramref name="notModified"/> is the answer.</summary>
    public static bool IsKnown(HttpContext context, Reading reading, out IResult notModified)
    {
        var tag = Of(context, reading);
        notModified = Results.StatusCode(StatusCodes.Status304NotModified);
        if (!context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Tag == "*" || known.Compare(tag, useStrongComparison: false)))
        {
            return false;
        }

        context.Response.GetTypedHeaders().ETag = tag;
        Store(context);
        return true;
    }

    /// <summary>May be kept by anybody, and must be asked about before it is used again: a publication comes when it comes.</summary>
    public static void Store(HttpContext context) => context.Response.Headers.CacheControl = "public, no-cache";
}
