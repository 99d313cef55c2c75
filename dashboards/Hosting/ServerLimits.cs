using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// What one connection may take of the server, where Kestrel itself answers (behind IIS, IIS has its own): how much it may send, how slowly, and how many there
/// may be. The form of uploads has a limit of its own (<c>Upload:MaxMegabytes</c>).
/// </summary>
public static class ServerLimits
{
    /// <summary>Most bytes of a form; a note or a reason is a few thousand.</summary>
    public const int MostBytesOfForm = 1024 * 1024;

    private const int MostBytesOfHeaders = 16 * 1024;
    private const int MostConnections = 5_000;
    private static readonly TimeSpan ForHeaders = TimeSpan.FromSeconds(15);

    /// <summary>Sets them, and what proves that a form is ours.</summary>
    /// <param name="builder">The program.</param>
    /// <param name="isSecure">Whether everybody comes by https.</param>
    public static void Set(WebApplicationBuilder builder, bool isSecure)
    {
        builder.WebHost.ConfigureKestrel(Set);
        // It warns on each page that says no-store and has a form, because it adds no-cache: both are meant.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery.DefaultAntiforgery", LogLevel.Error);
        builder.Services.AddAntiforgery(forms =>
        {
            forms.Cookie.Name = isSecure ? "__Host-anhoriga-form" : "anhoriga-form";
            forms.Cookie.Path = "/";
            forms.Cookie.HttpOnly = true;
            forms.Cookie.SameSite = SameSiteMode.Strict;
            forms.Cookie.SecurePolicy = isSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
    }

    private static void Set(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = MostBytesOfForm;
        kestrel.Limits.MaxRequestHeadersTotalSize = MostBytesOfHeaders;
        kestrel.Limits.RequestHeadersTimeout = ForHeaders;
        kestrel.Limits.MaxConcurrentConnections = MostConnections;
    }
}
