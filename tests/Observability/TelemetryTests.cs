using System.Diagnostics;
using Analytics.Etl.Observability;
using Analytics.Tests.Dashboards;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace Analytics.Tests.Observability;

/// <summary>Metrics and spans reach a collector where one is set, with words of closed lists and nothing else; without one, nothing is made.</summary>
public sealed class TelemetryTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Load_SendsItsMetricsAndSpans_AndNoPersonOrFile()
    {
        await using var collector = await Collector.Start();
        using var warehouse = Planted.In(new TestWarehouse());
        using var load = Command.Start(warehouse, "load", ("Telemetry__Endpoint", collector.Address), ("Telemetry__Headers", "x-key=hemlig"));
        await load.WaitForExitAsync(Stop);

        var (spans, metrics) = (collector.Sent("/v1/traces"), collector.Sent("/v1/metrics"));
        Assert.Equal(new[] { ("/v1/metrics", "application/x-protobuf", "hemlig"), ("/v1/traces", "application/x-protobuf", "hemlig") }, collector.Calls.Order());
        Assert.All(
            (string[])["barn-som-anhoriga-etl", "analytics.load", "analytics.delivery", "analytics.publication", "analytics.publication.measure", "analytics.publication.protect", "analytics.publication.derive", "analytics.publication.hide", "analytics.publication.differ", "analytics.publication.compare", "analytics.publication.switch", "analytics.feed", "kva", "rejected"],
            word => Assert.Contains(word, spans, StringComparison.Ordinal));
        Assert.All(
            (string[])["analytics.delivery.rows", "{row}", "analytics.delivery.duration", "analytics.publication.duration", "analytics.publication.cells", "analytics.status", "dotnet.gc.collections"],
            word => Assert.Contains(word, metrics, StringComparison.Ordinal));
        Assert.Empty(Planted.FoundIn([spans, metrics]));
        Assert.DoesNotContain("kva_2026", spans + metrics, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WebServer_TellsOfRequestsByTheirRoute_AndNeverWhatWasAskedFor()
    {
        await using var collector = await Collector.Start();
        using var warehouse = new InventedWarehouse().Published();
        using (var server = new Server(warehouse))
        using (var site = server.WithWebHostBuilder(host => host.UseSetting(TelemetryOptions.EndpointKey, collector.Address + "/")))
        {
            using var client = site.CreateClient();
            client.DefaultRequestHeaders.UserAgent.ParseAdd("Zebulina/9809");
            foreach (var address in new[] { "/indikator/K01", "/indikator/K01", $"/kommun?namn={Planted.Name}", $"/{Planted.Number}", $"/api/v1/values?indicator={Planted.Number}" })
            {
                using var answer = await client.GetAsync(address, Stop);
            }

            // What the server's end would send is sent while there is time, however busy the machine is.
            site.Services.GetRequiredService<TracerProvider>().ForceFlush(60_000);
            site.Services.GetRequiredService<MeterProvider>().ForceFlush(60_000);
        }

        var (spans, metrics) = (collector.Sent("/v1/traces"), collector.Sent("/v1/metrics"));
        Assert.All((string[])["barn-som-anhoriga-web", "http.route", "indikator/{code}", "http.response.status_code"], word => Assert.Contains(word, spans, StringComparison.Ordinal));
        Assert.All((string[])["http.server.request.duration", "analytics.page.cache", "rendered", "hit", "analytics.feed.age", "analytics.feed", "api/v1/values"], word => Assert.Contains(word, metrics, StringComparison.Ordinal));
        Assert.Empty(Planted.FoundIn([spans, metrics]));
        Assert.All((string[])["url.path", "url.query", "user_agent", "server.address", "client.address"], word => Assert.DoesNotContain(word, spans, StringComparison.Ordinal));
    }

    [Fact]
    public void WithoutAnAddress_NothingIsBuilt()
    {
        Assert.Null(TelemetryOptions.Read(Settings()));
        Assert.Null(Telemetry.OfCommand(Settings()));
        Assert.NotNull(TelemetryOptions.Read(Settings((TelemetryOptions.StandardEndpoint, "http://localhost:4318"))));
    }

    [Theory]
    [InlineData("Telemetry:Endpoint", "localhost:4318", "Inställningen Telemetry:Endpoint är ”localhost:4318”. Ange insamlarens adress, till exempel http://localhost:4318, utan lösenord och utan frågetecken.")]
    [InlineData("Telemetry:Endpoint", "http://anna:hemligt@localhost:4318", "Inställningen Telemetry:Endpoint går inte att använda. Ange insamlarens adress, till exempel http://localhost:4318, utan lösenord och utan frågetecken.")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "http://user:secret@collector", "Inställningen OTEL_EXPORTER_OTLP_ENDPOINT går inte att använda. Ange insamlarens adress, till exempel http://localhost:4318, utan lösenord och utan frågetecken.")]
    [InlineData("Telemetry:Protocol", "udp", "Inställningen Telemetry:Protocol är ”udp”. Tillåtna värden är http/protobuf och grpc.")]
    [InlineData("Telemetry:Seconds", "0", "Inställningen Telemetry:Seconds är ”0”. Ange ett heltal från 1 till 3600.")]
    public void SettingThatCannotBeUsed_IsToldOf(string key, string value, string sentence)
    {
        var settings = key.EndsWith("ENDPOINT", StringComparison.Ordinal) ? Settings((key, value)) : Settings((TelemetryOptions.EndpointKey, "http://localhost:4318"), (key, value));
        Assert.Equal(sentence, Assert.Throws<WarehouseException>(() => TelemetryOptions.Read(settings)).Message);
    }

    [Fact]
    public void Span_KeepsOnlyTheClosedList_AndNoWordsOfAnException()
    {
        using var span = new Activity("test").SetTag("analytics.feed", "kva").SetTag("http.request.method", "GET").SetTag("http.route", "indikator/{code}").SetTag("url.path", "/inre").SetTag("enduser.id", "anna");
        span.SetStatus(ActivityStatusCode.Error, Planted.Name);
        span.ActivityTraceFlags = ActivityTraceFlags.Recorded;

        using var gate = new DiscreetSpans();
        gate.OnEnd(span);

        Assert.Equal(
            ("GET indikator/{code}", "analytics.feed=kva, http.request.method=GET, http.route=indikator/{code}", ActivityStatusCode.Error, null as string, ActivityTraceFlags.Recorded),
            (span.DisplayName, string.Join(", ", span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}")), span.Status, span.StatusDescription, span.ActivityTraceFlags));
        span.AddException(new FormatException(Planted.Name));
        gate.OnEnd(span);
        Assert.Equal(ActivityTraceFlags.None, span.ActivityTraceFlags);
    }

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.GroupBy(setting => setting.Key).Select(same => KeyValuePair.Create(same.Key, (string?)same.Last().Value))).Build();
}
