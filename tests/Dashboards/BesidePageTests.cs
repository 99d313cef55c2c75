using System.Text.RegularExpressions;
using Analytics.Dashboards.Charts;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Tests.Dashboards;

/// <summary>What must be read beside a figure stands there; what says nothing is not drawn.</summary>
public sealed class BesidePageTests(KindSite site) : IClassFixture<KindSite>
{
    [Theory]
    [InlineData("J01?breakdown=of%3DK01", "Länets eget tal är 5,0 samtal per 1 000 barn (4,5–5,6). Högst är Fyrbodal (5,0) och lägst är SAMLA (4,0).")]
    [InlineData("J05", "De är Borås.")]
    [InlineData("J05?breakdown=high%3DK01", "De är Göteborg.")]
    [InlineData("P05", "Beviljat för samma tid: 600 000 kronor.")]
    [InlineData("P01", "Talet ska vara 2 möten.")]
    [InlineData("U10", "Talet ska vara minst 95 %.")]
    [InlineData("C08?breakdown=measure%3Dalla", "Talet ska vara 100 %.")]
    [InlineData("J05", "2025. Kommuner utanför slumpens gränser, under gränsen, KVÅ-samtal per 1 000 barn: ")]
    public async Task Summary_SaysWhatBelongsToTheFigure(string address, string part) => Assert.Contains(part, await site.Summary("/indikator/" + address), StringComparison.Ordinal);

    [Theory]
    [InlineData("/indikator/U01", "Måttet visas för områden och för länet, inte för en kommun i taget. De minsta områdena är ")]
    [InlineData("/indikator/K01?period=2025", "Gränserna är strängare: de räknar med att lika stora kommuner skiljer sig åt mer än slumpen ensam ger.")]
    [InlineData("/indikator/U10", "Det finns ett värde som talet ska nå.")]
    public async Task Page_SaysHowItIsToBeRead(string address, string words) => Assert.Contains(words, await site.Read(address), StringComparison.Ordinal);

    [Fact]
    public void WithoutAnyFigure_ThePageOpensOnTheLatestPeriodThatHasPassed()
    {
        List<Period> periods = [new() { PeriodCode = "2027", LastDay = 20271231, CellCount = 1 }, new() { PeriodCode = "2026", LastDay = 20261231, CellCount = 1 }, new() { PeriodCode = "2025", LastDay = 20251231, CellCount = 1 }];

        Assert.Equal("2025", Choice.Period(periods, ["year"], null, [], 20260930)?.PeriodCode);
        Assert.Equal("2027", Choice.Period(periods, ["year"], null, [])?.PeriodCode);
    }

    [Theory]
    [InlineData("J04", "total=K01")]
    [InlineData("J05", "low=K01")]
    public async Task PageOpens_OnTheMemberThatTellsMost(string code, string member) =>
        Assert.Contains($"<option value=\"{member}\" selected", await site.Read("/indikator/" + code), StringComparison.Ordinal);

    [Fact]
    public async Task Granted_StandsBesidePaid_AndPreliminaryBehindTheUnit()
    {
        var page = Bare(await site.Read("/indikator/P05"));

        Assert.Contains("<th scope=\"col\" class=\"number\">Beviljat, kronor</th><th scope=\"col\" class=\"number\">Utbetalt, kronor</th>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\">100</td><td class=\"number figure\">50 kronor (preliminär)</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TalksAgainstNeed_ShowTalksAndExpectedChildren_NotAllChildren()
    {
        var page = Bare(await site.Read("/indikator/N06"));
        var table = page.Split("id=\"omraden\"")[1].Split("</table>")[0];

        Assert.Contains("<td class=\"number\">30</td><td class=\"number\">75–175</td>", table, StringComparison.Ordinal);
        Assert.DoesNotContain("1 000</td>", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhereAllFiguresAreTheSame_NothingIsDrawn_AndThePageSaysSo()
    {
        var page = await site.Read("/indikator/K03?period=2025H1");

        Assert.DoesNotContain("class=\"map\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("punkter-wide", page, StringComparison.Ordinal);
        Assert.Equal(2, Regex.Count(page, "Inget ritas: alla har samma tal, 0,0 %\\."));
    }

    [Theory]
    [InlineData(0, 97, 6)]
    [InlineData(0, 100, 4)]
    [InlineData(0, 91, 5)]
    public void AxisOfPercentages_NeverReachesBeyondAHundred(double lowest, double highest, int most) =>
        Assert.Equal((lowest, 100), (ChartStyle.RoundTicks(lowest, highest, most, isPercent: true)[0], ChartStyle.RoundTicks(lowest, highest, most, isPercent: true)[^1]));

    [Fact]
    public async Task CareAreaAndAssociationOfTheSameName_AreToldApartInTheChart()
    {
        var page = await site.Read("/indikator/U01");

        Assert.Contains(">Fyrbodal, vårdområde</text>", page, StringComparison.Ordinal);
        Assert.Contains(">Fyrbodal, förbund</text>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026K1", "kvartal 1 2026")]
    [InlineData("2026H2", "juli–dec 2026")]
    [InlineData("IOP2", "IOP-år 2")]
    [InlineData("R12-2026-03", "mars 2026")]
    [InlineData("2026", "2026")]
    public void PeriodsOfCharts_AreInWords(string code, string label) => Assert.Equal(label, PeriodLabel.Abbreviate(code, Language.Swedish));

    [Fact]
    public async Task Trend_IsShownByTheKindOfPeriodThatThePageOpensOn_WhereThatMakesALine()
    {
        using var warehouse = new InventedWarehouse().Published();
        using var server = new Server(warehouse);
        using var client = server.CreateClient();
        warehouse.Change("""
            insert into pub_value (indicator_code, area_code, period_code, breakdown, numerator, denominator, value, value_low, value_high, note, status)
            select v.indicator_code, v.area_code, p.period_code, v.breakdown, v.numerator, v.denominator, v.value, v.value_low, v.value_high, v.note, v.status
            from   pub_value v
            cross join (select '2023' as period_code union all select '2024') p
            where  v.indicator_code = 'K01' and v.area_code = 'lan' and v.period_code = '2025'
            """);

        Assert.Contains("<option value=\"year\" selected", await client.GetStringAsync("/indikator/K01?period=2025", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("<option value=\"quarter\" selected", await client.GetStringAsync("/indikator/K01?period=2025H1", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TablesOnATelephone_SayOnceThatTheyCanBeDragged()
    {
        var page = await site.Read("/indikator/K01?period=2025&area=1480");

        Assert.True(Regex.Count(page, "<div class=\"scroll[^>]* tabindex=\"0\"") > 2);
        Assert.Equal(1, Regex.Count(page, "<p class=\"scroll-hint quiet\">En tabell som är bredare än skärmen går att dra i sidled.</p>"));
    }

    // Razor's own line breaks between tags say nothing.
    private static string Bare(string page) => Regex.Replace(page, @">\s+<", "><");
}
