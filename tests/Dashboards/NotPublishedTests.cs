using System.Net;
using System.Text;
using System.Text.Json;

namespace Analytics.Tests.Dashboards;

/// <summary>What exists and stands outside the publication plan is answered with the reason, on the page, in files and to programs alike.</summary>
public sealed class NotPublishedTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string ByMonth = "Visas inte: måttet ”KVÅ-samtal per 1\u00a0000 barn” publiceras för kommunerna per halvår, år och IOP-år, inte per månad, för att enskilda barn inte ska kunna kännas igen.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/indikator/K01?period=2025-01", ByMonth)]
    [InlineData("/indikator/K01?area=1440&period=2025-01", ByMonth)]
    [InlineData("/indikator/K01?area=1440&period=2025&trend=month", ByMonth)]
    [InlineData("/en/indikator/K01?period=2025-01", "Not shown: the measure “KVÅ conversations per 1,000 children” is published for the municipalities by half-year, year and partnership year, not by month, so that no single child can be recognised.")]
    [InlineData("/indikator/K01?period=HT2025", "inte per termin, för så mäts det inte.")]
    [InlineData("/indikator/K01?breakdown=code%3DDU055", "publiceras inte uppdelat på åtgärdskod, för så mäts det inte. Det som publiceras är talet för allt sammantaget och uppdelat på barnets ålder.")]
    [InlineData("/indikator/K02?breakdown=code%3DDU055&period=2025H1", "uppdelat på åtgärdskod publiceras för kommunerna per år och IOP-år, inte per halvår, för att enskilda barn inte ska kunna kännas igen.")]
    [InlineData("/indikator/K01?area=kf-fyrbodal&period=2025H1", "publiceras för kommunalförbunden per år och IOP-år, inte per halvår, för att enskilda barn inte ska kunna kännas igen.")]
    public async Task Page_SaysWhy_AndShowsWhatIsPublished(string address, string reason)
    {
        var page = WebUtility.HtmlDecode(await site.Client.GetStringAsync(address, Stop));

        Assert.Contains(reason, page, StringComparison.Ordinal);
        Assert.Contains(address.StartsWith("/en", StringComparison.Ordinal) ? "Shown now: 2025." : "Nu visas", page, StringComparison.Ordinal);
        Assert.Contains("/om/skydd", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/indikator/K01.csv?area=1440&period=2025-01", "K01;KVÅ-samtal per 1\u00a0000 barn;1440;2025-01;;;;;inte publicerad;" + ByMonth)]
    [InlineData("/indikator/K01/jamforelser.csv?period=2025-01", "K01;KVÅ-samtal per 1\u00a0000 barn;;2025-01;;;;;inte publicerad;" + ByMonth)]
    public async Task File_HoldsTheReasonAndNoFigure(string address, string line)
    {
        using var answer = await site.Client.GetAsync(address, Stop);
        var text = Encoding.UTF8.GetString((await answer.Content.ReadAsByteArrayAsync(Stop)).AsSpan(3));

        Assert.Equal("indikator;indikatorns namn;områdeskod;periodkod;uppdelning;antal;nämnare;värde;uppgift;förklaring\r\n" + line + "\r\n", text);
        Assert.Equal("exempeldata_K01_visas-inte.csv", answer.Content.Headers.ContentDisposition!.FileName);
    }

    [Theory]
    [InlineData("/indikator/K01.csv?period=x")]
    [InlineData("/indikator/K01.csv?area=9999")]
    [InlineData("/indikator/K02/jamforelser.csv?breakdown=code%3DX")]
    [InlineData("/indikator/K99.csv")]
    public async Task File_OfWhatDoesNotExist_IsNotFound(string address)
    {
        using var answer = await site.Client.GetAsync(address, Stop);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("indicator=K01&area=1440&period=2025-01", "K01|1440|2025-01|", ByMonth)]
    [InlineData("indicator=K01&period=HT2025", "K01||HT2025|", "inte per termin")]
    [InlineData("indicator=K01&breakdown=code%3DDU055", "K01|||code=DU055", "publiceras inte uppdelat på åtgärdskod")]
    [InlineData("indicator=K01&area=1440&breakdown=age%3D0-5", "K01|1440||age=0-5", "inte för kommunerna, för att enskilda barn inte ska kunna kännas igen.")]
    [InlineData("indicator=K04", "K04|||", "mäts inte än.")]
    [InlineData("area=1440&period=2025-01", "|1440|2025-01|", "inget mått publiceras för den kombination")]
    public async Task Api_GivesTheReason_InBothForms(string query, string cell, string reason)
    {
        using var body = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/values?" + query, Stop));
        var told = Assert.Single(body.RootElement.GetProperty("not_published").EnumerateArray());
        var csv = (await site.Client.GetStringAsync("/api/v1/values?format=csv&" + query, Stop)).Split("\r\n");

        Assert.Equal(0, body.RootElement.GetProperty("total").GetInt32());
        Assert.Equal(cell, string.Join('|', new[] { "indicator", "area", "period", "breakdown" }.Select(name => told.GetProperty(name).GetString())));
        Assert.Equal("not_published", told.GetProperty("status").GetString());
        Assert.Contains(reason, told.GetProperty("reason_sv").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("Not shown: ", told.GetProperty("reason_en").GetString(), StringComparison.Ordinal);
        Assert.StartsWith(cell.Replace('|', ',') + ",,,,,,,not_published,,,", csv[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_TellsOnlyWhatIsNotPublished_OfSeveral()
    {
        using var body = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/values?indicator=K01&area=1440&area=lan&period=2025&period=2025-01", Stop));

        Assert.Equal(3, body.RootElement.GetProperty("total").GetInt32());
        Assert.Equal("1440", Assert.Single(body.RootElement.GetProperty("not_published").EnumerateArray()).GetProperty("area").GetString());
    }
}
