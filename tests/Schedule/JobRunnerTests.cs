using Analytics.Etl;
using Analytics.Etl.Publications;
using Analytics.Etl.Schedule;
using Analytics.WarehouseSql;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace Analytics.Tests.Schedule;

/// <summary>Jobs under a set clock on a real warehouse: what the ledger says afterwards.</summary>
public class JobRunnerTests
{
    private const string KvaRows = "select planned_for, outcome, message from job_run where job_name = 'kva' order by job_run_key";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EachEngine]
    public async Task MissedTimes_AreMadeUpForOnce_AndNoPlannedTimeIsRunTwice(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var clock = new SetClock("2026-03-02T01:00Z");
        JobLedger.NoteStart(warehouse.Warehouse, clock.Now, "Start");
        var runner = Runner(warehouse, clock);

        clock.Now = SetClock.At("2026-03-02T04:00Z");
        var first = await runner.Trigger("kva", clock.Now, Stop);
        var again = await runner.Trigger("kva", clock.Now.AddSeconds(40), Stop);
        clock.Now = SetClock.At("2026-03-06T12:00Z");
        var late = await Runner(warehouse, clock).CatchUp(Stop);
        var later = await runner.CatchUp(Stop);

        Assert.Equal((JobAnswer.Ran, JobAnswer.NothingDue), (first.Answer, again.Answer));
        Assert.Equal(
            [
                "2026-03-02T04:00:00.000Z|done|Inget väntade.",
                "2026-03-06T04:00:00.000Z|done|Inget väntade. 3 planerade tider från 2026-03-03 05:00 missades och körs inte.",
            ],
            warehouse.Rows(KvaRows));
        // The weekly feeds skip what they missed.
        Assert.Equal("avvikelser barnrattsombud befolkning enheter familjecentraler gallring hanvisningar kva leverans-vakt malvarden sip utbud",
            string.Join(' ', late.Where(report => report.Answer == JobAnswer.Ran).Select(report => report.Job).Order(StringComparer.Ordinal)));
        Assert.All(later, report => Assert.Equal(JobAnswer.NothingDue, report.Answer));
    }

    [Theory, EachEngine]
    public async Task TwoProcessesAtOnce_RunEachPlannedTimeOnce(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        JobLedger.NoteStart(warehouse.Warehouse, SetClock.At("2026-03-01T00:00Z"), "Start");
        var fetched = 0;
        Task<string?> Fetch(string feed, CancellationToken stop)
        {
            Interlocked.Increment(ref fetched);
            return Task.FromResult<string?>(null);
        }

        for (var day = 0; day < 15; day++)
        {
            var at = SetClock.At("2026-03-02T05:30Z").AddDays(day);
            using var gate = new Barrier(2);
            await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
            {
                // Each with a warehouse of its own, as two processes have.
                var runner = Runner(warehouse, new SetClock(at), Fetch, new Warehouse(warehouse.Warehouse.Options));
                gate.SignalAndWait(Stop);
                await runner.Trigger("partnerskap", at, Stop);
                await runner.CatchUp(Stop);
            }, Stop)));
            // Both may have found the other at work; the hourly look that follows takes up what is left.
            await Runner(warehouse, new SetClock(at), Fetch).CatchUp(Stop);
        }

        var planned = warehouse.Rows("select job_name, planned_for from job_run where planned_for is not null order by job_name, planned_for");
        Assert.Equal(planned.Distinct(), planned);
        Assert.Equal(11, planned.Count(row => row.StartsWith("kva|", StringComparison.Ordinal)));
        Assert.Equal(planned.Count(row => !row.StartsWith(FeedSchedule.Watch, StringComparison.Ordinal) && !row.StartsWith(FeedSchedule.Erasure, StringComparison.Ordinal)) + warehouse.Number("select count(*) from job_run where planned_for is null and job_name = 'partnerskap'"), fetched);
        Assert.Equal(0, warehouse.Number("select count(*) from job_run where outcome <> 'done'"));
    }

    [Theory, EachEngine]
    public async Task JobThatThrows_IsNotedWithoutAPersonalNumber_AndTheNextOneRuns(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var clock = new SetClock("2026-03-01T12:00Z");
        JobLedger.NoteStart(warehouse.Warehouse, clock.Now, "Start");
        clock.Now = SetClock.At("2026-03-02T04:30Z");

        var reports = await Runner(warehouse, clock, (feed, _) => feed == "kva" ? throw new InvalidDataException("Trasig rad 19811218-9876.") : Task.FromResult<string?>(null)).CatchUp(Stop);

        Assert.Equal(
            ["enheter done", "befolkning done", "kva failed", "hanvisningar done", "utbud done", "gallring done"],
            reports.Where(report => report.Answer == JobAnswer.Ran).Select(report => $"{report.Job} {report.Outcome}"));
        Assert.Equal(["2026-03-02T04:00:00.000Z|failed|Jobbet avbröts av ett fel. Ett oväntat fel inträffade. (InvalidDataException) Inget halvt har sparats."], warehouse.Rows(KvaRows));
    }

    [Theory, EachEngine]
    public async Task AnotherRunGoingOn_IsSaid_AndThePlannedTimeIsRunAfterwards(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var clock = new SetClock("2026-03-02T01:00Z");
        JobLedger.NoteStart(warehouse.Warehouse, clock.Now, "Start");
        clock.Now = SetClock.At("2026-03-02T04:00Z");
        JobReport meanwhile;
        using (RunLock.Take(warehouse.Warehouse))
        {
            meanwhile = await Runner(warehouse, clock).Trigger("kva", clock.Now, Stop);
        }

        var rowsMeanwhile = warehouse.Rows(KvaRows);
        clock.Now = SetClock.At("2026-03-02T04:10Z");
        await Runner(warehouse, clock).CatchUp(Stop);

        Assert.Equal((JobAnswer.Busy, "En annan körning pågår på lagret. Jobbet försöker igen vid nästa tillfälle."), (meanwhile.Answer, meanwhile.Message));
        Assert.Empty(rowsMeanwhile);
        Assert.Equal(["2026-03-02T04:00:00.000Z|done|Inget väntade."], warehouse.Rows(KvaRows));
    }

    [Theory, EachEngine]
    public async Task RunThatDied_IsMarked_AndDoneAgainOnce(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var clock = new SetClock("2026-03-02T04:00Z");
        JobLedger.Begin(warehouse.Warehouse, "kva", clock.Now, clock.Now);
        clock.Now = SetClock.At("2026-03-02T04:05Z");

        await Runner(warehouse, clock).CatchUp(Stop);
        await Runner(warehouse, clock).CatchUp(Stop);

        Assert.Equal(["2026-03-02T04:00:00.000Z|interrupted|Pågår.", "|done|Inget väntade."], warehouse.Rows(KvaRows));
    }

    [Theory, EachEngine]
    public async Task JobStopped_IsMarkedInterrupted(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        using var stop = new CancellationTokenSource();

        await Runner(warehouse, new SetClock("2026-03-02T10:00Z"), (_, given) =>
        {
            stop.Cancel();
            given.ThrowIfCancellationRequested();
            return Task.FromResult<string?>(null);
        }).Trigger("kva", SetClock.At("2026-03-02T10:00Z"), stop.Token);

        Assert.Equal(["|interrupted|Avbröts när tjänsten stängdes."], warehouse.Rows(KvaRows));
    }

    [Theory, EachEngine]
    public async Task JobRunByHand_FetchesLoadsAndPublishes_WithoutSpendingAPlannedTime(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var clock = new SetClock("2026-04-08T10:00Z");
        JobLedger.NoteStart(warehouse.Warehouse, clock.Now, "Start");
        var during = "";
        var runner = Runner(warehouse, clock, (feed, _) =>
        {
            warehouse.Put("kva/kva_2026-03.csv", "registreringsdatum;enhet_hsaid;kva_kod;kommunkod\n2026-03-02;SE2321000131-E000000000001;DU055;1480\n");
            warehouse.Put("befolkning/befolkning_2026.csv", "x");
            during = warehouse.Rows(KvaRows).Single();
            return Task.FromResult<string?>("1 fil hämtad.");
        });

        var report = await runner.Trigger("kva", clock.Now, Stop);

        Assert.Equal("|running|Pågår.", during);
        Assert.Equal((JobAnswer.Ran, JobOutcome.Done, null), (report.Answer, report.Outcome, report.PlannedFor));
        Assert.Matches("^1 fil hämtad\\. 1 fil: 1 laddad\\. Publicering 1: [0-9]+ uppgifter ändrade\\.$", report.Message);
        Assert.Equal([$"|done|{report.Message}"], warehouse.Rows(KvaRows));
        Assert.Equal(["kva|loaded"], warehouse.Rows("select feed, state from delivery"));
    }

    [Theory, EachEngine]
    public void Load_LeavesItsOwnJobRunning_AndSweepsADeadOne(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var now = SetClock.At("2026-03-02T04:00Z");
        var key = JobLedger.Begin(warehouse.Warehouse, "kva", now, now);
        using (RunLock.Take(warehouse.Warehouse))
        {
            new LoadRun(warehouse.Warehouse, new EtlOptions { Inbox = warehouse.Inbox }, new SetClock(now), "test").RunLocked("kva", jobRun: key);
        }

        var own = warehouse.Rows(KvaRows);
        warehouse.Load();

        Assert.Equal(["2026-03-02T04:00:00.000Z|running|Pågår."], own);
        Assert.Equal(["2026-03-02T04:00:00.000Z|interrupted|Pågår."], warehouse.Rows(KvaRows));
    }

    [Theory, EachEngine]
    public async Task FeedWithoutReaderOrInbox_SaysSo(EngineKind engine)
    {
        using var warehouse = new TestWarehouse(engine);
        var clock = new SetClock("2026-03-02T10:00Z");
        Directory.Delete(warehouse.Inbox, recursive: true);

        var report = await Runner(warehouse, clock).Trigger("kva", clock.Now, Stop);
        var unknown = await Assert.ThrowsAsync<WarehouseException>(() => Runner(warehouse, clock).Trigger("kvo", clock.Now, Stop));

        Assert.Equal((JobOutcome.Done, "Ingen inkorg finns än; inget laddades."), (report.Outcome, report.Message));
        Assert.Equal("Inget jobb heter kvo.", unknown.Message);
    }

    private static JobRunner Runner(TestWarehouse test, SetClock clock, FetchFeed? fetch = null, Warehouse? own = null)
    {
        var warehouse = own ?? test.Warehouse;
        return new JobRunner(warehouse, new EtlOptions { Inbox = test.Inbox }, FeedSchedule.Read(warehouse, new ConfigurationBuilder().Build()), clock, NullLogger.Instance, fetch);
    }
}
