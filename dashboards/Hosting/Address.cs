using System.Net;
using Microsoft.AspNetCore.Http;

namespace Analytics.Dashboards.Hosting;

/// <summary>Where the server listens.</summary>
public static class Address
{
    /// <summary>Loopback only, until somebody configures an address.</summary>
    public const string Default = "http://localhost:5080";

    private static readonly string[] Keys = ["urls", "http_ports", "https_ports"];

    /// <summary>Whether an address is configured in one of the ways that ASP.NET Core knows.</summary>
    public static bool IsConfigured(IConfiguration configuration) =>
        Keys.Any(key => !string.IsNullOrWhiteSpace(configuration[key])) || configuration.GetSection("Kestrel:Endpoints").GetChildren().Any();

    /// <summary>
    /// What is wrong with the address, for a person to mend; null when nothing is. Where nobody can sign in, everybody who reaches the server reads the same:
    /// that others than this machine do must have been said, together with what they read. It never comes about by an address alone.
    /// </summary>
    public static string? Wrong(IConfiguration configuration) =>
        string.IsNullOrWhiteSpace(configuration[OpenAudience.AuthorityKey]) && string.IsNullOrWhiteSpace(configuration[OpenAudience.Key])
        && Configured(configuration).Find(address => !IsOwn(address)) is { } open
            ? $"Adressen {open} når andra än den egna datorn, men ingen inloggning är inställd. Ställ in {SignInOptions.Section}, eller säg i {OpenAudience.Key} vad alla får läsa: released (det som har släppts) eller current (allt som är publicerat). Ta annars bort adressen; då svarar servern på {Default}."
            : null;

    // As Kestrel chooses: its own section before urls, and those before ports, which are open to all.
    private static List<string> Configured(IConfiguration configuration)
    {
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"] ?? "").Where(address => address.Length > 0).ToList();
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
