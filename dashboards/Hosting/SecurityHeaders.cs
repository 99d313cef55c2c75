namespace Analytics.Dashboards.Hosting;

/// <summary>Headers that every answer carries, errors among them.</summary>
public static class SecurityHeaders
{
    // font-src: the one font of the charts is shipped with the pages. connect-src: a page may ask its own server
    // for itself with another choice. Nothing comes from another server.
    private const string ContentPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // Hangfire's page of jobs asks its own server for numbers and writes widths into its markup; its scripts are files.
    private const string JobsPolicy =
        "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // A year; asked for at a safe address alone, since others must not say it.
    private const string SafeOnly = "max-age=31536000; includeSubDomains";

    /// <summary>Sets them when the answer begins, since an error page empties what was set before.</summary>
    public static Task Set(HttpContext context, Func<Task> next)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            var policy = Jobs.IsPage(context) ? JobsPolicy : ContentPolicy;
            // Signing out is a form of ours that leads on to the provider.
            headers.ContentSecurityPolicy = context.RequestServices.GetRequiredService<SignInOptions>().Authority is { } provider
                ? policy.Replace("form-action 'self'", "form-action 'self' " + provider.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal)
                : policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            if (context.Request.IsHttps && context.Request.Host.Host != "localhost")
            {
                headers.StrictTransportSecurity = SafeOnly;
            }

            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            return Task.CompletedTask;
        });
        return next();
    }
}
