using System.Globalization;
using System.Net;

namespace Analytics.Tests.Fuzz;

/// <summary>
/// Addresses that nobody means: paths, codes and choices of pages, files and the open API, changed at random. Whatever is asked, the answer is a page, a file
/// or a refusal below 500, and it leads to no other host.
/// </summary>
/// <param name="client">Asks; follows nothing.</param>
/// <param name="isRaw">Whether addresses are sent as they are written, which the server inside a test does not take.</param>
internal sealed class HttpFuzz(HttpClient client, bool isRaw = true)
{
    private static readonly string[] Paths =
    [
        "/", "/kommun", "/kommun/1480", "/omrade/vso-simba", "/indikator/K01", "/indikator/K01.csv", "/indikator/K01.xlsx", "/indikator/K01.json", "/jamlikhet", "/utbud", "/utbud.csv", "/tackning", "/hanvisningar", "/familjecentraler",
        "/definitioner", "/definitioner.csv", "/leveranser", "/leveranser/kva", "/om", "/om/skydd", "/rapporter", "/rapporter/andringar", "/rapporter/x/andringar", "/rapporter/x/underlag", "/slapp/x/indikator/K01", "/slapp/x", "/inre", "/inre/siffror",
        "/logga-in", "/logga-ut", "/fel/404", "/jobs", "/health/ready", "/openapi/v1.json", "/data/dcat.rdf", "/css/site.css", "/api/v1/values", "/api/v1/indicators", "/api/v1/areas", "/api/v1/periods", "/api/v1/offers", "/api/v1/deliveries",
        "/api/v1/feeds", "/api/v1/releases", "/api/v1/releases/x/changes", "/api/v1/releases/published/changes", "/api/v1/problems",
    ];

    private static readonly string[] Choices =
    [
        "period=2026", "period=2026-03", "area=1480", "area=municipality", "breakdown=ground:1", "trend=rolling_year", "compare=2025", "map=tiles", "sida=2", "kind=revised", "indicator=K01", "format=csv", "format=json-stat2", "format=parquet",
        "page=1", "page_size=100", "mot=x", "against=x", "since=2026-01-01", "sedan=2026-01-01", "till=/om", "namn=ale", "grund=1", "form=samtal", "skal=denied", "feed=kva", "utan=1",
    ];

    // Written as they are sent: some of them no client of ours would send.
    private static readonly string[] Odd =
    [
        "..", "%2e%2e", "..%2f..%2fetc%2fpasswd", "..%5c", "%00", "%0d%0aSet-Cookie:%20a=b", "%E2%80%AE", "%ff", "%c0%ae", "%25", "%", "//example.org", "/%5cexample.org", "https://example.org", "con", "aux.csv", "a".PadRight(3_000, 'a'),
        "'%20or%201=1--", "%3Cscript%3E", "{{7*7}}", "${x}", "-1", "0", "99999999999999999999", "1e9", "NaN", "%F0%9F%98%80", "%ED%A0%80", ";", ":", "*", "[]", "&", "=", "+", "K01", "1480", "lan", "2026",
    ];

    /// <summary>One address, made from a number.</summary>
    /// <returns>What is wrong; null when nothing is.</returns>
    public async Task<string?> Try(int number)
    {
        var address = Address(new Random(number));
        if (!isRaw && address.Contains("%00", StringComparison.Ordinal))
        {
            // A real server turns it away by itself; the one inside a test hands it on.
            return null;
        }

        try
        {
            if (!Uri.TryCreate(client.BaseAddress!.GetLeftPart(UriPartial.Authority) + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = isRaw }, out var whole))
            {
                return null;
            }

            using var question = new HttpRequestMessage(HttpMethod.Get, whole);
            using var answer = await client.SendAsync(question).ConfigureAwait(false);
            await answer.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
            // Before the first release, and where the warehouse is not there, 503 is what is meant; in the fuzzing both are there.
            return answer.StatusCode >= HttpStatusCode.InternalServerError ? Told(number, address, ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture))
                : answer.Headers.Location is { } to && LeadsAway(to) ? Told(number, address, "leads to " + to)
                : answer.Headers.Contains("Set-Cookie") && address.Contains("a=b", StringComparison.Ordinal) ? Told(number, address, "sets a cookie")
                : null;
        }
        catch (Exception broken) when (broken is not (UriFormatException or NotSupportedException))
        {
            return Told(number, address, broken.ToString());
        }
    }

    private static string Told(int number, string address, string what) => string.Create(CultureInfo.InvariantCulture, $"address {number}, {address[..Math.Min(address.Length, 300)]}: {what}");

    // A browser takes //host and /\host for another host.
    private bool LeadsAway(Uri to) => to.IsAbsoluteUri ? to.Authority != client.BaseAddress!.Authority : to.OriginalString.StartsWith("//", StringComparison.Ordinal) || to.OriginalString.StartsWith("/\\", StringComparison.Ordinal);

    private static string Address(Random random)
    {
        var path = Paths[random.Next(Paths.Length)];
        var parts = path.Split('/');
        if (random.Next(2) == 0)
        {
            parts[random.Next(1, parts.Length)] = Odd[random.Next(Odd.Length)];
        }

        var prefix = random.Next(6) switch { 0 => "/en", 1 => "/slapp/" + Odd[random.Next(Odd.Length)], _ => "" };
        var query = string.Join('&', Enumerable.Range(0, random.Next(5)).Select(_ => Choice(random)));
        return prefix + string.Join('/', parts) + (query == "" ? "" : "?" + query);
    }

    private static string Choice(Random random)
    {
        var choice = Choices[random.Next(Choices.Length)];
        var name = choice[..choice.IndexOf('=', StringComparison.Ordinal)];
        return random.Next(4) switch
        {
            0 => choice,
            1 => name + "=" + Uri.EscapeDataString(new ByteMutator(random).Change(choice[(name.Length + 1)..], Choices[random.Next(Choices.Length)])),
            2 => name + "=" + Odd[random.Next(Odd.Length)],
            _ => choice + "&" + name + "=" + Odd[random.Next(Odd.Length)],
        };
    }
}
