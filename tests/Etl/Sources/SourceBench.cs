using System.Data.Common;
using Analytics.Etl;
using Analytics.Etl.Sources;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;

namespace Analytics.Tests.Etl.Sources;

/// <summary>A warehouse, an inbox and sources as the settings write them, on a day of a test's own.</summary>
public sealed class SourceBench : IDisposable
{
    /// <summary>SCB's own answer in JSON-stat 2: Göteborg and Härryda, children born in 2019.</summary>
    public const string Population = """
        {"version": "2.0", "class": "dataset", "label": "Folkmängd efter region, ålder, kön, tabellinnehåll och år",
         "source": "SCB", "updated": "2020-02-20T08:30:00Z",
         "id": ["Region", "Alder", "Kon", "ContentsCode", "Tid"], "size": [2, 1, 2, 1, 1],
         "dimension": {
          "Region": {"label": "region", "category": {"index": {"1480": 0, "1401": 1}, "label": {"1480": "Göteborg", "1401": "Härryda"}}},
          "Alder": {"label": "ålder", "category": {"index": {"0": 0}, "label": {"0": "0 år"}}},
          "Kon": {"label": "kön", "category": {"index": {"1": 0, "2": 1}, "label": {"1": "män", "2": "kvinnor"}}},
          "ContentsCode": {"label": "tabellinnehåll", "category": {"index": {"BE0101N1": 0}, "label": {"BE0101N1": "Folkmängd"}}},
          "Tid": {"label": "år", "category": {"index": {"2019": 0}, "label": {"2019": "2019"}}}},
         "role": {"geo": ["Region"], "time": ["Tid"], "metric": ["ContentsCode"]},
         "value": [3774, 3514, 200, 189]}
        """;

    private sealed class Day(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }

    /// <summary>The warehouse and the inbox.</summary>
    public TestWarehouse Warehouse { get; } = new();

    /// <summary>Opens the connections of SQL sources.</summary>
    public Func<string, DbConnection>? Open { get; init; }

    /// <summary>What is beside the sources in the settings.</summary>
    public Dictionary<string, string?> Settings { get; } = [];

    /// <summary>21 February 2020: SCB has just published the population of 2019.</summary>
    public TimeProvider Clock { get; init; } = new Day(new(2020, 2, 21, 6, 0, 0, TimeSpan.Zero));

    /// <summary>Settings of a population source at a stand-in, with waits that a test can bear.</summary>
    public static Dictionary<string, string?> PopulationSource(string address, string format = "pxweb-v2") => new()
    {
        ["Name"] = "scb", ["Kind"] = "http", ["Format"] = format, ["Feed"] = "befolkning", ["Address"] = address + "/tables/TAB1/data",
        ["Period"] = "previous-year", ["Selection:Region"] = "1480,1401", ["Selection:Alder"] = "0", ["Selection:Kon"] = "1,2",
        ["Selection:ContentsCode"] = "BE0101N1", ["Selection:Tid"] = "{year}", ["RetryDelaySeconds"] = "0.01", ["Retries"] = "2", ["TimeoutSeconds"] = "5",
        ["CallsPerWindow"] = "1000",
    };

    /// <summary>Every file below the inbox, unfinished and hidden ones too.</summary>
    public List<string> Files => [.. Directory.EnumerateFiles(Warehouse.Inbox, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Warehouse.Inbox, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>A run with these sources.</summary>
    public FetchRun Run(params IEnumerable<Dictionary<string, string?>> sources) => new(Warehouse.Warehouse, Options(sources), Clock, Network, Open);

    /// <summary>Options with these sources.</summary>
    public EtlOptions Options(IEnumerable<Dictionary<string, string?>> sources)
    {
        var all = new Dictionary<string, string?>(Settings) { ["Inbox:Path"] = Warehouse.Inbox };
        foreach (var (source, number) in sources.Select((source, number) => (source, number)))
        {
            foreach (var (key, value) in source)
            {
                all[FormattableString.Invariant($"Sources:{number}:{key}")] = value;
            }
        }

        return EtlOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(all).Build());
    }

    /// <summary>Fetches from one source.</summary>
    public FetchResult Fetch(Dictionary<string, string?> source) => Fetch([source]).Single();

    /// <summary>Fetches from all.</summary>
    public IReadOnlyList<FetchResult> Fetch(List<Dictionary<string, string?>> sources) => Run(sources).Run(stop: TestContext.Current.CancellationToken);

    /// <summary>A file of the inbox as text, its BOM included.</summary>
    public string Text(string file) => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Warehouse.Inbox, file)));

    /// <inheritdoc/>
    public void Dispose() => Warehouse.Dispose();

    /// <summary>A network without the machine's proxy, which does not reach the machine itself.</summary>
    public static SocketsHttpHandler Network()
    {
        var network = HttpFetch.Network();
        network.UseProxy = false;
        return network;
    }
}
