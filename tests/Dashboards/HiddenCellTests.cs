using System.Globalization;
using System.Net;

namespace Analytics.Tests.Dashboards;

/// <summary>A hidden cell stays hidden wherever it is asked for, even when pub_value wrongly holds its number.</summary>
public sealed class HiddenCellTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/kommun/1440")]
    [InlineData("/kommun/1440?period=2025H1")]
    [InlineData("/omrade/lan")]
    [InlineData("/omrade/vso-simba")]
    [InlineData("/indikator/K01")]
    [InlineData("/indikator/K01?period=2025H1&trend=month")]
    [InlineData("/indikator/K02?breakdown=code%3DDU057")]
    [InlineData("/en/indikator/K01")]
    [InlineData("/indikator/K01.csv?period=2025")]
    [InlineData("/en/indikator/K02.csv")]
    [InlineData("/api/v1/values?page_size=1000")]
    [InlineData("/api/v1/values?area=1440&format=csv")]
    public async Task Answer_NeverHoldsTheNumber(string address)
    {
        var body = WebUtility.HtmlDecode(await site.Client.GetStringAsync(address, TestContext.Current.CancellationToken));
        var bare = string.Concat(body.Where(letter => !char.IsWhiteSpace(letter) && letter != '\u00a0'));

        // As a count, as 0.9 and 1.1 times it, with any thousands separator.
        foreach (var number in new[] { InventedWarehouse.Planted, InventedWarehouse.Planted * 9 / 10, InventedWarehouse.Planted * 11 / 10 })
        {
            var digits = number.ToString(CultureInfo.InvariantCulture);
            Assert.DoesNotContain(digits, bare, StringComparison.Ordinal);
            Assert.DoesNotContain(digits.Insert(2, ","), bare, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Row_SaysThatItIsHidden_AndZeroIsANumber()
    {
        var page = WebUtility.HtmlDecode(await site.Client.GetStringAsync("/indikator/K01?period=2025", TestContext.Current.CancellationToken));

        Assert.Equal(["Ale", "SIMBA", "dold", "6\u00a0000", "dold", "dold"], CellsOf(page, "1440"));
        Assert.Equal(["Alingsås", "SAMLA", "inte levererad", "8\u00a0000", "inte levererad", "inte levererad"], CellsOf(page, "1489"));
        Assert.Equal(["Bengtsfors", "Fyrbodal", "0", "2\u00a0000", "0,0", "0,0–0,1"], CellsOf(page, "1460"));
    }

    private static string[] CellsOf(string page, string municipality)
    {
        var row = page[page.IndexOf($"id=\"kommun-{municipality}\"", StringComparison.Ordinal)..];
        row = row[..row.IndexOf("</tr>", StringComparison.Ordinal)];
        return [.. System.Text.RegularExpressions.Regex.Matches(row, "<t[hd][^>]*>(?:<a [^>]*>)?([^<]*)(?:</a>)?</t[hd]>").Select(match => match.Groups[1].Value)];
    }
}
