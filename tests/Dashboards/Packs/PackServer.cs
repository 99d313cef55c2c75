using System.Net;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Packs;
using Analytics.Dashboards.Resources;
using Analytics.Etl.Releases;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Tests.Dashboards;

/// <summary>A server that listens on loopback, over a warehouse with releases: one that holds, and one that is prepared.</summary>
public sealed class PackServer : IDisposable
{
    /// <summary>As long as a name may be.</summary>
    public const string LongName = "Styrgruppens och politikernas gemensamma genomgång av barn som anhöriga, Västra Götaland hösten 2027";

    private readonly Server server;
    private readonly WebApplicationFactory<Site> started;

    /// <summary>Starts it.</summary>
    public PackServer(WarehouseOptions options, params (string Key, string Value)[] settings)
    {
        Warehouse = new Warehouse(options);
        if (Warehouse.Query<long>("select count(*) from release").Single() == 0)
        {
            var run = new ReleaseRun(Warehouse, TimeProvider.System, "prov");
            run.Run(new ReleaseRequest("Styrgruppen hösten 2026"));
            run.Run(new ReleaseRequest(LongName) { PublicFrom = DateTimeOffset.UtcNow.AddDays(30) });
        }

        server = new Server(options);
        started = server.WithWebHostBuilder(builder =>
        {
            foreach (var (key, value) in settings)
            {
                builder.UseSetting(key, value);
            }
        });
        started.UseKestrel(0);
        started.StartServer();
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = started.ClientOptions.BaseAddress };
    }

    /// <summary>The warehouse.</summary>
    public Warehouse Warehouse { get; }

    /// <summary>Asks it, and keeps its cookies.</summary>
    public HttpClient Client { get; }

    /// <summary>What it is made of.</summary>
    public IServiceProvider Services => started.Services;

    /// <summary>The release that holds.</summary>
    public Release Current => Services.GetRequiredService<ReleaseShelf>().Find("styrgruppen-hosten-2026")!;

    /// <summary>The prepared one.</summary>
    public Release Prepared => Services.GetRequiredService<ReleaseShelf>().All().Single(release => release.State == ReleaseState.Prepared);

    /// <summary>The address of the page of the pack.</summary>
    public static string Page => "/rapporter/styrgruppen-hosten-2026/underlag";

    /// <summary>Makes some parts of a release.</summary>
    public async Task<(MadePack Pack, Dictionary<string, byte[]> Files)> Make(Release release, Language language, params PackPart[] parts)
    {
        var files = new Dictionary<string, byte[]>();
        var pack = await Services.GetRequiredService<PackMaker>().Make(release, language, parts, _ => { }, (name, content) =>
        {
            files[name] = content;
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);
        return (pack, files);
    }

    /// <summary>A page's markup.</summary>
    public Task<string> Read(string address) => Client.GetStringAsync(address, TestContext.Current.CancellationToken);

    /// <summary>Posts a form of a page with the page's own token.</summary>
    public async Task<HttpResponseMessage> Post(string page, string handler = "", params (string Name, string Value)[] fields)
    {
        var token = Regex.Match(await Read(page), "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", token)]);
        return await Client.PostAsync(page + handler, form, TestContext.Current.CancellationToken);
    }

    /// <summary>The page, once nothing is on its way any more.</summary>
    public async Task<string> Settled(string page)
    {
        for (var look = 0; look < 300; look++)
        {
            var text = WebUtility.HtmlDecode(await Read(page));
            if (text.Contains("data-state=\"closed\"", StringComparison.Ordinal))
            {
                return text;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The pack was not settled within half a minute.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        started.Dispose();
        server.Dispose();
    }
}
