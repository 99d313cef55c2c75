using System.Net;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Dashboards;

/// <summary>A note is written in the inner zone and read by everybody, in chart, list, table and file, until it is taken away.</summary>
public sealed class AnnotationPageTests : IDisposable
{
    private const string Note = "Nytt journalsystem i Göteborg";

    private readonly InventedWarehouse warehouse = new InventedWarehouse().Published();
    private readonly DeskSite site;

    public AnnotationPageTests() => site = new DeskSite(warehouse.Options);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        site.Dispose();
        warehouse.Dispose();
    }

    [Fact]
    public async Task Note_IsSeenByEverybody_AndGoneOnceTakenAway()
    {
        using var open = site.As(null);
        // The kept page must not outlive what was written.
        Assert.DoesNotContain(Note, await open.GetStringAsync("/indikator/K01?trend=half_year", Stop), StringComparison.Ordinal);
        using var saved = await Write(("swedish", Note), ("english", "A new record system in Gothenburg"));
        var page = await open.GetStringAsync("/indikator/K01?trend=half_year", Stop);
        var english = await open.GetStringAsync("/en/indikator/K01?trend=half_year", Stop);
        var other = await open.GetStringAsync("/indikator/K02", Stop);
        var data = await open.GetByteArrayAsync("/indikator/K01.xlsx?trend=half_year", Stop);

        Assert.Equal((HttpStatusCode.Redirect, "/inre/anteckningar?gjort=sparad"), (saved.StatusCode, saved.Headers.Location!.ToString()));
        Assert.Contains("Anteckning 1, andra halvåret 2025: " + Note + ".", page, StringComparison.Ordinal);
        Assert.Contains("<li>andra halvåret 2025: <span>" + Note + "</span></li>", page, StringComparison.Ordinal);
        Assert.Contains("anteckning 1</span>", page, StringComparison.Ordinal);
        Assert.Contains("A new record system in Gothenburg", english, StringComparison.Ordinal);
        Assert.DoesNotContain(Note, other, StringComparison.Ordinal);
        Assert.Contains(Note, Words(data), StringComparison.Ordinal);

        using var removed = await site.Post("/inre/anteckningar", "/inre/anteckningar?handler=Remove", ("key", "1"));
        using var again = await site.Post("/inre/anteckningar", "/inre/anteckningar?handler=Remove", ("key", "1"));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.NotFound), (removed.StatusCode, again.StatusCode));
        Assert.DoesNotContain(Note, await open.GetStringAsync("/indikator/K01?trend=half_year", Stop), StringComparison.Ordinal);
        Assert.Contains("Borttagna anteckningar", await site.Text("/inre/anteckningar"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_OfOnePlace_StandsBesideThatPlaceAlone()
    {
        using var saved = await Write(("swedish", Note), ("area", "1480"));
        using var open = site.As(null);

        Assert.Contains(Note, await open.GetStringAsync("/indikator/K01?trend=half_year&area=1480", Stop), StringComparison.Ordinal);
        Assert.DoesNotContain(Note, await open.GetStringAsync("/indikator/K01?trend=half_year&area=1441", Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("swedish", "Anna Karlsson slutade", "kan vara ett namn på en person")]
    [InlineData("swedish", "Gäller 850101-9809", "Den innehåller ett personnummer")]
    [InlineData("english", "Two families moved", "Anteckningen på engelska sparades inte. Den nämner 1–4 barn")]
    [InlineData("period", "2099", "Välj mått och period som finns.")]
    public async Task Note_IsNotSaved_WhenItMayTellOfSomebody(string field, string value, string told)
    {
        using var answer = await Write(("swedish", field == "swedish" ? value : Note), ("english", field == "english" ? value : ""), ("period", field == "period" ? value : "2025H2"));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(told, page, StringComparison.Ordinal);
        Assert.DoesNotContain("850101", page, StringComparison.Ordinal);
        Assert.Contains("Ingen anteckning syns än.", await site.Text("/inre/anteckningar"), StringComparison.Ordinal);
    }

    [Theory, EachEngine]
    public void Ledger_KeepsWhoWroteAndWhoTookAway(EngineKind engine)
    {
        using var test = new TestWarehouse(engine);
        var desk = new Analytics.Dashboards.Hosting.Desk.AnnotationDesk(test.Warehouse, TimeProvider.System);
        desk.Write("K01", "", "2025H2", "  Ny   rutin ", "", "anna@example.se");
        desk.Write("K01", "1480", "2025", "Ny rutin", "", "anna@example.se");
        desk.Remove(1, "bo@example.se");

        Assert.Equal(["1||2025H2|Ny rutin|anna@example.se|bo@example.se", "2|1480|2025|Ny rutin|anna@example.se|"], test.Rows("select annotation_key, area_code, period_code, text_sv, written_by, removed_by from annotation order by annotation_key"));
        Assert.Equal(["2"], test.Rows("select annotation_key from pub_annotation"));
        Assert.Throws<WarehouseException>(() => desk.Write("K01", "", "2025", "Anna Karlsson slutade", "", "anna@example.se"));
    }

    private Task<HttpResponseMessage> Write(params (string Name, string Value)[] fields) => site.Post("/inre/anteckningar", "/inre/anteckningar",
        [.. new[] { ("indicator", "K01"), ("area", ""), ("period", "2025H2"), ("english", "") }.Where(usual => !fields.Any(field => field.Name == usual.Item1)), .. fields]);

    // The texts of a workbook lie packed.
    private static string Words(byte[] workbook)
    {
        using var archive = new System.IO.Compression.ZipArchive(new MemoryStream(workbook));
        return string.Concat(archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return reader.ReadToEnd();
        }));
    }
}
