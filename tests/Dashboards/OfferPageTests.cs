using System.Net;
using System.Text.RegularExpressions;

namespace Analytics.Tests.Dashboards;

/// <summary>A published warehouse with invented offers and family centres, and its server.</summary>
public sealed class SupportSite : IDisposable
{
    private readonly InventedWarehouse warehouse = new InventedWarehouse().Published().AndOtherKinds().AndOffers().AndCentres();
    private readonly Server server;

    /// <summary>Starts the server.</summary>
    public SupportSite()
    {
        server = new Server(warehouse);
        Client = server.CreateClient();
    }

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; }

    /// <summary>The text of a page, markup gone, blanks as one.</summary>
    public async Task<string> Text(string address) => Plain(await Client.GetStringAsync(address, TestContext.Current.CancellationToken));

    /// <summary>Text of HTML: cells parted by a bar, all other markup gone.</summary>
    public static string Plain(string html) => Regex.Replace(
        Regex.Replace(WebUtility.HtmlDecode(html).Replace("</td>", " | ", StringComparison.Ordinal).Replace("</th>", " | ", StringComparison.Ordinal), "<[^>]*>", " "), @"\s+", " ").Trim();

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        server.Dispose();
        warehouse.Dispose();
    }
}

/// <summary>What a reader finds on the page of offers.</summary>
public sealed class OfferPageTests(SupportSite site) : IClassFixture<SupportSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lead_SaysHowManyThereAre_AndWhereNoneIsGiven()
    {
        var page = await site.Text("/utbud");

        Assert.Contains("Den 31 december 2025 finns 6 insatser från 4 organisationer. I 2 av 49 kommuner ges minst en fysisk insats, i 47 ges ingen. "
            + "På distans, digitalt eller på telefon, finns 2 insatser. De hör inte till någon kommun och syns inte på kartan.", page, StringComparison.Ordinal);
        Assert.Contains("Uppgifterna kommer från organisationernas lista den 31 december 2025.", page, StringComparison.Ordinal);
        Assert.Contains("47 kommuner saknar en fysisk insats. En fysisk insats i en annan kommun är till för barnen här (1) Alingsås Barnen här har bara stöd på distans (46) Ale ", page, StringComparison.Ordinal);
    }

    // The task of the issue: two steps, the page and one choice.
    [Fact]
    public async Task Reader_FindsTheMunicipalitiesWithoutAPhysicalOfferForBereavedChildren_InTwoSteps()
    {
        var first = await site.Client.GetStringAsync("/utbud", Stop);
        var ground = Regex.Match(WebUtility.HtmlDecode(first), "<option value=\"(\\w+)\"[^>]*>Förälder eller annan vuxen i hemmet har oväntat avlidit").Groups[1].Value;
        var page = await site.Text("/utbud?ground=" + ground);

        Assert.Contains("3 av 6 insatser passar valet den 31 december 2025. I 2 av 49 kommuner ges minst en fysisk insats som passar valet, i 47 ges ingen.", page, StringComparison.Ordinal);
        Assert.Contains("Kommuner utan fysisk insats som passar valet 47 kommuner saknar en fysisk insats som passar valet. "
            + "En fysisk insats i en annan kommun är till för barnen här (1) Alingsås Barnen här har bara stöd på distans (1) Bengtsfors "
            + "För barnen här finns ingen insats som passar valet (45) Ale Bollebygd Dals-Ed Essunga ", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/utbud?age=12", "Gruppen, Chatten, Linjen, För grannarna")]
    [InlineData("/utbud?age=13", "Gruppen för äldre, Samtalen, Chatten, Linjen")]
    [InlineData("/utbud?age=0-5", "Chatten, Linjen")]
    [InlineData("/utbud?age=18-20&ground=5", "Linjen")]
    [InlineData("/utbud?form=fysisk&organisation=BRIS", "Gruppen, Gruppen för äldre")]
    [InlineData("/utbud?language=ar", "Samtalen")]
    [InlineData("/utbud?area=1440", "Chatten, För grannarna")]
    [InlineData("/utbud?area=1489&form=fysisk", "Samtalen")]
    [InlineData("/utbud?ground=5&period=2025-09", "Gruppen, Samtalen, Linjen, Förr")]
    [InlineData("/utbud?ground=5&period=2025K3", "Gruppen, Samtalen, Linjen, Förr")]
    [InlineData("/utbud?ground=U", "För grannarna")]
    public async Task Choice_ShowsTheOffersThatFit(string address, string names)
    {
        var page = await site.Client.GetStringAsync(address, Stop);
        var list = page[page.IndexOf("id=\"insatser\"", StringComparison.Ordinal)..];
        var found = Regex.Matches(WebUtility.HtmlDecode(list), "<th scope=\"row\">([^<]*)</th>").Select(match => match.Groups[1].Value);

        Assert.Equal(names.Split(", ").Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task List_TellsEachOfferWhole_AndMarksWhatWasCheckedLongAgo()
    {
        var page = await site.Text("/utbud");

        Assert.Contains("Göteborg | Gruppen | BRIS | stödgrupp, fysisk | 7–12 år | psykisk störning, dödsfall | svenska, tolk | Göteborg | "
            + "Barn i samhällsvård, Syskon | 1 december 2025 | 10 platser per termin, 1 ledig, 1 dags kö | "
            + "Gruppen för äldre | BRIS | stödgrupp, fysisk | 13 år | psykisk störning | svenska | Göteborg | | "
            + "1 januari 2025, för mer än 180 dagar sedan | 8 platser per termin, 0 lediga, 30 dagars kö |", page, StringComparison.Ordinal);
        Assert.Contains("På distans | Chatten | BRIS | chatt eller telefon, digital | 0–25 år | psykisk störning, allvarlig sjukdom eller skada | svenska | Hela länet | | ingen uppgift | ingen uppgift |", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Map_MarksEveryMunicipality_AndPutsOffersAtOnePlaceIntoOnePoint()
    {
        var page = await site.Client.GetStringAsync("/utbud", Stop);
        var map = page[page.IndexOf("<svg", StringComparison.Ordinal)..page.IndexOf("</svg>", StringComparison.Ordinal)];

        Assert.Equal((2, 1, 46), (Count(map, "class=\"mark-full\""), Count(map, "class=\"mark-half\""), Count(map, "class=\"mark-little\"")));
        Assert.Equal(49, Count(map, "href=\"#kommun-"));
        Assert.Contains("Göteborg: 2 fysiska insatser i kommunen", WebUtility.HtmlDecode(map), StringComparison.Ordinal);
        Assert.Equal((3, "2"), (Count(map, "<circle cx=\""), Regex.Match(map, "class=\"point-text\"[^>]*>(\\d+)<").Groups[1].Value));
        var text = await site.Text("/utbud");
        Assert.Contains("fysisk insats i kommunen – 2 kommuner fysisk insats i en annan kommun – 1 kommun bara på distans – 46 kommuner", text, StringComparison.Ordinal);
        Assert.Contains("Alingsås | ◐ fysisk insats i en annan kommun | 0 | 1 | 1 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Choice_IsNamedInTheLead()
    {
        Assert.Contains("Valet: psykisk störning, fysisk, 7 år, svenska, BRIS, Göteborg. 1 av 6 insatser passar valet den 31 december 2025. I Göteborg ges minst en fysisk insats som passar valet.",
            await site.Text("/utbud?ground=1&form=fysisk&age=7&language=sv&organisation=BRIS&area=1480"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhatTheFormLeavesOut_IsNeitherCountedNorDenied()
    {
        var page = await site.Text("/utbud?ground=5&form=fysisk");

        Assert.Contains("För barnen här finns ingen fysisk insats som passar valet (46)", page, StringComparison.Ordinal);
        Assert.Contains("Ale | – ingen fysisk insats som passar valet | 0 | 0 | ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Insatser på distans |", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ingen insats", page, StringComparison.Ordinal);
        Assert.Contains("Ale | ○ på distans | 1 | ", await site.Text("/utbud?form=digital"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tiles_AreATileForEveryMunicipality()
    {
        var page = await site.Client.GetStringAsync("/utbud?map=tiles&ground=5", Stop);
        var map = page[page.IndexOf("<svg", StringComparison.Ordinal)..page.IndexOf("</svg>", StringComparison.Ordinal)];

        Assert.Equal((49, 98), (Count(map, "<a "), Count(map, "<text ")));
        Assert.Contains("<a class=\"clear\" href=\"/utbud\">", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/utbud?ground=5#karta\"", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownChoice_IsSaid_AndLeftOut()
    {
        var page = await site.Text("/utbud?ground=9&age=x&period=1999-01&sida=hej");

        Assert.Contains("i 47 ges ingen. För perioden ”1999-01” finns ingen lista. Den senaste visas i stället. Grunden ”9” finns inte. Alla grunder visas i stället. "
            + "Åldern ”x” finns inte. Alla åldrar visas i stället. På distans", page, StringComparison.Ordinal);
        Assert.Contains("Den 31 december 2025 finns 6 insatser", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/utbud.csv?ground=9", Stop)).StatusCode);
    }

    [Fact]
    public async Task File_HoldsWhatThePageShows()
    {
        using var answer = await site.Client.GetAsync("/utbud.csv?organisation=BRIS&form=fysisk&age=7", Stop);
        var name = answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName;

        Assert.Equal("exempeldata_insatser_2025-12.csv", name);
        Assert.Equal(
            "insatsens kod;Insats;organisationens kod;Organisation;Slag;Form;kommunkod;Kommun;Till för barn i;Grunder;ålder från;ålder till;Språk;Grupper som nämns;"
            + "platser per termin;lediga platser;kötid i dagar;Senast kontrollerad;läget den\r\n"
            + "A;Gruppen;BRIS;BRIS;stödgrupp;fysisk;1480;Göteborg;Göteborg;psykisk störning, dödsfall;7;12;svenska, tolk;Barn i samhällsvård, Syskon;10;1;1;20251201;20251231\r\n",
            await answer.Content.ReadAsStringAsync(Stop));
    }

    [Fact]
    public async Task English_IsEnglishThroughout()
    {
        var page = await site.Text("/en/utbud?ground=5");

        Assert.Contains("3 of 6 offers fit the choice on 31 December 2025. In 2 of 49 municipalities at least one offer in a room is given that fits the choice, in 47 none is.", page, StringComparison.Ordinal);
        Assert.Contains("Alingsås | ◐ an offer in a room in another municipality |", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAList_ThePageSaysSo()
    {
        using var warehouse = new InventedWarehouse().Published();
        using var server = new Server(warehouse);
        using var client = server.CreateClient();

        Assert.Contains("Ingen lista över insatser har kommit än.", SupportSite.Plain(await client.GetStringAsync("/utbud", Stop)), StringComparison.Ordinal);
        Assert.Contains("Ingen lista över insatser har kommit än.", SupportSite.Plain(await client.GetStringAsync("/tackning", Stop)), StringComparison.Ordinal);
        Assert.Contains("Ingen lista över familjecentraler har kommit än.", SupportSite.Plain(await client.GetStringAsync("/familjecentraler", Stop)), StringComparison.Ordinal);
        Assert.Equal("{\"sample\":true,\"day\":null,\"list_day\":null,\"total\":0,\"page\":1,\"page_size\":100,\"offers\":[]}", await client.GetStringAsync("/api/v1/offers", Stop));
    }

    private static int Count(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;
}
