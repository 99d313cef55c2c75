using System.Net;
using System.Text.Json;
using Analytics.Tests.Dashboards;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Analytics.Tests.Observability;

/// <summary>The checks as a watch asks for them: from the machine itself, and by a command.</summary>
public sealed class HealthPageTests
{
    private static readonly string[] Names = ["warehouse", "schema", "publication", "schedule", "jobs", "feeds", "inbox", "disk", "releases", "keys", "telemetry"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ready_TellsOfEveryPartAtTheMachineItself_AndToNobodyElse()
    {
        using var warehouse = new InventedWarehouse().Published();
        using var server = new Server(warehouse);
        server.UseKestrel(0);
        server.StartServer();
        using var client = server.CreateClient();

        var (status, parts) = await Ask(client);
        using var handedOn = new HttpRequestMessage(HttpMethod.Get, "/health/ready?detail");
        handedOn.Headers.Add("X-Forwarded-For", "127.0.0.1");
        using var other = await client.SendAsync(handedOn, Stop);

        // No schedule, no inbox, late feeds: that somebody should act is no reason not to show the figures.
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(("ready", 1, "degraded"), (parts.GetProperty("status").GetString(), parts.GetProperty("publication").GetInt32(), parts.GetProperty("health").GetString()));
        Assert.Equal(Names, parts.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("name").GetString()));
        Assert.Equal("degraded", Part(parts, "schedule").GetProperty("status").GetString());
        Assert.Equal("Schemat har aldrig varit i gång på det här lagret. Starta webbservern eller etl serve.", Part(parts, "schedule").GetProperty("message").GetString());
        Assert.Equal("{\"status\":\"ready\",\"publication\":1}", await other.Content.ReadAsStringAsync(Stop));

        warehouse.Change("delete from schema_journal where script_name = (select max(j.script_name) from schema_journal j)");
        var (later, broken) = await Ask(client);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "unhealthy"), (later, Part(broken, "schema").GetProperty("status").GetString()));
    }

    [Fact]
    public async Task Command_GivesTheSameParts_AndFailsOnlyWhenNothingCanBeRead_OrWhenAskedToBeStrict()
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-01.csv", "registreringsdatum;enhet_hsaid;kva_kod;kommunkod\n2026-01-05;SE2321000131-E000000000001;DU055;1480\n");
        var (code, json) = await Run(warehouse, "health --json");
        var (strict, words) = await Run(warehouse, "health --strict");
        File.Delete(warehouse.DatabasePath);
        var (gone, _) = await Run(warehouse, "health");

        using var told = JsonDocument.Parse(json);
        Assert.Equal((0, 1, 1), (code, strict, gone));
        Assert.Equal("degraded", told.RootElement.GetProperty("status").GetString());
        Assert.Equal(Names, told.RootElement.GetProperty("parts").EnumerateArray().Select(part => part.GetProperty("name").GetString()));
        Assert.Equal("bra   lagret: Lagret svarar.", words.Split('\n')[0].TrimEnd());
        Assert.StartsWith("obs   schemat: Schemat har aldrig", words.Split('\n')[3], StringComparison.Ordinal);
    }

    private static async Task<(HttpStatusCode Status, JsonElement Parts)> Ask(HttpClient client)
    {
        using var answer = await client.GetAsync("/health/ready?detail", Stop);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement);
    }

    private static JsonElement Part(JsonElement all, string name) => all.GetProperty("parts").EnumerateArray().Single(part => part.GetProperty("name").GetString() == name);

    private static async Task<(int Code, string Said)> Run(TestWarehouse warehouse, string arguments)
    {
        using var command = Command.Start(warehouse, arguments);
        var said = await command.StandardOutput.ReadToEndAsync(Stop);
        await command.WaitForExitAsync(Stop);
        return (command.ExitCode, said);
    }
}
