using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Hosting;

/// <summary>The language that a program asks for with Accept-Language; addresses of the API have none of their own.</summary>
public static class AskedLanguage
{
    /// <summary>The one of the two that is wanted most; Swedish when neither is named.</summary>
    public static Language Of(HttpContext context)
    {
        var asked = context.Request.GetTypedHeaders().AcceptLanguage
            .Where(item => item.Quality is null or > 0)
            .OrderByDescending(item => item.Quality ?? 1)
            .Select(item => item.Value.Value?.Split('-')[0])
            .FirstOrDefault(tag => Is(tag, Language.Swedish) || Is(tag, Language.English));
        return Is(asked, Language.English) ? Language.English : Language.Swedish;
    }

    /// <summary>Says in the answer which language it is in, and that another could have been asked for.</summary>
    public static Language Tell(HttpContext context)
    {
        var language = Of(context);
        context.Response.Headers.ContentLanguage = language.Tag;
        context.Response.Headers.Vary = "Accept-Language";
        return language;
    }

    private static bool Is(string? tag, Language language) => string.Equals(tag, language.Tag, StringComparison.OrdinalIgnoreCase);
}
