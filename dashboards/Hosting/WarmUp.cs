using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// Asks the server for a few pages as soon as it listens, so that the first reader does not wait for fonts, drawings and the first reading of the
/// warehouse. It asks over the machine's own loopback and nowhere else; where that is no address of the server's, nothing is asked.
/// </summary>
public sealed partial class WarmUp(IServer server, IHostApplicationLifetime life, IConfiguration configuration, ILogger<WarmUp> log) : BackgroundService
{
    /// <summary>Configuration key: anything but the word false warms up.</summary>
    public const string EnabledKey = "Pages:WarmUp";

    private static readonly string[] Pages = ["/", "/indikator/K01", "/leveranser", "/definitioner"];

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (string.Equals(configuration[EnabledKey], "false", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var started = new TaskCompletionSource();
        await using (life.ApplicationStarted.Register(() => started.TrySetResult()))
        await using (stoppingToken.Register(() => started.TrySetCanceled(stoppingToken)))
        {
            await started.Task;
        }

        if (Address() is not { } address)
        {
            return;
        }

        using var handler = new SocketsHttpHandler { UseProxy = false };
        using var client = new HttpClient(handler) { BaseAddress = address };
        foreach (var page in Pages)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(page.TrimStart('/'), UriKind.Relative), stoppingToken);
            }
            catch (HttpRequestException broken)
            {
                NotWarmed(log, page, broken.Message);
                return;
            }
        }
    }

    // An address that listens everywhere listens on loopback too.
    private Uri? Address() => server.Features.Get<IServerAddressesFeature>()?.Addresses
        .Where(address => address.StartsWith("http://", StringComparison.OrdinalIgnoreCase))
        .Select(address => BindingAddress.Parse(address))
        .Where(address => address.Host is "localhost" or "*" or "+" or "0.0.0.0" or "[::]" || IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip))
        .Select(address => new Uri($"http://{(address.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : address.Host)}:{address.Port}{address.PathBase}/"))
        .FirstOrDefault();

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Page} could not be warmed up: {Reason}")]
    private static partial void NotWarmed(ILogger log, string page, string reason);
}
