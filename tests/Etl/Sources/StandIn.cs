using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Analytics.Tests.Etl.Sources;

/// <summary>A call that the stand-in got.</summary>
public sealed record StandInCall(string Method, string Address, string Body, string? IfNoneMatch, TimeSpan At);

/// <summary>A server on this machine that answers as SCB and Kolada do, or misbehaves as a test says.</summary>
public sealed class StandIn : IDisposable
{
    private readonly ConcurrentQueue<StandInCall> calls = new();
    private readonly WebApplication server;

    /// <summary>Starts; <paramref name="answer"/> gets the number of the call, the first being 1.</summary>
    public StandIn(Func<HttpContext, int, Task> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        server = builder.Build();
        var start = TimeProvider.System.GetTimestamp();
        var lockCount = new Lock();
        server.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync();
            int number;
            lock (lockCount)
            {
                calls.Enqueue(new StandInCall(context.Request.Method, Uri.UnescapeDataString(context.Request.Path + context.Request.QueryString), body,
                    context.Request.Headers.IfNoneMatch, TimeProvider.System.GetElapsedTime(start)));
                number = calls.Count;
            }

            await answer(context, number);
        });
        ((IHost)server).Start();
        Address = server.Urls.Single();
    }

    /// <summary>A stand-in that answers each call with the same JSON.</summary>
    public static StandIn Json(string json) => new((context, _) => context.Json(json));

    /// <summary>Where it answers.</summary>
    public string Address { get; }

    /// <summary>The calls so far.</summary>
    public List<StandInCall> Calls => [.. calls];

    /// <inheritdoc/>
    public void Dispose() => ((IDisposable)server).Dispose();
}

/// <summary>Answers.</summary>
internal static class Answers
{
    public static Task Json(this HttpContext context, string json) => context.Text("application/json; charset=utf-8", json);

    public static Task Text(this HttpContext context, string type, string text)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes).AsTask();
    }

    public static Task Status(this HttpContext context, int status, string? retryAfter = null, string? location = null)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = retryAfter;
        context.Response.Headers.Location = location;
        return Task.CompletedTask;
    }

    /// <summary>Promises the whole, sends half, and hangs up.</summary>
    public static async Task CutOff(this HttpContext context, string json)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(json);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
        await context.Response.Body.FlushAsync();
        context.Abort();
    }
}
