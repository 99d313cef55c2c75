using Analytics.Etl.Schedule;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;

namespace Analytics.Tests.Etl.Sources;

/// <summary>A scheduled job fetches its feed's source and loads what came, all under the one right to run that it holds.</summary>
public sealed class ScheduledFetchTests
{
    [Fact]
    public async Task Job_FetchesLoadsAndPublishes_WhileItHoldsTheRightToRun()
    {
        using var server = StandIn.Json(SourceBench.Population);
        using var bench = new SourceBench();
        var options = bench.Options([SourceBench.PopulationSource(server.Address)]);
        var schedule = FeedSchedule.Read(bench.Warehouse.Warehouse, new ConfigurationBuilder().Build());
        var runner = new JobRunner(bench.Warehouse.Warehouse, options, schedule, bench.Clock, NullLogger.Instance,
            ScheduledFetch.Of(bench.Warehouse.Warehouse, options, bench.Clock, SourceBench.Network));

        var report = await runner.Trigger("befolkning", bench.Clock.GetUtcNow(), TestContext.Current.CancellationToken);

        Assert.Equal((JobAnswer.Ran, "done"), (report.Answer, report.Outcome));
        Assert.StartsWith("befolkning_2019.json hämtad: ", report.Message, StringComparison.Ordinal);
        Assert.Matches(@"1 fil: 1 laddad\. Publicering 1: [1-9][0-9]* uppgifter ändrade\.$", report.Message);
        Assert.Equal(4, bench.Warehouse.Number("select count(*) from fact_population"));
        Assert.Equal("Oförändrad", (await runner.Trigger("befolkning", bench.Clock.GetUtcNow(), TestContext.Current.CancellationToken)).Message.Split(' ')[0]);
    }
}
