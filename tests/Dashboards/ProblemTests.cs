using System.Net;
using System.Text.Json;
using Analytics.Dashboards.Api;
using Analytics.Dashboards.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;

namespace Analytics.Tests.Dashboards;

/// <summary>What a program is told when its question cannot be answered: in both languages, with a code that stays.</summary>
public sealed class ProblemTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "sv")]
    [InlineData("en", "en")]
    [InlineData("en-GB,sv;q=0.5", "en")]
    [InlineData("sv;q=0.5,en-US;q=0.9", "en")]
    [InlineData("de,fr", "sv")]
    public async Task Problem_IsInTheLanguageAskedFor_AndInTheOther(string? asked, string language)
    {
        var (answer, root) = await Ask("/api/v1/values?format=xml", asked);
        using var _ = answer;
        var other = root.GetProperty("other_language");
        var (sv, en) = language == "sv" ? (root, other) : (other, root);

        Assert.Equal((language, language == "sv" ? "en" : "sv"), (root.GetProperty("language").GetString(), other.GetProperty("language").GetString()));
        Assert.Equal([language], answer.Content.Headers.ContentLanguage);
        Assert.Equal("Accept-Language", answer.Headers.Vary.Single());
        Assert.Equal(("Okänt värde", "Parametern format har värdet ”xml”, som inte finns. Tillåtna värden: json, csv, xlsx, json-stat2, parquet."),
            (sv.GetProperty("title").GetString(), sv.GetProperty("detail").GetString()));
        Assert.Equal(("Unknown value of a parameter", "The parameter format has the value “xml”, which does not exist. Allowed values: json, csv, xlsx, json-stat2, parquet."),
            (en.GetProperty("title").GetString(), en.GetProperty("detail").GetString()));
    }

    [Fact]
    public async Task Problem_TellsEverythingThatIsWrong_AndItsTypeExplainsIt()
    {
        var (answer, root) = await Ask("/api/v1/values?indicator=K9&page=0&kommun=1480", null);
        using var _ = answer;
        var (explained, meaning) = await Ask(root.GetProperty("type").GetString()!, null);
        using var __ = explained;

        Assert.Equal(["unknown_parameter kommun", "unknown_value indicator", "out_of_range page"],
            root.GetProperty("errors").EnumerateArray().Select(error => $"{error.GetProperty("code").GetString()} {error.GetProperty("parameter").GetString()}"));
        Assert.All(root.GetProperty("errors").EnumerateArray(), error => Assert.NotEqual(error.GetProperty("detail").GetString(), error.GetProperty("other_language").GetProperty("detail").GetString()));
        Assert.Equal((HttpStatusCode.OK, "unknown_parameter"), (explained.StatusCode, meaning.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task WrongBreakdown_IsToldOfThoseOfTheIndicatorAlone()
    {
        var (answer, root) = await Ask("/api/v1/values?indicator=K02&breakdown=age", null);
        using var _ = answer;
        var (none, whole) = await Ask("/api/v1/values?indicator=K01&breakdown=age", null);
        using var __ = none;

        Assert.Equal(["code=DU055", "code=DU056", "code=DU057"], root.GetProperty("allowed").EnumerateArray().Select(code => code.GetString()));
        Assert.Equal(0, whole.GetProperty("allowed").GetArrayLength());
        Assert.EndsWith("Det finns inga värden att välja för det som frågan gäller.", whole.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/api/v1/nothing", 404, "not_found")]
    [InlineData("POST", "/api/v1/values", 405, "method_not_allowed")]
    public async Task WhatTheServerFindsItself_IsAProblemToo(string method, string address, int status, string code)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var answer = await site.Client.SendAsync(request, Stop);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));

        Assert.Equal((status, code, status), ((int)answer.StatusCode, problem.RootElement.GetProperty("code").GetString(), problem.RootElement.GetProperty("status").GetInt32()));
    }

    [Fact]
    public async Task Kinds_AreToldInBothLanguages_UnderCodesThatStay()
    {
        var (answer, root) = await Ask("/api/v1/problems", null);
        using var _ = answer;

        Assert.Equal(
            ["unknown_value 400", "unknown_parameter 400", "out_of_range 400", "not_paged 400", "too_large 400", "nothing_published 404", "not_found 404", "nothing_released 404", "removed_release 410", "other_version 409", "method_not_allowed 405",
                "too_many_requests 429", "unforeseen 500", "unavailable 503", "other 400"],
            root.EnumerateArray().Select(kind => $"{kind.GetProperty("code").GetString()} {kind.GetProperty("status").GetInt32()}"));
        Assert.All(root.EnumerateArray(), kind => Assert.NotEqual(kind.GetProperty("meaning_sv").GetString(), kind.GetProperty("meaning_en").GetString()));
    }

    [Fact]
    public async Task TooManyRequests_AreRefusedInBothLanguages_AndPagesAreNot()
    {
        using var limited = site.Server.WithWebHostBuilder(host => host.UseSetting(RequestLimit.Key, "2"));
        using var client = limited.CreateClient();
        var statuses = new List<HttpStatusCode>();
        foreach (var address in new[] { "/api/v1/areas", "/indikator/K01.csv", "/api/v1/areas", "/indikator/K01.xlsx", "/indikator/K01", "/css/site.css", "/openapi/v1.json" })
        {
            using var each = await client.GetAsync(address, Stop);
            statuses.Add(each.StatusCode);
        }

        using var refused = await client.GetAsync("/api/v1/values", Stop);
        using var problem = JsonDocument.Parse(await refused.Content.ReadAsStringAsync(Stop));
        var wait = (int)refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds;

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], statuses);
        Assert.Equal(("application/problem+json", "too_many_requests"), (refused.Content.Headers.ContentType!.MediaType, problem.RootElement.GetProperty("code").GetString()));
        Assert.InRange(wait, 1, 60);
        Assert.StartsWith("Högst 2 frågor i minuten från samma adress.", problem.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("At most 2 requests a minute", problem.RootElement.GetProperty("other_language").GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.7")]
    [InlineData("2001:db8:1:2:aaaa::1", "20010DB800010002")]
    [InlineData("2001:db8:1:2:bbbb::2", "20010DB800010002")]
    public void Limit_KnowsWhoAsks(string address, string who) => Assert.Equal(who, RequestLimit.Who(IPAddress.Parse(address)));

    [Theory]
    [InlineData("", true)]
    [InlineData("1200", true)]
    [InlineData("0", false)]
    [InlineData("många", false)]
    public void Limit_RefusesASettingThatSaysNothing(string given, bool isRight) => Assert.Equal(
        isRight, Record.Exception(() => RequestLimit.Read(new ConfigurationBuilder().AddInMemoryCollection([new(RequestLimit.Key, given)]).Build())) is null);

    [Fact]
    public void LongLists_AreCutInWords()
    {
        var wrong = Problems.WrongValue("area", "x", [.. Enumerable.Range(1, 60).Select(number => $"a{number}")]);

        Assert.EndsWith(" a20 och 40 till.", wrong.Detail.Sv, StringComparison.Ordinal);
        Assert.Equal(60, wrong.Allowed!.Count);
    }

    private async Task<(HttpResponseMessage Answer, JsonElement Root)> Ask(string address, string? language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (language is not null)
        {
            request.Headers.Add("Accept-Language", language);
        }

        var answer = await site.Client.SendAsync(request, Stop);
        return (answer, JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop)).RootElement);
    }
}
