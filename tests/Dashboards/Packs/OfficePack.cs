using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Packs;
using Analytics.Dashboards.Resources;
using Analytics.Etl.Releases;
using Analytics.WarehouseSql;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Tests.Dashboards.Packs;

/// <summary>A release of the shipped sample, and the three files made of it once, shared by the tests that only read.</summary>
public sealed class OfficePack : IDisposable
{
    /// <summary>The tests that share it.</summary>
    public const string Shared = "Office pack";

    private readonly TestWarehouse warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.SampleInbox);
    private readonly Server server;
    private readonly HttpClient client;
    private readonly Dictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>Freezes the sample and starts the server.</summary>
    public OfficePack()
    {
        using (var change = warehouse.Warehouse.BeginChange())
        {
            change.Execute("insert into warehouse_setting (setting_name, setting_value) values ('sample', '1')");
            change.Commit();
        }

        new ReleaseRun(warehouse.Warehouse, TimeProvider.System, "test").Run(new ReleaseRequest("Styrgruppen hösten 2026"));
        server = new Server(warehouse.Warehouse.Options);
        client = server.CreateClient();
        foreach (var part in OfficeParts.All)
        {
            files[part.FileName] = Make(server, part.FileName, Language.Swedish);
        }
    }

    /// <summary>A file of the pack.</summary>
    public byte[] this[string name] => files[name];

    /// <summary>The same file, made once more.</summary>
    public byte[] Again(string name) => Make(server, name, Language.Swedish);

    /// <summary>The same file in English.</summary>
    public byte[] InEnglish(string name) => Make(server, name, Language.English);

    /// <summary>The text of a page of the release as a reader sees it.</summary>
    public async Task<string> Text(string address) =>
        SampleSite.Plain(await client.GetStringAsync("/slapp/styrgruppen-hosten-2026" + address, TestContext.Current.CancellationToken));

    /// <summary>The rows of a query of the warehouse, cells between bars.</summary>
    public IReadOnlyList<string> Rows(string sql) => warehouse.Rows(sql);

    /// <summary>Makes a file of a server's only release.</summary>
    public static byte[] Make(Server server, string name, Language language)
    {
        using var scope = server.Services.CreateScope();
        var shelf = scope.ServiceProvider.GetRequiredService<ReleaseShelf>();
        var release = Assert.Single(shelf.All());
        scope.ServiceProvider.GetRequiredService<Shown>().Show(release, shelf.Open(release));
        var part = OfficeParts.All.Single(part => part.FileName == name);
        var made = part.Make(new PackContext(scope.ServiceProvider, release, language), TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        Assert.Null(made.Missing);
        return made.Content!;
    }

    /// <summary>The release.</summary>
    public Release Release => server.Services.GetRequiredService<ReleaseShelf>().All().Single();

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        server.Dispose();
        warehouse.Dispose();
    }
}

/// <summary>One pack for all tests that only read it: loading, freezing and making take longer than all of them.</summary>
[CollectionDefinition(OfficePack.Shared)]
public sealed class OfficePackShared : ICollectionFixture<OfficePack>;
