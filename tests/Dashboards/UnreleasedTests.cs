using System.Net;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Tests.Dashboards;

/// <summary>
/// Where everybody reads releases only, nothing that has not been released makes a difference to any answer: every address of the app is asked on two
/// servers, over warehouses that differ in that alone, and a letter of difference is a leak.
/// </summary>
public sealed class UnreleasedTests
{
    // What the parts of addresses are filled with. A new part needs its line here.
    private static readonly Dictionary<string, string[]> Parts = new(StringComparer.Ordinal)
    {
        ["{feed}"] = ["kva"], ["{code:int?}"] = ["404"], ["{documentName}"] = ["v1"], ["{code}"] = ["K01", "1480", "lan", "varen", "unknown_value"], ["{code}.csv"] = ["K01.csv"],
    };

    private static readonly string[] More =
    [
        "/indikator/K01.csv", "/indikator/K01.xlsx", "/indikator/K01.json", "/indikator/K01.parquet", "/indikator/K01?period=2025H1&area=1480", "/api/v1/values?indicator=K01&format=csv", "/api/v1/values?indicator=K01&format=xlsx",
        "/api/v1/nothing", "/ingenstans", "/slapp/nothing", "/slapp/nothing/api/v1/values", "/fel/404", "/inget-slappt", "/inre/slapp", "/rapporter/varen/andringar", "/rapporter/andringar", "/api/v1/releases/published/changes",
        "/leveranser/mall/hanvisningar.xlsx", "/leveranser/kva/avvisade.csv", "/en/", "/en/leveranser", "/en/indikator/K01", "/favicon.ico",
    ];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NothingReleased_NoAnswerTellsThatAnythingIsPublished()
    {
        using var published = new ReleasedWarehouse();
        using var empty = new InventedWarehouse();
        using var other = new Server(empty, published.Clock);
        using var server = TestSignIn.On(published.Server, ReleasedWarehouse.OpenReadsReleases);
        using var bare = TestSignIn.On(other, ReleasedWarehouse.OpenReadsReleases);

        var addresses = Addresses(server);
        var (told, bareTold) = (await Ask(server, addresses), await Ask(bare, addresses));
        Assert.Equal(bareTold, told);
        // The pages that are still there, and what stands at every other address.
        Assert.All(new[] { "/om", "/om/tillganglighet", "/rapporter", "/", "/api/v1/releases", "/openapi/v1.json" }, address => Assert.StartsWith(address + " 200 ", told.Single(item => item.StartsWith(address + " ", StringComparison.Ordinal)), StringComparison.Ordinal));
        Assert.All(new[] { "/kommun/1480", "/leveranser", "/om/skydd", "/indikator/K01.csv", "/api/v1/values", "/data/dcat.rdf" }, address => Assert.StartsWith(address + " 404 ", told.Single(item => item.StartsWith(address + " ", StringComparison.Ordinal)), StringComparison.Ordinal));
        Assert.Contains("Inget är släppt ännu", told.Single(item => item.StartsWith("/kommun/1480 ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("nothing_released", told.Single(item => item.StartsWith("/api/v1/values ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.DoesNotContain(told, item => item.Contains(" 500 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Released_NoAnswerTellsWhatHasBeenPublishedSince()
    {
        using var still = new ReleasedWarehouse().Release("Våren");
        using var gone = new ReleasedWarehouse().Release("Våren");
        gone.GoOn();
        gone.Release("Hösten", "2027-01-01T05:00Z", readers: "anna@example.org");
        using var before = TestSignIn.On(still.Server, ReleasedWarehouse.OpenReadsReleases);
        using var after = TestSignIn.On(gone.Server, ReleasedWarehouse.OpenReadsReleases);

        var addresses = Addresses(before).Concat(["/slapp/varen", "/slapp/varen/api/v1/values", "/slapp/hosten", "/rapporter/hosten", "/api/v1/releases/hosten/changes"]).ToList();
        var told = await Ask(before, addresses);
        Assert.Equal(told, await Ask(after, addresses));
        Assert.Contains("/indikator/K01 200 ", told.Single(item => item.StartsWith("/indikator/K01 ", StringComparison.Ordinal)), StringComparison.Ordinal);
        // The steering group sees what has been published since.
        Assert.Contains("osläppt_fil.csv", await TestSignIn.As(after, "anna@example.org group").GetStringAsync("/leveranser", Stop), StringComparison.Ordinal);
        Assert.Contains("6543", await TestSignIn.As(after, "anna@example.org group").GetStringAsync("/api/v1/values?indicator=K01&area=lan", Stop), StringComparison.Ordinal);
        Assert.DoesNotContain("osläppt_fil.csv", await TestSignIn.As(after, "anna@example.org").GetStringAsync("/leveranser", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Health_TellsNoPublication_WhereEverybodyReadsReleases()
    {
        using var warehouse = new ReleasedWarehouse();
        using var server = TestSignIn.On(warehouse.Server, ReleasedWarehouse.OpenReadsReleases);

        Assert.Equal("""{"status":"ready"}""", await TestSignIn.As(server, "").GetStringAsync("/health/ready", Stop));
    }

    private static List<string> Addresses(WebApplicationFactory<Site> server)
    {
        var found = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/')).Distinct()
            // How the process is is about the process.
            .Where(address => !address.StartsWith("/health", StringComparison.Ordinal))
            .SelectMany(Filled).Concat(More).Distinct().ToList();
        Assert.True(found.Count > 40);
        return found;
    }

    private static IEnumerable<string> Filled(string address)
    {
        if (Regex.Match(address, @"\{[^}]*\}(\.csv)?") is not { Success: true } part)
        {
            return [address];
        }

        var values = Parts.GetValueOrDefault(part.Value) ?? Parts.GetValueOrDefault(Regex.Replace(part.Value, @"\.csv$", "")) ?? ["K01", "kva"];
        return values.SelectMany(value => Filled(address.Replace(part.Value, value, StringComparison.Ordinal)));
    }

    // A workbook is stamped with the second in which it was written and names its parts anew: what stands in its sheets is compared.
    private static byte[] Contents(byte[] body, string? type)
    {
        if (type != Analytics.Dashboards.Api.ApiAddress.ContentType("xlsx"))
        {
            return body;
        }

        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(body));
        using var sheets = new MemoryStream();
        foreach (var entry in zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal) || entry.FullName == "xl/sharedStrings.xml").OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var content = entry.Open();
            content.CopyTo(sheets);
        }

        return sheets.ToArray();
    }

    // Status, body and tag; the number that finds a request in the log is the request's own.
    private static async Task<List<string>> Ask(WebApplicationFactory<Site> server, IEnumerable<string> addresses)
    {
        using var client = TestSignIn.As(server, "");
        var told = new List<string>();
        foreach (var address in addresses)
        {
            using var answer = await client.GetAsync(address, Stop);
            var body = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Contents(await answer.Content.ReadAsByteArrayAsync(Stop), answer.Content.Headers.ContentType?.MediaType)));
            var text = answer.Content.Headers.ContentType?.MediaType is "text/html" or "application/problem+json" ? WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)) : body;
            told.Add($"{address} {(int)answer.StatusCode} {answer.Headers.Location} {answer.Headers.ETag} {text}");
        }

        return told;
    }
}
