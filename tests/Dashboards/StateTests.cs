using System.Net;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Dashboards;

/// <summary>What pages and health say when there is nothing to show, or something is broken.</summary>
public sealed class StateTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NothingPublished_IsSaidInPlainWords_AndIsNotReady()
    {
        using var warehouse = new InventedWarehouse();
        using var server = new Server(warehouse);
        using var client = server.CreateClient();

        Assert.Contains("Inga siffror är publicerade än", await client.GetStringAsync("/indikator/K01", Stop), StringComparison.Ordinal);
        Assert.Contains("Inga leveranser har kommit än", await client.GetStringAsync("/leveranser", Stop), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, """{"status":"live"}"""), await Ask(client, "/health/live"));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, """{"status":"not_ready","reason":"Inget är publicerat än."}"""), await Ask(client, "/health/ready"));
    }

    [Fact]
    public async Task NoWarehouse_IsSaidWithTheCommandThatCreatesIt()
    {
        using var warehouse = new InventedWarehouse();
        using var server = new Server(warehouse);
        using var client = server.CreateClient();
        warehouse.Dispose();

        var (status, page) = await Ask(client, "/indikator/K01");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains("dotnet run --project etl -- upgrade", page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, """{"status":"not_ready","reason":"Lagret är inte skapat."}"""), await Ask(client, "/health/ready"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Ask(client, "/api/v1/values")).Status);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await Ask(client, "/leveranser")).Status);
    }

    [Theory, EachEngine]
    public async Task EveryAddress_Answers_OnEitherEngine(EngineKind engine)
    {
        using var warehouse = new InventedWarehouse(engine).Published();
        using var server = new Server(warehouse);
        using var client = server.CreateClient();
        string[] addresses =
        [
            "/", "/indikator/K01", "/indikator/K02?trend=month", "/indikator/K01.csv", "/leveranser?feed=kva&sida=2", "/health/ready",
            "/api/v1/values?indicator=K01&area=lan&area=1480&period=2025&breakdown=", "/api/v1/values?breakdown=code%3DDU055", "/api/v1/deliveries?feed=kva",
            "/kommun", "/kommun?namn=x", "/kommun/1480", "/omrade/lan?period=2025", "/om", "/om/tillganglighet", "/rapporter",
            "/leveranser/kva", "/leveranser/kva?sida=2", "/leveranser/kva/avvisade.csv", "/leveranser/mall/hanvisningar.xlsx", "/api/v1/feeds?state=late&state=awaited&state=on_time",
        ];

        foreach (var address in addresses)
        {
            Assert.Equal((HttpStatusCode.OK, address), ((await Ask(client, address)).Status, address));
        }
    }

    [Fact]
    public async Task Published_IsReady()
    {
        using var warehouse = new InventedWarehouse().Published();
        using var server = new Server(warehouse);
        using var client = server.CreateClient();

        Assert.Equal((HttpStatusCode.OK, """{"status":"ready","publication":1}"""), await Ask(client, "/health/ready"));
    }

    [Fact]
    public async Task UnforeseenError_GivesANumberAndNoStackTrace_InDevelopmentToo()
    {
        using var warehouse = new InventedWarehouse().Published();
        using var server = new Server(warehouse);
        using var client = server.CreateClient();
        warehouse.Break();

        foreach (var (address, text) in new[] { ("/indikator/K01", "Felnummer:"), ("/en/indikator/K01", "Error number:") })
        {
            var (status, page) = await Ask(client, address);
            Assert.Equal(HttpStatusCode.InternalServerError, status);
            Assert.Contains(text, page, StringComparison.Ordinal);
            Assert.DoesNotContain("pub_plan", page, StringComparison.Ordinal);
            Assert.DoesNotContain(" at ", page, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
        }
    }

    private static async Task<(HttpStatusCode Status, string Body)> Ask(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address, Stop);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop));
    }
}
