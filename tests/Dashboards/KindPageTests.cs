using System.Net;
using System.Text.RegularExpressions;

namespace Analytics.Tests.Dashboards;

/// <summary>A site with figures of every kind of indicator, and comparisons.</summary>
public sealed class KindSite : IDisposable
{
    private readonly InventedWarehouse warehouse = new InventedWarehouse().Published().AndOtherKinds().AndComparisons();
    private readonly Server server;

    /// <summary>Starts the server.</summary>
    public KindSite()
    {
        server = new Server(warehouse);
        Client = server.CreateClient();
    }

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; }

    /// <summary>A page as text, its entities resolved.</summary>
    public async Task<string> Read(string address) =>
        WebUtility.HtmlDecode(await Client.GetStringAsync(address, TestContext.Current.CancellationToken)).Replace('\u00a0', ' ');

    /// <summary>The sentences at the top.</summary>
    public async Task<string> Summary(string address) => string.Join(' ', Regex.Matches((await Read(address)).Split("class=\"summary\">")[^1].Split("</div>")[0], "<p>(.*?)</p>").Select(found => found.Groups[1].Value));

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        server.Dispose();
        warehouse.Dispose();
    }
}

/// <summary>The page of an indicator is right for its kind: unit, decimals, interval, areas, breakdowns, and what is missing.</summary>
public sealed class KindPageTests(KindSite site) : IClassFixture<KindSite>
{
    [Theory]
    [InlineData("/indikator/K05", "2025: 42,0 % av enheterna i länet (95-procentigt osäkerhetsintervall 39,1–45,0).")]
    [InlineData("/en/indikator/K05", "2025: 42.0% of the units in the county (95% uncertainty interval 39.1–45.0).")]
    [InlineData("/indikator/U01", "Kvartal 4 2025, länet: 75,5 % av kommunerna.")]
    [InlineData("/indikator/N03", "2025: modellerat 43 375–101 209 barn i länet. Källan ger bara ett spann, inget enskilt tal.")]
    [InlineData("/indikator/N01", "2025: modellerat 28 917 barn i länet (spann 27 110–28 917).")]
    [InlineData("/indikator/P01", "IOP-år 1 (juli 2025–juni 2026), länet: 2 möten.")]
    [InlineData("/indikator/P02", "IOP-år 1 (juli 2025–juni 2026), länet: 1 (utvärderingar).")]
    [InlineData("/indikator/J01?breakdown=of%3DK01", "2025. Gap mellan områden, KVÅ-samtal per 1 000 barn: 2,31 samtal per 1 000 barn (95-procentigt osäkerhetsintervall 1,20–3,40). Talet bygger på 6 av 6 vårdsamverkansområden.")]
    [InlineData("/indikator/C08?breakdown=measure%3Dalla", "2025, Avtal med alla femton punkter, länet: 70,8 % av avtalen.")]
    public async Task Sentence_HasTheUnitDecimalsAndIntervalOfItsKind(string address, string sentence) => Assert.StartsWith(sentence, await site.Summary(address), StringComparison.Ordinal);

    [Fact]
    public async Task DifferenceOfShares_IsInPercentagePoints_AndASpanBelowZeroHasWordsBetween()
    {
        var summary = await site.Summary("/indikator/J09?breakdown=of%3DC06&period=IOP1");

        Assert.Contains("−3,50 procentenheter (95-procentigt osäkerhetsintervall −5,00 till −1,00).", summary, StringComparison.Ordinal);
        Assert.Contains("<svg", await site.Read("/indikator/J09"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("K01", "karta kommuner omraden osakerhet tratt utveckling jamforelser ladda-ner betydelse leveranser farskhet")]
    [InlineData("K05", "omraden uppdelat osakerhet utveckling jamforelser ladda-ner betydelse leveranser farskhet")]
    [InlineData("N03", "kommuner omraden ladda-ner betydelse leveranser farskhet")]
    [InlineData("P01", "omraden utveckling ladda-ner betydelse leveranser farskhet")]
    [InlineData("C08", "omraden uppdelat utveckling ladda-ner betydelse leveranser farskhet")]
    [InlineData("K04", "mats-inte betydelse")]
    public async Task Page_HasThePartsThatMakeSense(string code, string parts) =>
        Assert.Equal(parts, string.Join(' ', Regex.Matches(await site.Read($"/indikator/{code}?period=2025"), "<h2 id=\"([^\"]*)\"").Select(found => found.Groups[1].Value)));

    [Fact]
    public async Task ModelledFigure_IsNeverColouredComparedOrRanked_AndSaysThatItIsAModel()
    {
        var page = await site.Read("/indikator/N03");

        Assert.Contains("Talet är beräknat med en modell och är inte räknat.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"class", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">13 781–32 156</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NotMeasured_SaysWhyAndWhoCanChangeIt_AndIsFound()
    {
        using var answer = await site.Client.GetAsync("/indikator/K04", TestContext.Current.CancellationToken);
        var page = await site.Read("/indikator/K04");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("Mäts inte än</h2>", page, StringComparison.Ordinal);
        Assert.Matches("<p class=\"lead\">[^<]{40,}</p>", page);
    }

    [Fact]
    public async Task Members_HaveTheirWordsAndUnits_AndAnUnknownOneItsCode()
    {
        var (centres, levels) = (await site.Read("/indikator/C08"), await site.Read("/indikator/K05"));

        Assert.Contains("<optgroup label=\"Familjecentral\">", centres, StringComparison.Ordinal);
        Assert.Contains("<option value=\"centre=FC-X\">FC-X</option>", centres, StringComparison.Ordinal);
        Assert.Contains(">70,8 % av avtalen</td>", centres, StringComparison.Ordinal);
        Assert.Contains("<option value=\"level=psykiatri\">Psykiatri</option>", levels, StringComparison.Ordinal);
        Assert.Contains("<option value=\"level=nytt\">nytt</option>", levels, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TooFew_IsSaidInWords_WithTheSmallestBase()
    {
        var page = await site.Read("/indikator/K03?period=2025");

        Assert.Contains("<td class=\"number absent\">för litet underlag</td>", page, StringComparison.Ordinal);
        Assert.Contains("För litet underlag: nämnaren är under 10,", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task K01_IsReadTogetherWithK05_AndItsCaveatStandsWithTheFigure()
    {
        var page = await site.Read("/indikator/K01?period=2025");
        var beforeTheMap = page[..page.IndexOf("id=\"karta\"", StringComparison.Ordinal)];

        Assert.Contains("href=\"/indikator/K05\">Andel verksamheter som registrerar, 2025, länet: 42,0 % (39,1–45,0).</a>", beforeTheMap, StringComparison.Ordinal);
        Assert.Contains("<strong>Att tänka på:</strong>", beforeTheMap, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryIndicator_HasItsPageAndFile_InBothLanguages()
    {
        var codes = (await site.Client.GetStringAsync("/api/v1/indicators?format=csv&page_size=1000", TestContext.Current.CancellationToken)).Split("\r\n").Skip(1)
            .Where(line => line != "" && Regex.IsMatch(line, "^[A-Z][0-9]{2},")).Select(line => line[..3]).ToList();

        Assert.Equal(118, codes.Count);
        foreach (var address in codes.SelectMany(code => new[] { $"/indikator/{code}", $"/en/indikator/{code}", $"/indikator/{code}.csv" }))
        {
            using var answer = await site.Client.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal((address, HttpStatusCode.OK), (address, answer.StatusCode));
        }
    }
}
