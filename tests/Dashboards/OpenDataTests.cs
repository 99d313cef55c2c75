using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Tests.Dashboards;

/// <summary>What is said of the open data to those who gather such sayings: the description of the API, and the catalogue for data portals.</summary>
public sealed class OpenDataTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static readonly XNamespace Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static readonly XNamespace Dcat = "http://www.w3.org/ns/dcat#";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Description_HoldsEveryAddressOfTheApi()
    {
        var paths = await Paths();
        var mapped = site.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Where(address => address.StartsWith("/api", StringComparison.Ordinal)).Distinct().Order().ToList();

        Assert.True(mapped.Count > 5);
        Assert.Equal(mapped, paths.EnumerateObject().Select(path => path.Name).Order());
    }

    [Fact]
    public async Task Description_TellsEveryParameterFormatAndProblem_WithExamples()
    {
        var missing = new List<string>();
        var operations = (await Paths()).EnumerateObject().Select(path => (path.Name, Get: path.Value.GetProperty("get"))).ToList();
        foreach (var (path, operation) in operations)
        {
            missing.AddRange(from parameter in operation.TryGetProperty("parameters", out var parameters) ? parameters.EnumerateArray().ToList() : []
                             where !parameter.TryGetProperty("example", out _) || !parameter.GetProperty("description").GetString()!.Contains(" · ", StringComparison.Ordinal)
                             select $"{path}: {parameter.GetProperty("name").GetString()}");
            missing.AddRange(from answer in operation.GetProperty("responses").EnumerateObject()
                             where answer.Name != "304" && !answer.Value.GetProperty("content").EnumerateObject().First().Value.TryGetProperty("example", out _)
                             select $"{path}: {answer.Name}");
            missing.AddRange(operation.GetProperty("summary").GetString()!.Contains(" · ", StringComparison.Ordinal) ? [] : [$"{path}: title"]);
        }

        var values = operations.Single(item => item.Name == "/api/v1/values").Get;
        Assert.Equal([], missing);
        Assert.Equal(operations.Count, operations.Select(item => item.Get.GetProperty("operationId").GetString()).Distinct().Count());
        Assert.Equal(["200", "304", "400", "404", "429", "500", "503"], values.GetProperty("responses").EnumerateObject().Select(answer => answer.Name));
        Assert.Equal(
            ["application/json", "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/vnd.apache.parquet"],
            values.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject().Select(content => content.Name));
        Assert.Equal(["json", "csv", "xlsx", "json-stat2", "parquet"], values.GetProperty("parameters").EnumerateArray().Single(parameter => parameter.GetProperty("name").GetString() == "format")
            .GetProperty("schema").GetProperty("enum").EnumerateArray().Select(format => format.GetString()));
    }

    [Fact]
    public async Task Catalogue_HasWhatDcatApSeAsksFor_AndItsAddressesLead()
    {
        var root = XElement.Parse(await site.Client.GetStringAsync("/data/dcat.rdf", Stop));
        string[] described = [(Terms + "title").ToString(), (Terms + "description").ToString(), (Terms + "publisher").ToString()];
        var missing = Lacking(root, Dcat + "Catalog", [.. described, (Dcat + "dataset").ToString(), (Terms + "license").ToString()])
            .Concat(Lacking(root, Dcat + "Dataset", [.. described, (Dcat + "distribution").ToString(), (Dcat + "landingPage").ToString(), (Terms + "spatial").ToString(), (Terms + "temporal").ToString(), (Terms + "accrualPeriodicity").ToString(), (Terms + "language").ToString()]))
            .Concat(Lacking(root, Dcat + "Distribution", [(Dcat + "accessURL").ToString(), (Terms + "title").ToString(), (Terms + "format").ToString(), (Terms + "license").ToString()]))
            .Concat(Lacking(root, Dcat + "DataService", [.. described, (Dcat + "endpointURL").ToString(), (Dcat + "servesDataset").ToString()]))
            .Concat(Lacking(root, XName.Get("Agent", "http://xmlns.com/foaf/0.1/"), ["{http://xmlns.com/foaf/0.1/}name"]));
        var ids = root.Elements().Select(thing => thing.Attribute(Rdf + "about")!.Value).ToHashSet();
        var own = root.Descendants().Select(link => link.Attribute(Rdf + "resource")?.Value).OfType<string>().Where(link => link.StartsWith("http://localhost/data/", StringComparison.Ordinal)).Distinct().ToList();

        Assert.Empty(missing);
        Assert.Equal(["K01", "K02"], root.Elements(Dcat + "Dataset").Select(dataset => dataset.Element(Terms + "identifier")!.Value));
        Assert.Equal(10, root.Elements(Dcat + "Distribution").Count());
        Assert.Empty(own.Except(ids));
        Assert.Equal("2025-01-01 2025-12-31", string.Join(' ', root.Elements(Dcat + "Dataset").First().Descendants(Terms + "PeriodOfTime").Single().Elements().Select(day => day.Value)));
        Assert.StartsWith("Exempeldata – påhittade siffror: ", root.Element(Dcat + "Catalog")!.Element(Terms + "title")!.Value, StringComparison.Ordinal);
        foreach (var address in root.Elements(Dcat + "Distribution").Select(item => item.Element(Dcat + "accessURL")!.Attribute(Rdf + "resource")!.Value)
            .Concat(root.Elements(Dcat + "Dataset").Select(item => item.Element(Dcat + "landingPage")!.Attribute(Rdf + "resource")!.Value)))
        {
            using var answer = await site.Client.GetAsync(address, Stop);
            Assert.True(answer.IsSuccessStatusCode, address);
        }
    }

    [Fact]
    public async Task Catalogue_NamesNobodyToAsk_UntilSomebodyIsConfigured()
    {
        using var server = site.Server.WithWebHostBuilder(host => host
            .UseSetting("Site:Address", "https://data.example.org/anhoriga/").UseSetting("Site:ContactName", "Statistikgruppen").UseSetting("Site:ContactMail", "statistik@example.org"));
        using var client = server.CreateClient();
        var without = await site.Client.GetStringAsync("/data/dcat.rdf", Stop);
        var with = await client.GetStringAsync("/data/dcat.rdf", Stop);

        Assert.DoesNotContain("vcard:fn", without, StringComparison.Ordinal);
        Assert.DoesNotContain("contactPoint", without, StringComparison.Ordinal);
        Assert.Contains("<vcard:hasEmail rdf:resource=\"mailto:statistik@example.org\" />", with, StringComparison.Ordinal);
        Assert.Contains("<dcat:contactPoint rdf:resource=\"https://data.example.org/anhoriga/data/dcat.rdf#contact\" />", with, StringComparison.Ordinal);
        Assert.DoesNotContain("http://localhost", with, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_TellWhereTheCatalogueIs() =>
        Assert.Contains("<link rel=\"alternate\" type=\"application/rdf+xml\" href=\"/data/dcat.rdf\"", await site.Client.GetStringAsync("/", Stop), StringComparison.Ordinal);

    private static IEnumerable<string> Lacking(XElement root, XName kind, string[] names)
    {
        Assert.NotEmpty(root.Elements(kind));
        return root.Elements(kind).SelectMany(thing => names.Where(name => !thing.Elements(name).Any(item => item.HasElements || item.Value != "" || item.Attribute(Rdf + "resource")?.Value is { Length: > 0 }))
            .Select(name => $"{thing.Attribute(Rdf + "about")?.Value}: {name}"));
    }

    private async Task<JsonElement> Paths() => JsonDocument.Parse(await site.Client.GetStringAsync("/openapi/v1.json", Stop)).RootElement.GetProperty("paths");
}
