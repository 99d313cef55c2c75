using System.Globalization;
using Analytics.Etl.Health;
using Analytics.Etl.Releases;
using Analytics.Etl.Schedule;
using Analytics.Tests.Dashboards;
using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;

namespace Analytics.Tests.Observability;

/// <summary>Each check complains when what it looks at is wrong, says what to do, and is silent when it is put right.</summary>
public sealed class HealthTests
{
    [Fact]
    public void Warehouse_ThatIsNotThere_IsToldOf_AndNoneIsMade()
    {
        var file = Path.Combine(Path.GetTempPath(), $"no-warehouse-{Guid.NewGuid():N}.db");
        var missing = new Warehouse(new WarehouseOptions { Engine = EngineKind.Sqlite, ConnectionString = "Data Source=" + file });

        var report = HealthChecks.Look(new HealthSubject(missing, Settings(), TimeProvider.System));

        Assert.Equal(new HealthPart("warehouse", PartStatus.Unhealthy, "Lagret finns inte. Skapa det med upgrade, eller återställ en säkerhetskopia med restore."), report.Parts[0]);
        Assert.Equal(
            [PartStatus.Unhealthy, PartStatus.Unhealthy, PartStatus.Degraded, PartStatus.Degraded, PartStatus.Degraded, PartStatus.Degraded],
            report.Parts.Where(part => part.Message == "Kan inte bedömas innan lagret finns.").Select(part => part.Status));
        Assert.Equal(PartStatus.Unhealthy, report.Status);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public void Schema_OfAnEarlierProgram_IsToldOf()
    {
        using var warehouse = new TestWarehouse();
        var before = Look(warehouse, "schema");
        Change(warehouse, "delete from schema_journal where script_name = (select max(j.script_name) from schema_journal j)");

        Assert.Equal(new HealthPart("schema", PartStatus.Healthy, "Lagrets tabeller är de som programmet väntar sig."), before);
        Assert.Equal(new HealthPart("schema", PartStatus.Unhealthy, "Lagret är gjort av en äldre version av programmet; 1 skript saknas. Ta en säkerhetskopia med backup och kör sedan upgrade."), Look(warehouse, "schema"));
    }

    [Theory]
    [InlineData("drop table pub_value", "pub_value")]
    [InlineData("drop view pub_freshness", "pub_freshness")]
    public void Schema_ThatLacksATableOrView_IsToldOf(string change, string lacking)
    {
        using var warehouse = new TestWarehouse();
        Change(warehouse, change);
        var part = Look(warehouse, "schema");

        Assert.Equal(PartStatus.Unhealthy, part.Status);
        Assert.Contains(lacking, part.Message, StringComparison.Ordinal);
        Assert.EndsWith("Kör upgrade, som gör om vyerna; saknas en tabell, återställ lagret från en säkerhetskopia.", part.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Publication_ThatIsMissing_OrBehindItsFacts_IsToldOf()
    {
        using var warehouse = new TestWarehouse();
        var none = Look(warehouse, "publication");
        warehouse.Deliver("kva/kva_2026-01.csv", "registreringsdatum;enhet_hsaid;kva_kod;kommunkod\n2026-01-05;SE2321000131-E000000000001;DU055;1480\n");
        var shown = Look(warehouse, "publication");
        Change(warehouse, "insert into publication_need (need_key, delivery_key, since) values (1, 1, '2026-01-01T00:00:00.000Z')");

        Assert.Equal(new HealthPart("publication", PartStatus.Unhealthy, "Inget är publicerat än. Lägg filer i inkorgen och kör load."), none);
        Assert.Equal(new HealthPart("publication", PartStatus.Healthy, "Publicering 1 visas."), shown);
        Assert.Equal(new HealthPart("publication", PartStatus.Degraded, "Publicering 1 visas, men det som har laddats efter den är inte publicerat. Kör load, som publicerar."), Look(warehouse, "publication"));
    }

    [Fact]
    public async Task Schedule_ThatNobodyRuns_IsToldOf_UntilItRunsAgain()
    {
        using var warehouse = new TestWarehouse();
        var clock = new SetClock("2026-03-02T01:00Z");
        var never = Look(warehouse, "schedule", clock);
        JobLedger.NoteStart(warehouse.Warehouse, clock.Now, "Start");
        clock.Now = SetClock.At("2026-03-02T03:59Z");
        var soon = Look(warehouse, "schedule", clock);
        clock.Now = SetClock.At("2026-03-02T04:20Z");
        var dead = Look(warehouse, "schedule", clock);
        await new JobRunner(warehouse.Warehouse, new Analytics.Etl.EtlOptions { Inbox = warehouse.Inbox }, FeedSchedule.Read(warehouse.Warehouse, Settings()), clock, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance)
            .CatchUp(TestContext.Current.CancellationToken);

        Assert.Equal(new HealthPart("schedule", PartStatus.Degraded, "Schemat har aldrig varit i gång på det här lagret. Starta webbservern eller etl serve."), never);
        Assert.Equal(new HealthPart("schedule", PartStatus.Healthy, "Inget planerat jobb väntar."), soon);
        Assert.Equal(new HealthPart("schedule", PartStatus.Degraded,
            "1 planerat jobb har inte körts; gallring skulle ha körts 2026-03-02 kl. 03.30. Kontrollera att webbservern eller etl serve är i gång, och att inget annat håller lagret upptaget."), dead);
        Assert.Equal(soon, Look(warehouse, "schedule", clock));
    }

    [Fact]
    public void Job_ThatFailed_IsToldOf_UntilItGoesWell()
    {
        using var warehouse = new TestWarehouse();
        var clock = new SetClock("2026-03-02T05:00Z");
        Assert.Equal(new HealthPart("jobs", PartStatus.Healthy, "Inget jobb har körts än."), Look(warehouse, "jobs", clock));
        Run(warehouse, clock, JobOutcome.Failed, "SQL Server svarar inte.");
        var failed = Look(warehouse, "jobs", clock);
        Run(warehouse, clock, JobOutcome.Done, "Inget väntade.");

        Assert.Equal(new HealthPart("jobs", PartStatus.Degraded, "kva misslyckades: SQL Server svarar inte. Rätta felet och kör jobbet igen."), failed);
        Assert.Equal(new HealthPart("jobs", PartStatus.Healthy, "Den senaste körningen av varje jobb gick bra."), Look(warehouse, "jobs", clock));
    }

    [Fact]
    public void Feed_ThatIsLate_IsToldOf()
    {
        using var warehouse = new TestWarehouse();
        Change(warehouse, "delete from dim_feed_period where feed <> 'kva' or period_code <> '2025-01'");
        var never = Look(warehouse, "feeds", new SetClock("2025-02-28T12:00Z"));
        warehouse.Deliver("kva/kva_2026-01.csv", "registreringsdatum;enhet_hsaid;kva_kod;kommunkod\n2026-01-05;SE2321000131-E000000000001;DU055;1480\n");

        Assert.Equal(new HealthPart("feeds", PartStatus.Healthy, "Inget flöde är sent. 13 flöden har inte börjat levereras."), never);
        Assert.Equal(new HealthPart("feeds", PartStatus.Degraded, "1 flöde är sent: kva sen sedan 2025-02-28 (2025-01). Fråga den som levererar. 12 flöden har inte börjat levereras."), Look(warehouse, "feeds", new SetClock("2025-02-28T12:00Z")));
        Assert.Equal(new HealthPart("feeds", PartStatus.Healthy, "Inget flöde är sent. 12 flöden har inte börjat levereras."), Look(warehouse, "feeds", new SetClock("2025-02-27T12:00Z")));
    }

    [Fact]
    public void Warehouse_ThatIsDamaged_IsToldOfOnce()
    {
        using var warehouse = new TestWarehouse();
        File.WriteAllText(warehouse.DatabasePath, "inget lager");

        var report = HealthChecks.Look(new HealthSubject(warehouse.Warehouse, Settings(("Inbox:Path", warehouse.Inbox)), TimeProvider.System));

        Assert.Equal("warehouse", Assert.Single(report.Parts, part => part.Message.Contains("är skadad", StringComparison.Ordinal)).Name);
        Assert.Equal(["schema", "publication", "schedule", "jobs", "feeds", "releases"], report.Parts.Where(part => part.Message == "Kan inte bedömas innan lagret svarar.").Select(part => part.Name));
    }

    [Fact]
    public void Warehouse_ThatHasGone_IsNotAskedToBeMadeAnew()
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-01.csv", "a;b\n1;2\n");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        File.Delete(warehouse.DatabasePath);

        Assert.Equal("Lagret finns inte, men bredvid inkorgen ligger filer som ett lager har tagit emot. Kontrollera att disken är ansluten och att ConnectionStrings:Warehouse stämmer, eller återställ en säkerhetskopia med restore.",
            Look(warehouse, "warehouse").Message);
        using var status = Command.Start(warehouse, "status");
        Assert.StartsWith($"Lagret {warehouse.DatabasePath} finns inte, men bredvid inkorgen {warehouse.Inbox} ligger filer som ett lager har tagit emot. Kontrollera att disken är ansluten", status.StandardError.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Inbox_ThatIsMissing_OrCannotBeWritten_IsToldOf()
    {
        using var warehouse = new TestWarehouse();
        var gone = Path.Combine(warehouse.Folder, "borta");

        Assert.Equal(new HealthPart("inbox", PartStatus.Degraded, $"Inkorgen {gone} finns inte. Skapa mappen, eller ange en annan med Inbox:Path."), Look(warehouse, "inbox", settings: [("Inbox:Path", gone)]));
        Assert.Equal(new HealthPart("inbox", PartStatus.Healthy, "Inkorgen går att läsa och skriva."), Look(warehouse, "inbox"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(warehouse.Inbox));
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A folder that not even the all-powerful user may write is at hand on Linux only.");
        Assert.Equal(new HealthPart("inbox", PartStatus.Degraded, "Kontot får inte skriva i inkorgen /proc/self, så filer kan inte tas om hand. Ge det rätt att skriva där."), Look(warehouse, "inbox", settings: [("Inbox:Path", "/proc/self")]));
        Assert.Equal(new HealthPart("keys", PartStatus.Degraded, "Det går inte att skriva i /proc/self, så ingen kan logga in. Kontrollera att disken inte är full och ge kontot rätt att skriva där, eller ange en annan mapp med Keys:Path."),
            Look(warehouse, "keys", settings: [("Keys:Path", "/proc/self")]));
    }

    [Fact]
    public void Keys_ThatAreDamaged_OrOpenToOthers_AreToldOf()
    {
        using var warehouse = new TestWarehouse();
        var folder = Directory.CreateDirectory(Path.Combine(warehouse.Folder, "keys")).FullName;
        var key = Path.Combine(folder, "key-1.xml");
        File.WriteAllText(key, "<key />");
        var whole = Look(warehouse, "keys");
        File.WriteAllText(key, "<key");
        var damaged = Look(warehouse, "keys");
        File.Delete(key);
        Directory.CreateDirectory(Path.Combine(folder, "sessions"));
        var mended = Look(warehouse, "keys");

        Assert.Equal(new HealthPart("keys", PartStatus.Healthy, "Nycklarna till inloggning och formulär går att läsa och spara."), whole);
        Assert.Equal(new HealthPart("keys", PartStatus.Degraded, $"Nyckeln {key} är skadad. Stoppa webbservern, ta bort filen och starta igen. De som loggat in med den får logga in igen."), damaged);
        Assert.Equal(whole, mended);
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the folder's own rights hold.");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        // The folder above keeps everybody else out.
        Assert.Equal(whole, Look(warehouse, "keys"));
        File.SetUnixFileMode(warehouse.Folder, File.GetUnixFileMode(warehouse.Folder) | UnixFileMode.OtherExecute);
        var doubt = $"Mappen för nycklar, {folder}, kan öppnas av andra konton än tjänstens eget, och den som läser nycklarna kan logga in som vem som helst. Ta bort andras rätt till den: chmod -R go-rwx \"{folder}\"";
        Assert.Equal(new HealthPart("keys", PartStatus.Degraded, doubt), Look(warehouse, "keys"));
        // The server tells the same when it starts.
        Assert.Equal(doubt, Analytics.Dashboards.Hosting.Keys.Doubt(Settings(("Keys:Path", folder))));
    }

    [Fact]
    public void Disk_WithLessThanTheLimit_IsToldOf()
    {
        using var warehouse = new TestWarehouse();
        var enough = Look(warehouse, "disk", settings: [("Health:FreeMegabytes", "1")]);
        var full = Look(warehouse, "disk", settings: [("Health:FreeMegabytes", "2000000000")]);

        Assert.Equal(new HealthPart("disk", PartStatus.Healthy, "Det finns minst 1 MB ledigt där lagret och filerna ligger."), enough);
        Assert.Equal(PartStatus.Degraded, full.Status);
        Assert.Contains($" MB är ledigt på disken med {warehouse.Folder}; gränsen är 2000000000 MB.", full.Message, StringComparison.Ordinal);
        Assert.EndsWith("Frigör plats: när disken är full kan inget laddas.", full.Message, StringComparison.Ordinal);
        Assert.Equal("Inställningen Health:FreeMegabytes är ”lite”. Ange ett heltal från 1 till 2147483647.", Look(warehouse, "disk", settings: [("Health:FreeMegabytes", "lite")]).Message);
    }

    [Fact]
    public void Release_ThatCannotBeUnpacked_IsToldOf()
    {
        using var invented = new InventedWarehouse().Published();
        var warehouse = new Warehouse(invented.Options);
        var clock = new SetClock("2026-01-05T05:00Z");
        HealthPart look() => HealthChecks.All.Single(check => check.Name == "releases").Of(new HealthSubject(warehouse, Settings(), clock));
        var none = look();
        new ReleaseRun(warehouse, clock, "test").Run(new ReleaseRequest("Våren 2026"));
        var sound = look();
        invented.Change("update release set content_hash = 'another'");
        var another = look();
        invented.Change("delete from release_part");

        Assert.Equal((PartStatus.Healthy, "Inget är släppt."), (none.Status, none.Message));
        Assert.Equal((PartStatus.Healthy, "1 släpp finns, och det som alla läser går att packa upp."), (sound.Status, sound.Message));
        Assert.Equal((PartStatus.Degraded, "Släppets data är inte de som frystes: kontrollsumman stämmer inte. Återställ lagret från en säkerhetskopia."), (another.Status, another.Message));
        Assert.Equal((PartStatus.Degraded, "Data saknas för släppet varen-2026. Återställ lagret från en säkerhetskopia."), (look().Status, look().Message));
    }

    [Fact]
    public void Telemetry_ThatIsSetWrong_IsToldOf()
    {
        using var warehouse = new TestWarehouse();

        Assert.Equal("Inga mätvärden skickas; ingen adress är inställd.", Look(warehouse, "telemetry").Message);
        Assert.Equal("Mätvärden och spår skickas till collector.example:4318.", Look(warehouse, "telemetry", settings: [("Telemetry:Endpoint", "http://collector.example:4318")]).Message);
        Assert.Equal(PartStatus.Degraded, Look(warehouse, "telemetry", settings: [("Telemetry:Endpoint", "collector")]).Status);
    }

    private static HealthPart Look(TestWarehouse warehouse, string name, TimeProvider? clock = null, params (string Key, string Value)[] settings) => HealthChecks.All.Single(check => check.Name == name)
        .Of(new HealthSubject(warehouse.Warehouse, Settings([("Inbox:Path", warehouse.Inbox), .. settings]), clock ?? TimeProvider.System));

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings.GroupBy(setting => setting.Key).Select(same => KeyValuePair.Create(same.Key, (string?)same.Last().Value))).Build();

    private static void Run(TestWarehouse warehouse, SetClock clock, string outcome, string message) =>
        JobLedger.End(warehouse.Warehouse, JobLedger.Begin(warehouse.Warehouse, "kva", null, clock.Now)!.Value, clock.Now, outcome, message);

    private static void Change(TestWarehouse warehouse, string sql)
    {
        using var change = warehouse.Warehouse.BeginChange();
        change.Execute(sql);
        change.Commit();
    }
}
