using System.Net;

namespace Analytics.Tests.Dashboards;

/// <summary>What a reader gets at an address.</summary>
public sealed class PageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", HttpStatusCode.OK, "Får barn som anhöriga")]
    [InlineData("/en", HttpStatusCode.OK, "Do children as next of kin")]
    [InlineData("/indikator/K01", HttpStatusCode.OK, "Antal på 1–4 är dolda")]
    [InlineData("/en/indikator/K01", HttpStatusCode.OK, "Counts of 1–4 are hidden")]
    [InlineData("/indikator/K01", HttpStatusCode.OK, "Koden DU057 är inte bekräftad")]
    [InlineData("/indikator/K02", HttpStatusCode.OK, "Koden DU057 är inte bekräftad")]
    [InlineData("/indikator/XYZ", HttpStatusCode.NotFound, "href=\"/indikator/K02\"")]
    [InlineData("/ingenstans", HttpStatusCode.NotFound, "Sidan finns inte")]
    [InlineData("/en/nowhere", HttpStatusCode.NotFound, "There is no such page")]
    [InlineData("/fel", HttpStatusCode.NotFound, "Sidan finns inte")]
    [InlineData("/leveranser", HttpStatusCode.OK, "Visar 1–50 av 60 leveranser.")]
    [InlineData("/leveranser?sida=2", HttpStatusCode.OK, "Visar 51–60 av 60 leveranser.")]
    [InlineData("/leveranser", HttpStatusCode.OK, "För många rader bryter mot reglerna. Inget laddades.")]
    [InlineData("/leveranser", HttpStatusCode.OK, "kolumn kommunkod (regel okand_kommun)")]
    [InlineData("/leveranser", HttpStatusCode.OK, "Kolumnen ”anm” är okänd.")]
    [InlineData("/leveranser", HttpStatusCode.OK, "confirm 58")]
    [InlineData("/en/leveranser", HttpStatusCode.OK, "The feeds today")]
    [InlineData("/leveranser/kva", HttpStatusCode.OK, "Visar 1–50 av 59 leveranser.")]
    [InlineData("/leveranser/kva?sida=2", HttpStatusCode.OK, "Visar 51–59 av 59 leveranser.")]
    [InlineData("/leveranser/kva?sida=x", HttpStatusCode.OK, "Sidan ”x” finns inte i listan.")]
    [InlineData("/leveranser/kva", HttpStatusCode.OK, "rejects N --csv")]
    [InlineData("/en/leveranser/sip", HttpStatusCode.OK, "No delivery has come.")]
    [InlineData("/leveranser/finns-inte", HttpStatusCode.NotFound, "Sidan finns inte")]
    [InlineData("/en/leveranser/nothing", HttpStatusCode.NotFound, "There is no such page")]
    [InlineData("/leveranser/mall/kva.json", HttpStatusCode.NotFound, "Sidan finns inte")]
    [InlineData("/leveranser/mall/finns-inte.csv", HttpStatusCode.NotFound, "Sidan finns inte")]
    [InlineData("/leveranser/finns-inte/avvisade.csv", HttpStatusCode.NotFound, "Sidan finns inte")]
    [InlineData("/leveranser?feed=x&sida=9", HttpStatusCode.OK, "Flödet ”x” finns inte. Nu visas alla flöden.")]
    [InlineData("/indikator/K01?period=2099", HttpStatusCode.OK, "Perioden ”2099” visas inte här.")]
    [InlineData("/indikator/K01?period=%3Cscript%3E", HttpStatusCode.OK, "Perioden ”&lt;script&gt;” visas inte")]
    [InlineData("/indikator/K02?breakdown=code%3DX", HttpStatusCode.OK, "Uppdelningen ”code=X” finns inte här.")]
    [InlineData("/indikator/K01?trend=dag", HttpStatusCode.OK, "Utvecklingen kan inte visas per ”dag”.")]
    public async Task Address_GivesStatusAndText(string address, HttpStatusCode status, string text)
    {
        using var answer = await site.Client.GetAsync(address, Stop);
        var body = await answer.Content.ReadAsStringAsync(Stop);

        Assert.Equal(status, answer.StatusCode);
        Assert.Contains(text, body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Indicator_SaysInOneSentenceWhatTheRowsSay()
    {
        var page = await Read("/indikator/K01?period=2025");

        Assert.Contains("<p>2025: 5,0 samtal per 1\u00a0000 barn i länet (95-procentigt osäkerhetsintervall 4,5–5,6).</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>För 1 kommun visas inte siffran, eftersom små tal skyddas.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>För 1 kommun saknas uppgift.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>Utöver länets tal finns: okänd kommun (12 samtal) och kommuner utanför länet (dold).</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Indicator_SaysHowManyAreAboveAndBelow_AndNamesNoneWhereTheyAreMany()
    {
        var page = await Read("/indikator/K01?period=2025");
        var summary = page[page.IndexOf("class=\"summary\"", StringComparison.Ordinal)..];
        summary = summary[..summary.IndexOf("</div>", StringComparison.Ordinal)];

        // By place in the list of codes a municipality holds (10 + place) / 5 per 1,000, with the interval 0.9 × to 1.1 × + 0.1, and the county 5:
        // above are the places 18 to 48 but Bengtsfors and Alingsås, below 0 to 12 but the hidden Ale, and Bengtsfors with zero.
        Assert.Contains("<p>Av de 47 kommuner vars siffra visas ligger 29 säkert över länet och 13 säkert under. 5 går inte att skilja från länet.</p>", summary, StringComparison.Ordinal);
        Assert.DoesNotContain("Göteborg", summary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Trend_EndsWithTheLastDeliveredPeriod()
    {
        var page = await Read("/indikator/K01?trend=quarter");

        Assert.Contains("<th scope=\"row\">kvartal 4 2025</th>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("kvartal 1 2026", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_FollowTheLanguage()
    {
        Assert.Contains(">400\u00a0000</td>", await Read("/indikator/K01"), StringComparison.Ordinal);
        Assert.Contains(">400,000</td>", await Read("/en/indikator/K01"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_HoldsEveryMunicipality_AndTheMapLinksToEachRow()
    {
        var page = await site.Client.GetStringAsync("/indikator/K01", Stop);

        Assert.Equal(49, page.Split("<tr id=\"kommun-").Length - 1);
        Assert.Equal(49, page.Split("href=\"#kommun-").Length - 1);
    }

    [Fact]
    public async Task Language_IsSaidAndCanBeSwitched_KeepingTheChoice()
    {
        var page = await site.Client.GetStringAsync("/indikator/K01?period=2025H1", Stop);

        Assert.Contains("<html lang=\"sv\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/en/indikator/K01?period=2025H1\" hreflang=\"en\" lang=\"en\"", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", await Read("/en/indikator/K01"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LowerCaseCode_LeadsToTheOneAddress()
    {
        using var answer = await site.Client.GetAsync("/en/indikator/k01?period=2025", Stop);

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal("/en/indikator/K01?period=2025", answer.Headers.Location!.OriginalString);
        using var feed = await site.Client.GetAsync("/en/leveranser/KVA", Stop);
        Assert.Equal((HttpStatusCode.MovedPermanently, "/en/leveranser/kva"), (feed.StatusCode, feed.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task File_HasByteOrderMark_SemicolonsAndDecimalCommaInSwedish()
    {
        using var answer = await site.Client.GetAsync("/indikator/K01.csv?period=2025", Stop);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Stop);
        var lines = System.Text.Encoding.UTF8.GetString(bytes.AsSpan(3)).Replace('\u00a0', ' ').Split("\r\n");

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("exempeldata_K01_2025.csv", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("K01;KVÅ-samtal per 1 000 barn;samtal per 1 000 barn;län;lan;Västra Götalands län;2025;2025;2000;400000;5;4,5;5,6;visas;nej;1;", lines[1]);
        Assert.Contains("K01;KVÅ-samtal per 1 000 barn;samtal per 1 000 barn;kommun;1440;Ale;2025;2025;;6000;;;;dold;nej;1;Dold: antalet är 1–4 eller kan avslöja ett sådant antal.", lines);
    }

    // The thousands separator is a no-break space, which Razor writes as an entity.
    private async Task<string> Read(string address) => WebUtility.HtmlDecode(await site.Client.GetStringAsync(address, Stop));
}
