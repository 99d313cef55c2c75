using System.Net;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Packs;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Tests.Dashboards;

/// <summary>The sample's autumn release, printed once for all tests of this file.</summary>
public sealed class PrintedPack : IAsyncLifetime
{
    private TestWarehouse? warehouse;

    /// <summary>The server; null where there is no browser.</summary>
    public PackServer? Server { get; private set; }

    /// <summary>The meeting document.</summary>
    public byte[] Meeting { get; private set; } = [];

    /// <summary>The two pages.</summary>
    public byte[] Sro { get; private set; } = [];

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (BrowserSite.Path is not { } browser)
        {
            return;
        }

        warehouse = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.SampleInbox);
        using (var change = warehouse.Warehouse.BeginChange())
        {
            change.Execute("insert into warehouse_setting (setting_name, setting_value) values ('sample', '1')");
            change.Commit();
        }

        Server = new PackServer(warehouse.Warehouse.Options, (BrowserPath.Key, browser));
        var (_, files) = await Server.Make(Server.Current, Language.Swedish, new PdfPart(), new SroPart());
        (Meeting, Sro) = (files["underlag.pdf"], files["sro.pdf"]);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Server?.Dispose();
        warehouse?.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>What is printed of a release, read back with another library than the browser's.</summary>
public sealed partial class PrintTests(PrintedPack printed) : IClassFixture<PrintedPack>
{
    private const string NoBrowser = "No Chromium found. Install the package chromium, or name one in the environment variable CHROMIUM.";
    private const string Document = "/slapp/styrgruppen-hosten-2026/underlag";

    [Fact]
    public async Task Pdf_IsTaggedInSwedish_WithTitle_AndTheHeadingsAsBookmarks()
    {
        Assert.SkipWhen(printed.Server is null, NoBrowser);
        using var file = new PrintedFile(printed.Meeting);
        var page = await printed.Server.Read(Document);
        var headings = Heading().Matches(page).Select(match => PrintedFile.Bare(WebUtility.HtmlDecode(Mark().Replace(match.Groups[1].Value, "")))).ToList();

        Assert.Equal(("Mötesunderlag: Styrgruppen hösten 2026", "sv", true), (file.Title, file.Language, file.IsMarked));
        Assert.True(headings.Count > 40);
        Assert.Equal(headings, file.Bookmarks);
        Assert.Superset(new HashSet<string> { "H1", "H2", "H3", "Table", "TR", "TH", "TD", "L", "LI", "P", "Link", "Figure" }, file.Elements.Select(element => element.Kind).ToHashSet());
    }

    [Fact]
    public async Task Pdf_EveryFigureHasATextForWhoCannotSeeIt()
    {
        Assert.SkipWhen(printed.Server is null, NoBrowser);
        using var file = new PrintedFile(printed.Meeting);
        var titles = Title().Matches(await printed.Server.Read(Document)).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToList();

        Assert.True(titles.Count > 8);
        Assert.Equal(titles, file.Elements.Where(element => element.Kind == "Figure").Select(element => element.Alt));
    }

    [Fact]
    public void Pdf_EveryPageHasItsNumber_AndSaysThatTheFiguresAreInvented()
    {
        Assert.SkipWhen(printed.Server is null, NoBrowser);
        using var file = new PrintedFile(printed.Meeting);

        Assert.All(Enumerable.Range(1, file.Pages), page => Assert.Contains($"Sida{page}av{file.Pages}", file.Letters(page), StringComparison.Ordinal));
        Assert.All(Enumerable.Range(1, file.Pages), page => Assert.Contains("Exempeldata–påhittadesiffror", file.Letters(page), StringComparison.Ordinal));
        Assert.All(Enumerable.Range(2, file.Pages - 1), page => Assert.Contains("Mötesunderlag:Styrgruppenhösten2026", file.Letters(page), StringComparison.Ordinal));
    }

    // The start page of the release: name and figure of every measure that stands first.
    [Fact]
    public async Task Pdf_TellsTheFiguresOfThePages()
    {
        Assert.SkipWhen(printed.Server is null, NoBrowser);
        using var file = new PrintedFile(printed.Meeting);
        var letters = file.AllLetters;
        var start = Card().Matches(await printed.Server.Read("/slapp/styrgruppen-hosten-2026")).Select(match => match.Groups[1].Value + match.Groups[2].Value);
        var rows = Row().Matches(await printed.Server.Read(Document)).Select(match => match.Groups[1].Value + match.Groups[2].Value);
        List<string> figures = [.. start.Concat(rows).Select(text => PrintedFile.Bare(WebUtility.HtmlDecode(Mark().Replace(text, ""))))];

        Assert.True(figures.Count >= 40, $"{figures.Count} figures");
        Assert.All(figures, figure => Assert.Contains(figure, letters, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Sro_IsTwoPages_AlsoInEnglishAndWithTheLongestName_OfAReleaseThatIsNotPublicYet()
    {
        Assert.SkipWhen(printed.Server is null, NoBrowser);
        using var swedish = new PrintedFile(printed.Sro);
        var (pack, files) = await printed.Server.Make(printed.Server.Prepared, Language.English, new SroPart());
        using var english = new PrintedFile(files["sro.pdf"]);
        using var answer = await printed.Server.Client.GetAsync($"/slapp/{printed.Server.Prepared.ReleaseCode}/sro", TestContext.Current.CancellationToken);

        Assert.Equal((2, "sv", "Sammanfattning för SRO: Styrgruppen hösten 2026"), (swedish.Pages, swedish.Language, swedish.Title));
        Assert.Equal((2, "en", "Summary for SRO: " + PackServer.LongName), (english.Pages, english.Language, english.Title));
        Assert.Empty(pack.Missing);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    // Without the site's own address a link would lead to the machine that printed.
    [Fact]
    public void Pdf_LeadsNowhereOnTheMachineThatPrinted()
    {
        Assert.SkipWhen(printed.Server is null, NoBrowser);
        var raw = System.Text.Encoding.Latin1.GetString(printed.Meeting);

        Assert.DoesNotContain("localhost", raw, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", raw, StringComparison.Ordinal);
        Assert.DoesNotContain("/URI (file:", raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pass_OpensItsReleaseAlone_FromTheMachineItself_AndOnlyWhileItLives()
    {
        Assert.SkipWhen(printed.Server is null, NoBrowser);
        var release = printed.Server.Prepared.ReleaseCode;
        var passes = printed.Server.Services.GetRequiredService<PrintPasses>();
        var (pass, other) = (passes.Issue(release), passes.Issue("styrgruppen-hosten-2026"));

        var open = await Ask(release, pass.Secret);
        HttpStatusCode[] closed = [await Ask(release, other.Secret), await Ask(release, new string('0', 64)), await Ask(release, ""), await Ask(release, pass.Secret, ("X-Forwarded-For", "127.0.0.1"))];
        pass.Dispose();
        other.Dispose();

        Assert.Equal(HttpStatusCode.OK, open);
        Assert.All(closed.Append(await Ask(release, pass.Secret)), status => Assert.Equal(HttpStatusCode.NotFound, status));
    }

    private async Task<HttpStatusCode> Ask(string release, string secret, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/slapp/{release}/sro");
        request.Headers.Add(PrintPasses.Header, secret);
        foreach (var (name, value) in headers)
        {
            request.Headers.Add(name, value);
        }

        using var answer = await printed.Server!.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    [GeneratedRegex("<h[123][^>]*>(.*?)</h[123]>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();

    [GeneratedRegex("<title id=[^>]*>(.*?)</title>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex("<li class=\"measure [^>]*>.*?<h3>(.*?)</h3>.*?<p class=\"big\">(.*?)</p>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Card();

    [GeneratedRegex("<th scope=\"row\">((?:(?!</th>).)*)</th>\\s*<td>((?:(?!</td>).)*)</td>", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
