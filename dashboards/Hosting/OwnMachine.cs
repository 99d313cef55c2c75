using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Analytics.Dashboards.Hosting;

/// <summary>The machine that the server runs on: its own address there, and whether a request comes from it.</summary>
public static class OwnMachine
{
    // What a proxy on the same machine adds: then the connection says nothing about who asks.
    private static readonly string[] Forwarding = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Via"];

    private static readonly string[] OwnNames = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether a request comes from the machine itself, and was not handed on.</summary>
    public static bool IsAsking(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !Forwarding.Any(context.Request.Headers.ContainsKey)
        // A foreign page could point its own name at this machine.
        && IsOwnName(context.Request.Host.Host);

    /// <summary>Whether a name means the machine itself.</summary>
    public static bool IsOwnName(string host) => OwnNames.Contains(host, StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the server can be asked over loopback; null where that is no address of its own. An address that listens everywhere listens on loopback too.</summary>
    public static Uri? AddressOf(IServer server) => server.Features.Get<IServerAddressesFeature>()?.Addresses
        .Where(address => address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        .Select(BindingAddress.Parse)
        .Where(address => IsEverywhere(address.Host) || address.Host == "localhost" || IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip))
        .Select(address => new Uri($"http://{(IsEverywhere(address.Host) ? "localhost" : address.Host)}:{address.Port}{address.PathBase}/"))
        .FirstOrDefault();

    private static bool IsEverywhere(string host) => host is "*" or "+" or "0.0.0.0" or "[::]";
}
