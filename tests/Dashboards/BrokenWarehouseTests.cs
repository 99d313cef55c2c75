using System.Net;
using System.Text.Json;
using Analytics.Tests.Observability;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Analytics.Tests.Dashboards;

/// <summary>A server that starts on a warehouse which a person must mend: readers hear that, the machine itself and the log hear what.</summary>
[Collection(Schedule.HangfireTests.Collection)]
public sealed class BrokenWarehouseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("analytics-broken-").FullName;
    private readonly CapturedLogs captured = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Database => Path.Combine(folder, "warehouse.db");

    private WarehouseOptions Options => new() { Engine = EngineKind.Sqlite, ConnectionString = "Data Source=" + Database };

    public BrokenWarehouseTests() => Hangfire.Logging.LogProvider.SetCurrentLogProvider(null);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        captured.Dispose();
    }

    // A disk that goes away between two statements of a page: seen once in eight hours of the soak, as an error that nobody foresaw.
    [Fact]
    public async Task WarehouseThatGoesAwayWhileItIsRead_IsToldAsAway()
    {
        using var warehouse = new InventedWarehouse().Published();
        using var server = new Server(warehouse);
        var gone = new WarehouseException($"Lagret {Database} finns inte längre.");
        using var site = server.WithWebHostBuilder(host => host.ConfigureTestServices(services =>
            services.AddScoped<Analytics.Dashboards.Figures.IndicatorRows>(_ => throw gone).AddScoped<Analytics.Dashboards.Figures.CatalogueRows>(_ => throw gone)));
        using var client = site.CreateClient();

        foreach (var address in (string[])["/indikator/K01", "/kommun/1480", "/api/v1/indicators"])
        {
            using var answer = await client.GetAsync(address, Stop);
            var body = await answer.Content.ReadAsStringAsync(Stop);
            Assert.Equal((address, HttpStatusCode.ServiceUnavailable), (address, answer.StatusCode));
            Assert.Contains("Lagret går inte att läsa just nu. Felet står i loggen.", body, StringComparison.Ordinal);
            Assert.DoesNotContain(folder, body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task CorruptWarehouse_TellsNoReaderWhereItLies_OnlyTheMachineItself_AndTheLogInOneSentence()
    {
        await File.WriteAllTextAsync(Database, new string('x', 8192), Stop);
        var sentence = $"Filen {Database} är inget SQLite-lager eller är skadad. Återställ den från en säkerhetskopia.";
        using var server = new Server(Options);
        using var site = Captured(server);
        using var client = site.CreateClient();

        foreach (var address in (string[])["/", "/indikator/K01", "/leveranser", "/api/v1/values", "/api/v1/feeds", "/data/dcat.rdf", "/health/ready"])
        {
            using var answer = await client.GetAsync(address, Stop);
            var body = await answer.Content.ReadAsStringAsync(Stop);
            Assert.Equal((address, HttpStatusCode.ServiceUnavailable), (address, answer.StatusCode));
            Assert.DoesNotContain(folder, body, StringComparison.Ordinal);
            Assert.Contains("Lagret går inte att läsa just nu. Felet står i loggen.", body, StringComparison.Ordinal);
        }

        Assert.Equal(sentence, JsonDocument.Parse(await Detail(client)).RootElement.GetProperty("reason").GetString());
        Assert.DoesNotContain(folder, await Detail(client, handedOn: true), StringComparison.Ordinal);
        Assert.Contains(captured.Events, line => line.Contains("[2002 WarehouseNotReady] " + sentence, StringComparison.Ordinal));
        Assert.DoesNotContain(captured.Events, line => line.Contains('\n', StringComparison.Ordinal) || line.StartsWith("Microsoft.Extensions.Diagnostics.HealthChecks", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("folder")]
    [InlineData("damaged")]
    [InlineData("gone")]
    public async Task WarehouseThatCannotBeUsed_IsNeverToldAsNothingReleased(string how)
    {
        using var warehouse = new InventedWarehouse().Published();
        using var server = new Server(warehouse);
        using var site = TestSignIn.On(server, ReleasedWarehouse.OpenReadsReleases);
        using var client = TestSignIn.As(site, "");
        var database = new SqliteConnectionStringBuilder(warehouse.Options.ConnectionString).DataSource;
        Assert.Contains("Inget är släppt ännu", WebUtility.HtmlDecode(await client.GetStringAsync("/", Stop)), StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
        foreach (var file in System.IO.Directory.GetFiles(Path.GetDirectoryName(database)!, Path.GetFileName(database) + "*"))
        {
            File.Delete(file);
        }

        if (how == "folder")
        {
            System.IO.Directory.CreateDirectory(database);
        }
        else if (how == "damaged")
        {
            await File.WriteAllTextAsync(database, new string('x', 8192), Stop);
        }

        foreach (var address in (string[])["/", "/kommun/1480", "/om", "/api/v1/values"])
        {
            using var answer = await client.GetAsync(address, Stop);
            Assert.DoesNotContain("släppt", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)).Replace("Släppta", "", StringComparison.OrdinalIgnoreCase), StringComparison.Ordinal);
            Assert.True(address == "/om" || answer.StatusCode == HttpStatusCode.ServiceUnavailable, $"{address} {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task MissingWarehouse_IsNotMadeByTheSchedule_AndOnlyTheMachineItselfHearsOfFoldersAndSettings()
    {
        var done = Directory.CreateDirectory(Path.Combine(folder, "done")).FullName;
        await File.WriteAllTextAsync(Path.Combine(done, "1_kva_2026-01.csv"), "x", Stop);
        using var server = new Server(Options);
        using var site = Captured(server, ("Inbox:Path", Directory.CreateDirectory(Path.Combine(folder, "inbox")).FullName), ("Schedule:Enabled", "true"));
        using var client = site.CreateClient();

        Assert.Equal("""{"status":"not_ready","reason":"Lagret är inte skapat."}""", await Detail(client, handedOn: true));
        Assert.Contains("finns inte, men bredvid inkorgen", JsonDocument.Parse(await Detail(client)).RootElement.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Contains(captured.Events, line => line.Contains("[1104 ScheduleNotStarted] Schemat startade inte: Lagret finns inte, så inga jobb körs. Har det funnits: anslut disken", StringComparison.Ordinal));
        Assert.False(File.Exists(Database));
    }

    private WebApplicationFactory<Analytics.Dashboards.Hosting.Site> Captured(Server server, params (string Key, string Value)[] settings)
    {
        var site = server.WithWebHostBuilder(host =>
        {
            foreach (var (key, value) in settings)
            {
                host.UseSetting(key, value);
            }

            host.UseSetting("Logging:LogLevel:Default", "Information");
            host.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(captured));
        });
        site.UseKestrel(0);
        site.StartServer();
        return site;
    }

    private static async Task<string> Detail(HttpClient client, bool handedOn = false)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/health/ready?detail");
        if (handedOn)
        {
            ask.Headers.Add("X-Forwarded-For", "10.0.0.1");
        }

        using var answer = await client.SendAsync(ask, Stop);
        return await answer.Content.ReadAsStringAsync(Stop);
    }
}
