using Microsoft.Playwright;

namespace Analytics.Tests.Dashboards;

/// <summary>The shipped sample in a real browser, shared by the tasks of readers.</summary>
public sealed class SampleBrowser : IAsyncLifetime
{
    private readonly TestWarehouse warehouse = TestWarehouse.Loaded(WarehouseSql.EngineKind.Sqlite, TestWarehouse.SampleInbox);
    private IPlaywright? playwright;
    private Server? server;

    /// <summary>The browser; null when there is none.</summary>
    public IBrowser? Browser { get; private set; }

    /// <summary>Where the server listens, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The rows of a query of the warehouse.</summary>
    public IReadOnlyList<string> Rows(string sql) => warehouse.Rows(sql);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (BrowserSite.Path is not { } path)
        {
            return;
        }

        server = new Server(warehouse.Warehouse.Options);
        server.UseKestrel(0);
        server.StartServer();
        Address = server.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = BrowserSite.Arguments });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        warehouse.Dispose();
    }
}

/// <summary>What readers come for, done as they do it: by keyboard and by links.</summary>
public sealed class ReaderTaskTests(SampleBrowser site) : IClassFixture<SampleBrowser>
{
    private const int PressesAtMost = 40;

    [Fact]
    public async Task Keyboard_FindsBengtsfors_AndReadsHowItStands()
    {
        await using var context = await Context();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/");

        // The first stop of the keyboard is the way past the menu.
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Hoppa till innehållet", (await Focused(page)).Trim());
        await TabTo(page, "input#sok-plats");
        await page.Keyboard.TypeAsync("bengts");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/kommun/1460");

        Assert.Equal("Bengtsfors", await page.Locator("h1").TextContentAsync());
        Assert.Contains("Fyra mått där det är bestämt om högre eller lägre är bättre går att jämföra med länet", await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SkipLink_MovesFocusToTheContent()
    {
        await using var context = await Context();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/leveranser");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("innehall", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Theory]
    [InlineData("/", "a[href^='/indikator/K01']")]
    [InlineData("/indikator/K01", "select#period")]
    [InlineData("/indikator/K01", "a[download]")]
    [InlineData("/kommun/1480", "select#period")]
    public async Task Keyboard_ReachesWhatThePageIsFor_AndFocusIsSeen(string address, string sought)
    {
        await using var context = await Context();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + address);
        await page.EvaluateAsync("document.querySelector('main').focus()");
        await TabTo(page, sought, 300);

        Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        Assert.NotEqual("0px", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineWidth"));
    }

    [Fact]
    public async Task DownloadedFile_HoldsTheFiguresOfThePage()
    {
        await using var context = await Context();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/indikator/K01?period=2025");
        var seen = await page.Locator("#kommun-1480 td").AllTextContentsAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("a[download][href*='K01.csv']").ClickAsync());
        var lines = await File.ReadAllLinesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        var line = Assert.Single(lines, line => line.Contains(";1480;", StringComparison.Ordinal) && line.Contains(";2025;", StringComparison.Ordinal));

        var value = seen.Select(cell => cell.Trim()).First(cell => cell.Contains(',', StringComparison.Ordinal) && !cell.Contains('–', StringComparison.Ordinal));
        Assert.Contains(line.Split(';'), cell => cell.Contains(',', StringComparison.Ordinal) && Rounded(cell) == value);
    }

    [Fact]
    public async Task Figure_IsFollowedToItsDeliveries()
    {
        await using var context = await Context();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/kommun/1480");
        await page.Locator("table a[href^='/indikator/K01']").ClickAsync();
        await page.Locator("main a[href='/leveranser']").First.ClickAsync();

        Assert.Equal("/leveranser", new Uri(page.Url).AbsolutePath);
        await page.Locator("main a[href='/leveranser/kva']").First.ClickAsync();
        Assert.Contains("kva_2026-06", await page.Locator("main").TextContentAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task MunicipalitiesWithoutSupportForBereavedChildren_AreFoundInTwoSteps(bool withScript)
    {
        await using var context = await Context(withScript);
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/utbud");
        await page.Locator("select#ground").SelectOptionAsync(new SelectOptionValue { Label = "Förälder eller annan vuxen i hemmet har oväntat avlidit" });
        await page.Locator("#valj button[type=submit]").First.ClickAsync();
        await page.WaitForURLAsync("**ground=5**");
        await page.Locator("#utan").WaitForAsync();

        // From the file of offers itself: those that are given in a room, are for this ground and hold on the day.
        var with = site.Rows("""
            select distinct municipality_code from pub_offer
            where offer_form in ('fysisk', 'båda') and grounds like '%|5|%' and valid_from <= 20260930 and valid_to > 20260930
            """);
        var without = await page.Locator("#utan").Locator("xpath=ancestor::section").Locator("a[href^='/kommun/'], a[href*='area=14']").CountAsync();
        Assert.Equal(49 - with.Count, without);
    }

    [Fact]
    public async Task TwoPeriods_AreComparedOnTheSameMap()
    {
        await using var context = await Context();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/indikator/K01?period=2026H1&compare=2025H1");
        var classes = await page.Locator("svg.map").EvaluateAllAsync<string[]>("maps => maps.map(map => map.querySelectorAll('a').length + ' ' + new Set([...map.querySelectorAll('use, path')].map(shape => shape.getAttribute('class'))).size)");

        Assert.Equal(2, classes.Length);
        Assert.All(classes, map => Assert.StartsWith("49 ", map, StringComparison.Ordinal));
        Assert.Single(await page.Locator(".legend").AllAsync());
    }

    [Fact]
    public async Task Choice_IsInTheAddress_AndComesBackWithTheBackButton()
    {
        await using var context = await Context();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/indikator/K01");
        await page.Locator("select#period").SelectOptionAsync("2025");
        await page.Locator("form.choose button").ClickAsync();
        Assert.Contains("period=2025", page.Url, StringComparison.Ordinal);

        await page.GotoAsync(site.Address + "/leveranser");
        await page.GoBackAsync();
        Assert.Equal("2025", await page.Locator("select#period").InputValueAsync());
    }

    private static string Rounded(string cell) => double.TryParse(cell, Analytics.Dashboards.Resources.Language.Swedish.Culture, out var number)
        ? Analytics.Dashboards.Resources.Language.Swedish.Number(number, 1)
        : "";

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent");

    private static async Task TabTo(IPage page, string selector, int presses = PressesAtMost)
    {
        for (var press = 0; press < presses; press++)
        {
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{presses} presses of Tab do not reach {selector}.");
    }

    private async Task<IBrowserContext> Context(bool withScript = true)
    {
        Assert.SkipWhen(site.Browser is null, "No Chromium found. Install the package chromium, or name one in the environment variable CHROMIUM.");
        return await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 }, Locale = "sv-SE", JavaScriptEnabled = withScript });
    }
}
