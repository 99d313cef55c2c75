using System.Net;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Hosting.Sessions;
using Analytics.Tests.Observability;
using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Tests.Dashboards;

/// <summary>Sign-ins when something is wrong: proofs that are old or weak, a provider that is slow or answers otherwise, a folder that is gone or cannot be written.</summary>
public sealed class SessionFaultTests : IClassFixture<SessionFaultTests.SharedSite>
{
    private readonly SetClock clock;
    private readonly SignInSite site;
    private readonly CapturedLogs logs;
    private readonly long entriesBefore;

    public SessionFaultTests(SharedSite shared)
    {
        (clock, site, logs) = (shared.Clock, shared.Site, shared.Logs);
        Shelf.All().ToList().ForEach(session => Shelf.End(session.Handle));
        site.Provider.Now.Clear();
        (site.Provider.Subject, site.Provider.Acr, site.Provider.Error, site.Provider.IsBrief, site.Provider.Gate, site.Provider.ProvenAgo) = ("4711", "", "", false, null, TimeSpan.Zero);
        logs.Events.Clear();
        entriesBefore = new Warehouse(site.Warehouse.Options).Query<long?>("select max(l.entry_no) from access_log l").Single() ?? 0;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private SessionShelf Shelf => site.Site.Services.GetRequiredService<SessionShelf>();

    private string Folder => Path.Combine(new Warehouse(site.Warehouse.Options).Engine.Folder!, "keys", "sessions");

    [Fact]
    public async Task SignInByAnOldProof_MayEndNothing_AndProvingAnewTakesANewOne()
    {
        var cookies = new CookieContainer();
        var browser = site.Browser("iop-styr", cookies: cookies);
        var found = new List<string>();
        foreach (var ago in new TimeSpan?[] { TimeSpan.FromHours(5), null, TimeSpan.FromMinutes(-5), TimeSpan.Zero })
        {
            site.Provider.ProvenAgo = ago;
            using var first = await browser.GetAsync("/logga-in?till=/om", Stop);
            var before = await MayEnd(cookies);
            using var anew = await browser.GetAsync("/logga-in?igen=ja&till=/om", Stop);
            found.Add($"{before} {anew.RequestMessage!.RequestUri!.PathAndQuery} {await MayEnd(cookies)}");
            Shelf.All().ToList().ForEach(session => Shelf.End(session.Handle));
        }

        // The provider says at each question that the person has just proven themselves; only a sign-in does.
        using var again = await browser.GetAsync("/logga-in?till=/om", Stop);
        clock.Now = clock.Now.AddMinutes(16);
        Assert.Equal(["False /logga-in/fel?skal=inte-pa-nytt False", "False /logga-in/fel?skal=inte-pa-nytt False", "False /logga-in/fel?skal=inte-pa-nytt False", "True /om True"], found);
        Assert.False(await MayEnd(cookies));
        Assert.Equal(Shelf.All().Single().ProvenAt, clock.Now);
    }

    [Fact]
    public async Task StrengthThatIsTightened_EndsWhatWasBegunWithout_AndAWeakerProofDoesToo()
    {
        var strict = site.Started(configured: true, clock, ("SignIn:RequiredAcr", "hog"));
        var weak = new CookieContainer();
        using var first = await site.Browser("iop-hand", cookies: weak).GetAsync("/logga-in?till=/om", Stop);
        site.Provider.Acr = "hog";
        var strong = await site.SignedIn("iop-hand", strict);
        var begun = await Ask(strong, "/inre");
        var other = await Ask(site.Browser(follows: false, site: strict, cookies: weak), "/inre");
        var found = new List<HttpStatusCode>();
        foreach (var acr in new[] { "hog", "", "lag" })
        {
            site.Provider.Acr = acr;
            clock.Now = clock.Now.AddMinutes(16);
            found.Add(await Ask(strong, "/inre"));
        }

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Found), (begun, other));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Found], found);
        Assert.Equal(["too-weak"], Reasons(2105));
    }

    [Fact]
    public async Task AnswerOfTheProvider_IsToldByAWordOfOurs()
    {
        var found = new List<string>();
        foreach (var (error, subject) in new[] { ("unauthorized_client", "4711"), ("server_error", "4711"), ("invalid_grant", "4711"), ("Anna Ek", "4711"), ("", "4712") })
        {
            var officer = await site.SignedIn("iop-hand");
            (site.Provider.Error, site.Provider.Subject) = (error, subject);
            clock.Now = clock.Now.AddMinutes(16);
            found.Add($"{await Ask(officer, "/inre")}");
            (site.Provider.Error, site.Provider.Subject) = ("", "4711");
            Shelf.All().ToList().ForEach(session => Shelf.End(session.Handle));
        }

        Assert.Equal(["OK", "OK", "Found", "Found", "Found"], found);
        Assert.Equal(["unauthorized_client", "server_error"], Reasons(2106));
        Assert.Equal(["invalid_grant", "another-error", "another-person"], Reasons(2105));
        Assert.Equal(Enumerable.Repeat("iop-hand@example.se|inloggning iop-hand@example.se, av inloggningstjänsten", 3), Entries("concat(l.who, '|', l.what)", "end"));
    }

    [Fact]
    public async Task AnswerWithoutRoles_LeavesThoseOfTheSignIn_AndTheLogSaysSoOnce()
    {
        var officer = await site.SignedIn("iop-hand");
        site.Provider.Now["iop-hand"] = "iop-styr";
        site.Provider.IsBrief = true;
        var found = new List<HttpStatusCode>();
        for (var round = 0; round < 2; round++)
        {
            clock.Now = clock.Now.AddMinutes(16);
            found.Add(await Ask(officer, "/inre"));
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], found);
        Assert.Single(logs.Events, line => line.Contains("[2111 RolesNotTold]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ProviderThatIsSlow_HoldsNoPageLong_AndNoFileAtAll_AndItsAnswerHoldsWhenItComes()
    {
        var officer = await site.SignedIn("iop-hand");
        var gate = new TaskCompletionSource();
        (site.Provider.Gate, site.Provider.Now["iop-hand"]) = (gate.Task, null);
        clock.Now = clock.Now.AddMinutes(16);
        var asked = site.Provider.Asked;
        var file = await Ask(officer, "/css/site.css");
        var afterFile = site.Provider.Asked;
        var pages = new[] { await Ask(officer, "/inre"), await Ask(officer, "/inre") };
        gate.SetResult();
        var last = HttpStatusCode.OK;
        for (var tries = 0; tries < 50 && last == HttpStatusCode.OK; tries++)
        {
            await Task.Delay(100, Stop);
            last = await Ask(officer, "/inre");
        }

        Assert.Equal((HttpStatusCode.OK, asked), (file, afterFile));
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], pages);
        Assert.Equal((HttpStatusCode.Found, asked + 1), (last, site.Provider.Asked));
    }

    [Fact]
    public async Task SigningOut_WhenTheSessionHasEnded_TellsTheProvider_AndNobodyElsesFormDoes()
    {
        var cookies = new CookieContainer();
        var browser = site.Browser("iop-hand", cookies: cookies);
        var page = await browser.GetStringAsync("/logga-in?till=/om", Stop);
        Shelf.End(Shelf.All().Single().Handle);
        var before = site.Provider.SignedOut;
        using var stranger = await Post(site.Browser(), "/logga-ut", "");
        using var foreign = await Post(browser, "/logga-ut", Token(page), "cross-site");
        var between = site.Provider.SignedOut;
        using var left = await Post(browser, "/logga-ut", Token(page), "same-origin");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, before), (stranger.StatusCode, foreign.StatusCode, between));
        Assert.Equal((HttpStatusCode.OK, "/logga-ut", before + 1), (left.StatusCode, left.RequestMessage!.RequestUri!.AbsolutePath, site.Provider.SignedOut));
        Assert.Contains("Du är utloggad", WebUtility.HtmlDecode(await left.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        Assert.DoesNotContain(cookies.GetAllCookies(), cookie => cookie.Name == "anhoriga");
    }

    [Fact]
    public async Task WayBack_ToAnAnswerThatHasBeenUsed_LeadsWhoIsSignedInToTheStart()
    {
        var cookies = new CookieContainer();
        var browser = site.Browser("iop-hand", follows: false, cookies: cookies);
        using var begun = await browser.GetAsync("/en/logga-in?till=/en/om", Stop);
        using var proven = await browser.GetAsync(begun.Headers.Location, Stop);
        using var first = await browser.GetAsync(proven.Headers.Location, Stop);
        using var second = await browser.GetAsync(proven.Headers.Location, Stop);
        using var stranger = await site.Browser(follows: false).GetAsync(proven.Headers.Location, Stop);

        Assert.Equal(["/en/om", "/en", "/en/logga-in/fel?skal=for-sent"], new[] { first, second, stranger }.Select(answer => answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task ValueOfTheOwnerAlone_GivesNoRole_AndTheLogSaysWhy()
    {
        await site.SignedIn("iop-owner");
        await site.SignedIn("iop-hand.iop-owner");

        Assert.Single(logs.Events, line => line.Contains("[2112 OwnerAlone]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task FolderOfSessionsThatIsDeleted_SignsOut_AndIsMadeAnew()
    {
        var officer = await site.SignedIn("iop-hand");
        Directory.Delete(Folder, recursive: true);
        var after = await Ask(officer, "/inre");
        Shelf.Sweep();
        var again = await site.SignedIn("iop-hand");
        // A copy under another name is nobody's sign-in.
        File.Copy(Directory.GetFiles(Folder).Single(), Path.Combine(Folder, "0123456789abcdef.session"));

        Assert.Equal((HttpStatusCode.Found, HttpStatusCode.OK), (after, await Ask(again, "/inre")));
        Assert.Single(Shelf.All());
    }

    [Fact]
    public async Task FolderThatCannotBeWritten_SpendsNoToken_LetsPeopleOut_AndIsToldOf()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "The all-powerful user writes in every folder.");
        var cookies = new CookieContainer();
        var page = await site.Browser("iop-hand", cookies: cookies).GetStringAsync("/logga-in?till=/inre", Stop);
        var browser = site.Browser("iop-hand", follows: false, cookies: cookies);
        var copy = new CookieContainer();
        copy.Add(cookies.GetAllCookies());
        var asked = site.Provider.Asked;
        Rights(Folder, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            clock.Now = clock.Now.AddMinutes(16);
            var pages = new[] { await Ask(browser, "/inre"), await Ask(browser, "/inre") };
            using var refused = await site.Browser("iop-styr").GetAsync("/logga-in", Stop);
            using var left = await Post(browser, "/logga-ut", Token(page));

            Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK], pages);
            Assert.Equal(asked, site.Provider.Asked);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "/logga-in/fel?skal=inte-sparad"), (refused.StatusCode, refused.RequestMessage!.RequestUri!.PathAndQuery));
            Assert.DoesNotContain(cookies.GetAllCookies(), cookie => cookie.Name == "anhoriga");
            Assert.Equal(HttpStatusCode.Found, await Ask(site.Browser(follows: false, cookies: copy), "/inre"));
            Assert.Equal(2, logs.Events.Count(line => line.Contains("[2109 SessionNotKept]", StringComparison.Ordinal)));
            Assert.Single(logs.Events, line => line.Contains("[2110 SessionNotDeleted]", StringComparison.Ordinal));
            Assert.DoesNotContain(logs.Events, line => line.Contains("[2105 ", StringComparison.Ordinal));
        }
        finally
        {
            Rights(Folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public async Task KeysThatCannotBeMade_AreToldOf_AndTheProviderIsNotBlamed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "The all-powerful user writes in every folder.");
        var keys = Directory.CreateTempSubdirectory("keys-").FullName;
        Rights(keys, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var without = site.Started(configured: true, clock, ("Keys:Path", keys));
        using var refused = await site.Browser("iop-hand", site: without).GetAsync("/logga-in", Stop);
        Directory.Delete(keys);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "/logga-in/fel?skal=inte-sparad"), (refused.StatusCode, refused.RequestMessage!.RequestUri!.PathAndQuery));
        Assert.Contains(logs.Events, line => line.Contains("[2113 KeysNotUsable]", StringComparison.Ordinal));
    }

    private List<string> Reasons(int number) =>
        [.. logs.Events.Where(line => line.Contains($"[{number} ", StringComparison.Ordinal)).Select(line => Regex.Match(line, "Reason=([^,}]+)").Groups[1].Value)];

    private List<string> Entries(string told, params string[] actions) =>
        new Warehouse(site.Warehouse.Options).Query<string>($"select {told} from access_log l where l.action in @actions and l.entry_no > @entriesBefore order by l.entry_no", new { actions, entriesBefore });

    private async Task<bool> MayEnd(CookieContainer cookies)
    {
        var page = await site.Browser("iop-styr", cookies: cookies).GetStringAsync("/inloggningar", Stop);
        return !WebUtility.HtmlDecode(page).Contains("behöver du ha loggat in", StringComparison.Ordinal);
    }

    private static void Rights(string folder, UnixFileMode rights)
    {
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, rights);
        }
    }

    private static async Task<HttpStatusCode> Ask(HttpClient browser, string address)
    {
        using var answer = await browser.GetAsync(address, Stop);
        return answer.StatusCode;
    }

    private static string Token(string page) => Regex.Match(page, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;

    private static async Task<HttpResponseMessage> Post(HttpClient browser, string address, string token, string from = "")
    {
        using var question = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) };
        question.Headers.Add("Sec-Fetch-Site", from == "" ? [] : [from]);
        return await browser.SendAsync(question, Stop);
    }

    /// <summary>One server for all of them.</summary>
    public sealed class SharedSite : IDisposable
    {
        public SharedSite() => Site = SignInSite.Own(clock: Clock, logs: Logs);

        /// <summary>What it logs.</summary>
        public CapturedLogs Logs { get; } = new();

        /// <summary>Its clock.</summary>
        public SetClock Clock { get; } = new(DateTimeOffset.UtcNow);

        /// <summary>Server and provider.</summary>
        public SignInSite Site { get; }

        /// <inheritdoc/>
        public void Dispose() => Site.Dispose();
    }
}
