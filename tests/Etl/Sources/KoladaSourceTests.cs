using System.Globalization;
using Analytics.Etl.Sources;
using Microsoft.AspNetCore.Http;

namespace Analytics.Tests.Etl.Sources;

/// <summary>Kolada's pages and batches become one table beside the inbox.</summary>
public sealed class KoladaSourceTests
{
    private const string FirstPage = """
        {"count": 2, "next_url": NEXT, "values": [
         {"kpi": "N99999", "municipality": "1480", "period": 2019, "values": [
           {"gender": "T", "count": 1, "status": "", "value": 12.4},
           {"gender": "K", "count": 1, "status": "", "value": 11.90}]},
         {"kpi": "N99999", "municipality": "1440", "period": 2019, "values": [
           {"gender": "T", "count": 1, "status": "Missing", "value": null}]}]}
        """;

    private static string Page(string? next = null) => FirstPage.Replace("NEXT", next is null ? "null" : $"\"{next}\"", StringComparison.Ordinal);

    private static Dictionary<string, string?> Source(SourceBench bench, string address) => new()
    {
        ["Name"] = "kolada", ["Kind"] = "http", ["Format"] = "kolada-v3", ["Address"] = address + "/v3/", ["Period"] = "previous-year", ["Kpis"] = "N99999,N99998",
        ["Municipalities"] = "1480,1440,0014", ["File"] = Path.Combine(bench.Warehouse.Folder, "reference", "kolada_{period}.csv"), ["BatchSize"] = "2",
        ["RetryDelaySeconds"] = "0.01", ["Retries"] = "1", ["CallsPerWindow"] = "1000", ["MaxPages"] = "7",
    };

    private static string[] Written(SourceBench bench) => Directory.Exists(Path.Combine(bench.Warehouse.Folder, "reference"))
        ? [.. Directory.EnumerateFiles(Path.Combine(bench.Warehouse.Folder, "reference")).Select(file => Path.GetFileName(file))]
        : [];

    [Fact]
    public void PagesOfEachBatch_BecomeOneTable()
    {
        using var server = new StandIn((context, number) => context.Json(number switch
        {
            1 => Page($"http://{context.Request.Host}{context.Request.Path}?page=2"),
            2 => """{"count": 1, "next_url": null, "values": [{"kpi": "N99998", "municipality": "1480", "period": 2019, "values": [{"gender": "M", "value": 3}]}]}""",
            _ => """{"count": 0, "values": []}""",
        }));
        using var bench = new SourceBench();
        var source = Source(bench, server.Address);
        Assert.Equal(new FetchResult("kolada", null, FetchOutcome.Fetched, Path.Combine(bench.Warehouse.Folder, "reference", "kolada_2019.csv"), 3,
            "kolada_2019.csv hämtad: 4 värden på 3 sidor."), bench.Fetch(source));
        Assert.Equal(
        [
            "/v3/data/kpi/N99999,N99998/municipality/1480,1440/year/2019",
            "/v3/data/kpi/N99999,N99998/municipality/1480,1440/year/2019?page=2",
            "/v3/data/kpi/N99999,N99998/municipality/0014/year/2019",
        ], server.Calls.Select(call => call.Address));
        Assert.Equal(["kolada_2019.csv"], Written(bench));
        Assert.Equal(
            "\ufeffkpi;municipality;year;gender;value;status\nN99999;1480;2019;T;12.4;\nN99999;1480;2019;K;11.90;\nN99999;1440;2019;T;;Missing\nN99998;1480;2019;M;3;\n",
            "\ufeff" + File.ReadAllText(Path.Combine(bench.Warehouse.Folder, "reference", "kolada_2019.csv")));
        Assert.Empty(bench.Files);
    }

    [Fact]
    public void All49Municipalities_GoInBatchesOf25()
    {
        using var server = StandIn.Json("""{"count": 0, "values": []}""");
        using var bench = new SourceBench();
        var source = Source(bench, server.Address);
        (source["Municipalities"], source["BatchSize"], source["Kpis"]) = ("0014,@kommuner", null, "N99999");
        bench.Fetch(source);
        Assert.Equal([25, 25], server.Calls.Select(call => call.Address.Split('/')[6].Split(',').Length));
    }

    [Theory]
    [InlineData("round in a circle", 2, "127.0.0.1 hänvisar runt till en sida som redan är hämtad. Inget hämtades. Försök igen senare, och meddela tjänsten om det återkommer.")]
    [InlineData("endless", 7, "127.0.0.1 har fler än 7 sidor. Inget hämtades. Fråga efter färre nyckeltal, eller höj MaxPages om antalet är rimligt.")]
    [InlineData("to another host", 1, "127.0.0.1 hänvisar nästa sida till example.org. Inget hämtades. Kontrollera Address, och meddela tjänsten om det återkommer.")]
    [InlineData("to another port", 1, "127.0.0.1 hänvisar nästa sida till 127.0.0.1. Inget hämtades. Kontrollera Address, och meddela tjänsten om det återkommer.")]
    [InlineData("broken second page", 2, "Svaret från 127.0.0.1 är inte JSON i Koladas form. Inget hämtades. Kontrollera Address; den ska peka på version 3.")]
    [InlineData("failing second page", 3, "127.0.0.1 svarade 503. Felet ligger hos tjänsten. Försök igen senare. Inget hämtades.")]
    public void PagesThatLeadAstray_LeaveNoTable(string trouble, int calls, string sentence)
    {
        using var server = new StandIn((context, number) => (trouble, number) switch
        {
            ("round in a circle", 2) => context.Json(Page(context.Request.Path)),
            ("to another host", _) => context.Json(Page("https://example.org/v3/data")),
            ("to another port", _) => context.Json(Page("http://127.0.0.1:1/v3/data")),
            ("broken second page", 2) => context.Json("""{"values": [{"kpi": "N99999", "municipality": "1480", "values": []}, {"kpi": 3, "values": [{}]}]}"""),
            ("failing second page", > 1) => context.Status(503),
            _ => context.Json(Page($"{context.Request.Path}?page={(number + 1).ToString(CultureInfo.InvariantCulture)}")),
        });
        using var bench = new SourceBench();
        Assert.Equal(new FetchResult("kolada", null, FetchOutcome.Failed, null, calls, sentence), bench.Fetch(Source(bench, server.Address)));
        Assert.Empty(Written(bench));
        Assert.Equal(calls, server.Calls.Count);
    }

    [Fact]
    public void Calls_KeepToTheWindow()
    {
        using var server = StandIn.Json("""{"count": 0, "values": []}""");
        using var bench = new SourceBench();
        var source = Source(bench, server.Address);
        (source["CallsPerWindow"], source["WindowSeconds"], source["BatchSize"]) = ("2", "0.4", "1");
        Assert.Equal(6, bench.Fetch(source).Calls);
        var times = server.Calls.Select(call => call.At).ToList();
        // The third call waits for the first to leave the window, and so on; a tenth of a window is the limiter's grain.
        Assert.All(times.Zip(times.Skip(2)), pair => Assert.True(pair.Second - pair.First > TimeSpan.FromSeconds(0.3), $"{pair.Second - pair.First} between a call and the second after it"));
    }
}
