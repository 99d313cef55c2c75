using Analytics.Etl;
using Analytics.Etl.Schedule;
using Hangfire;
using Hangfire.InMemory;
using Hangfire.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace Analytics.Tests.Schedule;

/// <summary>The whole way from Hangfire's button to the ledger.</summary>
[Collection(Collection)]
public class HangfireTests
{
    /// <summary>Hangfire keeps its log provider for the whole process: tests that start it take turns.</summary>
    public const string Collection = "Hangfire";

    // No planned time falls while the test runs, save on one day in four years.
    private const string Seldom = "0 0 29 2 *";

    /// <summary>Forgets the log of a host that another test has disposed of.</summary>
    public HangfireTests() => Hangfire.Logging.LogProvider.SetCurrentLogProvider(null);

    [Fact]
    public async Task ServerWithJobsInMemory_RunsAJobByHand_AndTheLedgerSaysSo()
    {
        using var warehouse = new TestWarehouse();
        using var storage = new InMemoryStorage();
        using var server = Server(warehouse, storage, Seldom);

        await server.StartAsync(TestContext.Current.CancellationToken);
        List<RecurringJobDto> jobs;
        using (var connection = storage.GetConnection())
        {
            jobs = connection.GetRecurringJobs();
        }

        new RecurringJobManager(storage).Trigger("kva");
        await Until(() => warehouse.Number("select count(*) from job_run where job_name = 'kva' and outcome = 'done'") == 1);
        await server.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(
            ["avvikelser", "barnrattsombud", "befolkning", "enheter", "enkat", "familjecentraler", "gallring", "hanvisningar", "kva", "leverans-vakt", "malvarden", "missade-tider", "overenskommelser", "partnerskap", "sip", "utbud"],
            jobs.Select(job => job.Id).Order(StringComparer.Ordinal));
        Assert.Equal((Seldom, "Europe/Stockholm"), jobs.Where(job => job.Id == "kva").Select(job => (job.Cron, job.TimeZoneId)).Single());
        Assert.Equal(["schemastart||done|Schemat startade med 15 jobb.", "kva||done|Inget väntade."],
            warehouse.Rows("select job_name, planned_for, outcome, message from job_run order by job_run_key"));
    }

    [Fact]
    public async Task ServerThatStartsAfterAnOutage_RunsWhatWasMissed()
    {
        using var warehouse = new TestWarehouse();
        // The schedule first ran long ago and nothing since: every 29 February after it was missed.
        JobLedger.NoteStart(warehouse.Warehouse, SetClock.At("2020-01-01T00:00Z"), "Start");
        using var storage = new InMemoryStorage();
        using var server = Server(warehouse, storage, Seldom);

        await server.StartAsync(TestContext.Current.CancellationToken);
        await Until(() => warehouse.Number("select count(*) from job_run where job_name = 'kva' and outcome = 'done'") == 1);
        await server.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal("23:00:00.000Z", warehouse.Rows("select planned_for from job_run where job_name = 'kva'").Single()[11..]);
        Assert.EndsWith("från 2020-02-29 00:00 missades och körs inte.", warehouse.Rows("select message from job_run where job_name = 'kva'").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServerWithALineThatCannotBeRead_StartsNoJobs_AndStopsNothing()
    {
        using var warehouse = new TestWarehouse();
        using var storage = new InMemoryStorage();
        using var server = Server(warehouse, storage, "not a time");

        await server.StartAsync(TestContext.Current.CancellationToken);
        await server.StopAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, warehouse.Number("select count(*) from job_run"));
    }

    private static ScheduleServer Server(TestWarehouse warehouse, JobStorage storage, string cron)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Schedule:kva:Cron", cron)]).Build();
        return new ScheduleServer(warehouse.Warehouse, settings, new EtlOptions { Inbox = warehouse.Inbox }, TimeProvider.System, storage, NullLoggerFactory.Instance);
    }

    private static async Task Until(Func<bool> holds)
    {
        for (var tries = 0; tries < 200 && !holds(); tries++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.True(holds(), "Nothing came of it in 20 seconds.");
    }
}
