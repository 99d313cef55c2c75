using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Analytics.Tests.Dashboards;

/// <summary>A browser from the system's packages and a server that it can reach; without a browser the tests say so and are skipped.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private static readonly string[] Places = [Environment.GetEnvironmentVariable("CHROMIUM") ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
    /// <summary>How it is started.</summary>
    internal static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

    private readonly InventedWarehouse warehouse = new();
    private readonly Dictionary<int, IPage> pages = [];
    private IPlaywright? playwright;
    private Server? server;
    private Microsoft.AspNetCore.Mvc.Testing.WebApplicationFactory<Analytics.Dashboards.Hosting.Site>? signing;

    /// <summary>The program; null when there is none.</summary>
    public static string? Path => Array.Find(Places, File.Exists);

    /// <summary>The browser; null when there is none.</summary>
    public IBrowser? Browser { get; private set; }

    /// <summary>A page of a width in pixels, light. It stays open: the next test goes on to its own address as a reader does, and no new process is begun for it.</summary>
    public async Task<IPage> PageOf(int width)
    {
        if (!pages.TryGetValue(width, out var page))
        {
            var context = await Browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = ColorScheme.Light, Locale = "sv-SE" });
            page = pages[width] = await context.NewPageAsync();
        }

        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        return page;
    }

    /// <summary>Where the server listens, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Path is not { } path)
        {
            return;
        }

        warehouse.Published().AndOtherKinds().AndComparisons().AndOffers().AndCentres().AndEquity().AndReferrals();
        new Analytics.Etl.Releases.ReleaseRun(new Analytics.WarehouseSql.Warehouse(warehouse.Options), TimeProvider.System, "test").Run(new Analytics.Etl.Releases.ReleaseRequest("Våren") { AsOf = new DateOnly(2025, 6, 30) });
        new Analytics.Etl.Releases.ReleaseRun(new Analytics.WarehouseSql.Warehouse(warehouse.Options), TimeProvider.System, "test").Run(new Analytics.Etl.Releases.ReleaseRequest("Hösten"));
        // The journal tells of today: a job that failed is among it.
        var day = new Analytics.WarehouseSql.Warehouse(warehouse.Options);
        Analytics.Etl.Schedule.JobLedger.End(day, Analytics.Etl.Schedule.JobLedger.Begin(day, "kva", null, TimeProvider.System.GetUtcNow())!.Value, TimeProvider.System.GetUtcNow(), "failed", "Jobbet avbröts av ett fel. Disken är full. Frigör plats. (SQLite 13)");
        server = new Server(warehouse);
        warehouse.Change("""
            insert into ind_value (indicator_code, area_code, period_code, breakdown, numerator, denominator, value, note)
            select v.indicator_code, v.area_code, v.period_code, v.breakdown, v.numerator, v.denominator, v.value, v.note from pub_value v
            """);
        signing = TestSignIn.On(server);
        signing.UseKestrel(0);
        signing.StartServer();
        warehouse.AddVersion("K01", "2025-07-01");
        Address = signing.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (signing is not null)
        {
            await signing.DisposeAsync();
            await server!.DisposeAsync();
        }

        warehouse.Dispose();
    }
}

/// <summary>Every page, on a wide and a narrow screen, light and dark: nothing that axe finds, nothing wider than the screen, no errors.</summary>
public sealed class BrowserTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    private static readonly string[] Addresses = ["/", "/indikator/K01", "/indikator/K02", "/leveranser", "/om/skydd", "/leveranser/kva", "/leveranser/familjecentraler", "/en/leveranser", "/en/indikator/K01", "/ingenstans",
        "/kommun", "/kommun?namn=fyrb", "/kommun/1480", "/omrade/lan", "/om", "/om/tillganglighet", "/rapporter", "/rapporter/varen", "/slapp/varen", "/rapporter/hosten/andringar", "/en/rapporter/hosten",
        "/inre/siffror", "/inre/ladda-upp", "/inre/leveranser", "/inre/leveranser/60", "/inre/jobb", "/inre/journal", "/inre/anteckningar",
        // A group of the catalogue has every kind of entry; all 118 at once take axe half a minute a view.
        "/definitioner?group=K", "/en/definitioner?goal=MB3", "/indikator/K01?period=2025&area=1480", "/indikator/K04", "/indikator/K05", "/indikator/N03", "/indikator/C08", "/en/indikator/J01", "/indikator/P05", "/indikator/U01", "/indikator/K03?period=2025H1",
        "/indikator/K01?map=tiles&period=2025H1", "/indikator/K01?period=2025H2&compare=2025H1", "/en/indikator/K01?period=2025&map=tiles&area=1480", "/definitioner?state=not_measured",
        "/utbud", "/en/utbud?ground=5&map=tiles", "/utbud?area=vso-fyrbodal&age=7", "/tackning", "/familjecentraler", "/en/familjecentraler?area=1480&map=tiles",
        "/underlag", "/en/sro", "/jamlikhet", "/en/jamlikhet?period=IOP1&measure=K01", "/hanvisningar?period=IOP1", "/en/hanvisningar?area=vso-goteborgsomradet&period=IOP1"];

    // The pages have no frames: axe itself is asked, in the page, once for both schemes. Only its findings leave the browser.
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();
    private const string RunAxe = """
        async options => {
            const result = await axe.run(document, options);
            if (result.passes.length === 0) {
                throw new Error("axe looked at nothing.");
            }

            return result.violations.map(found => `${found.id}: ${found.help} (${found.nodes.length}) ${found.nodes[0].html}`);
        }
        """;

    private const int Wide = 1280;

    public static TheoryData<string, int> Views =>
        [.. from address in Addresses
            from width in new[] { Wide, 320 }
            select new TheoryDataRow<string, int>(address, width)];

    [Theory, MemberData(nameof(Views))]
    public async Task Page_IsAccessible_FitsTheScreen_AndRaisesNoError(string address, int width)
    {
        Assert.SkipWhen(site.Browser is null, "No Chromium found. Install the package chromium, or name one in the environment variable CHROMIUM.");
        var page = await site.PageOf(width);
        var errors = new List<string>();
        page.Console += OnConsole;
        page.PageError += OnError;
        page.Request += OnRequest;
        try
        {
            await page.SetExtraHTTPHeadersAsync(Reader(address));
            await page.GotoAsync(site.Address + address);
            await page.EvaluateAsync(Axe);
            await AssertSound(page, ColorScheme.Light, width);
            // The schemes are of CSS alone: the open page takes the other one as a fresh one would. No rule of CSS gives a colour by width (StyleTests), so one width tells.
            if (width == Wide)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
                await AssertSound(page, ColorScheme.Dark, width);
            }
        }
        finally
        {
            page.Console -= OnConsole;
            page.PageError -= OnError;
            page.Request -= OnRequest;
        }

        Assert.Empty(errors);

        void OnConsole(object? sender, IConsoleMessage message)
        {
            // The browser tells of every answer that is not 2xx, and one of the pages is meant to be a 404.
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
            {
                errors.Add(message.Text);
            }
        }

        void OnError(object? sender, string message) => errors.Add(message);

        void OnRequest(object? sender, IRequest request)
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                errors.Add("Asks another host: " + request.Url);
            }
        }
    }

    // At 400 % a screen of 1280 by 1024 is one of 320 by 256. Without script every page is whole.
    [Fact]
    public async Task EveryPage_IsWholeWithoutScript_AtFourHundredPercent()
    {
        Assert.SkipWhen(site.Browser is null, "No Chromium found. Install the package chromium, or name one in the environment variable CHROMIUM.");
        await using var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 256 }, JavaScriptEnabled = false, ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        foreach (var address in Addresses)
        {
            await page.SetExtraHTTPHeadersAsync(Reader(address));
            await page.GotoAsync(site.Address + address);
            var heading = (await page.Locator("main h1").TextContentAsync() ?? "").Trim();
            var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            faults.AddRange(heading == "" ? [address + " has no heading"] : []);
            faults.AddRange(width > 320 ? [$"{address} is {width} wide"] : []);
        }

        Assert.Equal([], faults);
    }

    [Fact]
    public async Task Municipality_OnTheMap_LeadsToItsRow()
    {
        Assert.SkipWhen(site.Browser is null, "No Chromium found. Install the package chromium, or name one in the environment variable CHROMIUM.");
        var page = await site.Browser.NewPageAsync();
        await page.GotoAsync(site.Address + "/indikator/K01");
        await page.Locator("svg.map a[href='#kommun-1480']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("Göteborg", await page.Locator("tr:target th").TextContentAsync());
        await page.CloseAsync();
    }

    [Fact]
    public async Task Offers_AreChosenInPlace_WithTheAddressInStepAndTheResultSaid()
    {
        Assert.SkipWhen(site.Browser is null, "No Chromium found. Install the package chromium, or name one in the environment variable CHROMIUM.");
        var page = await site.Browser.NewPageAsync();
        await page.GotoAsync(site.Address + "/utbud");
        await page.EvaluateAsync("window.stays = true");
        await page.Locator("#ground").FocusAsync();
        await page.Locator("#ground").SelectOptionAsync("5");
        await page.Locator("#valj button").PressAsync("Enter");
        await page.Locator("#utfall").Filter(new() { HasText = "3 av 6 insatser passar valet" }).WaitForAsync();

        Assert.True(await page.EvaluateAsync<bool>("window.stays === true"), "The page was loaded anew.");
        Assert.Equal(site.Address + "/utbud?ground=5&period=2025-12", page.Url);
        Assert.Contains("/en/utbud?ground=5", await page.Locator("a.language").GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Equal("Kommuner utan fysisk insats som passar valet", await page.Locator("#utan").TextContentAsync());
        await page.CloseAsync();
    }

    [Fact]
    public async Task Offers_AreChosenWithoutScript()
    {
        Assert.SkipWhen(site.Browser is null, "No Chromium found. Install the package chromium, or name one in the environment variable CHROMIUM.");
        await using var context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Address + "/utbud");
        await page.Locator("#ground").SelectOptionAsync("5");
        await page.Locator("#valj button").ClickAsync();
        await page.WaitForURLAsync("**/utbud?ground=5**");

        Assert.Equal("Kommuner utan fysisk insats som passar valet", await page.Locator("#utan").TextContentAsync());
    }

    // Who has not signed in reads all pages but those of the inner zone.
    private static Dictionary<string, string> Reader(string address) => address.StartsWith("/inre/", StringComparison.Ordinal) ? new() { [SignedIn.Header] = SignedIn.Officer } : [];

    private static async Task AssertSound(IPage page, ColorScheme scheme, int width)
    {
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        var found = await page.EvaluateAsync<string[]>(RunAxe, Options(scheme, width));
        Assert.Equal((scheme, 0), (scheme, overflow));
        Assert.Empty(found.Select(violation => $"{scheme}, {violation}"));
    }

    // Only contrast can differ between light and dark, and only these rules between wide and narrow: the rest is asked once.
    private static readonly string[] OfNarrow = ["target-size", "scrollable-region-focusable", "color-contrast", "svg-img-alt", "label", "link-name"];

    private static object Options(ColorScheme scheme, int width) => new
    {
        runOnly = scheme == ColorScheme.Dark ? new { type = "rule", values = new[] { "color-contrast" } }
            : width < 640 ? new { type = "rule", values = OfNarrow }
            : new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" } },
        // What holds is not asked about: telling where each such element stands is much of axe's work.
        resultTypes = new[] { "violations" },
    };
}
