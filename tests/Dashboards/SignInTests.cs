using System.Net;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Hosting;
using Analytics.Tests.Schedule;

namespace Analytics.Tests.Dashboards;

/// <summary>Signing in and out, walked as a browser walks it, at a real provider that can also be wrong.</summary>
public sealed class SignInTests(SignInSite site) : IClassFixture<SignInSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "nina@example.se, utan roll", false)]
    [InlineData("iop-owner", "iop-owner@example.se, utan roll", false)]
    [InlineData("annan.Iop-Hand", "annan-iop-hand@example.se, utan roll", false)]
    [InlineData("iop-styr", "iop-styr@example.se, styrgruppen", false)]
    [InlineData("iop-hand", "iop-hand@example.se, handläggare", true)]
    [InlineData("annan.iop-chef", "annan-iop-chef@example.se, handläggare", true)]
    [InlineData("iop-hand.iop-owner", "iop-hand-iop-owner@example.se, systemägare", true)]
    public async Task Person_GetsTheRoleThatTheConfigurationSays(string person, string told, bool isLetIn)
    {
        using var answer = await site.Browser(person).GetAsync("/logga-in?till=/om", Stop);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));

        Assert.Equal((HttpStatusCode.OK, "/om"), (answer.StatusCode, answer.RequestMessage!.RequestUri!.AbsolutePath));
        Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.Equal(told.EndsWith("utan roll", StringComparison.Ordinal), page.Contains("har ingen roll här", StringComparison.Ordinal));
        Assert.Equal(isLetIn, page.Contains("href=\"/inre\"", StringComparison.Ordinal));
        Assert.Equal("no-store, private", answer.Headers.CacheControl!.ToString());
    }

    [Theory]
    [InlineData("expired", "utgangen", "Intyget från inloggningstjänsten hade gått ut.")]
    [InlineData("audience", "annan-tjanst", "gällde en annan tjänst")]
    [InlineData("issuer", "obekraftad", "inte att bekräfta")]
    [InlineData("signature", "obekraftad", "inte att bekräfta")]
    [InlineData("unsigned", "obekraftad", "inte att bekräfta")]
    [InlineData("nonce", "obekraftad", "inte att bekräfta")]
    [InlineData("denied", "avbruten", "avbröts")]
    public async Task WrongToken_SignsNobodyIn_AndThePageSaysWhy_InBothLanguages(string fault, string code, string reason)
    {
        var cookies = new CookieContainer();
        var browser = site.Browser("iop-hand", fault, cookies: cookies);
        using var answer = await browser.GetAsync("/en/logga-in?till=/en/om", Stop);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));

        Assert.Equal((HttpStatusCode.Forbidden, $"/en/logga-in/fel?skal={code}"), (answer.StatusCode, answer.RequestMessage!.RequestUri!.PathAndQuery));
        Assert.Contains(reason, page, StringComparison.Ordinal);
        Assert.Contains("The sign-in failed", page, StringComparison.Ordinal);
        Assert.DoesNotContain(cookies.GetAllCookies(), cookie => cookie.Name == "anhoriga");
        Assert.All(new[] { site.Provider.LastToken, Provider.Surplus, "IDX", "Exception", "   at " }.Where(secret => secret != ""), secret => Assert.DoesNotContain(secret, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task CodeWithoutOurBeginning_SignsNobodyIn()
    {
        using var begun = await site.Browser("iop-hand", follows: false).GetAsync("/logga-in", Stop);
        // The victim follows the link that the attacker began: state, but not the cookie that belongs to it.
        var state = Regex.Match(begun.Headers.Location!.Query, "state=([^&]+)").Groups[1].Value;
        using var forged = await site.Browser("iop-hand").GetAsync($"/signin-oidc?code=x&state={state}", Stop);
        using var bare = await site.Browser("iop-hand").GetAsync("/signin-oidc", Stop);

        Assert.Equal("/logga-in/fel?skal=for-sent", forged.RequestMessage!.RequestUri!.PathAndQuery);
        Assert.Equal("/logga-in/fel?skal=annat", bare.RequestMessage!.RequestUri!.PathAndQuery);
    }

    [Fact]
    public async Task SecretThatIsWrong_AndProviderThatIsAway_AreTold()
    {
        var wrong = site.Started(configured: true, null, ("SignIn:ClientSecret", "fel"));
        var away = site.Started(configured: true, null, ("SignIn:Authority", "http://127.0.0.1:1"));
        using var refused = await site.Browser("iop-hand", site: wrong).GetAsync("/logga-in", Stop);
        using var nobody = await site.Browser("iop-hand", site: away).GetAsync("/logga-in", Stop);
        using var open = await site.Browser(site: away).GetAsync("/", Stop);

        Assert.Equal((HttpStatusCode.Forbidden, "/logga-in/fel?skal=annat"), (refused.StatusCode, refused.RequestMessage!.RequestUri!.PathAndQuery));
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "/logga-in/fel?skal=borta"), (nobody.StatusCode, nobody.RequestMessage!.RequestUri!.PathAndQuery));
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
    }

    [Fact]
    public async Task Request_HasStateNonceAndChallenge_AndItsCookiesAreOurs()
    {
        using var answer = await site.Browser("iop-hand", follows: false).GetAsync("/logga-in", Stop);
        var query = answer.Headers.Location!.Query;
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();

        Assert.All(new[] { "response_type=code", "state=", "nonce=", "code_challenge=", "code_challenge_method=S256", "scope=openid%20profile%20email" }, part => Assert.Contains(part, query, StringComparison.Ordinal));
        Assert.Equal(2, cookies.Count);
        Assert.All(cookies, cookie => Assert.Matches("samesite=lax; httponly$", cookie));
    }

    [Fact]
    public async Task Cookie_IsShort_HoldsNoTokenAndNoOtherClaim_AndIsForThisSiteAlone()
    {
        var cookies = new CookieContainer();
        using var answer = await site.Browser("iop-hand", cookies: cookies).GetAsync("/logga-in?till=/om", Stop);
        var cookie = cookies.GetAllCookies().Single(cookie => cookie.Name == "anhoriga");

        Assert.True(cookie.Value.Length < 600, $"{cookie.Value.Length} characters");
        Assert.Equal((true, "/", DateTime.MinValue), (cookie.HttpOnly, cookie.Path, cookie.Expires));
        Assert.DoesNotContain(cookies.GetAllCookies(), left => left.Name.Contains("Correlation", StringComparison.Ordinal) || left.Name.Contains("Nonce", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/indikator/K01?period=2025", "/indikator/K01?period=2025")]
    [InlineData("/en/om", "/en/om")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("//evil.example/", "/")]
    [InlineData("/\\evil.example/", "/")]
    [InlineData("/%0d%0aSet-Cookie:x=1", "/%0d%0aSet-Cookie:x=1")]
    [InlineData("/\t/evil.example", "/")]
    [InlineData("javascript:alert(1)", "/")]
    [InlineData("om", "/")]
    [InlineData("", "/")]
    public async Task ComingBack_LeadsToOurOwnAddressesAlone(string wanted, string expected)
    {
        var browser = await site.SignedIn("iop-styr");
        using var answer = await browser.GetAsync("/logga-in?till=" + Uri.EscapeDataString(wanted), Stop);

        Assert.Equal((HttpStatusCode.Found, expected), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task SigningOut_EndsTheSession_HereAndAtTheProvider_AndOnlyByOurForm()
    {
        var cookies = new CookieContainer();
        var browser = site.Browser("iop-hand", cookies: cookies);
        var page = await browser.GetStringAsync("/logga-in?till=/inre", Stop);
        using var none = new FormUrlEncodedContent([]);
        using var forged = await browser.PostAsync("/logga-ut", none, Stop);
        var before = site.Provider.SignedOut;
        var token = Regex.Match(page, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var signedOut = await browser.PostAsync("/logga-ut", form, Stop);
        using var after = await site.Browser(follows: false, cookies: cookies).GetAsync("/inre", Stop);

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal((HttpStatusCode.OK, "/logga-ut"), (signedOut.StatusCode, signedOut.RequestMessage!.RequestUri!.AbsolutePath));
        Assert.Contains("Du är utloggad", WebUtility.HtmlDecode(await signedOut.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        Assert.Equal(before + 1, site.Provider.SignedOut);
        Assert.Equal((HttpStatusCode.Found, "/logga-in?till=%2Finre"), (after.StatusCode, after.Headers.Location!.OriginalString));
        Assert.Contains("form-action 'self' " + site.Provider.Address.GetLeftPart(UriPartial.Authority), after.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_OutlivesARestart_AndEndsAtItsTime_HoweverOftenItIsUsed()
    {
        var clock = new SetClock(DateTimeOffset.UtcNow);
        using var own = SignInSite.Own(clock: clock);
        var cookies = new CookieContainer();
        using var first = await own.Browser("iop-hand", cookies: cookies).GetAsync("/logga-in?till=/inre", Stop);
        var again = own.Started(configured: true, clock);
        var statuses = new List<HttpStatusCode> { first.StatusCode };
        Assert.Equal("/inre", first.RequestMessage!.RequestUri!.PathAndQuery);
        foreach (var hours in new[] { 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.7, 0.2 })
        {
            clock.Now = clock.Now.AddHours(hours);
            using var answer = await own.Browser("iop-hand", follows: false, site: again, cookies: cookies).GetAsync("/inre", Stop);
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.OK, 10), HttpStatusCode.Found], statuses);
    }

    [Fact]
    public async Task Page_OfOneReader_IsNeverAnothers()
    {
        var officer = await site.SignedIn("iop-hand");
        var anybody = site.Browser(follows: false);
        var pages = new List<(string Who, string Page)>();
        for (var round = 0; round < 2; round++)
        {
            pages.Add(("officer", await officer.GetStringAsync("/indikator/K01", Stop)));
            pages.Add(("anybody", await anybody.GetStringAsync("/indikator/K01", Stop)));
        }

        using var kept = await anybody.GetAsync("/indikator/K01", Stop);
        using var question = new HttpRequestMessage(HttpMethod.Get, "/indikator/K01");
        question.Headers.TryAddWithoutValidation("If-None-Match", kept.Headers.ETag!.ToString());
        using var answer = await officer.SendAsync(question, Stop);

        Assert.All(pages, page => Assert.Equal(page.Who == "officer", page.Page.Contains(SignInSite.Live, StringComparison.Ordinal)));
        Assert.All(pages, page => Assert.Equal(page.Who == "officer", page.Page.Contains("iop-hand@example.se", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task BeforeTheFirstRelease_EverybodySeesNothing_AndTheSteeringGroupTheNewest()
    {
        using var own = SignInSite.Own(isReleased: false);
        var steering = await own.SignedIn("iop-styr");
        var anybody = own.Browser(follows: false);
        foreach (var address in new[] { "/", "/indikator/K01", "/api/v1/values", "/indikator/K01.csv", "/leveranser", "/data/dcat.rdf" })
        {
            using var open = await anybody.GetAsync(address, Stop);
            using var group = await steering.GetAsync(address, Stop);
            var body = await open.Content.ReadAsStringAsync(Stop);

            Assert.Equal((address.Contains('.', StringComparison.Ordinal) || address.StartsWith("/api", StringComparison.Ordinal) ? HttpStatusCode.NotFound : open.StatusCode, HttpStatusCode.OK), (open.StatusCode, group.StatusCode));
            Assert.Contains("Inget är släppt ännu", WebUtility.HtmlDecode(body), StringComparison.Ordinal);
            Assert.DoesNotContain(SignInSite.Live, body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Reader_NamedForARelease_ReadsItBeforeItIsPublic_AndNobodyElse()
    {
        site.Warehouse.Change("""
            insert into release (release_key, release_code, name, publication_key, made_at, made_by, public_from, content_hash, byte_count, shape_hash)
            select 77, 'hosten', 'Hösten', r.publication_key, r.made_at, r.made_by, '2099-01-01T00:00:00.000Z', r.content_hash, r.byte_count, r.shape_hash from release r where r.release_key = 1
            """);
        site.Warehouse.Change("insert into release_part (release_key, part_no, content) select 77, p.part_no, p.content from release_part p where p.release_key = 1");
        site.Warehouse.Change("insert into release_reader (release_key, reader) values (77, 'nina@example.se')");
        var statuses = new List<HttpStatusCode>();
        foreach (var browser in new[] { await site.SignedIn(""), await site.SignedIn("annan"), site.Browser(follows: false), await site.SignedIn("iop-styr") })
        {
            using var answer = await browser.GetAsync("/slapp/hosten/indikator/K01", Stop);
            statuses.Add(answer.StatusCode);
        }

        site.Warehouse.Change("delete from release_reader");
        site.Warehouse.Change("delete from release_part where release_key = 77");
        site.Warehouse.Change("delete from release where release_key = 77");
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.OK], statuses);
    }

    [Fact]
    public async Task WithoutConfiguration_ThereIsNoSignIn()
    {
        var plain = site.Started(configured: false);
        var browser = site.Browser(follows: false, site: plain);
        foreach (var address in new[] { "/logga-in", "/logga-in/fel", "/logga-ut", "/inre", "/inre/atkomst", "/inre/atkomst/logg.csv", "/inre/vad-som-helst", "/signin-oidc" })
        {
            using var answer = await browser.GetAsync(address, Stop);
            Assert.Equal((address, HttpStatusCode.NotFound), (address, answer.StatusCode));
        }

        Assert.DoesNotContain("/logga-", await browser.GetStringAsync("/", Stop), StringComparison.Ordinal);
    }
}
