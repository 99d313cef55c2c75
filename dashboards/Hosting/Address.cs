using System.Net;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Http;

namespace Analytics.Dashboards.Hosting;

/// <summary>Where the server listens.</summary>
public static class Address
{
    /// <summary>Loopback only, until somebody configures an address.</summary>
    public const string Default = "http://localhost:5080";

    // IIS sets it in what it starts, and says nothing of where it listens itself.
    private const string PoolKey = "APP_POOL_ID";

    private static readonly string[] Keys = ["urls", "http_ports", "https_ports"];

    private const string EndpointsKey = "Kestrel:Endpoints";

    /// <summary>What is read here, and what ASP.NET Core reads by itself that an installation may need.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new("urls", Default, "Where the server listens, with semicolons between; `--urls` on the command line or `ASPNETCORE_URLS` do the same. A reverse proxy in front gives TLS."),
        new("http_ports", "none", "Ports to listen on at every address of the machine, where `urls` is not set."),
        new("https_ports", "none", "The same with TLS; needs a certificate."),
        new(EndpointsKey + ":<name>:Url", "none", "An endpoint of Kestrel's own, which holds over `urls`. Its certificate stands beside it as ASP.NET Core documents; the certificate's password is a secret."),
        new("AllowedHosts", "*", "ASP.NET Core's own: host names that are answered, with semicolons between."),
    ];

    /// <summary>Whether an address is configured in one of the ways that ASP.NET Core knows.</summary>
    public static bool IsConfigured(IConfiguration configuration) =>
        Keys.Any(key => !string.IsNullOrWhiteSpace(configuration[key])) || configuration.GetSection(EndpointsKey).GetChildren().Any();

    /// <summary>
    /// What is wrong with the address, for a person to mend; null when nothing is. Where nobody can sign in, everybody who reaches the server reads the same:
    /// that others than this machine do must have been said, together with what they read. It never comes about by an address alone.
    /// </summary>
    public static string? Wrong(IConfiguration configuration) =>
        string.IsNullOrWhiteSpace(configuration[OpenAudience.AuthorityKey]) && string.IsNullOrWhiteSpace(configuration[OpenAudience.Key])
        && (string.IsNullOrWhiteSpace(configuration[PoolKey]) ? Configured(configuration).Find(address => !IsOwn(address)) : "i IIS") is { } open
            ? $"Adressen {open} når andra än den egna datorn, men ingen inloggning är inställd. Ställ in {SignInOptions.Section}, eller säg i {OpenAudience.Key} vad alla får läsa: released (det som har släppts) eller current (allt som är publicerat). Ta annars bort adressen; då svarar servern på {Default}."
            : null;

    // As Kestrel chooses: its own section before urls, and those before ports, which are open to all.
    private static List<string> Configured(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection(EndpointsKey).GetChildren().Select(endpoint => endpoint["Url"] ?? "").Where(address => address.Length > 0).ToList();
        if (endpoints.Count > 0)
        {
            return endpoints;
        }

        var urls = Listed(configuration["urls"]);
        return urls.Count > 0 ? urls : [.. Listed(configuration["http_ports"]).Select(port => "http://*:" + port), .. Listed(configuration["https_ports"]).Select(port => "https://*:" + port)];
    }

    private static List<string> Listed(string? given) => [.. (given ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static bool IsOwn(string address)
    {
        try
        {
            var binding = BindingAddress.Parse(address);
            return binding.IsUnixPipe || binding.IsNamedPipe || binding.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
                || IPAddress.TryParse(binding.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip);
        }
        catch (FormatException)
        {
            // The server itself says what is wrong with it.
            return true;
        }
    }
}
