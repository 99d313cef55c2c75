namespace Analytics.Dashboards.Hosting;

/// <summary>Where the server listens.</summary>
public static class Address
{
    /// <summary>Loopback only, until somebody configures an address: there is no sign-in yet.</summary>
    public const string Default = "http://localhost:5080";

    private static readonly string[] Keys = ["urls", "http_ports", "https_ports"];

    /// <summary>Whether an address is configured in one of the ways that ASP.NET Core knows.</summary>
    public static bool IsConfigured(IConfiguration configuration) =>
        Keys.Any(key => !string.IsNullOrWhiteSpace(configuration[key])) || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();
}
