using System.Net;
using System.Text;
using Analytics.Tests.Etl;
using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Dashboards;

/// <summary>A file that is uploaded, tried, and loaded or let go.</summary>
public sealed class UploadTests : IDisposable
{
    private readonly TestWarehouse warehouse = SmallWarehouse.Copy();
    private readonly SetClock clock = new(TimeProvider.System.GetUtcNow());
    private readonly DeskSite site;

    public UploadTests() => site = new DeskSite(warehouse.Warehouse.Options, warehouse.Inbox, clock, ("Upload:MaxMegabytes", "2"));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static byte[] March => Encoding.UTF8.GetBytes(SmallFiles.Month(3, 1) + SmallFiles.Talk("2026-04-01", 1, 1));

    public void Dispose()
    {
        site.Dispose();
        warehouse.Dispose();
    }

    [Fact]
    public async Task File_IsTried_ThenLoadedAsTheCommandLoadsIt()
    {
        using var begun = await site.Upload("kva", "kva_2026-03.csv", March);
        var tried = await site.Await(begun);
        var before = warehouse.State();
        using var decided = await site.Decide(begun, "Go");
        var loaded = await site.Await(begun);

        using var other = SmallWarehouse.Copy();
        other.Put("kva/kva_2026-03.csv", March).Load();

        Assert.Contains("Prövat. Inget är sparat än.", tried, StringComparison.Ordinal);
        Assert.Contains("period registreringsdatum 1", tried, StringComparison.Ordinal);
        Assert.Matches(@"\d+ publicerade siffror skulle ändras", tried);
        Assert.Contains(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(March)), tried, StringComparison.Ordinal);
        Assert.Contains("Genomfört.", loaded, StringComparison.Ordinal);
        Assert.NotEqual(before, warehouse.State());
        Assert.Equal(other.State(), warehouse.State());
        Assert.Equal(["anna@example.se"], warehouse.Rows("select received_by from delivery where file_name = 'kva_2026-03.csv'"));
        Assert.Empty(Left());
    }

    [Fact]
    public async Task Trial_TellsTheFiguresThatTheLoadThenGives()
    {
        using var begun = await site.Upload("kva", "kva_2026-03.csv", March);
        await site.Await(begun);
        var told = (await site.Client.GetStringAsync(begun.Headers.Location + "?handler=File", Stop)).TrimStart('\ufeff').Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..];
        var before = Figures();
        using var decided = await site.Decide(begun, "Go");
        await site.Await(begun);

        var changed = Figures().Except(before).Where(row => row.Split('|')[4] is "shown" or "hidden").Select(row => string.Join(';', row.Split('|')[..3])).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(changed, told.Select(line => line.Split(';')).Select(cells => string.Join(';', cells[0], cells[1], cells[3])).Distinct().Order(StringComparer.Ordinal));
        Assert.NotEmpty(told);
    }

    [Fact]
    public async Task LettingTheFileGo_LeavesNothingBehind()
    {
        var before = warehouse.State();
        using var begun = await site.Upload("kva", "kva_2026-03.csv", March);
        await site.Await(begun);
        Assert.Single(Left());
        using var discarded = await site.Decide(begun, "Leave");

        Assert.Contains("Släppt. Inget är ändrat.", await site.Await(begun), StringComparison.Ordinal);
        Assert.Equal(before, warehouse.State());
        Assert.Empty(Left());
    }

    [Fact]
    public async Task FileThatNobodyDecidesAbout_IsDeletedAfterAnHour()
    {
        using var begun = await site.Upload("kva", "kva_2026-03.csv", March);
        await site.Await(begun);
        clock.Now += TimeSpan.FromMinutes(61);
        site.Work.Sweep();

        Assert.Empty(Left());
        Assert.Contains("Ingen bestämde inom en timme", await site.Await(begun), StringComparison.Ordinal);
    }

    [Fact]
    public void FilesOfAFormerProcess_AreDeletedAtTheStart_AndNothingElseInTheFolder()
    {
        var folder = Path.Combine(warehouse.Folder, "upload", "0123456789abcdef0123456789abcdef");
        var others = Directory.CreateDirectory(Path.Combine(warehouse.Folder, "upload", "somebody's own"));
        using (new DeskSite(warehouse.Warehouse.Options, warehouse.Inbox))
        {
            // Begins and ends: nothing of it is left.
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "kva_2026-03.csv"), "x");
        using var next = new DeskSite(warehouse.Warehouse.Options, warehouse.Inbox);

        Assert.False(Directory.Exists(folder));
        Assert.True(others.Exists);
    }

    [Fact]
    public async Task BytesThatChangedAfterTheTrial_AreNotLoaded()
    {
        var before = warehouse.State();
        using var begun = await site.Upload("kva", "kva_2026-03.csv", March);
        await site.Await(begun);
        await File.AppendAllTextAsync(Left().Single(), SmallFiles.Talk("2026-03-02", 2, 9), Stop);
        using var decided = await site.Decide(begun, "Go");

        Assert.Contains("Filens innehåll är inte det som laddades upp.", await site.Await(begun), StringComparison.Ordinal);
        Assert.Equal(before, warehouse.State());
        Assert.Empty(Left());
        Assert.Empty(Directory.EnumerateFiles(warehouse.Inbox, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task AnotherHashThanTheOneShown_IsRefused()
    {
        using var begun = await site.Upload("kva", "kva_2026-03.csv", March);
        await site.Await(begun);
        using var decided = await site.Decide(begun, "Go", "0000");

        Assert.Equal(HttpStatusCode.BadRequest, decided.StatusCode);
    }

    [Fact]
    public async Task WarehouseThatChangedAfterTheTrial_IsTriedAgain()
    {
        using var begun = await site.Upload("kva", "kva_2026-03.csv", March);
        await site.Await(begun);
        warehouse.Deliver("kva/kva_2026-02.csv", SmallFiles.Month(2, 7));
        using var first = await site.Decide(begun, "Go");
        var again = await site.Await(begun);
        using var second = await site.Decide(begun, "Go");

        Assert.Contains("Lagret hade ändrats sedan prövningen", again, StringComparison.Ordinal);
        Assert.Contains("Genomfört.", await site.Await(begun), StringComparison.Ordinal);
    }

    [Fact]
    public async Task WorkWaits_AndSaysSo_WhileSomebodyElseRuns()
    {
        HttpResponseMessage begun;
        using (warehouse.Warehouse.TryLockRun())
        {
            begun = await site.Upload("kva", "kva_2026-03.csv", March);
            var page = "";
            for (var attempt = 0; attempt < 200 && !page.Contains("En annan körning pågår", StringComparison.Ordinal); attempt++)
            {
                await Task.Delay(20, Stop);
                page = await site.Client.GetStringAsync(begun.Headers.Location, Stop);
            }

            Assert.Contains("En annan körning pågår på lagret. Försöker igen.", page, StringComparison.Ordinal);
            Assert.Contains("<noscript><meta http-equiv=\"refresh\"", page, StringComparison.Ordinal);
        }

        using (begun)
        {
            Assert.Contains("Prövat.", await site.Await(begun), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task PersonalNumber_DeletesTheFileAtOnce_AndIsNotRepeated()
    {
        using var begun = await site.Upload("kva", "kva_2026-03.csv", [.. March, .. Encoding.UTF8.GetBytes("2026-03-01;850101-9809;DU055;1480;1\n")]);
        var page = await site.Await(begun);

        Assert.Contains("Filen innehöll personnummer och är raderad.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("9809", page, StringComparison.Ordinal);
        Assert.Empty(Left());
    }

    [Fact]
    public async Task BookThatSwells_IsNotOpened()
    {
        using var begun = await site.Upload("familjecentraler", "familjecentraler_2026.xlsx", SmallWarehouse.SwellingBook());

        Assert.Contains("Filen blir orimligt stor när den packas upp", await site.Await(begun), StringComparison.Ordinal);
        Assert.Empty(Left());
    }

    [Fact]
    public async Task Name_IsRefused_WhenItIsNoNameOfTheFeed()
    {
        foreach (var (feed, name, told) in Names)
        {
            using var answer = await site.Upload(feed, name, March);
            var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));

            Assert.Equal((name, HttpStatusCode.UnprocessableEntity), (name, answer.StatusCode));
            Assert.Contains(told, page, StringComparison.Ordinal);
            Assert.DoesNotContain("9809", page, StringComparison.Ordinal);
        }

        Assert.Empty(Left());
    }

    private static readonly (string Feed, string Name, string Told)[] Names =
    [
        ("kva", "../kva_2026-03.csv", "tecken som inte får användas"),
        ("kva", "..\\kva_2026-03.csv", "tecken som inte får användas"),
        ("kva", "/etc/kva_2026-03.csv", "tecken som inte får användas"),
        ("kva", "kva_2026-03_\u202Evsc.csv", "tecken som inte får användas"),
        ("kva", ".kva_2026-03.csv", "tecken som inte får användas"),
        ("kva", "kva_2026-03_850101-9809.csv", "Filnamnet innehåller ett personnummer"),
        ("kva", "kva_2026-03.json", "Det tar emot .csv"),
        ("kva", "kva_2026-03.csv.exe", "Det tar emot .csv"),
        ("kva", "samtal.csv", "Döp filen som kva_"),
        ("okänt", "kva_2026-03.csv", "Inget flöde är valt"),
    ];

    [Fact]
    public async Task Sender_BecomesAFolder_AndNothingElse()
    {
        using var wrong = await site.Upload("kva", "kva_2026-03.csv", March, "../../x");
        using var begun = await site.Upload("kva", "kva_2026-03.csv", March, "Södra Älvsborg");
        await site.Await(begun);
        using var decided = await site.Decide(begun, "Go");
        await site.Await(begun);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Equal(["Södra Älvsborg"], warehouse.Rows("select sender from delivery where file_name = 'kva_2026-03.csv'"));
    }

    [Fact]
    public async Task FileThatIsEmptyOrTooLarge_IsNotTaken()
    {
        using var empty = await site.Upload("kva", "kva_2026-03.csv", []);
        using var large = await site.Upload("kva", "kva_2026-03.csv", new byte[2 * 1024 * 1024 + 1]);
        using var larger = await site.Upload("kva", "kva_2026-03.csv", new byte[4 * 1024 * 1024]);

        Assert.Contains("Filen är tom.", WebUtility.HtmlDecode(await empty.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        Assert.Contains("Filen är större än 2 MB", WebUtility.HtmlDecode(await large.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        Assert.Equal("/inre/ladda-upp?stor=1", larger.Headers.Location!.ToString());
        Assert.Contains("Filen är större än 2 MB", await site.Text("/inre/ladda-upp?stor=1"), StringComparison.Ordinal);
        Assert.Empty(Left());
    }

    [Fact]
    public async Task Work_BelongsToWhoAskedForIt()
    {
        using var begun = await site.Upload("kva", "kva_2026-03.csv", March);
        await site.Await(begun);
        using var other = site.As("bo@example.se handl%C3%A4ggare");
        using var answer = await other.GetAsync(begun.Headers.Location, Stop);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task EveryFeedOfTheSample_CanBeTried()
    {
        var outcomes = new List<string>();
        foreach (var folder in Directory.EnumerateDirectories(TestWarehouse.SampleInbox).Order(StringComparer.Ordinal))
        {
            var file = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First();
            using var begun = await site.Upload(Path.GetFileName(folder), Path.GetFileName(file), await File.ReadAllBytesAsync(file, Stop));
            var page = await site.Await(begun);
            outcomes.Add($"{Path.GetFileName(folder)}: {(page.Contains("Prövat. Inget är sparat än.", StringComparison.Ordinal) ? "tried" : page)}");
        }

        Assert.Equal(13, outcomes.Count);
        Assert.All(outcomes, outcome => Assert.EndsWith(": tried", outcome, StringComparison.Ordinal));
    }

    [Fact]
    public void FolderThatTheServerShows_StopsTheStart()
    {
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationManager { ["Upload:Path"] = Path.Combine(warehouse.Folder, "wwwroot", "upload") };
        var size = new Microsoft.Extensions.Configuration.ConfigurationManager { ["Upload:MaxMegabytes"] = "många" };

        Assert.Contains("som servern visar för alla", Assert.Throws<WarehouseException>(() => Analytics.Dashboards.Hosting.Desk.UploadSetting.Read(configuration, Path.Combine(warehouse.Folder, "wwwroot"))).Message, StringComparison.Ordinal);
        Assert.Contains("är ”många”", Assert.Throws<WarehouseException>(() => Analytics.Dashboards.Hosting.Desk.UploadSetting.Read(size, null)).Message, StringComparison.Ordinal);
    }

    private List<string> Figures() => warehouse.Rows("select indicator_code, area_code, period_code, breakdown, status, numerator, value from pub_value");

    private List<string> Left() => Directory.Exists(site.UploadFolder) ? [.. Directory.EnumerateFiles(site.UploadFolder, "*", SearchOption.AllDirectories)] : [];
}
