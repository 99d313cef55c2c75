using System.Net;
using System.Text.RegularExpressions;

namespace Analytics.Tests.Dashboards;

/// <summary>Where a definition changed, the series breaks: a line in the chart, a row in the table, a column in the file, and nothing is compared across.</summary>
public sealed class BreakMarkTests : IDisposable
{
    private readonly InventedWarehouse warehouse = new InventedWarehouse().Published().AndComparisons();
    private readonly Server server;
    private readonly HttpClient client;

    public BreakMarkTests()
    {
        server = new Server(warehouse);
        client = server.CreateClient();
        warehouse.AddVersion("K01", "2025-07-01");
    }

    [Fact]
    public async Task Trend_HasALineARowAndASentence_AndComparesOnlyAfterIt()
    {
        var page = await Read("/indikator/K01?trend=quarter");

        Assert.Contains("Definitionen ändrades den 1 juli 2025 (version 2). Tal från perioder som slutar före den dagen jämförs inte med senare.", page, StringComparison.Ordinal);
        Assert.Contains("Länets tal var detsamma kvartal 3 2025 och kvartal 4 2025", page, StringComparison.Ordinal);
        Assert.DoesNotContain("kvartal 1 2025 och", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split(">Ny definition 2025-07-01<").Length - 1);
        Assert.Matches(@"kvartal 2 2025</th>[\s\S]*Brott: från 1 juli 2025 gäller version 2 av definitionen. Samtal på distans räknas nu.</th>\s*</tr>\s*<tr>\s*<th scope=""row"">kvartal 3 2025</th>", page);
        // Four points, one break: two lines and not three, in each of the two sizes.
        Assert.Equal(2 * 2, Regex.Matches(page, "stroke-width=\"2\" d=\"([^\"]*)\" class=\"stroke-county\"").Sum(lines => lines.Groups[1].Value.Count(letter => letter == 'M')));
    }

    [Fact]
    public async Task OwnPastAndTrend_AreNotComparedAcrossTheBreak()
    {
        warehouse.Change("insert into pub_value (indicator_code, area_code, period_code, breakdown, numerator, denominator, value, value_low, value_high, note, status) values ('K01', '1480', '2024', '', 1, 1, 7, 6, 8, '', 'shown')");
        var page = await Read("/indikator/K01?period=2025&area=1480");

        Assert.Equal(2, page.Split("Jämförs inte över den 1 juli 2025, då definitionen ändrades.").Length - 1);
        Assert.DoesNotContain("Talet stiger", page, StringComparison.Ordinal);
        Assert.Contains("Mot länet (5,0 samtal per 1 000 barn)", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_SaysWhichVersionEachRowFollows()
    {
        var lines = (await client.GetStringAsync("/indikator/K01.csv?period=2025&trend=quarter", TestContext.Current.CancellationToken)).Split("\r\n");

        Assert.EndsWith(";uppgift;preliminär;version av definitionen;förklaring", lines[0], StringComparison.Ordinal);
        Assert.Equal(["1", "1", "2", "2"], lines.Where(line => line.Contains(";2025K", StringComparison.Ordinal)).Select(line => line.Split(';')[^2]));
    }

    [Fact]
    public async Task Catalogue_TellsBothVersionsAndWhatChanged()
    {
        var page = await Read("/definitioner?group=K");

        Assert.Contains("Version 2, gäller från 1 juli 2025. Samtal på distans räknas nu.", page, StringComparison.Ordinal);
        Assert.Contains("\"change_en\":\"Remote conversations now count.\"", await client.GetStringAsync("/api/v1/indicators?indicator=K01", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutASecondVersion_ThereIsNoBreak() =>
        Assert.DoesNotContain("Brott:", await Read("/indikator/K02"), StringComparison.Ordinal);

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        server.Dispose();
        warehouse.Dispose();
    }

    private async Task<string> Read(string address) => WebUtility.HtmlDecode(await client.GetStringAsync(address, TestContext.Current.CancellationToken)).Replace('\u00a0', ' ');
}
