using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Parquet;

namespace Analytics.Tests.Dashboards;

/// <summary>The formats that figures are sent in: valid, typed, and each missing figure with its reason.</summary>
public sealed class OutletFormatTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string Hidden = "Dold: antalet är 1–4 eller kan avslöja ett sådant antal.";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/v1/values?indicator=K01&format=xlsx", "values", "about")]
    [InlineData("/indikator/K01.xlsx?period=2025", "Siffror", "Om siffrorna")]
    [InlineData("/en/indikator/K02.xlsx", "Figures", "About the figures")]
    [InlineData("/indikator/K01.xlsx?period=HT2025", "Siffror", "Om siffrorna")]
    public async Task Workbook_IsValid_HasTypedNumbersFrozenHeadsAndNoFormula(string address, string figures, string about)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(await site.Client.GetByteArrayAsync(address, Stop)), isEditable: false);
        var book = document.WorkbookPart!;
        var cells = book.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).ToList();

        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(document, Stop).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        Assert.Equal([figures, about], book.Workbook!.Sheets!.Elements<Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.All(book.WorksheetParts, part => Assert.Equal(PaneStateValues.Frozen, part.Worksheet!.Descendants<Pane>().Single().State!.Value));
        Assert.DoesNotContain(cells, cell => cell.CellFormula is not null);
        Assert.All(cells.Where(cell => cell.DataType?.Value != CellValues.InlineString), cell => double.Parse(cell.CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Workbook_SaysWhatTheFiguresMean_AndWhyOneIsMissing()
    {
        var file = await site.Client.GetByteArrayAsync("/indikator/K01.xlsx?period=2025", Stop);
        var ale = OutletReader.Sheet(file).Single(row => (string?)row["områdeskod"] == "1440");
        var about = OutletReader.Sheet(file, 1).ToLookup(row => (string)row["uppgift om siffrorna"]!, row => (string?)row["beskrivning"]);

        Assert.Equal((null, 6000.0, null, "dold", Hidden), (ale["antal"], ale["nämnare"], ale["värde"], ale["uppgift"], ale["förklaring"]));
        Assert.Equal("Exempeldata – påhittade siffror", about["Obs"].Single());
        Assert.Equal("nummer 1, 2026-01-03 kl. 06.00 (svensk tid)", about["Publicering"].Single());
        Assert.Equal("https://creativecommons.org/publicdomain/zero/1.0/", about["Licens"].Single());
        Assert.Equal(Hidden, about["Saknad siffra: dold"].Single());
        Assert.Contains("2025 (2025): 1 januari 2025 till 31 december 2025", about["Perioder"]);
        Assert.All(["Mått", "Definition", "Täljare (antal)", "Nämnare", "Enhet", "Källa", "Att tänka på", "Version av definitionen", "Skydd av små tal"], field => Assert.NotEqual("", Assert.Single(about[field])));
    }

    [Theory]
    [InlineData("/en/indikator/K01.csv?period=2025")]
    [InlineData("/en/indikator/K01.xlsx?period=2025")]
    public async Task English_HasEnglishHeadingsAndReasons(string address)
    {
        var bytes = await site.Client.GetByteArrayAsync(address, Stop);
        var ale = (address.Contains(".csv", StringComparison.Ordinal) ? OutletReader.Csv(bytes, ';') : OutletReader.Sheet(bytes)).Single(row => (string?)row["area code"] == "1440");

        Assert.Equal("Hidden: the count is 1–4, or it could reveal such a count.", ale["explanation"]);
        Assert.Equal("hidden", ale["status"]);
    }

    [Fact]
    public async Task JsonStat_IsACubeOfTheSelection_WithAReasonForEveryNull()
    {
        using var document = JsonDocument.Parse(await site.Client.GetByteArrayAsync("/api/v1/values?indicator=K01&area=1440&area=1460&area=1489&period=2025&period=2025K1&format=json-stat2", Stop));
        var root = document.RootElement;

        Assert.Equal(("2.0", "dataset", "2026-01-03T05:00:09.000Z"), (root.GetProperty("version").GetString(), root.GetProperty("class").GetString(), root.GetProperty("updated").GetString()));
        Assert.Equal("""["indicator","area","period","breakdown","measure"]""", root.GetProperty("id").GetRawText());
        // Municipalities are not published by quarter: those three have a place in the cube and the reason in it.
        Assert.Equal("[1,3,2,1,5]", root.GetProperty("size").GetRawText());
        Assert.Equal("""{"time":["period"],"geo":["area"],"metric":["indicator","measure"]}""", root.GetProperty("role").GetRawText());
        // In the order of the cube: the areas in their order, each with the quarter and the year, each with five figures.
        Assert.Equal("""[[null,null,null,null,null],[null,6000,null,null,null],[null,null,null,null,null],[0,2000,0,0,0.1],[null,null,null,null,null],[null,8000,null,null,null]]""", InFives(root, "value"));
        Assert.Equal("""[["not_published"…5],["hidden",null,"hidden","hidden","hidden"],["not_published"…5],[null,null,null,null,null],["not_published"…5],["not_delivered",null,"not_delivered","not_delivered","not_delivered"]]""",
            InFives(root, "status").Replace("""["not_published","not_published","not_published","not_published","not_published"]""", """["not_published"…5]""", StringComparison.Ordinal));
        Assert.All(
            root.GetProperty("value").EnumerateArray().Zip(root.GetProperty("status").EnumerateArray()),
            pair => Assert.Equal(pair.First.ValueKind == JsonValueKind.Null, pair.Second.ValueKind == JsonValueKind.String));
        Assert.Equal(["hidden", "not_delivered", "not_published"], root.GetProperty("extension").GetProperty("status").EnumerateObject().Select(status => status.Name));
        Assert.Equal(Hidden, root.GetProperty("extension").GetProperty("status").GetProperty("hidden").GetProperty("sv").GetString());
        Assert.Equal("Ale", root.GetProperty("dimension").GetProperty("area").GetProperty("category").GetProperty("label").GetProperty("1440").GetString());
        Assert.Contains("Exempeldata – påhittade siffror", root.GetProperty("note").EnumerateArray().Select(note => note.GetString()));
        Assert.NotEqual("", root.GetProperty("source").GetString());
    }

    [Fact]
    public async Task Parquet_HasTypedColumnsThatCanBeEmpty_AndTellsItsOrigin()
    {
        var bytes = await site.Client.GetByteArrayAsync("/api/v1/values?indicator=K01&period=2025&format=parquet", Stop);
        await using var reader = await ParquetReader.CreateAsync(new MemoryStream(bytes), cancellationToken: Stop);
        var rows = await OutletReader.Parquet(bytes);
        var ale = rows.Single(row => (string?)row["area"] == "1440");

        Assert.Equal(
            ["text", "text", "text", "text", "Double", "Double", "Double", "Double", "Double", "text", "text", "Int32", "Int32", "text", "text"],
            reader.Schema.DataFields.Select(field => field.ClrType == typeof(ReadOnlyMemory<char>) || field.ClrType == typeof(string) ? "text" : field.ClrType.Name));
        Assert.All(reader.Schema.DataFields, field => Assert.True(field.IsNullable));
        Assert.Equal((null, 6000.0, "hidden", Hidden), (ale["value"], ale["denominator"], ale["status"], ale["reason_sv"]));
        Assert.Equal(("1", "true", "https://creativecommons.org/publicdomain/zero/1.0/"), (reader.CustomMetadata["publication"], reader.CustomMetadata["sample"], reader.CustomMetadata["licence"]));
        Assert.Contains("Definition: ", reader.CustomMetadata["about.K01.sv"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task CsvOfTheApi_IsWhole_UnlessAPageIsAskedFor()
    {
        using var whole = await site.Client.GetAsync("/api/v1/values?indicator=K01&format=csv", Stop);
        using var page = await site.Client.GetAsync("/api/v1/values?indicator=K01&format=csv&page_size=10", Stop);

        Assert.Equal((167, 10), (OutletReader.Csv(await whole.Content.ReadAsByteArrayAsync(Stop), ',').Count, OutletReader.Csv(await page.Content.ReadAsByteArrayAsync(Stop), ',').Count));
        Assert.Equal(("167", "167"), (whole.Headers.GetValues("X-Total-Count").Single(), page.Headers.GetValues("X-Total-Count").Single()));
        Assert.Equal((false, true), (whole.Headers.Contains("Link"), page.Headers.Contains("Link")));
    }

    [Theory]
    [InlineData("/api/v1/values?format=xlsx&page=2", HttpStatusCode.BadRequest, "not_paged")]
    [InlineData("/api/v1/values?indicator=K01&period=HT2025&format=json-stat2", HttpStatusCode.NotFound, "nothing_published")]
    [InlineData("/indikator/K01.json?period=HT2025", HttpStatusCode.NotFound, "nothing_published")]
    public async Task Format_ThatCannotHoldTheSelection_SaysWhy(string address, HttpStatusCode status, string code)
    {
        using var answer = await site.Client.GetAsync(address, Stop);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));

        Assert.Equal((status, code), (answer.StatusCode, problem.RootElement.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task UndeliveredPeriod_GivesTheReasonAndNotSilence()
    {
        // The period exists for the county alone, and for K01 alone.
        using var body = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/values?indicator=K03&area=lan&period=2026K1", Stop));
        var told = Assert.Single(body.RootElement.GetProperty("not_published").EnumerateArray().ToList());

        Assert.Equal(("not_delivered", "2026K1"), (told.GetProperty("status").GetString(), told.GetProperty("period").GetString()));
        Assert.EndsWith("har inget kommit för perioden 2026K1. Det är inte samma sak som noll.", told.GetProperty("reason_sv").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/indikator/K01.csv?period=2025")]
    [InlineData("/indikator/K01.xlsx?period=2025")]
    [InlineData("/indikator/K01.json?period=2025")]
    [InlineData("/indikator/K01.parquet?period=2025")]
    [InlineData("/indikator/K01/jamforelser.csv?period=2025")]
    [InlineData("/definitioner.xlsx")]
    [InlineData("/leveranser/mall/kva.xlsx")]
    [InlineData("/leveranser/kva/avvisade.csv")]
    [InlineData("/api/v1/values?indicator=K01&format=xlsx")]
    [InlineData("/api/v1/values?indicator=K01&format=json-stat2")]
    [InlineData("/data/dcat.rdf")]
    public async Task Tag_SparesWhoHasTheFileAlready(string address)
    {
        using var first = await site.Client.GetAsync(address, Stop);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(again, Stop);
        using var stale = new HttpRequestMessage(HttpMethod.Get, address);
        stale.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"0\""));
        using var third = await site.Client.SendAsync(stale, Stop);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK), (first.StatusCode, second.StatusCode, third.StatusCode));
        Assert.False(first.Headers.ETag!.IsWeak);
        Assert.Equal(("public, no-cache", "public, no-cache"), (first.Headers.CacheControl!.ToString(), second.Headers.CacheControl!.ToString()));
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
    }

    [Fact]
    public async Task TagOfAFile_ChangesWithThePublication()
    {
        using var warehouse = new InventedWarehouse().Published();
        using var server = new Server(warehouse);
        using var client = server.CreateClient();
        using var before = await client.GetAsync("/indikator/K01.xlsx", Stop);
        warehouse.PublishAgain(2);
        using var after = await client.GetAsync("/indikator/K01.xlsx", Stop);
        using var english = await client.GetAsync("/en/indikator/K01.xlsx", Stop);

        Assert.Equal(3, new[] { before, after, english }.Select(answer => answer.Headers.ETag!.Tag).Distinct().Count());
    }

    [Fact]
    public async Task DownloadList_NamesEveryFormat_WithThePagesOwnChoices()
    {
        var page = WebUtility.HtmlDecode(await site.Client.GetStringAsync("/indikator/K01?period=2025&area=1480", Stop));
        var files = System.Text.RegularExpressions.Regex.Matches(page, "href=\"(/indikator/K01\\.[^\"]+)\" download>([^<]+)<").Select(match => (Address: match.Groups[1].Value, Name: match.Groups[2].Value)).ToList();

        Assert.Equal(["Excel", "Tabellerna som CSV för Excel (semikolon, decimalkomma)", "JSON-stat", "Parquet"], files.Select(file => file.Name));
        foreach (var (address, _) in files)
        {
            using var answer = await site.Client.GetAsync(address, Stop);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.EndsWith("period=2025&trend=half_year&area=1480", address, StringComparison.Ordinal);
            Assert.Equal("exempeldata_K01_2025" + address[14..address.IndexOf('?', StringComparison.Ordinal)], answer.Content.Headers.ContentDisposition!.FileName);
        }
    }

    private static string InFives(JsonElement root, string name) =>
        "[" + string.Join(',', root.GetProperty(name).EnumerateArray().Select(item => item.GetRawText()).Chunk(5).Select(five => $"[{string.Join(',', five)}]")) + "]";
}
