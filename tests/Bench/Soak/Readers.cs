using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Analytics.Tests.Bench.Soak;

/// <summary>
/// Readers who ask without end. Every answer must be a page, "not changed", or an honest no with a sentence; and what is shown of one publication must be the same
/// whenever it is read, so that no answer is put together of two.
/// </summary>
public sealed partial class Readers(Programs programs, Journal journal, Func<IReadOnlyList<string>> releases)
{
    private const int Count = 3;

    private static readonly string[] Pages =
    [
        "/", "/kommun/1480", "/kommun/1440", "/omrade/vso-skaraborg", "/jamlikhet", "/utbud", "/tackning", "/hanvisningar", "/familjecentraler", "/leveranser", "/leveranser/kva", "/definitioner",
        "/rapporter", "/om/skydd", "/indikator/K01", "/indikator/H01", "/indikator/U03", "/en/indikator/K01", "/indikator/K01?map=tiles", "/indikator/K01.csv", "/indikator/K01.xlsx",
        "/api/v1/values?indicator=K01&format=json", "/api/v1/values?indicator=H01&format=csv", "/api/v1/indicators", "/api/v1/feeds", "/api/v1/releases", "/health/live",
    ];

    private readonly ConcurrentDictionary<string, string> seen = new(StringComparer.Ordinal);

    [GeneratedRegex("Publi(?:cering|cation) num(?:mer|ber) ([0-9]+)|\"publication_key\":\\s*([0-9]+)|\"publication\":\\s*\\{\\s*\"[a-z_]+\":\\s*([0-9]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Publication();

    [GeneratedRegex("<table.*?</table>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Table();

    [GeneratedRegex("<[^>]*>|\\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Markup();

    /// <summary>Reads until told to stop.</summary>
    public Task Read(int seed, CancellationToken stop) => Task.WhenAll(Enumerable.Range(0, Count).Select(reader => Read(new Random(seed + reader), stop)));

    private async Task Read(Random random, CancellationToken stop)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = programs.Address, Timeout = TimeSpan.FromSeconds(120) };
        var tags = new Dictionary<string, string>(StringComparer.Ordinal);
        while (!stop.IsCancellationRequested)
        {
            var page = Pages[random.Next(Pages.Length)];
            if (releases() is { Count: > 0 } made && random.Next(8) == 0)
            {
                page = $"/slapp/{made[random.Next(made.Count)]}" + (random.Next(2) == 0 ? "/indikator/K01" : "/api/v1/values?indicator=K01&format=csv");
            }

            var life = programs.Life;
            var wasReady = programs.IsReady;
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, page);
                if (tags.TryGetValue(page, out var tag) && random.Next(2) == 0)
                {
                    request.Headers.TryAddWithoutValidation("If-None-Match", tag);
                }

                using var answer = await client.SendAsync(request, stop);
                await Judge(page, answer, wasReady);
                tags[page] = answer.Headers.ETag?.ToString() ?? "";
            }
            catch (Exception gone) when (gone is HttpRequestException or TaskCanceledException or IOException)
            {
                if (!stop.IsCancellationRequested && wasReady && programs.IsReady && life == programs.Life)
                {
                    journal.Fault($"{page}: {gone.Message}");
                }

                journal.Count("no answer while the server was down");
            }

            await Task.Delay(wasReady ? 150 : 1000, CancellationToken.None);
        }
    }

    private async Task Judge(string page, HttpResponseMessage answer, bool wasReady)
    {
        var body = await answer.Content.ReadAsStringAsync();
        journal.Count($"answer {(int)answer.StatusCode}");
        switch (answer.StatusCode)
        {
            case HttpStatusCode.OK:
                Compare(page, body);
                return;
            case HttpStatusCode.NotModified:
                return;
            case HttpStatusCode.ServiceUnavailable or HttpStatusCode.TooManyRequests:
                if (Markup().Replace(body, " ").Trim().Length < 20)
                {
                    journal.Fault($"{page}: {(int)answer.StatusCode} without a sentence");
                }

                return;
            case HttpStatusCode.NotFound when !wasReady:
                return;
            default:
                journal.Fault($"{page}: {(int)answer.StatusCode} {Markup().Replace(body, " ").Trim()[..Math.Min(200, Markup().Replace(body, " ").Trim().Length)]}");
                return;
        }
    }

    // The figures of K01 by the publication that the answer names, or by the release that the address names.
    private void Compare(string page, string body)
    {
        var isRelease = page.StartsWith("/slapp/", StringComparison.Ordinal);
        if (!page.Contains("K01", StringComparison.Ordinal) || page.EndsWith(".xlsx", StringComparison.Ordinal) || (!isRelease && !Publication().IsMatch(body)))
        {
            return;
        }

        var publication = isRelease ? "" : Publication().Match(body).Groups.Cast<Group>().Skip(1).First(group => group.Success).Value;
        var figures = body.Contains("<table", StringComparison.Ordinal) ? Markup().Replace(Table().Match(body).Value, " ") : body;
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(figures)));
        journal.Count("figures compared within one publication or release");
        if (seen.GetOrAdd($"{page} {publication}", hash) != hash)
        {
            journal.Fault($"{page}: publication {publication} was shown in two ways");
        }
    }
}
