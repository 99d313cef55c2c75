using System.Net;
using System.Text.RegularExpressions;

namespace Analytics.Tests.Dashboards;

/// <summary>Finding a place, and reading how it stands.</summary>
public sealed class PlacePageTests(SampleSite site) : IClassFixture<SampleSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Bengtsfors", "/kommun/1460")]
    [InlineData("bengts", "/kommun/1460")]
    [InlineData("  BENGTSFORS kommun ", "/kommun/1460")]
    [InlineData("Gotene", "/kommun/1471")]
    [InlineData("Dals Ed", "/kommun/1438")]
    [InlineData("1480", "/kommun/1480")]
    [InlineData("Göteborg", "/kommun/1480")]
    [InlineData("Göteborgs stad", "/kommun/1480")]
    [InlineData("VSO-SIMBA", "/omrade/vso-simba")]
    [InlineData("simba", "/omrade/vso-simba")]
    public async Task Search_GoesStraightToTheOnePlaceThatFits(string sought, string address)
    {
        using var answer = await site.Client.GetAsync("/kommun?namn=" + Uri.EscapeDataString(sought), Stop);

        Assert.Equal((HttpStatusCode.Redirect, address), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("Fyrbodal", "2 platser passar på ”Fyrbodal”: Fyrbodal (vårdsamverkansområde) Fyrbodal (kommunalförbund)")]
    [InlineData("Bengstfors", "Ingen plats heter ”Bengstfors”. Menade du: Bengtsfors")]
    [InlineData("Malmö", "Ingen plats i länet passar på ”Malmö”. Alla 49 kommuner står här under.")]
    public async Task Search_ListsWhatFits_OrSaysThatNothingDoes(string sought, string answer) =>
        Assert.Contains(answer, await site.Text("/kommun?namn=" + Uri.EscapeDataString(sought)), StringComparison.Ordinal);

    [Fact]
    public async Task ListOfPlaces_HasAll49_EachOnceAndUnderItsArea()
    {
        var page = await site.Client.GetStringAsync("/kommun", Stop);
        var municipalities = System.Text.RegularExpressions.Regex.Matches(page, "href=\"/kommun/(14\\d\\d)\"").Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(49, municipalities.Count);
        Assert.Equal(49, municipalities.Distinct().Count());
    }

    [Fact]
    public async Task Municipality_SaysHowItStands_WithTheFiguresOfTheWarehouse()
    {
        var text = await site.Text("/kommun/1460");
        var talks = site.Rows("select concat(replace(printf('%.1f', value), '.', ','), '|', replace(printf('%.1f', value_low), '.', ','), '–', replace(printf('%.1f', value_high), '.', ',')) from pub_value where indicator_code = 'K01' and area_code = '1460' and period_code = 'IOP1' and breakdown = ''").Single().Split('|');

        Assert.StartsWith("Bengtsfors Kommun i vårdsamverkansområdet Fyrbodal och kommunalförbundet Fyrbodal. Här bor 1 794 barn 0–17 år.", text, StringComparison.Ordinal);
        Assert.Contains("Fyra mått där det är bestämt om högre eller lägre är bättre går att jämföra med länet. Av dem är ett säkert bättre här och inget säkert sämre. Tre går inte att skilja från länet. En fysisk insats ges här. Här finns en familjecentralsliknande verksamhet.", text, StringComparison.Ordinal);
        Assert.Contains($"KVÅ-samtal per 1 000 barn {talks[0]} samtal per 1 000 barn ({talks[1]}) IOP-år 1 (juli 2025–juni 2026)", text, StringComparison.Ordinal);
        Assert.Contains("Säkert högre, vilket är bättre", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatDoesNotDiffer_HasItsSign_AlsoWhereNoDirectionIsGood()
    {
        var page = await site.Client.GetStringAsync("/kommun/1460", Stop);

        Assert.Contains("<span class=\"line same\">Ingen säker skillnad</span>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<span class=\"line \">Ingen säker skillnad</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Funnel_NamesTheCountysLine_AndTheTrendItsBars()
    {
        var page = await site.Client.GetStringAsync("/indikator/K01", Stop);
        var funnels = Regex.Matches(page, "<svg[^>]* id=\"tratt-[\\s\\S]*?</svg>");

        Assert.Equal(2, funnels.Count);
        Assert.All(funnels, funnel => Assert.Matches(@">Länet</text>[\s\S]*>\d+,\d</text>", funnel.Value));
        Assert.Contains("<p class=\"quiet\">De lodräta strecken är 95-procentiga osäkerhetsintervall.</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HiddenFigure_IsNotSteppedOverForAnOlderOne()
    {
        Assert.Equal(["hidden"], site.Rows("select status from pub_value where indicator_code = 'H01' and area_code = '1460' and period_code = 'IOP1' and breakdown = ''"));
        Assert.Contains("Hänvisningar per 1 000 barn dold IOP-år 1 (juli 2025–juni 2026)", await site.Text("/kommun/1460"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChosenPeriod_IsShown_WhereTheMeasureHasIt()
    {
        var text = await site.Text("/kommun/1480?period=2025");

        Assert.Contains("KVÅ-samtal per 1 000 barn 13,6 samtal per 1 000 barn", text, StringComparison.Ordinal);
        Assert.DoesNotContain("(juli 2025–juni 2026) Andel samtal", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/kommun/lan", "/omrade/lan", HttpStatusCode.MovedPermanently)]
    [InlineData("/omrade/1480?period=2025", "/kommun/1480?period=2025", HttpStatusCode.MovedPermanently)]
    [InlineData("/kommun/bengtsfors", "/kommun/1460", HttpStatusCode.Redirect)]
    [InlineData("/omrade/VSO-SIMBA", "/omrade/vso-simba", HttpStatusCode.Redirect)]
    [InlineData("/en/omrade/simba", "/en/omrade/vso-simba", HttpStatusCode.Redirect)]
    public async Task AddressOfTheOtherKind_LeadsToTheRightOne(string address, string right, HttpStatusCode status)
    {
        using var answer = await site.Client.GetAsync(address, Stop);

        Assert.Equal((status, right), (answer.StatusCode, answer.Headers.Location?.OriginalString));
    }

    [Fact]
    public async Task UnknownPlace_IsSaidWithTheWayToAll()
    {
        using var answer = await site.Client.GetAsync("/kommun/9999", Stop);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Det finns ingen kommun och inget område i länet med koden ”9999”.", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Area_NamesItsMunicipalities_AndItsNeighboursInTheAlphabet()
    {
        var text = await site.Text("/omrade/vso-simba");

        Assert.Contains("Vårdsamverkansområde med 4 kommuner.", text, StringComparison.Ordinal);
        Assert.Contains("Kommunerna i området Ale Kungälv Stenungsund Tjörn", text, StringComparison.Ordinal);
        Assert.Contains("Föregående: SAMLA Nästa: Skaraborg", text, StringComparison.Ordinal);
    }
}
