using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace Analytics.Tests.Dashboards;

/// <summary>The catalogue: every indicator on the page, in the files and in the API, and those that are not measured as visible as the others.</summary>
public sealed class CataloguePageTests(KindSite site) : IClassFixture<KindSite>
{
    private const int All = 118;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/definitioner", "av 118 mäts.")]
    [InlineData("/en/definitioner", "of 118 are measured.")]
    public async Task Page_HasEveryIndicatorAndCountsThoseThatAreMeasured(string address, string words)
    {
        var page = await site.Read(address);
        var notMeasured = await Count("state=not_measured");

        Assert.Equal(All, Regex.Count(page, "<article id=\"[A-Z][0-9]{2}\" class=\"entry\""));
        Assert.Contains($"<p>{All - notMeasured} {words}", page, StringComparison.Ordinal);
        Assert.Equal(notMeasured, Regex.Count(page, "class=\"tag tag-off\""));
        Assert.Equal(notMeasured, Regex.Count(page, "<p class=\"notice\"><strong>[^<]*</strong> [^<]{40,}</p>"));
        Assert.Equal(10, Regex.Count(page, "<h2 id=\"grupp-"));
    }

    [Fact]
    public async Task Entry_LeadsToItsFigures_WhereThereAreAny()
    {
        var page = await site.Read("/definitioner");

        Assert.Contains("<a href=\"/indikator/K01\">Se talen för K01</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Se talen för K04", page, StringComparison.Ordinal);
        Assert.Contains(">förslag, inte antagen</span>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("goal=MB3")]
    [InlineData("group=J")]
    [InlineData("state=no_source")]
    [InlineData("goal=MB7&group=U&state=not_measured")]
    public async Task Choice_GivesTheSameOnThePageAndInTheApi(string query)
    {
        var found = Regex.Matches(await site.Read("/definitioner?" + query), "<article id=\"([A-Z][0-9]{2})\"").Select(match => match.Groups[1].Value).ToList();
        using var answer = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/indicators?page_size=1000&" + query, Stop));

        Assert.NotEmpty(found);
        Assert.True(found.Count < All);
        Assert.Equal(found, answer.RootElement.GetProperty("indicators").EnumerateArray().Select(entry => entry.GetProperty("indicator_code").GetString()!));
    }

    [Fact]
    public async Task UnknownChoice_IsToldAndLeftOut()
    {
        var page = await site.Read("/definitioner?goal=MB9&group=K");

        Assert.Contains("Valet ”MB9” finns inte och är inte med.", page, StringComparison.Ordinal);
        Assert.Contains("Visar 12 av 118 mått.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "definitioner")]
    [InlineData("/en", "definitions")]
    public async Task Files_HoldEveryIndicatorWithEveryField(string language, string name)
    {
        using var csv = await site.Client.GetAsync(language + "/definitioner.csv", Stop);
        using var json = JsonDocument.Parse(await site.Client.GetStringAsync(language + "/definitioner.json", Stop));
        using var stream = new MemoryStream(await site.Client.GetByteArrayAsync(language + "/definitioner.xlsx", Stop));
        using var book = SpreadsheetDocument.Open(stream, false);
        var rows = book.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().ToList();
        var lines = (await csv.Content.ReadAsStringAsync(Stop)).TrimStart('\ufeff').Split("\r\n");
        var fields = lines[0].Split(';');

        Assert.Equal(name + ".csv", csv.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(All, json.RootElement.GetArrayLength());
        Assert.Equal(All + 2, lines.Length);
        Assert.Empty(new OpenXmlValidator().Validate(book, Stop).Select(error => error.Description));
        Assert.Equal(All + 1, rows.Count);
        Assert.Equal(fields, rows[0].Elements<Cell>().Select(cell => cell.InnerText));
        Assert.Empty(new[] { "definition_sv", "definition_en", "reason_sv", "caveat_en", "levels", "feeds", "change_sv", "adoption" }.Except(fields));
    }

    [Fact]
    public async Task Api_IsDescribed_AndRefusesWhatItDoesNotKnow()
    {
        using var description = JsonDocument.Parse(await site.Client.GetStringAsync("/openapi/v1.json", Stop));
        using var wrong = await site.Client.GetAsync("/api/v1/indicators?goal=MB9", Stop);

        Assert.True(description.RootElement.GetProperty("paths").TryGetProperty("/api/v1/indicators", out _));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("MB7", await wrong.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_TellsWhatIsMeasuredAndFromWhat()
    {
        using var answer = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/indicators?indicator=K05", Stop));
        var (root, entry) = (answer.RootElement, answer.RootElement.GetProperty("indicators")[0]);

        Assert.Equal((All, 1), (root.GetProperty("catalogue_count").GetInt32(), root.GetProperty("total").GetInt32()));
        Assert.Equal(["county", "care_area"], entry.GetProperty("levels").EnumerateArray().Select(item => item.GetString()));
        Assert.True(entry.GetProperty("has_figures").GetBoolean());
        Assert.NotEmpty(entry.GetProperty("feeds").EnumerateArray());
    }

    private async Task<int> Count(string query)
    {
        using var answer = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/indicators?" + query, Stop));
        return answer.RootElement.GetProperty("total").GetInt32();
    }
}
