using System.Net;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Hosting.Sessions;
using Microsoft.Extensions.DependencyInjection;

namespace Analytics.Tests.Dashboards;

/// <summary>The page of sign-ins as it reads: which button ends what, what is asked first, and what is told afterwards.</summary>
public sealed class SessionPageTests : IClassFixture<SessionTests.SharedSite>
{
    private const string Address = "/inloggningar";
    private readonly SignInSite site;

    public SessionPageTests(SessionTests.SharedSite shared)
    {
        site = shared.Site;
        foreach (var session in Shelf.All())
        {
            Shelf.End(session.Handle);
        }
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private SessionShelf Shelf => site.Site.Services.GetRequiredService<SessionShelf>();

    [Fact]
    public async Task Page_TellsWhatWasEnded_ToWhoEndedIt_AndNothingWhenNothingWas()
    {
        var here = await site.SignedIn("iop-styr");
        var others = new[] { await site.SignedIn("iop-styr"), await site.SignedIn("iop-styr") };
        var owner = await site.SignedIn("iop-hand.iop-owner");
        var page = await Page(here, Address);
        var own = await Ended(here, ("mina", "andra"));
        var again = await Ended(here, ("mina", "andra"));
        var unknown = await Ended(here, ("inloggning", "0123456789abcdef"));
        var person = await Ended(owner, ("vem", "iop-styr@example.se"));
        var forged = Told(await Page(owner, Address + "?klart=ja"));
        var borrowed = Told(await Page(owner, own.Location));

        // Each button says which sign-in it ends, and they began within one minute: by the second, unless the clock stood still.
        Assert.Equal(2, Regex.Count(page, "<button type=\"submit\" class=\"danger\">Avsluta <span class=\"only-heard\">inloggningen från \\d+ \\w+ kl\\.\u00a0\\d\\d\\.\\d\\d\\.\\d\\d</span>"));
        Assert.Equal(
            ["2 av dina andra inloggningar är avslutade.", "Inget avslutades: ingen inloggning var vald, eller så hade den redan tagit slut.", "Inget avslutades: ingen inloggning var vald, eller så hade den redan tagit slut.", "En inloggning för iop-styr@example.se är avslutad."],
            new[] { own.Told, again.Told, unknown.Told, person.Told });
        Assert.Equal(("", ""), (forged, borrowed));
        Assert.DoesNotContain("example.se", person.Location, StringComparison.Ordinal);
        Assert.NotEmpty(others);
    }

    [Fact]
    public async Task EndingEverybody_AsksFirst_AndTheOwnerIsToldThatTheyAreSignedOut()
    {
        var owner = await site.SignedIn("iop-hand.iop-owner");
        await site.SignedIn("iop-styr");
        var page = await Page(owner, Address);
        // The button alone: the box was not ticked.
        var unasked = await Ended(owner);
        var left = Shelf.All().Count;
        using var all = await Post(owner, page, ("alla", "ja"));

        Assert.Contains("<input type=\"checkbox\" name=\"alla\" value=\"ja\" required>", page, StringComparison.Ordinal);
        Assert.Equal(("Inget avslutades: ingen inloggning var vald, eller så hade den redan tagit slut.", 2), (unasked.Told, left));
        Assert.Equal("/logga-ut", all.Headers.Location!.OriginalString);
        Assert.Empty(Shelf.All());
        Assert.Contains("<h1>Du är utloggad</h1>", await Page(owner, "/logga-ut"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task About_TellsOfCookies_AsTheyAreForTheReader()
    {
        var open = await Page(site.Browser(follows: false), "/om");
        var signedIn = await Page(await site.SignedIn("iop-styr"), "/om");

        Assert.Contains("Den som inte loggar in får inga kakor.", open, StringComparison.Ordinal);
        Assert.Contains("Du är inloggad, och då har webbläsaren två kakor härifrån", signedIn, StringComparison.Ordinal);
        Assert.DoesNotContain("inga kakor", signedIn, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FormOfAnotherSignIn_IsToldWithoutAnyoneWaiting()
    {
        var reader = await site.SignedIn("iop-styr");
        using var refused = await Post(reader, "", ("mina", "andra"));
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Stop));

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("<h1>Det gick inte att ta emot</h1>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("om en stund", page, StringComparison.Ordinal);
    }

    private static async Task<(string Location, string Told)> Ended(HttpClient browser, params (string Name, string Value)[] fields)
    {
        using var answer = await Post(browser, await Page(browser, Address), fields);
        var location = answer.Headers.Location!.OriginalString;
        return (location, Told(await Page(browser, location)));
    }

    private static string Told(string page) => Regex.Match(page, "<p class=\"notice\" role=\"status\">([^<]*)</p>").Groups[1].Value;

    private static async Task<string> Page(HttpClient browser, string address) => WebUtility.HtmlDecode(await browser.GetStringAsync(address, Stop));

    private static async Task<HttpResponseMessage> Post(HttpClient browser, string page, params (string Name, string Value)[] fields)
    {
        var token = Regex.Match(page, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2)));
        return await browser.PostAsync(Address, form, Stop);
    }
}
