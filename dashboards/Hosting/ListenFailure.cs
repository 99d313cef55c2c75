using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Connections;

namespace Analytics.Dashboards.Hosting;

/// <summary>Why the server could not begin to listen, for whoever starts it.</summary>
public static class ListenFailure
{
    private const string Kestrel = "Microsoft.AspNetCore.Server.Kestrel";

    /// <summary>The sentence; null when it is something else.</summary>
    public static string? Sentence(Exception broken) => broken switch
    {
        IOException { InnerException: AddressInUseException } =>
            "Adressen är upptagen av ett annat program, kanske av den här tjänsten själv. Stäng det, eller ange en annan med --urls http://localhost:5081.",
        FormatException when IsListening(broken) => $"Adressen att lyssna på går inte att läsa. Rätta urls (eller --urls, ASPNETCORE_URLS); så här skrivs den: {Address.Default}.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } => "Kontot får inte lyssna på porten. Portar under 1024 kräver särskild rätt; välj en högre, till exempel 5080, och låt en omvänd proxy ta emot.",
        SocketException { SocketErrorCode: SocketError.AddressNotAvailable } => "Adressen att lyssna på finns inte på den här datorn. Rätta urls; http://localhost:5080 finns alltid.",
        CryptographicException or InvalidOperationException when IsListening(broken) =>
            $"Servern kan inte börja lyssna. Kontrollera urls och Kestrel:Endpoints, och för https att certifikatet finns och går att läsa. Servern säger själv: {broken.Message}",
        _ => null,
    };

    private static bool IsListening(Exception broken) => broken.StackTrace?.Contains(Kestrel, StringComparison.Ordinal) == true;
}
