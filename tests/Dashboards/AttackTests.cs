using System.Net;
using System.Net.Sockets;
using System.Text;
using Analytics.Dashboards.Hosting;
using Microsoft.AspNetCore.Hosting;

namespace Analytics.Tests.Dashboards;

/// <summary>What somebody could send on purpose: odd methods, names of other hosts, paths that climb, lines in headers, forms that are too large.</summary>
public sealed class AttackTests(SignInSite site) : IClassFixture<SignInSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("OPTIONS", "/", "GET, HEAD")]
    [InlineData("TRACE", "/om", "GET, HEAD")]
    [InlineData("OPTIONS", "/inre", "GET, HEAD, POST")]
    [InlineData("TRACE", "/inre/siffror", "GET, HEAD, POST")]
    [InlineData("PUT", "/inre/ladda-upp", "GET, HEAD, POST")]
    [InlineData("OPTIONS", "/logga-ut", "GET, HEAD, POST")]
    [InlineData("PROPFIND", "/rapporter/styrgruppen-varen-2026/underlag", "GET, HEAD, POST")]
    public async Task Methods_ThatNothingAnswersTo_AreRefused_AlsoToOfficers(string method, string address, string allowed)
    {
        using var officer = await site.SignedIn("iop-hand");
        using var question = new HttpRequestMessage(new HttpMethod(method), address);
        using var answer = await officer.SendAsync(question, Stop);

        Assert.Equal((HttpStatusCode.MethodNotAllowed, allowed), (answer.StatusCode, string.Join(", ", answer.Content.Headers.Allow)));
    }

    [Theory]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("DELETE")]
    public async Task Api_RefusesOtherMethods(string method)
    {
        using var question = new HttpRequestMessage(new HttpMethod(method), "/api/v1/values?indicator=K01");
        using var answer = await site.Browser(follows: false).SendAsync(question, Stop);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Theory]
    [InlineData("/data/dcat.rdf")]
    [InlineData("/api/v1/values?indicator=K01&format=json-stat2")]
    [InlineData("/rapporter")]
    [InlineData("/api/v1/indicators")]
    [InlineData("/openapi/v1.json")]
    public async Task NameOfAnotherHost_IsRepeatedNowhere(string address)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, address);
        question.Headers.Host = "evil.example";
        using var answer = await site.Browser(follows: false).SendAsync(question, Stop);
        var text = await answer.Content.ReadAsStringAsync(Stop) + answer.Headers;

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("evil.example", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en//evil.example")]
    [InlineData("/en//evil.example/%2e%2e")]
    [InlineData("/slapp/varen//evil.example/y")]
    [InlineData("/en/slapp/varen///evil.example")]
    [InlineData("//evil.example")]
    public async Task AddressWithTwoSlashes_BecomesNoLinkToAnotherHost(string address)
    {
        var browser = site.Browser(follows: false);
        using var answer = await browser.GetAsync(new Uri(browser.BaseAddress!.GetLeftPart(UriPartial.Authority) + address), Stop);
        var text = await answer.Content.ReadAsStringAsync(Stop);

        Assert.DoesNotContain("href=\"//", text, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/\\", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NameThatIsAllowed_StandsInTheCatalogue_AndOthersAreTurnedAway()
    {
        var named = site.Started(configured: false, null, ("AllowedHosts", "data.example.org"), (OpenAudience.Key, "current"));
        var answers = new List<string>();
        foreach (var host in new[] { "data.example.org", "evil.example" })
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, "/data/dcat.rdf");
            question.Headers.Host = host;
            using var answer = await site.Browser(follows: false, site: named).SendAsync(question, Stop);
            answers.Add($"{(int)answer.StatusCode} {(await answer.Content.ReadAsStringAsync(Stop)).Contains("=\"http://data.example.org/data/dcat.rdf\"", StringComparison.Ordinal)}");
        }

        Assert.Equal(["200 True", "400 False"], answers);
    }

    [Theory]
    [InlineData("/slapp/..%2f..%2fwarehouse.db")]
    [InlineData("/slapp/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/slapp/..%5c..%5cwarehouse.db/om")]
    [InlineData("/rapporter/..%2f..%2fwarehouse.db/underlag/underlag.pdf")]
    [InlineData("/rapporter/styrgruppen-varen-2026/underlag/..%2f..%2f..%2fwarehouse.db")]
    [InlineData("/rapporter/styrgruppen-varen-2026/underlag/..%5c..%5cwarehouse.db")]
    [InlineData("/css/..%2f..%2fappsettings.json")]
    [InlineData("/css/%2e%2e/%2e%2e/Dashboards.dll")]
    [InlineData("/appsettings.json")]
    [InlineData("/.git/config")]
    [InlineData("/css/")]
    [InlineData("/fonts")]
    [InlineData("/slapp/con")]
    [InlineData("/slapp/a%00b")]
    [InlineData("/slapp/x%0d%0aSet-Cookie:%20a=b/rapporter")]
    public async Task Path_ThatClimbsOrHides_LeadsNowhere(string path)
    {
        var answer = await Raw($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("\nSet-Cookie: a=b", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("SQLite format", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/rapporter?x=%0d%0aX-Evil:%201")]
    [InlineData("/slapp/styrgruppen-varen-2026/rapporter?x=%0d%0aX-Evil:%201")]
    [InlineData("/kommun?namn=ale%0d%0aX-Evil:%201")]
    [InlineData("/logga-in?till=/om%0d%0aX-Evil:%201")]
    public async Task LinesInAnAddress_MakeNoHeader(string path) =>
        Assert.DoesNotContain("\nX-Evil:", await Raw($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")]
    [InlineData("GET / HTTP/1.1\r\n\r\n")]
    [InlineData("POST /logga-ut HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\n")]
    [InlineData("GET nothing HTTP/1.1\r\nHost: localhost\r\n\r\n")]
    public async Task RequestThatIsNone_IsRefused(string request) => Assert.Matches("^HTTP/1.1 40[05] ", await Raw(request));

    [Fact]
    public async Task HeadersThatAreTooMany_AreRefused() =>
        Assert.Matches("^HTTP/1.1 431 ", await Raw($"GET / HTTP/1.1\r\nHost: localhost\r\nX-A: {new string('a', 20_000)}\r\n\r\n"));

    [Fact]
    public async Task FormThatIsTooLarge_IsRefusedUnread()
    {
        // Its length is told and nothing of it sent: a server that meant to read it would wait.
        var answer = await Raw(FormattableString.Invariant(
            $"POST /logga-ut HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: {ServerLimits.MostBytesOfForm + 1}\r\nConnection: close\r\n\r\n"));

        Assert.Matches("^HTTP/1.1 4(00|04|13) ", answer);
    }

    [Fact]
    public async Task SafeConnection_IsAskedForAgain_AndForAYear()
    {
        var behind = site.Started(configured: true, null, (Proxies.Key, "127.0.0.1, ::1"));
        var told = new List<string>();
        foreach (var scheme in new[] { "https", "http" })
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, "/om");
            question.Headers.Add("X-Forwarded-Proto", scheme);
            question.Headers.Add("X-Forwarded-Host", "uppfoljning.example.se");
            using var answer = await site.Browser(follows: false, site: behind).SendAsync(question, Stop);
            told.Add(answer.Headers.TryGetValues("Strict-Transport-Security", out var values) ? values.Single() : "");
        }

        Assert.Equal(["max-age=31536000; includeSubDomains", ""], told);
    }

    [Fact]
    public async Task CookieOfForms_IsForOurPagesAlone()
    {
        using var answer = await site.Browser("iop-hand").GetAsync("/logga-in?till=/om", Stop);
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("anhoriga-form=", StringComparison.Ordinal));

        Assert.EndsWith("; path=/; samesite=strict; httponly", cookie, StringComparison.Ordinal);
    }

    // As it is sent, which no client of ours would.
    private async Task<string> Raw(string request)
    {
        using var model = site.Site.CreateClient();
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, model.BaseAddress!.Port, Stop);
        await using var stream = connection.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), Stop);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync(Stop);
    }
}
