using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Analytics.Dashboards.Figures;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Net.Http.Headers;

namespace Analytics.Dashboards.Hosting;

/// <summary>
/// Keeps whole pages in memory under their address and the moment of the warehouse that they show, and answers 304 to who has the page already.
/// Only pages that went well are kept: no errors, no files, nothing with a cookie. A page is rendered once however many ask for it at the same time, and only a few
/// pages at once, each on a connection of its own: fifty readers need no fifty connections, which would keep their memory.
/// </summary>
public sealed class PageCache(WarehouseMoment moments, TimeProvider clock) : IDisposable
{
    /// <summary>The most memory that kept pages take, in bytes.</summary>
    public const long MostBytes = 64 * 1024 * 1024;

    // Nobody links to a longer address; whoever makes them up shall not fill the memory with them.
    private const int LongestAddress = 400;

    // What is listed of releases depends on the clock: a prepared one is there from its time on, with nothing committed in between.
    private static readonly string[] NeverKept = ["/rapporter"];

    // Not for everybody, or work that takes its time.
    private static readonly string[] NoPages = ["/fel", "/jobs", "/inre", SignInFlow.Address, SignInFlow.OutAddress];

    // These tell what is late, or what came in the last days: no kept copy of them is older than a minute. All others know no shorter time than the day.
    private static readonly string[] ByTheMinute = ["/leveranser"];

    // Which page, and as of when: the moment of the warehouse, and the minute or the day.
    private sealed record Key(string Address, string Moment);

    // A newer page takes the place of the older one: of an address one page is kept, and none that nobody can be sent any more, unless nobody asks.
    private sealed record Entry(string Moment, KeptPage Page);

    private readonly MemoryCache pages = new(new MemoryCacheOptions { SizeLimit = MostBytes });
    private readonly ConcurrentDictionary<Key, TaskCompletionSource> rendering = new();

    // A few pages at once are all done sooner than fifty at once, none of which gets anywhere.
    private readonly SemaphoreSlim atOnce = new(2 * Environment.ProcessorCount);

    /// <summary>How many pages are kept.</summary>
    public int Count => pages.Count;

    /// <summary>Answers with a kept page, or renders it.</summary>
    public async Task Serve(HttpContext context, Func<Task> next)
    {
        var reading = context.RequestServices.GetRequiredService<Reading>();
        // Who has signed in may see more than others do: their pages neither come from here nor stay here.
        if (Audience.Of(context).IsSignedIn || !IsPage(context.Request))
        {
            await next();
            return;
        }

        if (!MayBeKept(context.Request) || await Moment(reading, context.RequestAborted) is not { } moment)
        {
            await Render(context, next, reading, null, null);
            return;
        }

        var key = KeyOf(context, moment);
        while (Find(key) is null)
        {
            var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (rendering.GetOrAdd(key, mine) is var first && first != mine)
            {
                await first.Task.WaitAsync(context.RequestAborted);
                // What the first one got may not have been fit to be kept; then everybody renders.
                if (Find(key) is null)
                {
                    break;
                }

                continue;
            }

            try
            {
                await Render(context, next, reading, key, moment);
                return;
            }
            finally
            {
                rendering.TryRemove(key, out _);
                mine.SetResult();
            }
        }

        if (Find(key) is { } kept)
        {
            WebSignals.Page("hit");
            await Send(context, kept);
            return;
        }

        await Render(context, next, reading, key, moment);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        pages.Dispose();
        atOnce.Dispose();
    }

    // Mostly known without asking; else asked in turn, since each that asks has a connection of its own.
    private async Task<string?> Moment(Reading reading, CancellationToken stop)
    {
        if (moments.Known(reading) is { } known)
        {
            return known;
        }

        await atOnce.WaitAsync(stop);
        try
        {
            return moments.Of(reading);
        }
        finally
        {
            reading.Close();
            atOnce.Release();
        }
    }

    /// <summary>How a page is kept: choices can be made up without end; the pages without any are few, and go last.</summary>
    public static MemoryCacheEntryOptions Kept(long size, bool hasChoices) =>
        new() { Size = size, SlidingExpiration = TimeSpan.FromHours(1), Priority = hasChoices ? CacheItemPriority.Low : CacheItemPriority.Normal };

    // Every page that anybody may ask for waits for its turn, whether it is kept or not: the queue is what one reader in a loop cannot get around.
    private static bool IsPage(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && ErrorPages.AreWanted(request.Path) && !Path.HasExtension(request.Path)
        && !Array.Exists(NoPages, part => request.Path.StartsWithSegments(part));

    private static bool MayBeKept(HttpRequest request) =>
        !Array.Exists(NeverKept, part => request.Path.StartsWithSegments(part))
        && request.Path.Value!.Length + request.QueryString.Value!.Length <= LongestAddress;

    private Key KeyOf(HttpContext context, string moment)
    {
        var request = context.Request;
        // The host and scheme are no part of it: no page writes them.
        var isByTheMinute = request.Path == "/" || Array.Exists(ByTheMinute, part => request.Path.StartsWithSegments(part));
        var time = isByTheMinute ? clock.GetUtcNow().ToUnixTimeSeconds() / 60 : context.RequestServices.GetRequiredService<FeedClock>().Today.DayNumber;
        return new Key(
            $"{request.PathBase}{request.Path}{request.QueryString}", string.Create(CultureInfo.InvariantCulture, $"{moment} {time}"));
    }

    private KeptPage? Find(Key key) => pages.TryGetValue<Entry>(key.Address, out var entry) && entry!.Moment == key.Moment ? entry.Page : null;

    // Without a key it is rendered in its turn and not kept.
    private async Task Render(HttpContext context, Func<Task> next, Reading reading, Key? key, string? moment)
    {
        WebSignals.Page("rendered");
        var answer = context.Response;
        var outside = answer.Body;
        using var body = new MemoryStream();
        await atOnce.WaitAsync(context.RequestAborted);
        answer.Body = body;
        try
        {
            await next();
        }
        finally
        {
            answer.Body = outside;
            // What is left is to send it, however slowly it is taken; the connection is for the next one.
            reading.Close();
            atOnce.Release();
        }

        var rendered = body.GetBuffer().AsMemory(0, (int)body.Length);
        if (key is null || answer.StatusCode != StatusCodes.Status200OK || answer.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) != true
            || answer.Headers.ContainsKey(HeaderNames.SetCookie) || answer.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase))
        {
            // Nothing is not written: an answer without a body is still to get its error page.
            if (!rendered.IsEmpty)
            {
                await outside.WriteAsync(rendered, context.RequestAborted);
            }

            return;
        }

        var page = new KeptPage(Encoding.UTF8.GetString(rendered.Span), answer.ContentType);
        // What was committed while it was rendered may or may not be in it: then it is sent, as any page is, and not kept.
        if (moments.Of(reading) == moment)
        {
            pages.Set(key.Address, new Entry(key.Moment, page), Kept(page.Size, context.Request.QueryString.HasValue));
        }

        await Send(context, page);
    }

    private static async Task Send(HttpContext context, KeptPage page)
    {
        var headers = context.Response.Headers;
        headers.ETag = page.Tag;
        // Readers may keep it, and ask each time whether it still holds.
        headers.CacheControl = "no-cache";
        headers.Vary = HeaderNames.AcceptEncoding;
        if (context.Request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Contains(page.Tag))
        {
            context.Response.ContentType = null;
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var (bytes, encoding) = page.For(context.Request.Headers.AcceptEncoding.ToString());
        if (encoding != "")
        {
            headers.ContentEncoding = encoding;
        }

        context.Response.ContentType = page.ContentType;
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
