using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Hosting.Sessions;
using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Analytics.Tests.Dashboards;

/// <summary>How a sign-in ends before its time: by idleness, by signing out, by the person or the owner elsewhere, and when the provider no longer stands for the person.</summary>
public sealed class SessionTests : IClassFixture<SessionTests.SharedSite>
{
    private readonly SetClock clock;
    private readonly SignInSite site;
    private readonly long entriesBefore;

    // Nobody is signed in, and the provider is as it was, when a test begins.
    public SessionTests(SharedSite shared)
    {
        (clock, site) = (shared.Clock, shared.Site);
        foreach (var session in Shelf.All())
        {
            Shelf.End(session.Handle);
        }

        Shelf.Sweep();
        site.Provider.Now.Clear();
        (site.Provider.IsSilent, site.Provider.Subject, site.Provider.Acr, site.Provider.Amr) = (false, "4711", "", "");
        entriesBefore = new Warehouse(site.Warehouse.Options).Query<long?>("select max(l.entry_no) from access_log l").Single() ?? 0;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private SessionShelf Shelf => site.Site.Services.GetRequiredService<SessionShelf>();

    [Fact]
    public async Task Session_EndsWhenIdle_AndAPageThatAsksByItselfDoesNotKeepIt()
    {
        var officer = await site.SignedIn("iop-hand");
        var found = new List<HttpStatusCode>();
        foreach (var (minutes, address) in new[] { (50, "/inre"), (50, "/inre"), (59, "/jobs/stats"), (2, "/inre") })
        {
            clock.Now = clock.Now.AddMinutes(minutes);
            found.Add(await Ask(officer, address));
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.Found], found);
    }

    [Fact]
    public async Task Account_ThatIsSwitchedOff_EndsTheSession_AndRolesAreThoseOfNow()
    {
        var officer = await site.SignedIn("iop-hand");
        var other = await site.SignedIn("iop-chef");
        site.Provider.Now["iop-hand"] = "iop-styr";
        site.Provider.Now["iop-chef"] = null;
        clock.Now = clock.Now.AddMinutes(14);
        var before = (await Ask(officer, "/inre"), await Ask(other, "/inre"));
        clock.Now = clock.Now.AddMinutes(2);
        // A page asks for much at once: the provider is asked once.
        var asked = site.Provider.Asked;
        var after = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Ask(officer, "/inre")));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), before);
        Assert.All(after, status => Assert.Equal(HttpStatusCode.Forbidden, status));
        Assert.Equal(asked + 1, site.Provider.Asked);
        Assert.Equal(HttpStatusCode.Found, await Ask(other, "/inre"));
        Assert.Equal(["styrgrupp"], Assert.Single(Shelf.All()).Roles);
    }

    [Fact]
    public async Task Provider_ThatGivesAnotherPerson_EndsTheSession()
    {
        var officer = await site.SignedIn("iop-hand");
        site.Provider.Subject = "4712";
        clock.Now = clock.Now.AddMinutes(16);

        Assert.Equal(HttpStatusCode.Found, await Ask(officer, "/inre"));
        Assert.Empty(Shelf.All());
    }

    [Fact]
    public async Task Provider_ThatIsSilent_IsAskedAgain_AndAfterAnHourNobodyGoesOn()
    {
        var officer = await site.SignedIn("iop-hand");
        site.Provider.IsSilent = true;
        var found = new List<HttpStatusCode>();
        foreach (var minutes in new[] { 16, 30, 28, 2 })
        {
            clock.Now = clock.Now.AddMinutes(minutes);
            found.Add(await Ask(officer, "/inre"));
        }

        site.Provider.IsSilent = false;
        found.Add(await Ask(officer, "/inre"));

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Found, HttpStatusCode.OK], found);
    }

    [Fact]
    public async Task CopyOfTheCookie_EndsWithTheSignOut_AndTheBrowserForgetsThePages()
    {
        var cookies = new CookieContainer();
        var browser = site.Browser("iop-hand", follows: true, cookies: cookies);
        var page = await browser.GetStringAsync("/logga-in?till=/inre", Stop);
        var copy = Copy(cookies);
        var before = await Ask(site.Browser(follows: false, cookies: copy), "/inre");
        using var left = await Post(site.Browser(follows: false, cookies: cookies), "/logga-ut", Token(page));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Found), (before, await Ask(site.Browser(follows: false, cookies: copy), "/inre")));
        Assert.Equal("\"cache\", \"storage\"", left.Headers.GetValues("Clear-Site-Data").Single());
        Assert.Equal(["sign-in|iop-hand@example.se|handläggare", "sign-out|iop-hand@example.se|handläggare"], Log("sign-in", "sign-out"));
    }

    [Fact]
    public async Task SigningInAnew_AsksTheProviderForProof_AndLeavesOneSession()
    {
        var cookies = new CookieContainer();
        var browser = site.Browser("iop-hand", cookies: cookies);
        using var first = await browser.GetAsync("/logga-in?till=/om", Stop);
        var former = Shelf.All().Single().Handle;
        using var asked = await site.Browser(follows: false, cookies: Copy(cookies)).GetAsync("/logga-in?igen=ja&till=/om", Stop);
        using var second = await browser.GetAsync("/logga-in?igen=ja&till=/om", Stop);

        Assert.Contains("prompt=login", asked.Headers.Location!.Query, StringComparison.Ordinal);
        Assert.Contains("max_age=600", asked.Headers.Location!.Query, StringComparison.Ordinal);
        Assert.Equal("/om", second.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.NotEqual(former, Assert.Single(Shelf.All()).Handle);
    }

    [Fact]
    public async Task Person_SeesTheirOwn_EndsTheOthers_AndOnlyJustAfterSigningIn()
    {
        var here = await site.SignedIn("iop-styr");
        clock.Now = clock.Now.AddMinutes(1);
        var there = await site.SignedIn("iop-styr");
        var stranger = await site.SignedIn("iop-hand");
        var page = WebUtility.HtmlDecode(await here.GetStringAsync("/inloggningar", Stop));
        using var forged = await Post(here, "/inloggningar", Token(page), ("vem", "iop-hand@example.se"));
        using var ended = await Post(here, "/inloggningar", Token(page), ("mina", "andra"));
        var statuses = (await Signed(here), await Signed(there), await Signed(stranger));
        clock.Now = clock.Now.AddMinutes(10);
        var later = WebUtility.HtmlDecode(await here.GetStringAsync("/en/inloggningar", Stop));
        using var late = await Post(here, "/inloggningar", Token(page), ("mina", "andra"));

        Assert.Contains("Du är inloggad på 2 ställen.", page, StringComparison.Ordinal);
        Assert.Contains("den här webbläsaren", page, StringComparison.Ordinal);
        Assert.DoesNotContain("iop-hand@example.se", page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Found, HttpStatusCode.Forbidden), (forged.StatusCode, ended.StatusCode, late.StatusCode));
        Assert.Equal((true, false, true), statuses);
        Assert.Contains("you must have signed in within the last ten minutes", later, StringComparison.Ordinal);
        Assert.Contains("/en/logga-in?igen=ja&till=%2Fen%2Finloggningar", later, StringComparison.Ordinal);
        Assert.Equal(["inloggning iop-hand@example.se|refused", "inloggning iop-styr@example.se|allowed", "inloggning iop-styr@example.se|refused"], Entries("concat(l.what, '|', l.outcome)", "end"));
    }

    [Fact]
    public async Task Owner_SeesEverybody_AndEndsAPersonsOrAll()
    {
        var owner = await site.SignedIn("iop-hand.iop-owner");
        var person = new[] { await site.SignedIn("iop-styr"), await site.SignedIn("iop-styr") };
        var other = await site.SignedIn("");
        var page = WebUtility.HtmlDecode(await owner.GetStringAsync("/inloggningar", Stop));
        using var ended = await Post(owner, "/inloggningar", Token(page), ("vem", "iop-styr@example.se"));
        var one = (await Signed(owner), await Signed(person[0]), await Signed(person[1]), await Signed(other));
        using var all = await Post(owner, "/inloggningar", Token(page), ("alla", "ja"));
        var none = (await Signed(owner), await Signed(other));

        Assert.All(new[] { "iop-hand-iop-owner@example.se", "iop-styr@example.se", "nina@example.se" }, who => Assert.Contains($"<th scope=\"row\">{who}</th>", page, StringComparison.Ordinal));
        Assert.Equal((true, false, false, true), one);
        Assert.Equal((false, false), none);
        Assert.Equal(["inloggning iop-hand-iop-owner@example.se", "inloggning iop-styr@example.se", "inloggning nina@example.se"],
            Entries("l.what", "end").Order(StringComparer.Ordinal));
        Assert.Equal(["/inloggningar"], Entries("l.what", "read"));
    }

    [Fact]
    public async Task Strength_ThatIsAskedFor_IsAskedAndProven()
    {
        var strict = site.Started(configured: true, clock, ("SignIn:RequiredAcr", "loa4, loa3"), ("SignIn:RequiredAmr", "mfa"));
        using var asked = await site.Browser("iop-hand", follows: false, site: strict).GetAsync("/logga-in", Stop);
        var found = new List<string>();
        foreach (var (acr, amr) in new[] { ("", ""), ("loa2", "mfa"), ("loa3", "pwd"), ("loa3", "mfa") })
        {
            (site.Provider.Acr, site.Provider.Amr) = (acr, amr);
            using var answer = await site.Browser("iop-hand", site: strict).GetAsync("/logga-in?till=/om", Stop);
            found.Add($"{(int)answer.StatusCode} {answer.RequestMessage!.RequestUri!.PathAndQuery} {(await answer.Content.ReadAsStringAsync(Stop)).Contains("was not strong enough for this service", StringComparison.Ordinal)}");
        }

        Assert.Contains("acr_values=loa4%20loa3", asked.Headers.Location!.Query, StringComparison.Ordinal);
        Assert.Equal(["403 /logga-in/fel?skal=for-svag True", "403 /logga-in/fel?skal=for-svag True", "403 /logga-in/fel?skal=for-svag True", "200 /om False"], found);
        Assert.Equal(["acr=loa3 amr=mfa"], Entries("l.what", "sign-in"));
    }

    [Fact]
    public async Task FileOfASession_TellsNothing_IsClosedToOthers_AndIsDeletedWhenItsTimeIsOver()
    {
        var officer = await site.SignedIn("iop-hand");
        var folder = Path.Combine(new Warehouse(site.Warehouse.Options).Engine.Folder!, "keys", "sessions");
        var file = Directory.GetFiles(folder).Single();
        var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, Stop));
        var isSigned = await Signed(officer);
        // What somebody else puts there is no session.
        await File.WriteAllTextAsync(Path.Combine(folder, "0123456789abcdef.session"), "{}", Stop);
        Shelf.Sweep();
        var swept = Directory.GetFiles(folder);
        clock.Now = clock.Now.AddMinutes(61);
        Shelf.Sweep();

        Assert.True(isSigned);
        Assert.DoesNotContain("iop-hand", text, StringComparison.Ordinal);
        Assert.Equal([file], swept);
        Assert.Empty(Directory.GetFiles(folder));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
        }
    }

    [Fact]
    public void OverHttps_EveryCookieIsForThisHostAlone_AndProofsAreSignedByPublicKeysAlone()
    {
        var services = new ServiceCollection().AddLogging().AddDataProtection().Services;
        SignInFlow.Add(services, SignInOptions.Read(new Microsoft.Extensions.Configuration.ConfigurationManager
        {
            ["SignIn:Authority"] = "https://login.example.se", ["SignIn:ClientId"] = "x", ["SignIn:ClientSecret"] = "y", ["SignIn:Roles:Officer"] = "h",
        }));
        using var provider = services.BuildServiceProvider();
        var options = provider.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(OpenIdConnectDefaults.AuthenticationScheme);

        Assert.All(new[] { options.CorrelationCookie, options.NonceCookie }, cookie =>
        {
            var built = cookie.Build(new Microsoft.AspNetCore.Http.DefaultHttpContext());
            Assert.StartsWith("__Host-", cookie.Name, StringComparison.Ordinal);
            Assert.Equal((true, true, "/", null), (built.Secure, built.HttpOnly, built.Path, built.Domain));
        });
        Assert.All(options.TokenValidationParameters.ValidAlgorithms, name => Assert.Matches("^(RS|PS|ES)(256|384|512)$", name));
    }

    private List<string> Log(params string[] actions) => Entries("concat(l.action, '|', l.who, '|', l.role)", actions);

    private List<string> Entries(string told, params string[] actions) =>
        new Warehouse(site.Warehouse.Options).Query<string>($"select {told} from access_log l where l.action in @actions and l.entry_no > @entriesBefore order by l.entry_no", new { actions, entriesBefore });

    private static async Task<bool> Signed(HttpClient browser) => (await browser.GetStringAsync("/om", Stop)).Contains("@example.se", StringComparison.Ordinal);

    private static async Task<HttpStatusCode> Ask(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(address, Stop);
        return answer.StatusCode;
    }

    private static string Token(string page) => Regex.Match(page, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;

    private static async Task<HttpResponseMessage> Post(HttpClient browser, string address, string token, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await browser.PostAsync(address, form, Stop);
    }

    private static CookieContainer Copy(CookieContainer cookies)
    {
        var copy = new CookieContainer();
        copy.Add(cookies.GetAllCookies());
        return copy;
    }

    /// <summary>One server for all of them.</summary>
    public sealed class SharedSite : IDisposable
    {
        public SharedSite() => Site = SignInSite.Own(clock: Clock);

        /// <summary>Its clock.</summary>
        public SetClock Clock { get; } = new(DateTimeOffset.UtcNow);

        /// <summary>Server and provider.</summary>
        public SignInSite Site { get; }

        /// <inheritdoc/>
        public void Dispose() => Site.Dispose();
    }
}
