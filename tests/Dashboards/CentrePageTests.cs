using System.Net;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Dashboards;

/// <summary>What a reader finds on the page of family centres.</summary>
public sealed class CentrePageTests(SupportSite site) : IClassFixture<SupportSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_SaysWhatTheCentresAre_AndWhereThereAreNone()
    {
        var page = await site.Text("/familjecentraler");

        Assert.Contains("Listan för 2025 har 4 centrum i 3 kommuner. 1 centrum uppfyller länsavtalets regel för familjecentral, "
            + "2 centrum uppfyller regeln för familjecentralsliknande verksamhet och 1 centrum uppfyller ingen av länsavtalets regler. "
            + "47 av 49 kommuner saknar båda slagen. "
            + "2 av 4 centrum kallar sig det som regeln säger. "
            + "2 av 4 centrum har ett lokalt samverkansavtal som gäller den 31 december 2025. 1 av avtalen löper ut inom tolv månader efter den dagen. "
            + "1 av 3 avtal har alla femton punkter som länsavtalet räknar upp. "
            + "1 av 3 avtal är kortare än tre år eller längre än fem. Tre till fem år är en rekommendation i länsavtalets mall, inget krav. "
            + "3 av 4 centrum har en samordnare. "
            + "3 av 4 centrum har gjort årets plan. Av dem har 1 centrum följt upp planen och 2 centrum utvärderat den.", page, StringComparison.Ordinal);
        Assert.Contains("minst en familjecentral enligt 8.2 – 1 kommun bara familjecentralsliknande enligt 8.3 – 1 kommun "
            + "bara centrum som inte uppfyller reglerna – 1 kommun inget centrum på listan – 46 kommuner", page, StringComparison.Ordinal);
        Assert.Contains("47 av 49 kommuner saknar båda slagen. Alingsås Bengtsfors Bollebygd Borås ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_TellsEachCentreWhole()
    {
        var page = await site.Text("/familjecentraler");

        Assert.Contains("Hjällbo | Göteborg | ● familjecentral (8.2) | familjecentral | inget | 1 januari 2024 – 31 december 2028: 36 månader kvar | 15 av 15 | "
            + "● gjord ● uppföljd ● utvärderad | ja, 50 procent av en heltid |", page, StringComparison.Ordinal);
        Assert.Contains("Biskopsgården | Göteborg | ◐ familjecentralsliknande (8.3) | familjecentral, stämmer inte med regeln | "
            + "för 8.2: barnmorskemottagning på plats och socialtjänst på plats | "
            + "1 juli 2025 – 30 juni 2026: 6 månader kvar, löper ut inom tolv månader (avtalstiden är en annan än de tre till fem år som rekommenderas) | "
            + "13 av 15, saknar syfte med avtalet och tvist | ● gjord ○ inte uppföljd ○ inte utvärderad | ja |", page, StringComparison.Ordinal);
        Assert.Contains("Norrby | Borås | ○ ingen av dem | familjecentralsliknande, stämmer inte med regeln | "
            + "för 8.3: barnhälsovård på plats, öppen förskola som deltar, barnmorskemottagning eller socialtjänst som deltar och öppen förskola eller socialtjänst på plats | "
            + "inget avtal | – | ○ inte gjord ○ inte uppföljd ○ inte utvärderad | nej |", page, StringComparison.Ordinal);
        Assert.Contains("Nödinge | Ale | ◐ familjecentralsliknande (8.3) | familjecentralsliknande | för 8.2: barnmorskemottagning på plats | "
            + "1 december 2022 – 30 november 2025: har löpt ut | 14 av 15, listan säger inte vilka | ● gjord ○ inte uppföljd ● utvärderad | ja, 25 procent av en heltid |", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task County_HasItsMeasures_WithTheirUnit()
    {
        var page = await site.Client.GetStringAsync("/familjecentraler", Stop);

        Assert.Contains("92,6", SupportSite.Plain(page), StringComparison.Ordinal);
        Assert.Contains("För länsavtalet finns ingen uppgift för året. C25", SupportSite.Plain(page), StringComparison.Ordinal);
        Assert.Contains("href=\"/indikator/C08?period=2025\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Area_AndPeriodOfAnotherKind_AreKept()
    {
        var page = await site.Text("/familjecentraler?period=2025H1&area=1480");

        Assert.Contains("Listan för 2025 har 2 centrum i Göteborg. 1 centrum uppfyller", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Norrby", page, StringComparison.Ordinal);
        Assert.Contains("För ”1999” finns ingen lista. Den senaste visas i stället.", await site.Text("/familjecentraler?period=1999"), StringComparison.Ordinal);
        Assert.Contains("Området ”xx” finns inte. Hela länet visas i stället.", await site.Text("/familjecentraler?area=xx"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OneCentre_IsToldInWords_NotAsOneOfOne()
    {
        var page = await site.Text("/familjecentraler?area=1490");

        Assert.Contains("Listan för 2025 har 1 centrum i Borås. Det uppfyller ingen av länsavtalets regler. Det kallar sig något annat än det som regeln säger. "
            + "Det har inget lokalt samverkansavtal som gäller den 31 december 2025. Det har ingen samordnare. Centrumet har inte gjort årets plan. ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1 av 1 ", page, StringComparison.Ordinal);
        Assert.Contains("Listan för 2025 har 1 centrum i Ale. Det uppfyller regeln för familjecentralsliknande verksamhet. Det kallar sig det som regeln säger. "
            + "Det har inget lokalt samverkansavtal som gäller den 31 december 2025. Avtalet har 14 av de femton punkter som länsavtalet räknar upp. "
            + "Avtalstiden är tre till fem år, som länsavtalets mall rekommenderar. Det har en samordnare. Centrumet har gjort och utvärderat årets plan. ",
            await site.Text("/familjecentraler?area=1440"), StringComparison.Ordinal);
    }

    [Fact]
    public void Centres_AreInTheOrderOfTheNumbersInTheirNames()
    {
        string[] names = ["Centrum 10", "Ögat", "Centrum 2", "Ale", "Centrum 1", "Åsen"];
        var figure = new CentreFigure([2025], 2025, [], null, [.. names.Select(name => new FamilyCentre { Name = name })], [], null, []);

        Assert.Equal(["Ale", "Centrum 1", "Centrum 2", "Centrum 10", "Åsen", "Ögat"], figure.Centres.Select(centre => centre.Name));
    }

    [Theory]
    [InlineData(20251231, "Den 31 december 2025 var 1 månad kvar av länsavtalets tid, om det inte har sagts upp.")]
    [InlineData(20250630, "Den senaste uppgiften om länsavtalet gäller den 30 juni 2025, inte den 31 december 2025 som listan: då var 1 månad kvar av avtalets tid, om det inte har sagts upp.")]
    public void CountyAgreement_SaysOfWhichDayItIs(long day, string sentence)
    {
        var figure = new CentreFigure([2025], 2025, [], null, [], [], new Cell { Value = 1, LastDay = day }, []);

        Assert.StartsWith(sentence, new CentreWords(figure, Language.Swedish).CountyAgreement(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NeitherPageNorFile_TellsOfVisits()
    {
        var file = await site.Client.GetStringAsync("/familjecentraler.csv?area=1440", Stop);

        Assert.Equal("FC4;Nödinge;1440;Ale;2025;familjecentralsliknande (8.3);familjecentralsliknande;på plats;är inte med;på plats;på plats;för 8.2: barnmorskemottagning på plats;"
            + "20221201;20251130;;14;14 av 15, listan säger inte vilka;ja;ja;25;ja;nej;ja", file.Split("\r\n")[1]);
        Assert.DoesNotContain("77777", file + await site.Client.GetStringAsync("/familjecentraler", Stop), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Client.GetAsync("/familjecentraler.csv?area=x", Stop)).StatusCode);
    }

    [Fact]
    public async Task Page_AgreesWithTheMeasuresOfTheCatalogue()
    {
        using var loaded = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.SampleInbox);
        using var server = new Server(loaded.Warehouse.Options);
        using var client = server.CreateClient();
        var page = SupportSite.Plain(await client.GetStringAsync("/familjecentraler?period=2025", Stop));
        var counted = loaded.Rows("""
            select concat(v.indicator_code, v.breakdown), cast(v.numerator as int), cast(v.denominator as int)
            from   pub_value v
            where  v.indicator_code like 'C%' and v.area_code = 'lan' and v.period_code = '2025' and v.breakdown in ('', 'measure=alla') and v.numerator is not null
            """).Select(row => row.Split('|')).ToDictionary(parts => parts[0], parts => (Count: parts[1], Of: parts[2]));

        Assert.Contains($"{counted["C01"].Count} centrum uppfyller länsavtalets regel för familjecentral, {counted["C02"].Count} centrum uppfyller regeln för", page, StringComparison.Ordinal);
        Assert.Contains($"{counted["C05"].Count} av {counted["C05"].Of} kommuner saknar båda slagen.", page, StringComparison.Ordinal);
        Assert.Contains($"{counted["C03"].Count} av {counted["C03"].Of} centrum kallar sig", page, StringComparison.Ordinal);
        Assert.Contains($"{counted["C07"].Count} av {counted["C07"].Of} centrum har ett lokalt samverkansavtal som gäller den 31 december 2025. {counted["C10"].Count} av avtalen", page, StringComparison.Ordinal);
        Assert.Contains($"{counted["C08measure=alla"].Count} av {counted["C08measure=alla"].Of} avtal har alla femton", page, StringComparison.Ordinal);
        Assert.Contains($"{counted["C11"].Count} av {counted["C11"].Of} centrum har gjort årets plan. Av dem har {counted["C12"].Count} centrum följt upp planen och {counted["C13"].Count} centrum utvärderat den.", page, StringComparison.Ordinal);
    }
}
