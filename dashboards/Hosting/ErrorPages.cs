namespace Analytics.Dashboards.Hosting;

/// <summary>Who gets a page when something is wrong, and who an answer for programs.</summary>
public static class ErrorPages
{
    private static readonly string[] Machines = ["/api", "/health", "/openapi"];

    /// <summary>Whether a person asked, who is helped by a page.</summary>
    public static bool AreWanted(HttpContext context) => AreWanted(context.Request.Path);

    /// <inheritdoc cref="AreWanted(HttpContext)"/>
    public static bool AreWanted(PathString path) => !Machines.Any(part => path.StartsWithSegments(part));
}
