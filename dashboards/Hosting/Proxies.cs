using System.Net;
using System.Net.Sockets;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.HttpOverrides;

namespace Analytics.Dashboards.Hosting;

/// <summary>Which proxies may tell who asks, and by https or not. What anybody else says of that is not believed.</summary>
public static class Proxies
{
    /// <summary>Configuration key: addresses, or networks such as <c>10.1.0.0/16</c>, between commas.</summary>
    public const string Key = "Proxy:Known";

    /// <summary>The settings that are read here.</summary>
    public static IReadOnlyList<Setting> Settings { get; } =
    [
        new(Key, "none", "Proxies whose forwarded headers (who asks, by https or not, for which host) are believed: addresses, or networks such as `10.1.0.0/16`, with commas between. Nobody else is believed."),
    ];

    private const int LeastPrefix = 8;
    private const int LeastPrefixOfSix = 7;
    private const int BitsBeforeMapped = 96;

    // Set, ASP.NET Core by itself believes everybody.
    private const string BelieveAll = "ForwardedHeaders_Enabled";

    /// <summary>The middleware's options; null when no proxy is configured.</summary>
    /// <exception cref="WarehouseException">What is written is no address, or nearly every address.</exception>
    public static ForwardedHeadersOptions? Read(IConfiguration configuration)
    {
        if (string.Equals(configuration[BelieveAll], "true", StringComparison.OrdinalIgnoreCase))
        {
            throw new WarehouseException($"Inställningen {BelieveAll} gör att servern litar på vem som helst som säger sig vara en proxy. Ta bort den och ange proxyns adress i {Key}.");
        }

        var known = (configuration[Key] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (known.Length == 0)
        {
            return null;
        }

        // Each of them is believed about the one before it, back to the first that is not ours.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var given in known)
        {
            if (IPAddress.TryParse(given, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else if (System.Net.IPNetwork.TryParse(given, out var network))
            {
                if (IsHalfTheWorld(network))
                {
                    throw new WarehouseException($"Inställningen {Key} innehåller ”{given}”, ett så stort nät att servern skulle lita på nästan vem som helst som säger sig vara en proxy. Ange proxyns adress, till exempel 10.1.2.3, eller ett mindre nät, till exempel 10.1.0.0/16.");
                }

                options.KnownIPNetworks.Add(network);
            }
            else
            {
                throw new WarehouseException($"Inställningen {Key} innehåller ”{given}”. Ange proxyns adress, till exempel 10.1.2.3, eller ett nät, till exempel 10.1.0.0/16. Flera skiljs med komma.");
            }
        }

        return options;
    }

    // No private network is larger than 10.0.0.0/8 and fc00::/7.
    private static bool IsHalfTheWorld(System.Net.IPNetwork network) =>
        network.BaseAddress.AddressFamily == AddressFamily.InterNetwork ? network.PrefixLength < LeastPrefix
        : network.BaseAddress.IsIPv4MappedToIPv6 ? network.PrefixLength < LeastPrefix + BitsBeforeMapped
        : network.PrefixLength < LeastPrefixOfSix;
}
