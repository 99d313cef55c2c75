using System.Net;
using System.Text.RegularExpressions;

namespace Analytics.Tests.Dashboards;

/// <summary>Two partnership years with measures of inequality.</summary>
public sealed class EquitySite() : PageSite(new InventedWarehouse().Published().AndEquity());

/// <summary>A partnership year of referrals.</summary>
public sealed class ReferralSite() : PageSite(new InventedWarehouse().Published().AndReferrals());

/// <summary>A published warehouse and its server, and pages as a person reads them.</summary>
public abstract class PageSite : IDisposable
{
    private readonly InventedWarehouse warehouse;
    private readonly Server server;

    /// <summary>Starts the server.</summary>
    protected PageSite(InventedWarehouse warehouse)
    {
        this.warehouse = warehouse;
        server = new Server(warehouse);
        Client = server.CreateClient();
    }

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; }

    /// <summary>A page as text, its entities resolved and its spaces plain.</summary>
    public async Task<string> Read(string address) =>
        WebUtility.HtmlDecode(await Client.GetStringAsync(address, TestContext.Current.CancellationToken)).Replace('\u00a0', ' ');

    /// <summary>The paragraphs at the top.</summary>
    public async Task<string[]> Lead(string address) =>
        [.. Regex.Matches((await Read(address)).Split("class=\"summary\">")[^1].Split("</div>")[0], "<p>(.*?)</p>").Select(found => found.Groups[1].Value)];

    /// <summary>The section under a heading.</summary>
    public async Task<string> Section(string address, string id) => (await Read(address)).Split($"id=\"{id}\">")[1].Split("</section>")[0];

    /// <summary>A part of a page without its elements; cells and paragraphs are told apart by a bar.</summary>
    public static string Plain(string html) =>
        Regex.Replace(Regex.Replace(Regex.Replace(Regex.Replace(html, "<svg.*?</svg>", "", RegexOptions.Singleline), "</(td|th|p|li|h2|h3)>", "|"), "<[^>]+>", ""), @"\s*\|\s*|\s{2,}", m => m.Value.Contains('|', StringComparison.Ordinal) ? "|" : " ").Trim();

    /// <summary>Fetches every file that a page names.</summary>
    public async Task AssertFiles(string address)
    {
        var links = Regex.Matches((await Read(address)).Split("id=\"filer\"")[1].Split("</section>")[0], "href=\"([^\"]+)\"").Select(found => found.Groups[1].Value).ToList();
        Assert.True(links.Count > 10);
        foreach (var link in links)
        {
            using var answer = await Client.GetAsync(link, TestContext.Current.CancellationToken);
            Assert.True(answer.IsSuccessStatusCode, $"{link}: {answer.StatusCode}");
        }
    }

    /// <summary>The planted number, with any thousands separator.</summary>
    public async Task AssertNothingHidden(string address) => Assert.DoesNotMatch(@"77[\s,.]?777", await Read(address));

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        server.Dispose();
        warehouse.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>What a politician reads of equity between places.</summary>
public sealed class EquityPageTests(EquitySite site) : IClassFixture<EquitySite>
{
    [Fact]
    public async Task Lead_SaysWhereItIsMostUneven_WhoIsSurelyBelow_WhatHasShrunk_AndWhatCannotBeSaid() => Assert.Equal(
        [
            "IOP-år 2 (juli 2026–juni 2027): av de skillnader mellan områdena som är större än slumpen är den störst för KVÅ-samtal per 1 000 barn. Det högsta talet (Skaraborg) är 1,70 gånger det lägsta (SIMBA).",
            "Säkert under länet ligger SIMBA (KVÅ-samtal per 1 000 barn). Under länet ligger Skaraborg (andel barn 0–5 år i kommun med familjecentral eller liknande). Det talet räknar alla och är ingen uppskattning.",
            "Sedan IOP-år 1 har gapet säkert minskat för KVÅ-samtal per 1 000 barn.",
            "Skillnaden mellan områdena kan vara slump för utbudspunkter per 10 000 barn. För hänvisningar per 1 000 barn kan gapet inte visas: 4 av 6 områden har ett tal som får visas, och alla behövs.",
        ],
        await site.Lead("/jamlikhet"));

    [Fact]
    public async Task Lead_InEnglish_OfOneMeasure_TellsOfItAlone() => Assert.Equal(
        [
            "Partnership year 2 (July 2026–June 2027): the areas surely differ. The highest figure (Skaraborg) is 1.70 times the lowest (SIMBA).",
            "Surely below the county: SIMBA (KVÅ conversations per 1,000 children).",
            "Since partnership year 1 the gap has surely shrunk for KVÅ conversations per 1,000 children.",
        ],
        await site.Lead("/en/jamlikhet?measure=K01"));

    [Fact]
    public async Task FirstYear_IsTheBaseline_AndNobodySaysThatGapsShrink()
    {
        var lead = await site.Lead("/jamlikhet?period=IOP1");

        Assert.Contains("Om gapen har minskat sedan partnerskapet började går inte att säga än: IOP-år 1 (1 juli 2025–30 juni 2026) är det år som senare år ska jämföras med.", lead);
        Assert.DoesNotContain(lead, sentence => sentence.Contains("har gapet", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Measure_TellsLevelAndGapTogether_WithIntervals_AndAYearBefore()
    {
        var text = PageSite.Plain((await site.Section("/jamlikhet", "matt-K01")).Split("<figure>")[0]);

        Assert.Equal(
            "KVÅ-samtal per 1 000 barn|"
            + "Länets eget tal är 15,0 samtal per 1 000 barn (14,8–15,2). Högst är Skaraborg (17,0) och lägst är SIMBA (10,0).|"
            + "Gapet mellan det högsta och det lägsta området är 7,00 samtal per 1 000 barn (95-procentigt osäkerhetsintervall 5,00–9,00). Hela intervallet ligger över noll, så gapet är mer än slump. Det högsta talet är 1,70 gånger det lägsta (1,50–1,90). Gapet bygger på 6 av 6 områden.|"
            + "Säkert över länet: Skaraborg. Säkert under länet: SIMBA.|"
            + "Från IOP-år 1 (juli 2025–juni 2026) till IOP-år 2 (juli 2026–juni 2027) gick länets tal från 14,0 till 15,0 samtal per 1 000 barn: nivån har stigit. Gapet gick från 10,00 till 7,00 samtal per 1 000 barn: gapets förändring kan vara slump. Sedan IOP-år 1 har gapet ändrats med −3,00 samtal per 1 000 barn (−5,50 till −0,50): gapet har minskat.|",
            text);
    }

    [Fact]
    public async Task Areas_StandInTheirUsualOrder_HiddenOnesInWords()
    {
        var rows = (await site.Section("/jamlikhet", "matt-H01")).Split("<tr").Select(row => PageSite.Plain("<tr" + row)).ToList();

        Assert.Contains("SAMLA|dold|dold|–|", rows);
        Assert.Equal(
            ["Fyrbodal", "Göteborgsområdet", "SAMLA", "SIMBA", "Skaraborg", "Södra Älvsborg"],
            rows.Select(row => row.Split('|')[0]).Where(name => name is not ("" or "Plats" or "Period") && !name.StartsWith("Västra", StringComparison.Ordinal)).Where(name => !name.Contains(' ', StringComparison.Ordinal) || name == "Södra Älvsborg"));
    }

    [Fact]
    public async Task Gradient_SaysTheWayInWords_AndThatTheOrderIsOurs()
    {
        var text = PageSite.Plain(await site.Section("/jamlikhet", "ordning"));

        Assert.StartsWith("Efter kommunernas förutsättningar (ordning vald av oss)|", text, StringComparison.Ordinal);
        Assert.Contains("KVÅ-samtal per 1 000 barn|mer där utsattheten är störst|−4,10 samtal per 1 000 barn (−5,60 till −2,60)|0,75 gånger (0,67–0,83)|49 av 49|", text, StringComparison.Ordinal);
        Assert.Contains("Utbudspunkter per 10 000 barn|ingen säker lutning|", text, StringComparison.Ordinal);
        Assert.Contains("Utbudspunkter per 10 000 barn: de prioriterade kommunerna har 1,38 insatser per 10 000 barn mer än de övriga (skillnad −0,21 till 3,38). Det kan vara slump.|", text, StringComparison.Ordinal);
        Assert.Contains("Utbudspunkter per 10 000 barn samlas i de mest utsatta kommunerna: index −0,128 (−0,247 till −0,009).|", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Split_IsToldInPercent_OfPartsThatAreShown() => Assert.Contains(
        "KVÅ-samtal per 1 000 barn: 85 procent av ojämlikheten ligger inom områdena och 15 procent mellan dem.|", PageSite.Plain(await site.Section("/jamlikhet", "delad")), StringComparison.Ordinal);

    [Fact]
    public async Task MunicipalityOutsideChance_LeadsToItsPage_HiddenOnesAreNotNamed()
    {
        var section = await site.Section("/jamlikhet", "kommuner");

        Assert.Contains("<a href=\"/kommun/1490\">Borås</a>", section, StringComparison.Ordinal);
        Assert.DoesNotContain("/kommun/1440", section, StringComparison.Ordinal);
        Assert.Contains("7,7 % av barnen 0–17 år, 27 783 av 361 462, bor i en kommun där både samtalen och utbudet hör till den lägsta femtedelen. Det bygger på 49 av 49 kommuner.", section, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?period=2026K3", "Perioden ”2026K3” visas inte här. Det som finns är halvår, kalenderår och IOP-år. Nu visas IOP-år 2 (juli 2026–juni 2027).")]
    [InlineData("?measure=X9", "Måttet ”X9” finns inte här. Nu visas alla mått.")]
    public async Task UnknownChoice_IsSaid_AndTheUsualShown(string query, string remark) => Assert.Contains(remark, await site.Read("/jamlikhet" + query), StringComparison.Ordinal);

    [Theory]
    [InlineData("/jamlikhet")]
    [InlineData("/en/jamlikhet?period=IOP2")]
    public Task HiddenFigure_NeverShows(string address) => site.AssertNothingHidden(address);

    [Fact]
    public Task EveryFileOfThePage_CanBeFetched() => site.AssertFiles("/jamlikhet");
}
