namespace Analytics.Tests.Dashboards;

/// <summary>The files of a page hold what the page holds.</summary>
public sealed class PageFileTests(KindSite site) : IClassFixture<KindSite>
{
    [Fact]
    public async Task Tables_HoldTheRowsOfTheBreakdowns_WithIndicatorUnitAndWhatIsPreliminary()
    {
        var lines = await Lines("/indikator/P05.csv");

        Assert.Equal("indikator;indikatorns namn;enhet;områdestyp;områdeskod;område;periodkod;period;uppdelning;uppdelning i ord;antal;beviljat;värde;intervall från;intervall till;uppgift;preliminär;version av definitionen;förklaring", lines[0]);
        Assert.Contains("P05;Utbetalda och beviljade medel;kronor;län;lan;Västra Götalands län;2025;2025;;;518416;600000;518416;;;visas;ja;1;", lines);
        Assert.Contains(lines, line => line.Contains(";organisation=BRIS;", StringComparison.Ordinal) && line.EndsWith(";50;100;50;;;visas;ja;1;", StringComparison.Ordinal));
        Assert.Equal(lines.Length, lines.Distinct().Count());
    }

    [Fact]
    public async Task Median_SaysWhatItsColumnsAre() =>
        Assert.Contains(";summan av värdena;antal värden;median (mittersta värdet);", (await Lines("/indikator/H05.csv"))[0], StringComparison.Ordinal);

    [Fact]
    public async Task Comparisons_AreAFileOfTheirOwn_WithoutHiddenPlaces()
    {
        var lines = await Lines("/indikator/K01/jamforelser.csv?period=2025");

        Assert.Contains("K01;samtal per 1 000 barn;2025;;lan;Västra Götalands län;Vägen mot målet;2024;6;-1;;;efter, 400 saknas;399,2;7,5;2030-12-31;;", lines.Select(line => line.Replace('\u00a0', ' ').Replace('−', '-')));
        Assert.DoesNotContain(lines, line => line.Contains("77777", StringComparison.Ordinal) || line.Contains(";1440;", StringComparison.Ordinal));
        Assert.Contains("/indikator/K01/jamforelser.csv?period=2025", await site.Read("/indikator/K01?period=2025"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_TellsFromHowManyPartsAMeasureIsMade() =>
        Assert.Contains(",shown,6,6", string.Join('|', await Lines("/api/v1/values?indicator=J01&format=csv")), StringComparison.Ordinal);

    [Fact]
    public async Task FilesOfTheCatalogue_FollowThePagesChoice()
    {
        var page = await site.Read("/definitioner?group=K&state=measured");
        var lines = await Lines("/definitioner.csv?group=K&state=measured");

        Assert.Contains("/definitioner.csv?group=K&state=measured", page, StringComparison.Ordinal);
        Assert.All(lines.Skip(1).Where(line => line.Length > 4 && line[3] == ';'), line => Assert.StartsWith("K", line, StringComparison.Ordinal));
        Assert.InRange(lines.Length, 2, 30);
    }

    private async Task<string[]> Lines(string address) =>
        (await site.Client.GetStringAsync(address, TestContext.Current.CancellationToken)).TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
