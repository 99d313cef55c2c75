using System.Net;

namespace Analytics.Tests.Dashboards;

/// <summary>The inner zone's pages exist for handläggare alone, and what is read there before protection stands nowhere else.</summary>
public sealed class InnerZoneTests(InnerZoneTests.OneSite shared) : IClassFixture<InnerZoneTests.OneSite>
{
    private const string Planted = "88 888";

    private static readonly string[] Addresses =
    [
        "/inre/siffror?indicator=K01&area=1440", "/inre/siffror?handler=File&indicator=K01&area=1440", "/inre/ladda-upp", "/inre/leveranser", "/inre/leveranser/60", "/inre/leveranser/60?handler=File",
        "/inre/forslag", "/inre/jobb", "/inre/journal", "/inre/anteckningar",
    ];

    private readonly DeskSite site = shared.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task EveryPage_IsForOfficersAlone_AndNeverKept()
    {
        var answers = new List<string>();
        foreach (var reader in new[] { SignedIn.Officer, "bo@example.se styrgrupp", "eva@example.se", null })
        {
            using var client = site.As(reader);
            foreach (var address in Addresses.SelectMany(address => new[] { address, "/en" + address }))
            {
                using var answer = await client.GetAsync(address, Stop);
                var expected = reader == SignedIn.Officer ? HttpStatusCode.OK : reader is null ? HttpStatusCode.Redirect : HttpStatusCode.Forbidden;
                if (answer.StatusCode != expected || answer.Headers.CacheControl?.NoStore != true)
                {
                    answers.Add($"{reader} {address}: {answer.StatusCode} {answer.Headers.CacheControl}");
                }
            }
        }

        Assert.Equal([], answers);
    }

    [Fact]
    public async Task EveryForm_IsRefusedWithoutItsProof_AndForbiddenToOthers()
    {
        var answers = new List<string>();
        using var group = site.As("bo@example.se styrgrupp");
        foreach (var address in new[]
        {
            "/inre/ladda-upp", "/inre/leveranser/60?handler=Withdraw", "/inre/leveranser/58?handler=Confirm", "/inre/forslag", "/inre/jobb", "/inre/anteckningar", "/inre/anteckningar?handler=Remove",
            "/inre/arbete/x?handler=Go", "/inre/arbete/x?handler=Leave",
        })
        {
            using var form = new FormUrlEncodedContent([new("reason", "x")]);
            using var officer = await site.Client.PostAsync(address, form, Stop);
            using var other = await group.PostAsync(address, form, Stop);
            answers.Add($"{(int)officer.StatusCode} {(int)other.StatusCode} {address}");
        }

        Assert.All(answers, answer => Assert.StartsWith("400 403 ", answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AReleaseHasNoInnerZone()
    {
        using var answer = await site.Client.GetAsync("/slapp/finns-inte/inre/siffror", Stop);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task MeasuredFigures_StandBesideWhatIsPublic_AndSayWhatIsHiddenAndWhy()
    {
        var page = await site.Text("/inre/siffror?indicator=K01&area=1440");

        Assert.Contains("Inre zon – oskyddade uppgifter får inte spridas", page, StringComparison.Ordinal);
        Assert.Contains("KVÅ-samtal per 1 000 barn: 3 av 4 siffror i urvalet är dolda för allmänheten.", page, StringComparison.Ordinal);
        Assert.Contains($"2025 {Planted} 6 000 88 888,0 – ■ Dold: annars kan ett litet antal räknas ut", page, StringComparison.Ordinal);
        Assert.Contains("första halvåret 2025 3 6 000 0,5 – ■ Dold: antalet eller resten är 1–4", page, StringComparison.Ordinal);
        Assert.Contains("januari 2025 2 6 000 0,3 – Publiceras inte: står inte i publiceringsplanen", page, StringComparison.Ordinal);
        Assert.Contains("□ Visas", await site.Text("/inre/siffror?indicator=K01&area=1480"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FileOfMeasuredFigures_SaysThatItIsUnprotected_InNameAndFirstLine()
    {
        using var answer = await site.Client.GetAsync("/inre/siffror?handler=File&indicator=K01&area=1440&period=2025", Stop);
        var lines = (await answer.Content.ReadAsStringAsync(Stop)).TrimStart('\ufeff').Split("\r\n");

        Assert.Equal("OSKYDDAD_K01_1440_2025.csv", answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName);
        Assert.Equal("OSKYDDAD;Inre zon – oskyddade uppgifter får inte spridas", lines[0]);
        Assert.Equal("K01;1440;Ale;2025;;88888;6000;88888;;;dold;Dold: annars kan ett litet antal räknas ut", lines[2]);
    }

    [Fact]
    public async Task MeasuredFigures_AreInNoAnswerToOthers()
    {
        string[] open = ["/", "/indikator/K01", "/kommun/1440", "/indikator/K01.csv?period=2025", "/api/v1/values?indicator=K01&area=1440", "/leveranser", "/om/skydd"];
        var found = new List<string>();
        foreach (var reader in new[] { "bo@example.se styrgrupp", null })
        {
            using var client = site.As(reader);
            foreach (var address in open.Concat(Addresses))
            {
                // What an officer has just seen is not sent to the next one who asks.
                using var seen = await site.Client.GetAsync(address, Stop);
                using var answer = await client.GetAsync(address, Stop);
                var text = answer.Headers + await answer.Content.ReadAsStringAsync(Stop);
                found.AddRange(text.Contains("88888", StringComparison.Ordinal) || text.Replace('\u00a0', ' ').Contains(Planted, StringComparison.Ordinal) ? [$"{reader} {address}"] : []);
            }
        }

        Assert.Equal([], found);
    }

    [Fact]
    public async Task Choices_ThatDoNotExist_AreTold_AndGiveNoFile()
    {
        using var file = await site.Client.GetAsync("/inre/siffror?handler=File&indicator=XYZ", Stop);

        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
        Assert.Contains("Måttet ”XYZ” finns inte. Nu visas K01.", await site.Text("/inre/siffror?indicator=XYZ"), StringComparison.Ordinal);
        Assert.Contains("”2099” finns inte att välja", await site.Text("/inre/siffror?indicator=K01&period=2099"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deliveries_ShowTheirCounts_AndTheRefusedRowsMasked()
    {
        var list = await site.Text("/inre/leveranser?feed=kva&state=held");
        var one = await site.Text("/inre/leveranser/60");
        var file = await site.Client.GetStringAsync("/inre/leveranser/60?handler=File", Stop);

        Assert.Contains("En leverans väntar på att du bekräftar den.", list, StringComparison.Ordinal);
        Assert.Contains("Visar 1–1 av 1 leveranser.", list, StringComparison.Ordinal);
        Assert.Contains("Lästa rader: 1 400. Godkända: 1 397. Avvisade: 3.", one, StringComparison.Ordinal);
        Assert.Contains("okand_kommun kommunkod 2", one, StringComparison.Ordinal);
        Assert.Equal(["OSKYDDAD;Inre zon – oskyddade uppgifter får inte spridas", "Rad;Kolumn;Regel;Värde, maskerat;Att göra", "2;kommunkod;okand_kommun;9999;x"], file.TrimStart('\ufeff').Split("\r\n")[..3]);
    }

    [Fact]
    public async Task Withdrawing_NeedsAReason_WithoutPersons()
    {
        using var none = await site.Post("/inre/leveranser/60", "/inre/leveranser/60?handler=Withdraw", ("reason", " "));
        using var identity = await site.Post("/inre/leveranser/60", "/inre/leveranser/60?handler=Withdraw", ("reason", "gällde 850101-9809"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (none.StatusCode, identity.StatusCode));
        Assert.DoesNotContain("850101", await identity.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Jobs_AreListed_AndRunByHand_InThePersonsName()
    {
        var page = await site.Text("/inre/jobb");
        using var begun = await site.Post("/inre/jobb", "/inre/jobb", ("job", "leverans-vakt"));
        var done = await site.Await(begun);
        using var unknown = await site.Post("/inre/jobb", "/inre/jobb", ("job", "finns-inte"));

        Assert.Contains("Kör leverans-vakt nu", page, StringComparison.Ordinal);
        Assert.Contains("Genomfört.", done, StringComparison.Ordinal);
        Assert.Contains("leverans-vakt", (await site.Text("/inre/jobb"))[page.Length..], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    /// <summary>One warehouse with figures before protection, and its server.</summary>
    public sealed class OneSite : IDisposable
    {
        private readonly InventedWarehouse warehouse = new InventedWarehouse().Published();

        /// <summary>Plants them and starts the server.</summary>
        public OneSite()
        {
            warehouse.Change("""
                insert into ind_value (indicator_code, area_code, period_code, breakdown, numerator, denominator, value, value_low, value_high, note)
                select v.indicator_code, v.area_code, v.period_code, v.breakdown, case when v.area_code = '1440' then 88888 else v.numerator end, v.denominator,
                       case when v.area_code = '1440' then 88888 else v.value end, null, null, v.note
                from   pub_value v
                """);
            warehouse.Change("update ind_value set numerator = 3, value = 0.5 where area_code = '1440' and period_code = '2025H1'");
            warehouse.Change("""
                insert into ind_value (indicator_code, area_code, period_code, breakdown, numerator, denominator, value, value_low, value_high, note)
                values ('K01', '1440', '2025-01', '', 2, 6000, 0.3, null, null, '')
                """);
            Site = new DeskSite(warehouse.Options);
        }

        /// <summary>The server.</summary>
        public DeskSite Site { get; }

        /// <inheritdoc/>
        public void Dispose()
        {
            Site.Dispose();
            warehouse.Dispose();
        }
    }
}
