using System.Net;
using System.Text.Json;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Dashboards;

/// <summary>The matrix of grounds by municipality, and the offers for programs.</summary>
public sealed class CoveragePageTests(SupportSite site) : IClassFixture<SupportSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Matrix_SaysHowEveryMunicipalityIsReached_GroundByGround()
    {
        var page = await site.Text("/tackning");

        // Göteborg 1, 3 and 5 (3: in Ale), Borås 5, Alingsås 5.
        Assert.Contains("Den 31 december 2025 finns en fysisk insats för barnen i 5 av 245 fall, när varje kommun prövas mot var och en av lagens 5 grunder. I 240 fall saknas det.", page, StringComparison.Ordinal);
        Assert.Contains("Flest saknar en fysisk insats för grunderna allvarlig sjukdom eller skada och våld: 49 av 49 kommuner för var och en.", page, StringComparison.Ordinal);
        Assert.Contains("Där det saknas finns stöd på distans i 98 fall och ingen insats i 142.", page, StringComparison.Ordinal);
        Assert.Contains("Göteborg | ● i kommunen | ○ på distans | ◐ i en annan | – ingen | ● i kommunen |", page, StringComparison.Ordinal);
        Assert.Contains("Bengtsfors | ○ på distans | ○ på distans | – ingen | – ingen | ○ på distans |", page, StringComparison.Ordinal);
        Assert.Contains("Kommuner utan fysisk insats | 48 av 49 | 49 av 49 | 48 av 49 | 49 av 49 | 46 av 49 |", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Matrix_OfAnAge_AnArea_AndAMonth_LeadsToTheSameOffers()
    {
        var page = WebUtility.HtmlDecode(await site.Client.GetStringAsync("/tackning?age=18-20&area=1460&period=2025-09", Stop));

        Assert.Contains("Bara insatser för barn i åldern 18–20 år är med.", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/utbud?age=18-20&area=1460&period=2025-09&ground=5\"", page, StringComparison.Ordinal);
        Assert.Contains("Bengtsfors | ○ på distans | ○ på distans | – ingen | – ingen | ● i kommunen |", SupportSite.Plain(page), StringComparison.Ordinal);
        Assert.Equal(
            "kommunkod;Kommun;Område;Grund i lagen;Grund i ord;Så nås barnen;Åldrar;läget den\r\n",
            (await site.Client.GetStringAsync("/tackning.csv?age=18-20&area=1460&period=2025-09", Stop)).Split('\n')[0] + "\n");
    }

    [Fact]
    public async Task Matrix_OfOneMunicipality_NamesTheGrounds_AndCountsNoMunicipalities()
    {
        var page = await site.Text("/tackning?area=1460");

        Assert.Contains("Valet: Bengtsfors. Den 31 december 2025 finns ingen fysisk insats för barnen i Bengtsfors för någon av lagens 5 grunder. "
            + "Bara på distans finns stöd för psykisk störning, allvarlig sjukdom eller skada och dödsfall. Ingen insats finns för missbruk eller spel och våld. ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("1 av 1", page, StringComparison.Ordinal);
        Assert.Contains("Valet: Göteborg. Den 31 december 2025 finns en fysisk insats för barnen i Göteborg för 3 av lagens 5 grunder: psykisk störning, missbruk eller spel och dödsfall.",
            await site.Text("/tackning?area=1480"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Matrix_HasShortHeadings_AndTheWordsOfTheLawOnce()
    {
        var page = await site.Text("/tackning");

        Assert.Contains("Kommun | psykisk störning | allvarlig sjukdom eller skada | missbruk eller spel | våld | dödsfall |", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("Förälder eller annan vuxen i hemmet har oväntat avlidit").Length);
    }

    [Fact]
    public async Task Matrix_CountsTheCellsThatU03Counts()
    {
        using var loaded = TestWarehouse.Loaded(EngineKind.Sqlite, TestWarehouse.SampleInbox);
        using var server = new Server(loaded.Warehouse.Options);
        using var client = server.CreateClient();
        var compared = 0;
        foreach (var row in loaded.Rows("""
            select p.last_day / 100, cast(a.numerator as int), cast(f.numerator as int), cast(a.denominator as int)
            from   pub_value a
            join   pub_value f on f.indicator_code = 'U03' and f.area_code = 'lan' and f.period_code = a.period_code and f.breakdown = 'measure=fysisk'
            join   pub_period p on p.period_code = a.period_code
            where  a.indicator_code = 'U03' and a.area_code = 'lan' and a.breakdown = '' and a.numerator is not null and p.period_kind = 'half_year'
            """))
        {
            var parts = row.Split('|');
            var page = SupportSite.Plain(await client.GetStringAsync($"/tackning?period={parts[0][..4]}-{parts[0][4..]}", Stop));

            Assert.Contains($"Måttet U03 räknar samma rutor: {parts[1]} av {parts[3]} är fyllda av någon insats, {parts[2]} av en fysisk.", page, StringComparison.Ordinal);
            compared++;
        }

        Assert.True(compared >= 2, $"{compared} periods");
    }

    [Fact]
    public async Task Api_GivesTheOffersThatFit()
    {
        Assert.Equal("""
            {"sample":true,"day":20251231,"list_day":20251231,"total":1,"page":1,"page_size":100,"offers":[{"offer":"A","name":"Gruppen","organisation":"BRIS","organisation_name":"BRIS","type":"stödgrupp","form":"fysisk","municipality":"1480","lat":57.7,"lon":11.97,"serves_all":false,"serves":["1480"],"grounds":["1","5"],"age_from":7,"age_to":12,"languages":["sv"],"groups":["samhällsvård","syskon"],"interpreter":"ja","seats_per_term":10,"free_seats":1,"queue_days":1,"last_checked":20251201,"valid_from":20250101,"valid_to":null}]}
            """, await site.Client.GetStringAsync("/api/v1/offers?ground=1&area=1480&area=1490&form=fysisk&age=7", Stop));
        Assert.Equal(
            "offer,name,organisation,organisation_name,type,form,municipality,lat,lon,serves_all,serves,grounds,age_from,age_to,languages,groups,interpreter,seats_per_term,free_seats,queue_days,last_checked,valid_from,valid_to\r\n"
            + "C,Chatten,BRIS,BRIS,chatt/telefon,digital,,,,1,,1|2,0,25,sv,,okänt,,,,,20250101,\r\n",
            await site.Client.GetStringAsync("/api/v1/offers?format=csv&form=digital", Stop));
    }

    [Fact]
    public async Task Api_PagesOverEveryOfferOnce()
    {
        var names = new List<string?>();
        for (var page = 1; page <= 3; page++)
        {
            using var body = JsonDocument.Parse(await site.Client.GetStringAsync($"/api/v1/offers?page={page}&page_size=2", Stop));
            names.AddRange(body.RootElement.GetProperty("offers").EnumerateArray().Select(offer => offer.GetProperty("offer").GetString()));
        }

        Assert.Equal(["A", "A2", "B", "C", "D", "F"], names.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ground=7", "ground", "U")]
    [InlineData("age=26", "age", "6-12")]
    [InlineData("form=brev", "form", "telefon")]
    [InlineData("organisation=X", "organisation", "MASKROS")]
    [InlineData("area=9999", "area", "vso-fyrbodal")]
    [InlineData("period=2024-01", "period", "2025-09")]
    public async Task Api_SaysWhatIsAllowed(string query, string parameter, string allowed)
    {
        using var answer = await site.Client.GetAsync("/api/v1/offers?" + query, Stop);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Stop));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(parameter, problem.RootElement.GetProperty("parameter").GetString());
        Assert.Contains(allowed, problem.RootElement.GetProperty("allowed").EnumerateArray().Select(value => value.GetString()));
    }
}
