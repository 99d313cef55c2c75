using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Hosting;

/// <summary>Where a request came in: its language, and how addresses are written so that they keep it.</summary>
/// <param name="Language">Swedish, or English under <c>/en</c>.</param>
/// <param name="Root">What stands before every address, such as a proxy's prefix; without the language.</param>
/// <param name="Path">The address asked for, without root and language.</param>
/// <param name="Query">Its query, with the question mark.</param>
/// <param name="Release">The code of the release asked for with <c>/slapp/&lt;code&gt;</c> before the address; null when none is.</param>
public sealed record Site(Language Language, string Root, string Path, string Query, string? Release = null)
{
    /// <summary>What stands before a release's code in an address.</summary>
    public const string ReleasePrefix = "/slapp";

    private static readonly string[] WithoutLanguage = ["/api", "/health", "/openapi", "/css", "/js", "/fonts", "/jobs", "/data", "/signin-oidc"];

    // Has neither language nor release: it is the same whatever is read.
    private static readonly string[] Fixed = ["/health", "/css", "/js", "/fonts", "/jobs", "/openapi"];

    /// <summary>A page in the reader's language, of the release that is read.</summary>
    public string To(string path) => Root + Language.Prefix + Within + path;

    /// <summary>A page that is never of a release, such as the list of releases or what stands behind the sign-in.</summary>
    public string ToLive(string path) => Root + Language.Prefix + path;

    /// <summary>The first page of a release, in the reader's language.</summary>
    public string ToRelease(string code, string path = "/") => Root + Language.Prefix + ReleasePrefix + "/" + Uri.EscapeDataString(code) + (path == "/" ? "" : path);

    /// <summary>Something that has no language: the API (of the release that is read), a style sheet.</summary>
    public string Neutral(string path) => Root + (Array.Exists(Fixed, part => path.StartsWith(part + "/", StringComparison.Ordinal)) ? "" : Within) + path;

    private string Within => Release is null ? "" : ReleasePrefix + "/" + Release;

    // As etl writes codes; anything else is no release and gets the page that says so.
    private static bool IsCode(string code) => code.Length <= 60 && code.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');

    // No choice of ours is longer; what is would make every link of the page as long.
    private const int LongestQuery = 600;

    /// <summary>This very page in the other language.</summary>
    public string Here(Language language) => Root + language.Prefix + Within + (Path == "/" && language.Prefix + Within != "" ? "" : Path) + (Query.Length <= LongestQuery ? Query : "");

    /// <summary>Whether this page is the one at the address, for the menu.</summary>
    public bool Is(string path) => string.Equals(Path, path, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether this page lies under the address, for the menu.</summary>
    public bool IsUnder(string path) => Path.StartsWith(path, StringComparison.OrdinalIgnoreCase);

    /// <summary>The page of one place: a municipality's, or that of an area or the county.</summary>
    /// <param name="kind">As in pub_area.</param>
    /// <param name="code">The area's code.</param>
    public string ToPlace(string kind, string code) => To((kind == "municipality" ? "/kommun/" : "/omrade/") + Uri.EscapeDataString(code));

    /// <summary>A page with choices in its address, those that are empty left out.</summary>
    public string To(string path, params (string Name, string? Value)[] choices) =>
        To(path) + QueryString.Create(choices.Where(choice => !string.IsNullOrEmpty(choice.Value)).Select(choice => KeyValuePair.Create(choice.Name, choice.Value))).Value;

    /// <summary>The site of a request.</summary>
    public static Site Of(HttpContext context) => context.Features.Get<Site>()
        ?? new Site(Language.Swedish, context.Request.PathBase, context.Request.Path, context.Request.QueryString.Value ?? "");

    /// <summary>Takes <c>/en</c> and <c>/slapp/&lt;code&gt;</c> off the address, so that every page has one route in both languages and of every release.</summary>
    public static Task Find(HttpContext context, Func<Task> next)
    {
        var request = context.Request;
        var language = Language.Swedish;
        var root = request.PathBase.Value ?? "";
        var path = request.Path;
        if (request.Path.StartsWithSegments(Language.English.Prefix, out var rest))
        {
            language = Language.English;
            path = rest.HasValue ? rest : "/";
            // What has no language is not found under it; the page that says so is in the language asked for all the same.
            if (!WithoutLanguage.Any(part => rest.StartsWithSegments(part)))
            {
                request.PathBase = request.PathBase.Add(Language.English.Prefix);
                request.Path = path;
            }
        }

        var release = default(string);
        if (path.StartsWithSegments(ReleasePrefix, out var behind) && behind.Value is { Length: > 1 } named && named.Split('/')[1] is { Length: > 0 } code && IsCode(code))
        {
            release = code;
            path = behind.Value![(code.Length + 1)..] is { Length: > 0 } inside ? inside : "/";
            request.PathBase = request.PathBase.Add($"{ReleasePrefix}/{code}");
            request.Path = path;
        }

        // Two slashes at the beginning of an address are another host: /en//example.org must not become a link to it.
        context.Features.Set(new Site(language, root, "/" + path.ToUriComponent().TrimStart('/'), request.QueryString.Value ?? "", release));
        System.Globalization.CultureInfo.CurrentCulture = language.Culture;
        System.Globalization.CultureInfo.CurrentUICulture = language.Culture;
        return next();
    }
}
