using System.Net;
using Analytics.Etl.Releases;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Tests.Dashboards;

/// <summary>Every page of the loaded sample, with the choices that make it longest, is small enough for a slow line.</summary>
public sealed class PageSizeTests
{
    private const int Most = 150_000;

    // Error pages, and what is not there without a sign-in.
    private static readonly string[] Unread = ["fel", "logga-", "inloggningar", "inre", "inget-slappt"];

    // What a page with a part in its address is asked with. A new page of that kind needs its line here.
    private static readonly Dictionary<string, string[]> Parts = new(StringComparer.Ordinal)
    {
        ["leveranser/{feed}"] = ["kva", "hanvisningar", "familjecentraler", "enheter", "utbud"],
        ["rapporter/{code}/underlag"] = ["prov"],
        ["kommun/{code}"] = ["1480", "1460"],
        ["rapporter/{code}"] = ["varen", "hosten"],
        ["rapporter/{code}/andringar"] = ["hosten"],
        ["omrade/{code}"] = ["lan", "vso-fyrbodal", "kf-fyrbodal"],
    };

    private static readonly string[] Choices =
    [
        "/definitioner?state=measured", "/definitioner?goal=MB7", "/definitioner?group=C", "/leveranser?sida=2", "/slapp/varen", "/slapp/varen/indikator/K01", "/rapporter/hosten/andringar?sida=10", "/rapporter/hosten/andringar?kind=new_figure&area=municipality",
        "/indikator/K01?period=2026H1&compare=2025H1&area=1480&map=tiles", "/indikator/K01?period=2026H1&compare=2025H1&area=1480", "/indikator/H01?period=2026H1&compare=2025H1&area=1480",
        "/indikator/C01?area=1480&trend=quarter&compare=2025H2", "/indikator/S01?area=1480&compare=2025H2", "/indikator/U05?area=1480", "/indikator/K05?trend=month",
    ];

    [Fact]
    public async Task Page_IsAtMost150Kilobytes()
    {
        using var warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.SampleInbox);
        new ReleaseRun(warehouse.Warehouse, TimeProvider.System, "prov").Run(new ReleaseRequest("Prov"));
        using var server = new Server(warehouse.Warehouse.Options);
        using var client = server.CreateClient();
        new Analytics.Etl.Releases.ReleaseRun(warehouse.Warehouse, TimeProvider.System, "test").Run(new Analytics.Etl.Releases.ReleaseRequest("Våren") { AsOf = new DateOnly(2026, 3, 31) });
        new Analytics.Etl.Releases.ReleaseRun(warehouse.Warehouse, TimeProvider.System, "test").Run(new Analytics.Etl.Releases.ReleaseRequest("Hösten"));
        var codes = (await client.GetStringAsync("/api/v1/indicators?format=csv&page_size=1000", TestContext.Current.CancellationToken)).Split('\n').Skip(1)
            .Select(line => line.Split(',')[0]).Where(code => code.Length == 3 && char.IsDigit(code[1])).ToList();
        var pages = server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null && endpoint.RoutePattern.RawText is { } text && !Unread.Any(part => text.StartsWith(part, StringComparison.Ordinal)))
            .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/')).Distinct().ToList();
        var addresses = pages.SelectMany(page => page == "indikator/{code}" ? codes.Select(code => "/indikator/" + code)
            : !page.Contains('{', StringComparison.Ordinal) ? ["/" + page]
            : Parts.TryGetValue(page, out var parts) ? parts.Select(part => "/" + page[..page.IndexOf('{', StringComparison.Ordinal)] + part + page[(page.IndexOf('}', StringComparison.Ordinal) + 1)..])
            : throw new InvalidOperationException($"Say in PageSizeTests.Parts what the page {page} is to be asked with.")).Concat(Choices).ToList();

        var wrong = new List<string>();
        foreach (var address in addresses.SelectMany(address => new[] { address, "/en" + address }))
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            var size = (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
            if (answer.StatusCode != HttpStatusCode.OK || size > Most)
            {
                wrong.Add($"{address}: {answer.StatusCode}, {size} bytes");
            }
        }

        Assert.True(codes.Count > 100 && addresses.Count > codes.Count);
        Assert.Empty(wrong);
    }
}
