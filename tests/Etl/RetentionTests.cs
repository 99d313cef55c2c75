using System.Text;
using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Analytics.Etl.Retention;
using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl;

/// <summary>What has been kept for its time is erased, all of it and nothing else, and no figure moves.</summary>
public class RetentionTests
{
    private const string Header = "registreringsdatum;enhet_hsaid;kva_kod;kommunkod;antal;pseudonym\n";

    private static readonly SetClock Loading = new("2026-04-20T08:00Z");

    [Theory, EachEngine]
    public void Pseudonyms_AreErasedOnTheDay24MonthsAfterTheTalk_AndNoFigureMoves(EngineKind engine)
    {
        using var warehouse = Loaded(engine);
        var figures = warehouse.Rows("select * from ind_value order by indicator_code, area_code, period_code, breakdown");
        var clock = new SetClock("2028-03-16T00:30Z");

        var first = Run(warehouse, clock);
        // The next day the talk of the 16th is 24 months old as well.
        clock.Now = SetClock.At("2028-03-17T00:30Z");
        var second = Run(warehouse, clock);
        var third = Run(warehouse, clock);

        Assert.Equal("Gallrat: pseudonymer i registrerade samtal före 2026-03-16 (2 rader).", first);
        Assert.Equal("Gallrat: pseudonymer i registrerade samtal före 2026-03-17 (1 rad).", second);
        Assert.Equal("Inget var gammalt nog att gallra.", third);
        Assert.Equal(["20260302|", "20260302|", "20260316|", "20260330|familj-c"], warehouse.Rows("select date_key, pseudonym from raw_procedure order by date_key, line_no"));
        Assert.Equal(["1|pseudonym|20260316|2", "2|pseudonym|20260317|1"], warehouse.Rows("select erasure_no, kind, before_day, row_count from erasure order by erasure_no"));

        using (RunLock.Take(warehouse.Warehouse))
        {
            new Rebuild(warehouse.Warehouse, clock).Run();
        }

        new PublicationRun(warehouse.Warehouse, Loading).Run();
        Assert.Equal(figures, warehouse.Rows("select * from ind_value order by indicator_code, area_code, period_code, breakdown"));
    }

    [Fact]
    public void ErasedPseudonyms_AreNotLeftInTheFilesOfTheEmbeddedWarehouse()
    {
        // So many that they lie on many pages, of which some are given back.
        using var warehouse = new TestWarehouse().Put("kva/kva_2026-03.csv", Header + string.Concat(Enumerable.Range(0, 4000).Select(number =>
            FormattableString.Invariant($"2026-03-02;SE2321000131-E000000000001;DU055;1480;1;hemlig-familj-{number}-{new string('x', number % 40)}\n")))
            + "2026-03-30;SE2321000131-E000000000001;DU057;1490;1;senare-familj\n");
        warehouse.Load(Loading);
        warehouse.Warehouse.Tidy();
        Assert.True(Holds(warehouse, "hemlig-familj-"));

        Run(warehouse, new SetClock("2028-03-25T00:30Z"));

        Assert.False(Holds(warehouse, "hemlig-familj-"));
        Assert.True(Holds(warehouse, "senare-familj"));
    }

    [Theory, EachEngine]
    public void JournalOfJobs_IsErasedAfter24Months_ButNotTheStartOfTheSchedule(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        foreach (var (job, at) in new[] { ("schemastart", "2024-01-01"), ("kva", "2024-01-02"), ("kva", "2026-01-02") })
        {
            using var change = warehouse.Warehouse.BeginChange();
            change.Execute(
                "insert into job_run (job_run_key, job_name, started_at, finished_at, outcome, message) select coalesce(max(j.job_run_key), 0) + 1, @job, @at, @at, 'done', '' from job_run j",
                new { job, at = at + "T04:00:00.000Z" });
            change.Commit();
        }

        Run(warehouse, new SetClock("2026-04-20T08:00Z"));

        Assert.Equal(["schemastart", "kva"], warehouse.Rows("select job_name from job_run order by job_run_key"));
        Assert.Equal(["job_run|1"], warehouse.Rows("select kind, row_count from erasure"));
    }

    [Theory, EachEngine]
    public void AccessLog_IsErasedAfterItsDays_OnSwedishClocks(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        foreach (var (no, at) in new[] { (1, "2026-01-01T22:59:59.000Z"), (2, "2026-01-01T23:00:00.000Z"), (3, "2026-01-20T12:00:00.000Z") })
        {
            using var change = warehouse.Warehouse.BeginChange();
            change.Execute("insert into access_log (entry_no, happened_at, who, role, action, what, protection, outcome) values (@no, @at, 'anna@example.org', 'handläggare', 'read', '/inre', 'none', 'allowed')", new { no, at });
            change.Commit();
        }

        var run = new RetentionRun(warehouse.Warehouse, new EtlOptions { AccessLogDays = 30 }, new SetClock("2026-02-01T02:30Z"), "test");
        var look = run.Look().Single(rule => rule.Rows > 0);

        Assert.Equal(("access_log", new DateOnly(2026, 1, 2), 1), (look.Kind, look.Before, look.Rows));
        Assert.Equal("Gallrat: rader i åtkomstloggen före 2026-01-02 (1 rad).", RetentionWords.Of(run.Run()));
        Assert.Equal(["2", "3"], warehouse.Rows("select entry_no from access_log order by entry_no"));
        Assert.Equal(["access_log|20260102|1"], warehouse.Rows("select kind, before_day, row_count from erasure"));
    }

    [Fact]
    public void Look_TellsTheSameAsIsErased_AndErasesNothing()
    {
        using var warehouse = Loaded(EngineKind.Sqlite);
        var run = new RetentionRun(warehouse.Warehouse, new EtlOptions(), new SetClock("2028-03-25T00:30Z"), "test");

        var look = run.Look();

        Assert.Equal(4, warehouse.Number("select count(*) from raw_procedure where pseudonym is not null"));
        Assert.Equal(look, run.Run());
    }

    [Theory]
    [InlineData("erase --dry-run")]
    [InlineData("erase")]
    public async Task EraseByHand_TellsWhatItDoesNotErase_ThoughNothingIsDue(string command)
    {
        using var warehouse = new TestWarehouse();
        using var erase = Observability.Command.Start(warehouse, command);
        var said = await erase.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await erase.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, erase.ExitCode);
        Assert.EndsWith(RetentionWords.Elsewhere, said.TrimEnd(), StringComparison.Ordinal);
        Assert.All(["done och failed", "Inbox:KeepDays", "åtkomstloggen", "säkerhetskopior", ".damaged"], word => Assert.Contains(word, said, StringComparison.Ordinal));
    }

    private static string Run(TestWarehouse warehouse, TimeProvider clock)
    {
        using var only = RunLock.Take(warehouse.Warehouse);
        return RetentionWords.Of(new RetentionRun(warehouse.Warehouse, new EtlOptions(), clock, "test").Run());
    }

    private static TestWarehouse Loaded(EngineKind engine)
    {
        var warehouse = new TestWarehouse(engine).Put("kva/kva_2026-03.csv", Header
            + "2026-03-02;SE2321000131-E000000000001;DU055;1480;1;familj-a\n2026-03-02;SE2321000131-E000000000001;DU055;1480;1;familj-a\n"
            + "2026-03-16;SE2321000131-E000000000001;DU056;1480;1;familj-b\n2026-03-30;SE2321000131-E000000000001;DU057;1490;1;familj-c\n");
        Assert.Equal(4, warehouse.Load(Loading).Files.Single().Counts.Loaded);
        return warehouse;
    }

    private static bool Holds(TestWarehouse warehouse, string text)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return Directory.EnumerateFiles(warehouse.Folder, "warehouse.db*").Any(file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);
    }
}
