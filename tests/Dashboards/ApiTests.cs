using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Analytics.Tests.Dashboards;

/// <summary>What a program can count on.</summary>
public sealed class ApiTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Values_GiveTheCellsAskedFor_WithNullsWhereHidden()
    {
        var body = await site.Client.GetStringAsync("/api/v1/values?indicator=K01&area=1440&area=1460&period=2025", Stop);

        Assert.Equal("""
            {"publication":{"number":1,"published_at":"2026-01-03T05:00:09.000Z"},"sample":true,"notice":"Antal på 1–4 är dolda, och fler tal med dem så att de små inte går att räkna ut.","unverified_breakdowns":["code=DU057"],"total":2,"page":1,"page_size":100,"values":[{"indicator":"K01","area":"1440","period":"2025","breakdown":"","numerator":null,"denominator":6000,"value":null,"value_low":null,"value_high":null,"part_count":null,"part_total":null,"note":"","status":"hidden"},{"indicator":"K01","area":"1460","period":"2025","breakdown":"","numerator":0,"denominator":2000,"value":0,"value_low":0,"value_high":0.1,"part_count":null,"part_total":null,"note":"","status":"shown"}],"reasons":[{"status":"hidden","reason_sv":"Dold: antalet är 1–4 eller kan avslöja ett sådant antal.","reason_en":"Hidden: the count is 1–4, or it could reveal such a count.","explained_at":"/om/skydd"}],"not_published":[]}
            """, body);
    }

    [Fact]
    public async Task Values_AsCsv_UseAPointAndStayEmptyWhereHidden()
    {
        using var answer = await site.Client.GetAsync("/api/v1/values?indicator=K01&area=1440&area=lan&period=2025&format=csv", Stop);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            "indicator,area,period,breakdown,numerator,denominator,value,value_low,value_high,note,status,part_count,part_total,reason_sv,reason_en\r\n"
            + "K01,1440,2025,,,6000,,,,,hidden,,,Dold: antalet är 1–4 eller kan avslöja ett sådant antal.,\"Hidden: the count is 1–4, or it could reveal such a count.\"\r\n"
            + "K01,lan,2025,,2000,400000,5,4.5,5.6,,shown,,,,\r\n",
            await answer.Content.ReadAsStringAsync(Stop));
    }

    [Theory]
    [InlineData("/api/v1/values?indicator=K9", "indicator", "K01")]
    [InlineData("/api/v1/values?area=9999", "area", "1480")]
    [InlineData("/api/v1/values?period=igår", "period", "2025H1")]
    [InlineData("/api/v1/values?breakdown=x", "breakdown", "code=DU057")]
    [InlineData("/api/v1/values?format=xml", "format", "csv")]
    [InlineData("/api/v1/values?page=0", "page", "1..1000000")]
    [InlineData("/api/v1/values?page_size=1001", "page_size", "1..1000")]
    [InlineData("/api/v1/values?page_size=ett", "page_size", "1..1000")]
    [InlineData("/api/v1/values?kommun=1480", "kommun", "area")]
    [InlineData("/api/v1/deliveries?feed=x", "feed", "befolkning")]
    [InlineData("/api/v1/areas?area=9999", "area", "1480")]
    [InlineData("/api/v1/areas?kind=stat", "kind", "care_area")]
    [InlineData("/api/v1/periods?period=igår", "period", "2025H1")]
    [InlineData("/api/v1/periods?kind=dag", "kind", "half_year")]
    public async Task WrongParameter_GivesProblemNamingTheAllowedOnes(string address, string parameter, string allowed)
    {
        using var answer = await site.Client.GetAsync(address, Stop);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
        var root = problem.RootElement;

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(400, root.GetProperty("status").GetInt32());
        Assert.Equal(parameter, root.GetProperty("parameter").GetString());
        Assert.Contains(allowed, root.GetProperty("allowed").EnumerateArray().Select(value => value.GetString()));
        Assert.NotEqual("", root.GetProperty("title").GetString());
        Assert.Contains(parameter, root.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_AreLinked_AndTogetherHoldEveryCellOnce()
    {
        var seen = new List<string>();
        string? next = "/api/v1/values?indicator=K01&page_size=70";
        while (next is not null)
        {
            using var answer = await site.Client.GetAsync(next, Stop);
            using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));
            seen.AddRange(body.RootElement.GetProperty("values").EnumerateArray()
                .Select(cell => cell.GetProperty("area").GetString() + " " + cell.GetProperty("period").GetString()));
            next = answer.Headers.GetValues("Link").Single().Split(", ")
                .Where(link => link.EndsWith("rel=\"next\"", StringComparison.Ordinal)).Select(link => link[1..link.IndexOf('>', StringComparison.Ordinal)]).SingleOrDefault();
        }

        Assert.Equal(167, seen.Count);
        Assert.Equal(seen.Distinct().Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/api/v1/values?indicator=K01")]
    [InlineData("/api/v1/deliveries?feed=kva&format=csv")]
    public async Task Tag_SparesWhoHasTheAnswerAlready(string address)
    {
        using var first = await site.Client.GetAsync(address, Stop);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await site.Client.SendAsync(again, Stop);
        using var stale = new HttpRequestMessage(HttpMethod.Get, address);
        stale.Headers.IfNoneMatch.Add(new EntityTagHeaderValue("\"0\""));
        using var third = await site.Client.SendAsync(stale, Stop);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified, HttpStatusCode.OK), (first.StatusCode, second.StatusCode, third.StatusCode));
        Assert.Empty(await second.Content.ReadAsByteArrayAsync(Stop));
    }

    [Fact]
    public async Task Tag_ChangesWithThePublication_AndWithTheQuestion()
    {
        using var warehouse = new InventedWarehouse().Published();
        using var server = new Server(warehouse);
        using var client = server.CreateClient();
        var before = await TagOf(client, "/api/v1/values?indicator=K01");
        var other = await TagOf(client, "/api/v1/values?indicator=K02");
        warehouse.PublishAgain(2);

        Assert.NotEqual(before, other);
        Assert.NotEqual(before, await TagOf(client, "/api/v1/values?indicator=K01"));
    }

    [Theory]
    [InlineData("/api/v1/values")]
    [InlineData("/api/v1/deliveries")]
    [InlineData("/api/v1/feeds")]
    [InlineData("/api/v1/areas")]
    [InlineData("/api/v1/offers")]
    [InlineData("/api/v1/periods")]
    [InlineData("/leveranser/mall/kva.csv")]
    [InlineData("/indikator/K01")]
    [InlineData("/indikator/K01.csv")]
    [InlineData("/health/ready")]
    public async Task Head_GivesHeadersAndNoBody(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var answer = await site.Client.SendAsync(request, Stop);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Deliveries_TellStateAndRules_AndNoCountWhereRowsAreTalks()
    {
        using var body = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/deliveries?page_size=1", Stop));

        Assert.Equal("""
            {"delivery_key":60,"feed":"kva","sender":"region","file_name":"fil_60.csv","period_code":"2025","first_day":20250101,"last_day":20251231,"received_at":"2026-01-02T05:00:00.000Z","finished_at":"2026-01-02T05:00:01.000Z","state":"loaded","rows_status":"hidden","has_refused":1,"read_count":null,"loaded_count":null,"rejected_count":null,"refusal_code":null,"refusal_message":null,"superseded_by":null,"rejections":[{"delivery_key":60,"rule_code":"okand_kod","column_name":"kva_kod","line_count":null},{"delivery_key":60,"rule_code":"okand_kommun","column_name":"kommunkod","line_count":null}],"warnings":[{"delivery_key":60,"warning_code":"okänd_kolumn","warning_count":null,"message":"Kolumnen ”anm” är okänd."}]}
            """, body.RootElement.GetProperty("deliveries")[0].GetRawText());
    }

    [Fact]
    public async Task Areas_TellWhatTheyAreMadeOf()
    {
        using var body = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/areas?kind=association&kind=outside&area=kf-fyrbodal&area=okand&area=utomlans", Stop));
        using var all = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/areas", Stop));
        var sizes = all.RootElement.GetProperty("areas").EnumerateArray()
            .GroupBy(area => area.GetProperty("kind").GetString()!, area => area.GetProperty("municipalities").GetArrayLength());

        Assert.Equal("""
            {"sample":true,"total":3,"page":1,"page_size":100,"areas":[{"area":"kf-fyrbodal","kind":"association","name_sv":"Fyrbodal (kommunalförbund)","name_en":"Fyrbodal (municipal association)","parent":"lan","municipalities":["1421","1427","1430","1435","1438","1439","1460","1461","1484","1485","1486","1487","1488","1492"]},{"area":"okand","kind":"outside","name_sv":"Okänd kommun","name_en":"Unknown municipality","parent":"","municipalities":[]},{"area":"utomlans","kind":"outside","name_sv":"Kommuner utanför länet","name_en":"Municipalities outside the county","parent":"","municipalities":[]}]}
            """, body.RootElement.GetRawText());
        // Skaraborg and Boråsregionen are care areas as well: one member with two labels.
        Assert.Equal(["association 2 26", "care_area 6 49", "county 1 49", "municipality 49 49", "outside 2 0"],
            sizes.Select(kind => $"{kind.Key} {kind.Count()} {kind.Sum()}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Areas_AsCsv_JoinTheirMunicipalities() => Assert.Equal(
        "area,kind,name_sv,name_en,parent,municipalities\r\nvso-samla,care_area,SAMLA,SAMLA,lan,1441|1489\r\n",
        await site.Client.GetStringAsync("/api/v1/areas?area=vso-samla&format=csv", Stop));

    [Fact]
    public async Task Periods_TellTheirDays()
    {
        using var body = JsonDocument.Parse(await site.Client.GetStringAsync("/api/v1/periods?kind=half_year&kind=rolling_year", Stop));
        var csv = await site.Client.GetStringAsync("/api/v1/periods?kind=rolling_year&format=csv", Stop);

        Assert.Equal("""
            {"sample":true,"total":3,"page":1,"page_size":100,"periods":[{"period":"2025H1","kind":"half_year","first_day":20250101,"last_day":20250630,"label_sv":"första halvåret 2025","label_en":"first half of 2025"},{"period":"R12-2025-12","kind":"rolling_year","first_day":20250101,"last_day":20251231,"label_sv":"tolv månader till och med december 2025","label_en":"twelve months to December 2025"},{"period":"2025H2","kind":"half_year","first_day":20250701,"last_day":20251231,"label_sv":"andra halvåret 2025","label_en":"second half of 2025"}]}
            """, body.RootElement.GetRawText());
        Assert.StartsWith("period,kind,first_day,last_day,label_sv,label_en\r\nR12-2025-12,rolling_year,20250101,20251231,", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Description_NamesTheParametersOfValues()
    {
        using var body = JsonDocument.Parse(await site.Client.GetStringAsync("/openapi/v1.json", Stop));

        Assert.Equal(
            ["indicator", "area", "period", "breakdown", "format", "page", "page_size"],
            body.RootElement.GetProperty("paths").GetProperty("/api/v1/values").GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task UnknownAddress_GivesProgramsAProblemAndNoPage()
    {
        using var answer = await site.Client.GetAsync("/api/v1/nothing", Stop);

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    private static async Task<string> TagOf(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address, Stop);
        return answer.Headers.ETag!.Tag;
    }
}
