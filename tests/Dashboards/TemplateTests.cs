using System.Text;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Column = DocumentFormat.OpenXml.Spreadsheet.Column;

namespace Analytics.Tests.Dashboards;

/// <summary>The template of every feed in every format, as a browser gets it, is a file that loads.</summary>
public sealed class TemplateTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Templates => [.. from feed in FeedList.All
                                                              from extension in feed.Extensions
                                                              where extension != ".json" || feed.Name != "befolkning"
                                                              select new TheoryDataRow<string, string>(feed.Name, extension)];

    [Theory, MemberData(nameof(Templates))]
    public async Task Template_Loads_AsItIsDownloaded(string feed, string extension)
    {
        using var answer = await site.Client.GetAsync($"/leveranser/mall/{feed}{extension}", Stop);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Stop);
        using var warehouse = new TestWarehouse();
        var name = Path.ChangeExtension(FeedList.Named(feed)!.FileExample, extension);

        var result = warehouse.Put($"{feed}/{name}", bytes).Load().Files.Single();

        Assert.Equal($"mall_{feed}{extension}", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal((Outcome.Loaded, 1L, 1L), (result.Outcome, result.Counts.Read, result.Counts.Loaded));
        Assert.Empty(warehouse.Rows("select message from delivery_warning where warning_code = 'okänd_kolumn'"));
    }

    [Fact]
    public async Task DelimitedTemplate_HasAByteOrderMark_Headings_AndOneRow()
    {
        var bytes = await site.Client.GetByteArrayAsync("/leveranser/mall/sip.csv", Stop);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("period;kommunkod;aldersgrupp;upprattade;uppfoljda;barnet_deltog\r\n2026H1;1480;6-12;12;9;7\r\n", Encoding.UTF8.GetString(bytes.AsSpan(3)));
    }

    [Theory]
    [InlineData("", "Mall", "Förklaringar", "Barnets åldersgrupp:")]
    [InlineData("/en", "Template", "Explanations", "The child's age group:")]
    public async Task Workbook_IsValid_HoldsTextOnly_AndExplainsItsColumns(string language, string sheet, string explanations, string words)
    {
        using var stream = new MemoryStream(await site.Client.GetByteArrayAsync(language + "/leveranser/mall/familjecentraler.xlsx", Stop));
        using var sip = new MemoryStream(await site.Client.GetByteArrayAsync(language + "/leveranser/mall/sip.xlsx", Stop));
        using var large = SpreadsheetDocument.Open(stream, false);
        using var book = SpreadsheetDocument.Open(sip, false);

        Assert.Empty(new OpenXmlValidator().Validate(large, Stop).Select(error => error.Description));
        Assert.Equal([sheet, explanations], book.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(found => found.Name!.Value));
        Assert.Equal(["period", "kommunkod", "aldersgrupp", "upprattade", "uppfoljda", "barnet_deltog", "2026H1", "1480", "6-12", "12", "9", "7"], Cells(book, 0).Select(cell => cell.InnerText));
        Assert.All(Cells(book, 0), cell => Assert.Equal((CellValues.InlineString, true), (cell.DataType!.Value, IsText(book, cell.StyleIndex!))));
        Assert.All(Worksheet(book, 0).Descendants<Column>(), column => Assert.True(IsText(book, column.Style!)));
        Assert.StartsWith(words, Cells(book, 1).Single(cell => cell.CellReference == "C4").InnerText, StringComparison.Ordinal);
        Assert.Equal("upprättade", Cells(book, 1).Single(cell => cell.CellReference == "E5").InnerText);
        Assert.Contains("AK2", Cells(large, 0).Select(cell => cell.CellReference!.Value));
    }

    [Fact]
    public async Task JsonTemplate_WritesListsAndNumbersAsSuch()
    {
        var text = await site.Client.GetStringAsync("/leveranser/mall/utbud.json", Stop);
        using var body = System.Text.Json.JsonDocument.Parse(text);
        var offer = body.RootElement[0];

        Assert.Equal(["2", "5"], offer.GetProperty("grunder").EnumerateArray().Select(part => part.GetString()));
        Assert.Equal((57.7072, 7, "1480"), (offer.GetProperty("lat").GetDouble(), offer.GetProperty("alder_fran").GetInt32(), offer.GetProperty("kommunkod").GetString()));
        Assert.False(offer.TryGetProperty("giltig_till", out _));
        Assert.Contains("Stödgrupp", text, StringComparison.Ordinal);
    }

    private static Worksheet Worksheet(SpreadsheetDocument book, int at)
    {
        var sheet = book.WorkbookPart!.Workbook!.Descendants<Sheet>().ElementAt(at);
        return ((WorksheetPart)book.WorkbookPart.GetPartById(sheet.Id!)).Worksheet!;
    }

    private static List<Cell> Cells(SpreadsheetDocument book, int at) => [.. Worksheet(book, at).Descendants<Cell>()];

    private static bool IsText(SpreadsheetDocument book, uint style) =>
        book.WorkbookPart!.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>().ElementAt((int)style).NumberFormatId! == 49u;
}
