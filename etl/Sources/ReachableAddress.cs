using System.Net;
using System.Net.Sockets;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Sources;

/// <summary>
/// Which machine a source may be fetched from, decided where the connection is made, on the address that the name leads to at that moment: a name that leads
/// to the inner network needs a setting that says so, and one that leads to the machine itself or to a service of the machine's host is never followed.
/// An address that itself names this machine was written by the operator, and so was a proxy: both are reached.
/// </summary>
public static class ReachableAddress
{
    /// <summary>The setting that lets a source lie on the inner network.</summary>
    public const string Key = "PrivateNetwork";

    /// <summary>What an address is, to a source.</summary>
    public enum Kind
    {
        /// <summary>Anywhere on the net.</summary>
        Public,

        /// <summary>On a network of the organisation's own.</summary>
        Private,

        /// <summary>This machine, the link that it sits on (where cloud machines tell their secrets), or no machine at all.</summary>
        Never,
    }

    /// <summary>Connects.</summary>
    /// <exception cref="WarehouseException">The name leads where this source may not go; the sentence says where to and what to do.</exception>
    public static async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, bool isPrivateAllowed, CancellationToken stop)
    {
        var asked = context.InitialRequestMessage.RequestUri!;
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host.Trim('[', ']'), out var written) ? [written] : await Dns.GetHostAddressesAsync(host, stop).ConfigureAwait(false);

        // Another host than the one asked is the proxy that the machine is set to use.
        if (string.Equals(host.Trim('[', ']'), asked.IdnHost.Trim('[', ']'), StringComparison.OrdinalIgnoreCase) && !asked.IsLoopback)
        {
            Prove(asked.Host, addresses, isPrivateAllowed);
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            // The very addresses that were proven: the name is not looked up again.
            await socket.ConnectAsync(addresses, port, stop).ConfigureAwait(false);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>What an address is.</summary>
    public static Kind KindOf(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.AddressFamily == AddressFamily.InterNetworkV6)
        {
            var bytes = plain.GetAddressBytes();
            return IPAddress.IsLoopback(plain) || plain.Equals(IPAddress.IPv6Any) || plain.IsIPv6LinkLocal || plain.IsIPv6Multicast ? Kind.Never
                : plain.IsIPv6UniqueLocal || plain.IsIPv6SiteLocal ? Kind.Private
                // Those that hold an address of the older kind are what that address is: 64:ff9b::/96 and 2002::/16.
                : bytes[0] == 0x20 && bytes[1] == 0x02 ? KindOf(new IPAddress(bytes[2..6]))
                : bytes.AsSpan(0, 12).SequenceEqual<byte>([0, 0x64, 0xff, 0x9b, 0, 0, 0, 0, 0, 0, 0, 0]) ? KindOf(new IPAddress(bytes[12..]))
                : Kind.Public;
        }

        return plain.GetAddressBytes() switch
        {
            [0 or 127, ..] or [169, 254, ..] or [>= 224, ..] => Kind.Never,
            [10, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..] or [100, >= 64 and <= 127, ..] or [198, 18 or 19, ..] => Kind.Private,
            _ => Kind.Public,
        };
    }

    private static void Prove(string host, IPAddress[] addresses, bool isPrivateAllowed)
    {
        foreach (var address in addresses)
        {
            var kind = KindOf(address);
            if (kind == Kind.Never)
            {
                throw new WarehouseException($"{host} leder till {address}, som är den egna datorn eller dess närmaste nät. Inget hämtades. Ange tjänstens rätta namn i Address.");
            }

            if (kind == Kind.Private && !isPrivateAllowed)
            {
                throw new WarehouseException($"{host} leder till {address} på ett inre nät. Inget hämtades. Om källan ligger där, ange {Key}=true för den; kontrollera annars Address.");
            }
        }
    }
}
