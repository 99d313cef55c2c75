using System.Collections.Concurrent;
using System.Net;
using System.Threading.RateLimiting;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;

namespace Analytics.Etl.Sources;

/// <summary>
/// Asks a host within its limits: tries again with growing, scattered delays on 429, 408, 5xx, time-outs and broken connections (waiting as
/// long as <c>Retry-After</c> says), keeps to the calls per window, follows no redirect, and takes only whole answers of the expected type.
/// </summary>
public sealed class HttpFetch : IDisposable
{
    // For the whole process: two sources that ask one host share its window.
    private static readonly ConcurrentDictionary<(string Host, int Calls, double Seconds), RateLimiter> Limiters = new();

    private const int Segments = 10;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(60);

    private readonly SourceOptions options;
    private readonly CallCount calls;
    private readonly HttpClient client;

    /// <summary>Prepares a client; nothing is asked yet.</summary>
    /// <param name="options">The source.</param>
    /// <param name="mediaTypes">Types of answer that are taken.</param>
    /// <param name="handler">Reaches the network; must follow no redirect and unpack nothing.</param>
    /// <param name="clock">Measures delays and limits.</param>
    /// <param name="calls">Counts the calls.</param>
    public HttpFetch(SourceOptions options, IReadOnlyList<string> mediaTypes, HttpMessageHandler handler, TimeProvider clock, CallCount calls)
    {
        this.options = options;
        this.calls = calls;
        var body = new WholeBody(mediaTypes, options.MaxBytes, calls) { InnerHandler = handler };
        client = new HttpClient(new ResilienceHandler(Pipeline(options, clock)) { InnerHandler = body }) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd(WholeBody.Packing);
        client.DefaultRequestHeaders.UserAgent.ParseAdd("barn-som-anhoriga-etl/1.0");
    }

    /// <summary>The handler that reaches the network: no redirects, no cookies, and no machine that the source may not be fetched from.</summary>
    /// <param name="isPrivateAllowed">Whether the source may lie on the inner network.</param>
    public static SocketsHttpHandler Network(bool isPrivateAllowed = false) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        ConnectCallback = (context, stop) => ReachableAddress.Connect(context, isPrivateAllowed, stop),
    };

    /// <summary>Asks by GET.</summary>
    /// <exception cref="WarehouseException">There is no usable answer; the sentence says why.</exception>
    public Task<HttpReply> Get(Uri address, HttpTags tags, CancellationToken stop)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        AddHeader(request, "If-None-Match", tags.ETag);
        AddHeader(request, "If-Modified-Since", tags.LastModified);
        return Send(request, stop);
    }

    /// <summary>Asks by POST with a JSON document.</summary>
    /// <exception cref="WarehouseException">There is no usable answer; the sentence says why.</exception>
    public Task<HttpReply> Post(Uri address, string json, CancellationToken stop) =>
        Send(new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") }, stop);

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    private static ResiliencePipeline<HttpResponseMessage> Pipeline(SourceOptions options, TimeProvider clock)
    {
        var longestWait = TimeSpan.FromSeconds(options.TotalSeconds);
        return new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }
            .AddRetry(new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = options.Retries,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = TimeSpan.FromSeconds(options.RetryDelaySeconds),
                MaxDelay = LongestDelay,
                ShouldRetryAfterHeader = true,
                // A wait longer than the whole fetch may take is better told than waited for.
                ShouldHandle = attempt => ValueTask.FromResult(
                    HttpClientResiliencePredicates.IsTransient(attempt.Outcome) && attempt.Outcome.Exception?.InnerException is not WarehouseException && !(WaitAskedFor(attempt.Outcome.Result, clock) > longestWait)),
            })
            .AddRateLimiter(LimiterOf(options))
            .AddTimeout(TimeSpan.FromSeconds(options.TimeoutSeconds))
            .Build();
    }

    private static RateLimiter LimiterOf(SourceOptions options) => Limiters.GetOrAdd(
        (new Uri(options.Address!).Authority, options.CallsPerWindow, options.WindowSeconds),
        key => new SlidingWindowRateLimiter(new SlidingWindowRateLimiterOptions
        {
            PermitLimit = key.Calls, Window = TimeSpan.FromSeconds(key.Seconds), SegmentsPerWindow = Segments, QueueLimit = int.MaxValue,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));

    private static TimeSpan? WaitAskedFor(HttpResponseMessage? response, TimeProvider clock) =>
        response?.Headers.RetryAfter is not { } after ? null : after.Delta ?? after.Date - clock.GetUtcNow();

    private static void AddHeader(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private async Task<HttpReply> Send(HttpRequestMessage request, CancellationToken stop)
    {
        var host = request.RequestUri!.Host;
        var before = calls.Number;
        try
        {
            using (request)
            {
                using var response = await client.SendAsync(request, stop).ConfigureAwait(false);
                return response.StatusCode switch
                {
                    HttpStatusCode.OK => new HttpReply(await response.Content.ReadAsByteArrayAsync(stop).ConfigureAwait(false), false, TagsOf(response)),
                    HttpStatusCode.NotModified => new HttpReply([], true, TagsOf(response)),
                    _ => throw new WarehouseException(Sentence(host, response)),
                };
            }
        }
        catch (TimeoutRejectedException)
        {
            throw new WarehouseException(FormattableString.Invariant(
                $"{host} svarade inte inom {options.TimeoutSeconds} sekunder, {calls.Number - before} försök. Inget hämtades. Försök igen senare, eller höj TimeoutSeconds."));
        }
        catch (HttpRequestException refused) when (refused.InnerException is WarehouseException told)
        {
            throw told;
        }
        catch (HttpRequestException broken)
        {
            // A connection reset by the other side has no error of its own.
            var what = broken.HttpRequestError is HttpRequestError.ResponseEnded or HttpRequestError.Unknown
                ? "bröt förbindelsen innan svaret var helt"
                : $"gick inte att nå ({broken.HttpRequestError})";
            throw new WarehouseException(FormattableString.Invariant(
                $"{host} {what}, {calls.Number - before} försök. Inget hämtades. Försök igen senare, och kontrollera nätet om det återkommer."), broken);
        }
    }

    private static HttpTags TagsOf(HttpResponseMessage response) =>
        new(response.Headers.ETag?.ToString(), response.Content.Headers.LastModified?.ToString("R", System.Globalization.CultureInfo.InvariantCulture));

    private static string Sentence(string host, HttpResponseMessage response)
    {
        var code = (int)response.StatusCode;
        var what = code switch
        {
            >= 300 and < 400 => $"Tjänsten leder vidare till {Target(response)}. Ändra Address om den har flyttat.",
            400 => "Frågan godtas inte. Kontrollera tabell, nyckeltal och urval; perioden kanske inte är publicerad än.",
            401 => "Tjänsten kräver inloggning. Kontrollera adressen.",
            403 => "Tjänsten nekar. Kontrollera adressen, och att frågan och antalet anrop ryms inom tjänstens gränser.",
            404 => "Adressen eller tabellen finns inte. Kontrollera Address och urval; perioden kanske inte är publicerad än.",
            413 or 414 => "Frågan är för stor. Sänk MaxCells eller fråga efter mindre.",
            429 => "För många anrop. Vänta och försök igen, eller sänk CallsPerWindow.",
            >= 500 => "Felet ligger hos tjänsten. Försök igen senare.",
            _ => "Svaret går inte att använda. Kontrollera adressen.",
        };
        return FormattableString.Invariant($"{host} svarade {code}. {what} Inget hämtades.");
    }

    private static string Target(HttpResponseMessage response) => response.Headers.Location switch
    {
        { IsAbsoluteUri: true } away => away.Host,
        { } => "en annan sida hos sig",
        null => "okänd plats",
    };
}
