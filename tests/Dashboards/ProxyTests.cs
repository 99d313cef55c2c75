using System.Net;
using System.Text.RegularExpressions;

namespace Analytics.Tests.Dashboards;

/// <summary>Behind a proxy: what it says of who asks is believed where it is configured, and from nobody else.</summary>
public sealed class ProxyTests(SignInSite site) : IClassFixture<SignInSite>
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("127.0.0.1, ::1", true)]
    [InlineData("127.0.0.0/8, ::1", true)]
    public async Task ForwardedHeaders_AreBelieved_FromKnownProxiesAlone(string? known, bool isBelieved)
    {
        var behind = site.Started(configured: true, null, (Analytics.Dashboards.Hosting.Proxies.Key, known));
        using var question = new HttpRequestMessage(HttpMethod.Get, "/logga-in");
        question.Headers.Add("X-Forwarded-Proto", "https");
        question.Headers.Add("X-Forwarded-Host", "uppfoljning.example.se");
        question.Headers.Add("X-Forwarded-For", "192.0.2.1");
        using var answer = await site.Browser(follows: false, site: behind).SendAsync(question, TestContext.Current.CancellationToken);
        var back = WebUtility.UrlDecode(Regex.Match(answer.Headers.Location!.Query, "redirect_uri=([^&]+)").Groups[1].Value);

        Assert.Equal(isBelieved, back == "https://uppfoljning.example.se/signin-oidc");
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Equal(isBelieved, cookie.Contains("; secure", StringComparison.Ordinal)));
    }
}
