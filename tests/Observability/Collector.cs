using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Analytics.Tests.Observability;

/// <summary>A collector of OpenTelemetry over HTTP, as far as it takes to see what arrives: names and words stand in the messages as plain UTF-8.</summary>
internal sealed class Collector : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<(string Path, string Body, string Type, string Key)> came = new();

    private Collector(WebApplication app) => this.app = app;

    /// <summary>Where it listens.</summary>
    public string Address => app.Urls.Single();

    /// <summary>The addresses that something was sent to, its type, and the header that it was sent with.</summary>
    public IEnumerable<(string Path, string Type, string Key)> Calls => came.Select(call => (call.Path, call.Type, call.Key)).Distinct();

    /// <summary>All that was sent to an address.</summary>
    public string Sent(string path) => string.Concat(came.Where(call => call.Path == path).Select(call => call.Body));

    /// <summary>Starts it.</summary>
    public static async Task<Collector> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var collector = new Collector(app);
        app.Run(async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            collector.came.Enqueue((context.Request.Path, Encoding.UTF8.GetString(body.ToArray()), context.Request.ContentType ?? "", context.Request.Headers["x-key"].ToString()));
            context.Response.ContentType = "application/x-protobuf";
        });
        await app.StartAsync();
        return collector;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();
}
