using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Tests.Dashboards;

/// <summary>Every address × every audience, with a sign-in and without, against the closed table; and no inner figure in any answer to who is not of the inner zone.</summary>
public sealed partial class AudienceMatrixTests(SignInSite site) : IClassFixture<SignInSite>
{
    private const string NoRole = "", Steering = "iop-styr", Officer = "iop-hand", Owner = "iop-hand.iop-owner";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [GeneratedRegex(@"(?<=\d)[\u00a0\u202f ,.](?=\d{3})", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [Fact]
    public void Table_NamesEveryRoute_AndNoOther() => Assert.Equal(
        AudienceTable.Routes.Select(row => row.Route).Order(StringComparer.Ordinal),
        site.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/')).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void EveryPost_IsProvenByAToken()
    {
        var open = site.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { HttpMethods: var methods } && methods.Any(method => method is not ("GET" or "HEAD"))
                || endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.IgnoreAntiforgeryTokenAttribute>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/')).Distinct();

        // Pages prove it unless they say otherwise. The page of errors only tells what happened; signing out proves it by itself, also for one whose session has ended (SessionFaultTests).
        Assert.Equal(["fel/{code:int?}", "logga-ut"], open);
    }

    [Fact]
    public async Task EveryAddress_GivesEveryAudience_WhatTheTableSays()
    {
        site.Warehouse.Change("insert into access_log (entry_no, happened_at, who, role, action, what, protection, outcome) values (1000000, '2026-01-01T00:00:00.000Z', 'x', '', 'read', '655559', 'none', 'allowed')");
        var plain = site.Started(configured: false);
        var audiences = new (string Name, HttpClient Browser)[]
        {
            ("nobody can sign in", site.Browser(follows: false, site: plain)), ("not signed in", site.Browser(follows: false)), ("no role", await site.SignedIn(NoRole)),
            ("steering group", await site.SignedIn(Steering)), ("officer", await site.SignedIn(Officer)), ("owner", await site.SignedIn(Owner)),
        };
        var asked = AudienceTable.Routes.SelectMany(row => row.Addresses.Select(address => (row.Gives, Address: address))).Concat(AudienceTable.Others).ToList();
        var wrong = new List<string>();
        foreach (var (gives, address) in asked)
        {
            for (var at = 0; at < audiences.Length; at++)
            {
                using var answer = await audiences[at].Browser.GetAsync(new Uri(audiences[at].Browser.BaseAddress!.GetLeftPart(UriPartial.Authority) + address), Stop);
                var found = Of(answer, await Text(answer), at >= 4);
                if (found != Expected(gives, at))
                {
                    wrong.Add($"{address}, {audiences[at].Name}: {found}; the table says {Expected(gives, at)}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(asked.Count > 60);
    }

    [Theory]
    [InlineData("/inre/atkomst")]
    [InlineData("/inre")]
    [InlineData("/en/inre")]
    [InlineData("/logga-ut")]
    public async Task Post_WithoutAToken_ChangesNothing(string address)
    {
        var expected = address == "/logga-ut"
            ? new[] { HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest }
            : [HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.BadRequest];
        var found = new List<HttpStatusCode>();
        foreach (var browser in new[] { site.Browser(follows: false), await site.SignedIn(NoRole), await site.SignedIn(Steering), await site.SignedIn(Owner) })
        {
            using var form = new FormUrlEncodedContent([new("x", "y")]);
            using var answer = await browser.PostAsync(address, form, Stop);
            found.Add(answer.StatusCode);
        }

        Assert.Equal(expected, found);
    }

    // Nobody can sign in, not signed in, no role, steering group, officer, owner.
    private static string Expected(Gives gives, int at)
    {
        var sees = at is 1 or 2 ? "released" : "live";
        return gives switch
        {
            Gives.Figures => $"200 {sees}",
            Gives.Lists or Gives.Same => "200 none",
            Gives.Release => "200 released",
            Gives.ReleasePage => at is 1 or 2 ? "200 released" : "200 both",
            Gives.Health => at == 0 ? "200 live" : "200 none",
            Gives.Nothing => "404 " + sees,
            Gives.Inner => at switch { 0 => "404 live", 1 => "302 none to /logga-in", 2 or 3 => "403 " + sees, _ => "200 live" },
            Gives.InnerReleases => at >= 4 ? "200 both" : Expected(Gives.Inner, at),
            Gives.Owner => at switch { 0 => "404 live", 1 => "302 none to /logga-in", 2 or 3 or 4 => "403 " + sees, _ => "200 live" },
            Gives.OwnerFile => at == 5 ? "200 none" : Expected(Gives.Owner, at),
            Gives.Jobs => at is 4 or 5 ? "404 live" : Expected(Gives.Inner, at),
            Gives.NothingForPrograms => "404 none",
            Gives.NothingOfARelease => "404 released",
            Gives.Entrance => at switch { 0 => "404 live", 1 => "302 none to provider", _ => "302 none to /" },
            Gives.Failure => at == 0 ? "404 live" : "403 " + sees,
            Gives.SignIns => at switch { 0 => "404 live", 1 => "302 none to /logga-in", _ => "200 " + sees },
            Gives.Exit => at == 0 ? "404 live" : "200 " + sees,
            _ => throw new ArgumentOutOfRangeException(nameof(gives)),
        };
    }

    private string Of(HttpResponseMessage answer, string text, bool isInner)
    {
        var data = (text.Contains(SignInSite.Released, StringComparison.Ordinal) || text.Contains("Styrgruppen våren 2026", StringComparison.Ordinal), text.Contains(SignInSite.Live, StringComparison.Ordinal)) switch
        {
            (true, true) => "both",
            (true, false) => "released",
            (false, true) => "live",
            _ => "none",
        };
        var to = answer.Headers.Location is not { } location ? ""
            : " to " + (location.IsAbsoluteUri && location.Authority == site.Provider.Address.Authority ? "provider" : location.OriginalString.Split('?')[0].Replace("/en/", "/", StringComparison.Ordinal));
        var leaks = (!isInner && text.Contains(SignInSite.Inner, StringComparison.Ordinal) ? ", tells an inner figure" : "")
            + (text.Contains(InventedWarehouse.Planted.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) ? ", tells a hidden figure" : "");
        return $"{(int)answer.StatusCode} {data}{to}{leaks}";
    }

    // Everything that is sent: headers, and the body with what is packed in it.
    private static async Task<string> Text(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync(Stop);
        var text = new StringBuilder(answer.Headers.ToString()).Append(answer.Content.Headers);
        if (bytes is [0x50, 0x4B, ..])
        {
            using var packed = new ZipArchive(new MemoryStream(bytes));
            foreach (var part in packed.Entries)
            {
                using var reader = new StreamReader(part.Open());
                text.Append(await reader.ReadToEndAsync(Stop));
            }
        }
        else
        {
            text.Append(WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes)));
        }

        return Thousands().Replace(text.ToString(), "");
    }
}
