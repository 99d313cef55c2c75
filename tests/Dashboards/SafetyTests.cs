using System.Text.RegularExpressions;

namespace Analytics.Tests.Dashboards;

/// <summary>What every answer carries, and what no page may hold under its own policy.</summary>
public sealed partial class SafetyTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    [GeneratedRegex("""<script|<style|\sstyle\s*=|\son[a-z]+\s*=|javascript:|(?:src|href)="(?:https?:)?//""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InlineOrForeign();

    [GeneratedRegex("\\sid=\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();

    [Theory]
    [InlineData("/")]
    [InlineData("/indikator/K01")]
    [InlineData("/ingenstans")]
    [InlineData("/api/v1/values")]
    [InlineData("/api/v1/values?indicator=x")]
    [InlineData("/css/site.css")]
    [InlineData("/health/live")]
    public async Task Answer_CarriesTheHeaders(string address)
    {
        using var answer = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(Policy, answer.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/indikator/K01")]
    [InlineData("/indikator/K02")]
    [InlineData("/en/indikator/K01?trend=rolling_year")]
    [InlineData("/leveranser")]
    [InlineData("/om/skydd")]
    [InlineData("/om")]
    [InlineData("/om/tillganglighet")]
    [InlineData("/rapporter")]
    [InlineData("/kommun")]
    [InlineData("/kommun?namn=f")]
    [InlineData("/kommun/1480")]
    [InlineData("/omrade/lan")]
    [InlineData("/ingenstans")]
    public async Task Page_HoldsNoInlineScriptOrStyle_NothingForeign_AndNoIdTwice(string address)
    {
        using var answer = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var ids = Ids().Matches(page).Select(match => match.Groups[1].Value).ToList();

        Assert.Empty(InlineOrForeign().Matches(page).Select(match => match.Value));
        Assert.Equal(ids.Distinct(), ids);
    }

    [Theory]
    [InlineData("/", "POST")]
    [InlineData("/indikator/K01", "PUT")]
    [InlineData("/kommun/1480", "DELETE")]
    [InlineData("/indikator/K01", "TRACE")]
    [InlineData("/indikator/K01.csv", "POST")]
    public async Task Page_IsOnlyRead(string address, string method)
    {
        using var question = new HttpRequestMessage(new HttpMethod(method), address);
        using var answer = await site.Client.SendAsync(question, TestContext.Current.CancellationToken);

        Assert.Equal((System.Net.HttpStatusCode.MethodNotAllowed, "GET, HEAD"), (answer.StatusCode, string.Join(", ", answer.Content.Headers.Allow)));
    }

    [Theory]
    [InlineData("/indikator/K01.CSV")]
    [InlineData("/indikator/K01.Xlsx")]
    [InlineData("/indikator/K01.PARQUET")]
    [InlineData("/definitioner.CSV")]
    public async Task File_AnswersInCapitals(string address)
    {
        using var answer = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task EnglishErrorPage_LeadsToAddressesThatExist()
    {
        using var answer = await site.Client.GetAsync("/en/openapi", TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/en/en/", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/indikator/K01")]
    [InlineData("/kommun/1480")]
    [InlineData("/leveranser")]
    [InlineData("/om/skydd")]
    public async Task Table_HasANameOfItsOwn(string address)
    {
        var page = await site.Client.GetStringAsync(address, TestContext.Current.CancellationToken);

        Assert.Contains("<table", page, StringComparison.Ordinal);
        Assert.Empty(Regex.Matches(page, "<table(?![^>]*aria-labelledby)[^>]*>(?!\\s*<caption)").Select(match => match.Value));
    }

    [Fact]
    public async Task Chart_HoldsNoColourOfItsOwn_SoThatDarkAndPaperWork()
    {
        var page = await site.Client.GetStringAsync("/indikator/K01", TestContext.Current.CancellationToken);
        var charts = Regex.Matches(page, "<svg[^>]*class=\"chart.*?</svg>", RegexOptions.Singleline).Select(match => match.Value).ToList();

        Assert.Equal(4, charts.Count);
        Assert.All(charts, chart => Assert.DoesNotMatch("(fill|stroke)=\"(?!none)", chart));
        Assert.All(charts, chart => Assert.Matches("^<svg[^>]*viewBox=\"[^\"]+\" role=\"img\"[^>]*><title id=\"[^\"]+\">[^<]+</title><desc id=\"[^\"]+\">[^<]+</desc>", chart));
    }
}
