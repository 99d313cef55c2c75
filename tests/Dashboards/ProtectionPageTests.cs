using System.Net;
using System.Text.RegularExpressions;

namespace Analytics.Tests.Dashboards;

/// <summary>The page of protection, the ways to it, and how much it says is hidden.</summary>
public sealed class ProtectionPageTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Page_TellsTheMethod_ForEverybodyAndForAStatistician()
    {
        var page = await Read("/om/skydd");

        Assert.Contains("Ett antal mellan 1 och 4 visas aldrig.", page, StringComparison.Ordinal);
        Assert.Contains("för varje dolt antal på 1–4 lämnar allt som går att läsa kvar ett heltal på 5 eller mer som möjligt", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("id=\"i-korthet\"", StringComparison.Ordinal) < page.IndexOf("id=\"metoden\"", StringComparison.Ordinal));
        Assert.Contains("A count from 1 to 4 is never shown.", await Read("/en/om/skydd"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_CountsWhatIsHidden_PerTable()
    {
        var page = await Read("/om/skydd");

        // K01: the county in 3 + 7 periods, K02 in one year for three codes; of 49 municipalities one is hidden and one not delivered.
        Assert.Contains("Inget av länets 13 tal är dolt.", page, StringComparison.Ordinal);
        Assert.Contains("Kommunerna|Halvår|Allt sammantaget|96|2|2,1\u00a0%", Rows(page), StringComparison.Ordinal);
        Assert.Contains("Kommunerna|År|Åtgärdskod|144|3|2,1\u00a0%", Rows(page), StringComparison.Ordinal);
        Assert.Contains("Okänd kommun och kommuner utanför länet|6|3|50,0\u00a0%", Rows(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_ShowsThePlanAsItIs()
    {
        var page = await Read("/om/skydd");
        var plan = Rows(page[page.IndexOf("id=\"planen\"", StringComparison.Ordinal)..]);

        Assert.Contains("Kommunerna|Allt sammantaget|halvår, år och IOP-år", plan, StringComparison.Ordinal);
        Assert.Contains("Kommunalförbunden|Allt sammantaget|år och IOP-år", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Folkmängd", plan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "/om/skydd")]
    [InlineData("/en", "/en/om/skydd")]
    [InlineData("/leveranser", "/om/skydd")]
    public async Task EveryPage_LinksToIt_AtItsFoot(string address, string link)
    {
        var page = await Read(address);

        Assert.Contains($"href=\"{link}\"", page[page.IndexOf("<footer", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/indikator/K01?period=2025", "id=\"kommuner\"")]
    [InlineData("/indikator/K01?period=2025", "id=\"omraden\"")]
    [InlineData("/indikator/K01?period=2025&area=1440&trend=half_year", "id=\"utveckling-tabell\"")]
    public async Task TableWithAHiddenCell_SaysWhy_AndLinksToIt(string address, string table)
    {
        var page = await Read(address);
        var part = page[page.IndexOf(table, StringComparison.Ordinal)..];
        part = part[..part.IndexOf("<table", StringComparison.Ordinal)];

        Assert.Contains("Dold: antalet är 1–4 eller kan avslöja ett sådant antal. <a href=\"/om/skydd\">Så skyddas små tal</a>", part, StringComparison.Ordinal);
    }

    private async Task<string> Read(string address) => WebUtility.HtmlDecode(await site.Client.GetStringAsync(address, Stop));

    private static string Rows(string page) => string.Join('\n', page.Split("</tr>").Select(row => string.Join('|', Regex.Matches(row, "<t[hd][^>]*>([^<]*)</t[hd]>").Select(match => match.Groups[1].Value))));
}
