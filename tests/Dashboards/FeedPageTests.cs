using System.Net;
using System.Text;
using System.Text.Json;
using Analytics.Tests.Schedule;

namespace Analytics.Tests.Dashboards;

/// <summary>Six files taken in by the real load, seen on the pages and in the API on 1 March 2026.</summary>
public sealed class LoadedSite : IDisposable
{
    private const string KvaHeader = "registreringsdatum;enhet_hsaid;kva_kod;kommunkod\n";
    private const string SipHeader = "period;kommunkod;upprattade;uppfoljda;barnet_deltog\n";

    private readonly TestWarehouse warehouse = new();
    private readonly Server server;

    /// <summary>Loads and starts the server.</summary>
    public LoadedSite()
    {
        var clock = new SetClock("2026-03-01T10:00Z");
        foreach (var (name, text) in new[]
        {
            ("kva/kva_2025.csv", KvaHeader + "2025-03-14;SE2321000131-E000000000001;DU055;1480\n2025-03-15;SE2321000131-E000000000001;DU055;Atlantis\n2025-03-15;SE2321000131-E000000000001;DU055;1480\n"),
            ("kva/kva_2026-01.csv", KvaHeader),
            ("overenskommelser/overenskommelser_2025.csv", "organisation;tecknad;arsrapport;beviljat_kr;utbetalt_kr\nBRIS;2025-07-01;ja;100;50\n"),
            ("sip/sip_2025H2.csv", "period;kommunkod\n2025H2;1480\n"),
            ("sip/sip_2025H2_rättad.csv", SipHeader + "2025H2;1480;12;9;7\n"),
            ("avvikelser/avvikelser_2025K4.csv", "period\n2025K4\n"),
        })
        {
            warehouse.Put(name, text).Load(clock);
            clock.Now = clock.Now.AddMinutes(1);
        }

        server = new Server(warehouse.Warehouse.Options, clock);
        Client = server.CreateClient();
    }

    /// <summary>Asks the server.</summary>
    public HttpClient Client { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Client.Dispose();
        server.Dispose();
        warehouse.Dispose();
    }
}

/// <summary>What a handläggare and a sender read about the feeds.</summary>
public sealed class FeedPageTests(LoadedSite site) : IClassFixture<LoadedSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Feeds_SayInWordsWhetherTheyAreLate()
    {
        var page = await Read("/leveranser");

        // A delivery that waits to be confirmed covers nothing.
        Assert.Equal("Samtal med familjer|sen sedan 27 februari 2026 januari 2026 saknas|31 december 2025|1 mars 2026|16 mars 2026 (februari 2026)|varje månad, senast 15 dagar efter månadens slut", RowOf(page, "kva"));
        Assert.Equal("Samordnade planer|i tid|31 december 2025|1 mars 2026|31 juli 2026 (första halvåret 2026)|varje halvår, senast 31 dagar efter halvårets slut", RowOf(page, "sip"));
        Assert.Equal("Enheter|väntar på första leveransen|inget har kommit|inget har kommit|2 februari 2026 (2026)|varje år, senast den 31 januari samma år", RowOf(page, "enheter"));
        Assert.Equal("Överenskommelser|i tid|31 december 2025|1 mars 2026|1 mars 2027 (2026)|varje år, senast den 28 februari året efter", RowOf(page, "overenskommelser"));
        Assert.Contains("2 perioder saknas, den första är kvartal 3 2025", RowOf(page, "hanvisningar"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Summary_CountsTheFeeds_AndNamesTheLateOnes()
    {
        var page = await Read("/leveranser");

        Assert.Contains("Av 13 flöden är 6 sena, 5 väntar på leverans och 2 är i tid.", page, StringComparison.Ordinal);
        Assert.Contains("Sena är: Samtal med familjer, Hänvisningar, Stödutbud, Avvikelser, Barnrättsombud och Partnerskapet.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task HeldDelivery_IsShownWithItsReason_AndTheCommand()
    {
        var part = Between(await Read("/leveranser"), "id=\"vantar\"", "id=\"avvisade\"");

        Assert.Contains("kva_2026-01.csv", part, StringComparison.Ordinal);
        Assert.Contains("Filen har inga rader.", part, StringComparison.Ordinal);
        Assert.Contains("dotnet run --project etl -- confirm 2", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusedFile_SaysWhetherItWasPutRight()
    {
        var part = Between(await Read("/leveranser"), "id=\"avvisade\"", "id=\"inlasning\"");
        var (open, mended) = (Between(part, "avvikelser_2025K4.csv", "</li>"), Between(part, "sip_2025H2.csv", "</li>"));

        Assert.Contains("Ingen rättad fil har kommit än.", open, StringComparison.Ordinal);
        Assert.Contains("saknas i rubrikraden", mended, StringComparison.Ordinal);
        Assert.Contains("Rättad: leverans 5 gäller nu för perioden.", mended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LastLoad_NamesItsDeliveries_AndNoFigure()
    {
        var part = Between(await Read("/leveranser"), "id=\"inlasning\"", "id=\"alla\"");

        // What came before the publication before it, and the file refused after it, do not belong to it.
        Assert.Contains("Leveranserna bakom den: Samordnade planer 2 (avvisade: 1).", part, StringComparison.Ordinal);
        Assert.DoesNotContain("Avvikelser", part, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_ShowsEachPeriodOfTwoYears_WithItsState()
    {
        var part = Between(await Read("/leveranser/kva"), "id=\"perioder\"", "id=\"rader\"");
        var rows = part.Split("<th scope=\"row\">")[1..].Select(Plain).ToList();

        // March 2024 is too long ago and was never expected; March 2026 has begun.
        Assert.Equal(15, rows.Count);
        Assert.StartsWith("mars 2026|15 april 2026|väntas längre fram", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("februari 2026|16 mars 2026|väntas längre fram", rows[1], StringComparison.Ordinal);
        Assert.StartsWith("januari 2026|16 februari 2026|sen, sista dag var 26 februari 2026", rows[2], StringComparison.Ordinal);
        Assert.StartsWith("december 2025|15 januari 2026|levererad", rows[3], StringComparison.Ordinal);
        Assert.StartsWith("januari 2025|", rows[14], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feed_ShowsItsColumns_AndLinksToTheTemplates()
    {
        var page = await Read("/leveranser/hanvisningar");

        Assert.Contains("href=\"/leveranser/mall/hanvisningar.csv\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/leveranser/mall/hanvisningar.xlsx\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("hanvisningar.json", page, StringComparison.Ordinal);
        Assert.Contains("statusdatum|Dagen då statusen nåddes, aldrig före hanvisningsdatum. Får inte vara tom.|ja|2026-02-09|", Plain(Between(page, "id=\"kolumner\"", "</table>")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RefusedLines_SayWhatToDo_AndNeverWhatStoodThere()
    {
        var page = await Read("/leveranser/kva");
        using var file = await site.Client.GetAsync("/leveranser/kva/avvisade.csv", Stop);
        var text = Encoding.UTF8.GetString((await file.Content.ReadAsByteArrayAsync(Stop)).AsSpan(3));

        Assert.Contains("kommunkod|kommun|visas inte|1|Patientens kommun: kommunkod med fyra siffror", Plain(Between(page, "id=\"rader\"", "</table>")), StringComparison.Ordinal);
        Assert.Equal("avvisade_kva.csv", file.Content.Headers.ContentDisposition!.FileName);
        Assert.StartsWith("leverans;fil;avsändare;period;läge;regel;kolumn;antal rader;så rättar du\r\n1;kva_2025.csv;region;2025;gäller;kommun;kommunkod;visas inte;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Atlantis", page + text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_TellsFreshness_OfTheFeedAskedFor()
    {
        using var body = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/feeds?feed=kva&feed=enheter", Stop));
        var feeds = body.RootElement.GetProperty("feeds");

        Assert.Equal((20260301, 2), (body.RootElement.GetProperty("today").GetInt32(), body.RootElement.GetProperty("total").GetInt32()));
        Assert.Equal("""
            {"feed":"enheter","name_sv":"Enheter","name_en":"Health-care units","period_kind":"year","expected_after_days":-334,"late_after_days":30,"state":"awaited","data_through":null,"last_delivery":null,"last_received_at":null,"next_period":"2026","next_expected":20260202,"late_since":null,"late_periods":[]}
            """, feeds[0].GetRawText());
        Assert.Equal("""
            {"feed":"kva","name_sv":"Samtal med familjer","name_en":"Talks with families","period_kind":"month","expected_after_days":15,"late_after_days":10,"state":"late","data_through":20251231,"last_delivery":1,"last_received_at":"2026-03-01T10:00:00.000Z","next_period":"2026-02","next_expected":20260316,"late_since":20260227,"late_periods":["2026-01"]}
            """, feeds[1].GetRawText());
    }

    [Fact]
    public async Task Api_FiltersByState_AlsoAsDelimitedText_WithATag()
    {
        using var answer = await site.Client.GetAsync("/api/v1/feeds?state=on_time&format=csv", Stop);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/feeds?state=on_time&format=csv");
        again.Headers.IfNoneMatch.Add(answer.Headers.ETag!);
        using var same = await site.Client.SendAsync(again, Stop);
        using var wrong = await site.Client.GetAsync("/api/v1/feeds?state=sen", Stop);

        Assert.Equal(["sip", "overenskommelser"], (await answer.Content.ReadAsStringAsync(Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..].Select(line => line.Split(',')[0]));
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (wrong.StatusCode, wrong.Content.Headers.ContentType?.MediaType));
    }

    private async Task<string> Read(string address) => WebUtility.HtmlDecode(await site.Client.GetStringAsync(address, Stop));

    private static string Between(string text, string from, string to)
    {
        var start = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{from} is not on the page");
        var end = text.IndexOf(to, start, StringComparison.Ordinal);
        Assert.True(end >= 0, $"{to} does not follow {from}");
        return text[start..end];
    }

    private static string RowOf(string page, string feed)
    {
        var part = Between(page, "id=\"floden\"", "</table>");
        return Plain(Between(part, $"href=\"/leveranser/{feed}\">", "</tr>")[$"href=\"/leveranser/{feed}\">".Length..]).TrimEnd('|');
    }

    // Cells parted by a bar, all other markup gone, blanks as one.
    private static string Plain(string html) => System.Text.RegularExpressions.Regex.Replace(
        System.Text.RegularExpressions.Regex.Replace(html.Replace("</td>", "|", StringComparison.Ordinal).Replace("</th>", "|", StringComparison.Ordinal), "<[^>]*>", " "), @"\s+", " ")
        .Replace(" |", "|", StringComparison.Ordinal).Replace("| ", "|", StringComparison.Ordinal).Trim();
}
