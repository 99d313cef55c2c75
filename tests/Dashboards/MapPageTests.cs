using System.Net;
using System.Text.RegularExpressions;

namespace Analytics.Tests.Dashboards;

/// <summary>The maps of an indicator: classes that hold over time, tiles, two periods beside one another, and what is preliminary.</summary>
public sealed class MapPageTests : IDisposable
{
    private readonly InventedWarehouse warehouse = new InventedWarehouse().Published().AndOtherKinds().AndComparisons();
    private readonly Server server;
    private readonly HttpClient client;

    /// <summary>Starts the server.</summary>
    public MapPageTests()
    {
        server = new Server(warehouse);
        client = server.CreateClient();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        server.Dispose();
        warehouse.Dispose();
    }

    [Fact]
    public async Task Classes_AreThoseOfAllPeriodsOfTheKind()
    {
        // Härryda has 2.0 in both half-years; in one of them another municipality rises far above all.
        warehouse.Change("update pub_value set value = 96, value_low = 90, value_high = 99 where indicator_code = 'K01' and area_code = '1480' and period_code = '2025H2'");
        var (first, second, year) = (await Read("/indikator/K01?period=2025H1"), await Read("/indikator/K01?period=2025H2"), await Read("/indikator/K01?period=2025"));

        Assert.Equal(Limits(first), Limits(second));
        Assert.Equal("0 till under 20", Limits(first)[0]);
        Assert.NotEqual(Limits(first), Limits(year));
    }

    [Fact]
    public async Task Legend_CountsEveryMunicipalityOnce_AndSaysWhatIsHiddenMissingAndPreliminary()
    {
        warehouse.Change("update pub_value set note = 'preliminary' where indicator_code = 'K01' and period_code = '2025' and area_code in ('1480', '1490')");
        var page = await Read("/indikator/K01?period=2025");
        var entries = Regex.Matches(page, "<span>([^<]*) <span class=\"quiet\">– ([0-9]+) kommun").ToDictionary(found => found.Groups[1].Value, found => int.Parse(found.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(49 + 2, entries.Values.Sum());
        Assert.Equal((1, 1, 2), (entries["Siffran visas inte: små tal skyddas"], entries["Uppgift saknas"], entries["Ränder: talet är preliminärt"]));
        Assert.Equal(2, Regex.Count(page, "class=\"overlay\" fill=\"url\\(#karta-preliminary\\)\""));
        Assert.Equal(1, Regex.Count(page, "class=\"overlay\" fill=\"url\\(#karta-hidden\\)\""));
    }

    [Fact]
    public async Task Tiles_HaveTheSameLinksClassesAndWordsAsTheMap_AndKeepTheChoice()
    {
        var (map, tiles) = (await Read("/indikator/K01?period=2025H1"), await Read("/indikator/K01?period=2025H1&map=tiles"));

        Assert.Equal(Shapes(map, "use"), Shapes(tiles, "rect"));
        Assert.Equal(49, Shapes(tiles, "rect").Count);
        Assert.Contains("href=\"/indikator/K01?period=2025H1&map=tiles#karta\"", map, StringComparison.Ordinal);
        Assert.Contains("href=\"/indikator/K01?period=2025H1#karta\"", tiles, StringComparison.Ordinal);
        Assert.Contains("<input type=\"hidden\" name=\"map\" value=\"tiles\">", tiles, StringComparison.Ordinal);
        Assert.Contains(">Bengtsfors</text>", tiles, StringComparison.Ordinal);
        Assert.DoesNotContain("77", Regex.Replace(tiles[tiles.IndexOf("<svg", StringComparison.Ordinal)..tiles.IndexOf("</svg>", StringComparison.Ordinal)], "x=\"[0-9]+\"|y=\"[0-9]+\"|kommun-[0-9]+", ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoPeriods_AreTwoMapsWithTheSameClasses_ATable_AndTheChangeInWords()
    {
        warehouse.Change("update pub_value set value = 96, value_low = 90, value_high = 99 where indicator_code = 'K01' and area_code = '1480' and period_code = '2025H2'");
        var page = await Read("/indikator/K01?period=2025H2&compare=2025H1");

        Assert.Equal(2, Regex.Count(page, "<svg [^>]*class=\"map\""));
        Assert.Equal(49, Regex.Count(page, "<path id=\"form-"));
        Assert.Contains("Från första halvåret 2025 till andra halvåret 2025: 1 kommun har säkert högre tal, 0 säkert lägre och 46 ligger inom slumpen.", page, StringComparison.Ordinal);
        Assert.Contains("För 2 kommuner går det inte att jämföra", page, StringComparison.Ordinal);
        Assert.Contains("osäkerhetsintervall går inte ihop", page, StringComparison.Ordinal);
        Assert.Equal("8,0 (7,2–8,9)|96,0 (90,0–99,0)|högre", Row(page, "Göteborg"));
        Assert.Equal("dold|dold|går inte att jämföra", Row(page, "Ale"));
        Assert.EndsWith("|inom slumpen", Row(page, "Borås"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoPeriods_AreJudgedByTheTest_WhereThereIsOne()
    {
        warehouse.Change("""
            insert into pub_comparison (indicator_code, area_code, period_code, breakdown, comparator, reference_code, reference_value, difference, verdict, confidence)
            values ('K01', '1490', '2025H2', '', 'own_past', '2025H1', 5, 1, 'lower', 95), ('K01', '1480', '2025H2', '', 'own_past', '2025H1', 5, 1, 'similar', 0)
            """);
        var page = await Read("/indikator/K01?period=2025H1&compare=2025H2");

        Assert.EndsWith("|lägre", Row(page, "Borås"), StringComparison.Ordinal);
        Assert.EndsWith("|inom slumpen", Row(page, "Göteborg"), StringComparison.Ordinal);
        Assert.EndsWith("|går inte att jämföra", Row(page, "Härryda"), StringComparison.Ordinal);
        Assert.Contains("skillnaden är prövad", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoPeriods_AreNotComparedAcrossANewDefinition()
    {
        warehouse.AddVersion("K01", "2025-07-01");
        var page = await Read("/indikator/K01?period=2025H2&compare=2025H1");

        Assert.Contains("jämförs inte: definitionen ändrades den 1 juli 2025.", page, StringComparison.Ordinal);
        Assert.EndsWith("|går inte att jämföra", Row(page, "Göteborg"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/indikator/K01?period=2025H1&compare=2025", "Perioden ”2025” kan inte jämföras med första halvåret 2025 på kartan.")]
    [InlineData("/indikator/K01?map=<b>", "Kartan ”<b>” finns inte.")]
    [InlineData("/indikator/K05?compare=2024", "Perioden ”2024” kan inte jämföras med 2025 på kartan.")]
    public async Task WhatDoesNotExist_IsSaid(string address, string words) => Assert.Contains(words, await Read(address), StringComparison.Ordinal);

    [Fact]
    public async Task Funnel_NamesThoseOutside_AndDrawsOnlyShownFigures()
    {
        var page = await Read("/indikator/K01?period=2025&area=1480");
        var part = page[page.IndexOf("id=\"tratt\"", StringComparison.Ordinal)..page.IndexOf("id=\"utveckling\"", StringComparison.Ordinal)];

        Assert.Contains("<p>Över den yttre gränsen (99,8 %): <a href=\"/kommun/1480?period=2025\">Göteborg</a>.</p>", part, StringComparison.Ordinal);
        Assert.Contains("<p>Under den yttre gränsen (99,8 %): <a href=\"/kommun/1490?period=2025\">Borås</a>.</p>", part, StringComparison.Ordinal);
        Assert.Contains("Gränserna är vidgade", part, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(part, "id=\"tratt-(wide|narrow)\""));
        Assert.DoesNotContain("id=\"tratt\"", await Read("/indikator/K01?period=2025H1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Places_LeadToTheirPages_WithTheChosenPeriod()
    {
        Assert.Contains("<tr id=\"kommun-1480\"> <th scope=\"row\"><a href=\"/kommun/1480\">Göteborg</a>", Regex.Replace(await Read("/indikator/K01"), @"\s+", " "), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/omrade/vso-fyrbodal?period=2025H1\">", await Read("/indikator/K01?period=2025H1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Summary_NamesThoseAboveAndBelow_WhereTheyAreFew_AndExplainsTheIntervalOnce()
    {
        warehouse.Change("update pub_value set value = 5, value_low = 4, value_high = 6 where indicator_code = 'K01' and period_code = '2025' and status = 'shown' and area_code not in ('1480', '1490', '1460')");
        var page = await Read("/indikator/K01?period=2025");

        Assert.Contains("<p>Säkert över länet: <a href=\"/kommun/1490?period=2025\">Borås</a> och <a href=\"/kommun/1480?period=2025\">Göteborg</a>.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>Säkert under länet: <a href=\"/kommun/1460?period=2025\">Bengtsfors</a>.</p>", page, StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(page, "hur mycket slumpen kan ha betytt"));
    }

    [Fact]
    public async Task NothingAskedFor_OpensOnAPeriodThatShowsMost_WhereTheLatestHidesNearlyAll()
    {
        warehouse.Change("update pub_value set status = 'hidden', value = null, numerator = null where indicator_code = 'K02' and area_code like '14%'");
        warehouse.Change("update pub_value set status = 'hidden', value = null, numerator = null where indicator_code = 'K01' and period_code in ('2025', '2025H2') and area_code like '14%'");

        Assert.Contains("<option value=\"2025H1\" selected", await Read("/indikator/K01"), StringComparison.Ordinal);
    }

    private static List<string> Limits(string page) => [.. Regex.Matches(page, "<span>([^<]* till under [^<]*) <span").Select(found => found.Groups[1].Value)];

    private static List<string> Shapes(string page, string element) =>
        [.. Regex.Matches(page, $"<a href=\"#(kommun-[0-9]+)\" aria-label=\"([^\"]*)\"><title>[^<]*</title><{element} [^>]*?class=\"([a-z0-9]+)\"").Select(found => $"{found.Groups[1].Value} {found.Groups[2].Value} {found.Groups[3].Value}")];

    // The table of two periods, a row without its head.
    private static string Row(string page, string name) => string.Join('|',
        Regex.Matches(Regex.Match(page[page.IndexOf("id=\"tva-perioder\"", StringComparison.Ordinal)..], $"<th scope=\"row\">{name}</th>(.*?)</tr>", RegexOptions.Singleline).Value, "<td[^>]*>([^<]*)</td>").Select(found => found.Groups[1].Value));

    private async Task<string> Read(string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address, TestContext.Current.CancellationToken)).Replace('\u00a0', ' ');
}
