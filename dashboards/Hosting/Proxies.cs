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

    private const int LeastPrefix = 16;
    private const int LeastPrefixOfSix = 48;
    private const int BitsBeforeMapped = 96;

    // RFC 1918, shared addresses (RFC 6598), the machine itself and its link, RFC 4193.
    private static readonly System.Net.IPNetwork[] Private =
        Networks("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "fc00::/7", "fe80::/10");

    // Where an address of IPv4 stands last.
    private static readonly System.Net.IPNetwork[] Carrying = Networks("::/80", "64:ff9b::/48");

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
                if (IsTooLarge(network))
                {
                    throw new WarehouseException($"Inställningen {Key} innehåller ”{given}”, ett så stort nät på internet att servern skulle lita på främmande datorer som säger sig vara en proxy. Ange proxyns adress, till exempel 10.1.2.3, eller ett mindre nät, till exempel 10.1.0.0/16.");
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

    private static System.Net.IPNetwork[] Networks(params string[] written) => [.. written.Select(System.Net.IPNetwork.Parse)];

    // A private network may be as large as it is: nobody outside is in it. Of the net outside no organisation's proxies need more than this, and a network of
    // IPv6 that carries addresses of IPv4 within it (::ffff:0:0/96, 2002::/16, 64:ff9b::/96) holds all of them while it looks small.
    private static bool IsTooLarge(System.Net.IPNetwork network)
    {
        var (address, prefix) = network.BaseAddress.IsIPv4MappedToIPv6 ? (network.BaseAddress.MapToIPv4(), network.PrefixLength - BitsBeforeMapped) : (network.BaseAddress, network.PrefixLength);
        return !Array.Exists(Private, own => own.Contains(address) && prefix >= own.PrefixLength)
            && prefix < (address.AddressFamily == AddressFamily.InterNetwork ? LeastPrefix : Array.Exists(Carrying, other => other.Contains(address)) ? LeastPrefix + BitsBeforeMapped : LeastPrefixOfSix);
    }
}
