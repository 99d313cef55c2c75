using System.Globalization;
using System.Text;
using System.Text.Json;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Hosting;

namespace Analytics.Dashboards.Api;

/// <summary>Sends rows to a program: JSON or delimited text, with a tag (and 304 to who has it already) and links to the other pages.</summary>
public static class ApiAnswer
{
    /// <summary>How JSON is written: the same names as the columns of the files.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Create(System.Text.Unicode.UnicodeRanges.All),
    };

    /// <summary>The answer. Its tag is made of the content itself, so that it changes when the content does and never otherwise.</summary>
    public static IResult Send(HttpContext context, ApiQuery query, int total, Func<string> csv, Func<object> json)
    {
        Tell(context, query, total);
        var body = Encoding.UTF8.GetBytes(query.IsCsv ? csv() : JsonSerializer.Serialize(json(), Json));
        return Results.Bytes(
            body,
            query.IsCsv ? "text/csv; charset=utf-8" : "application/json; charset=utf-8",
            entityTag: FileTag.Of(body));
    }

    /// <summary>Tells how many there are, where the other pages are, and that the answer must be asked about before it is used again.</summary>
    public static void Tell(HttpContext context, ApiQuery query, int total)
    {
        var headers = context.Response.Headers;
        FileTag.Store(context);
        headers["X-Total-Count"] = total.ToString(CultureInfo.InvariantCulture);
        headers.Link = Links(context, query, total);
    }

    /// <summary>A number for programs: a point, no thousands separator, empty when there is none.</summary>
    public static string Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    /// <inheritdoc cref="Number(double?)"/>
    public static string Exact(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string Links(HttpContext context, ApiQuery query, int total)
    {
        var path = Site.Of(context).Neutral(context.Request.Path.ToUriComponent());
        var last = Math.Max(1, (total + query.PageSize - 1) / query.PageSize);
        var links = new List<(string Relation, int Page)> { ("first", 1), ("last", last) };
        if (query.Page > 1)
        {
            links.Add(("prev", Math.Min(query.Page - 1, last)));
        }

        if (query.Page < last)
        {
            links.Add(("next", query.Page + 1));
        }

        return string.Join(", ", links.Select(link => $"<{query.To(path, link.Page)}>; rel=\"{link.Relation}\""));
    }
}
