using System.Net;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Dashboards;

/// <summary>The shipped sample, loaded and served, shared by the tests that only read.</summary>
public sealed class SampleSite : IDisposable
{
    private readonly TestWarehouse warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.SampleInbox);

    /// <summary>Starts the server.</summary>
    public SampleSite()
    {
        Server = new Server(warehouse.Warehouse.Options);
        Client = Server.CreateClient();
    }

    /// <summary>The server.</summary>
    public Server Server { get; }

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; }

    /// <summary>The rows of a query of the warehouse, cells between bars.</summary>
    public IReadOnlyList<string> Rows(string sql) => warehouse.Rows(sql);

    /// <summary>The text of a page as a reader sees it: no marks, each run of blanks one.</summary>
    public async Task<string> Text(string address) => Plain(await Client.GetStringAsync(address, TestContext.Current.CancellationToken));

    /// <summary>What a page's mark-up says as text.</summary>
    public static string Plain(string page)
    {
        var bare = System.Text.RegularExpressions.Regex.Replace(page[page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf("</main>", StringComparison.Ordinal)], "<(?:svg.*?</svg|[^>]*)>", " ", System.Text.RegularExpressions.RegexOptions.Singleline);
        return OneBlank(WebUtility.HtmlDecode(bare)).Replace(" ,", ",", StringComparison.Ordinal).Replace(" .", ".", StringComparison.Ordinal).Replace(" :", ":", StringComparison.Ordinal).Trim();
    }

    /// <summary>A text with each run of blanks, those that never break among them, as one.</summary>
    public static string OneBlank(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"[\s\u00a0]+", " ");

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        Server.Dispose();
        warehouse.Dispose();
    }
}
