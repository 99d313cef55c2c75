using System.Net;
using System.Text.RegularExpressions;
using Analytics.Etl.Releases;
using Analytics.Tests.Schedule;

namespace Analytics.Tests.Dashboards;

/// <summary>The page where a handläggare prepares releases: two steps, done by the same work as the commands; to everybody else there is no page.</summary>
public sealed class InnerReleasesTests : IDisposable
{
    private const string Page = "/inre/slapp";
    private const string Officer = "dag@example.org officer";

    private readonly ReleasedWarehouse warehouse = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <inheritdoc/>
    public void Dispose() => warehouse.Dispose();

    [Theory]
    [InlineData("", HttpStatusCode.Redirect)]
    [InlineData("anna@example.org", HttpStatusCode.Forbidden)]
    [InlineData("anna@example.org group", HttpStatusCode.Forbidden)]
    public async Task Page_IsNotForOthers(string who, HttpStatusCode expected)
    {
        using var server = TestSignIn.On(warehouse.Server);
        using var client = TestSignIn.As(server, who);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("namn", "Hösten")]);

        Assert.Equal(expected, (await client.GetAsync(Page, Stop)).StatusCode);
        Assert.Equal(who == "" ? HttpStatusCode.Unauthorized : HttpStatusCode.Forbidden, (await client.PostAsync(Page + "?handler=Prepare", form, Stop)).StatusCode);
        Assert.Empty(ReleaseList.All(warehouse.Warehouse, warehouse.Clock));
    }

    [Fact]
    public async Task Release_IsPrepared_Moved_GivenAReader_AndRemoved()
    {
        using var server = TestSignIn.On(warehouse.Server, ReleasedWarehouse.OpenReadsReleases);
        using var client = TestSignIn.As(server, Officer);

        await Post(client, "Prepare", ("namn", "Styrgruppen hösten 2026"), ("oppet", "2026-04-01T07:00"), ("lasare", "Anna@example.org\nbo@example.org"), ("till", "2025-12-31"));
        await Post(client, "Time", ("slapp", "styrgruppen-hosten-2026"), ("oppet", "2026-03-15T07:00"));
        await Post(client, "Reader", ("slapp", "styrgruppen-hosten-2026"), ("lasare", "cia@example.org"));
        using var page = await client.GetAsync(Page, Stop);
        var text = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync(Stop));
        Assert.True(page.Headers.CacheControl?.NoStore);
        Assert.Contains("anna@example.org, bo@example.org, cia@example.org", text, StringComparison.Ordinal);
        Assert.Contains("2026-03-15 kl. 07.00", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await TestSignIn.As(server, "cia@example.org").GetAsync("/slapp/styrgruppen-hosten-2026", Stop)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await TestSignIn.As(server, "").GetAsync("/slapp/styrgruppen-hosten-2026", Stop)).StatusCode);
        warehouse.Clock.Now = SetClock.At("2026-03-15T06:00Z");
        Assert.Equal(HttpStatusCode.OK, (await TestSignIn.As(server, "").GetAsync("/slapp/styrgruppen-hosten-2026", Stop)).StatusCode);

        await Post(client, "Prepare", ("namn", "Rättat"), ("rattar", "styrgruppen-hosten-2026"), ("skal", "Mars var fel."));
        var wrong = WebUtility.HtmlDecode(await client.GetStringAsync("/rapporter/styrgruppen-hosten-2026", Stop));
        Assert.Contains("Ersatt av Rättat den 15 mars 2026.", wrong, StringComparison.Ordinal);
        Assert.Contains("Mars var fel.", wrong, StringComparison.Ordinal);
        await Post(client, "Remove", ("slapp", "rattat"), ("skal", "Gjordes för tidigt."));
        Assert.Equal(["removed", "current"], ReleaseList.All(warehouse.Warehouse, warehouse.Clock).Select(release => release.State));
    }

    [Fact]
    public async Task WhatCannotBeDone_IsToldInASentence_AndWithoutATokenNothingIs()
    {
        using var server = TestSignIn.On(warehouse.Server);
        using var client = TestSignIn.As(server, Officer);
        foreach (var (handler, fields, said) in new (string, (string, string)[], string)[]
        {
            ("Prepare", [("namn", "Släpp 19121212-1212")], "Släppets namn innehåller ett personnummer."), ("Prepare", [("namn", "A"), ("oppet", "imorgon")], "Tiden ”imorgon” går inte att läsa."),
            ("Prepare", [("namn", "A"), ("till", "sen")], "”sen” är ingen dag."), ("Prepare", [("namn", "A"), ("rattar", "x")], "Skriv skälet till rättelsen: vad var fel?"), ("Remove", [("slapp", "x"), ("skal", "y")], "Inget släpp har länken x."),
        })
        {
            using var answer = await Send(client, handler, fields);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
            Assert.Contains(said, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        }

        using var form = new FormUrlEncodedContent([KeyValuePair.Create("namn", "Hösten")]);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync(Page + "?handler=Prepare", form, Stop)).StatusCode);
        Assert.Empty(ReleaseList.All(warehouse.Warehouse, warehouse.Clock));
    }

    private static async Task Post(HttpClient client, string handler, params (string, string)[] fields)
    {
        using var answer = await Send(client, handler, fields);
        Assert.Equal((handler, HttpStatusCode.Redirect, Page + "?klart=1"), (handler, answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    private static async Task<HttpResponseMessage> Send(HttpClient client, string handler, params (string Name, string Value)[] fields)
    {
        var page = await client.GetStringAsync(Page, Stop);
        var token = Regex.Match(page, "name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value))]);
        return await client.PostAsync($"{Page}?handler={handler}", form, Stop);
    }
}
