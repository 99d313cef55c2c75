using System.Net;
using Analytics.Etl;
using Analytics.Etl.Observability;
using Analytics.Etl.Schedule;
using Analytics.Tests.Dashboards;
using Analytics.Tests.Schedule;
using Analytics.WarehouseSql;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Analytics.Tests.Observability;

/// <summary>Whatever comes in, no log of either program holds a person: not in a text, a value, a scope or an exception, at any level.</summary>
public sealed partial class LogSecrecyTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Schedule_LogsNoPerson_WhateverLiesInTheInbox_AndWhateverIsThrown()
    {
        using var warehouse = Planted.In(new TestWarehouse());
        var captured = new CapturedLogs();
        using var logs = new DiscreetLogs(LoggerFactory.Create(all => all.SetMinimumLevel(LogLevel.Trace).AddProvider(captured)));
        var clock = new SetClock("2026-05-04T12:00Z");
        Exception[] thrown =
        [
            new SqliteException($"UNIQUE constraint failed: {Planted.Name} {Planted.Number}", 19), new FormatException($"'{Planted.Name} {Planted.Number}' is no number", new IOException(Planted.Name)),
        ];
        var at = 0;
        Task<string?> Fetch(string feed, CancellationToken stop) => feed == "sip" ? throw thrown[at++] : Task.FromResult<string?>(null);
        var runner = new JobRunner(warehouse.Warehouse, new EtlOptions { Inbox = warehouse.Inbox }, FeedSchedule.Read(warehouse.Warehouse, new ConfigurationBuilder().Build()), clock, logs.CreateLogger("Schema"), Fetch);

        foreach (var feed in new[] { "kva", "hanvisningar", "utbud", "enheter", "familjecentraler", "sip", "sip" })
        {
            await runner.Trigger(feed, clock.Now, Stop);
        }

        Broke(logs.CreateLogger("Analytics.Test"), thrown[1], "see above");
        Told(logs.CreateLogger("Microsoft.AspNetCore.Authentication.Test"), thrown[0], Planted.Name);

        Assert.Equal(["failed|Jobbet avbröts av ett fel. Lagret svarade med ett fel. (SQLite 19/0) Inget halvt har sparats.", "failed|Jobbet avbröts av ett fel. Ett oväntat fel inträffade. (FormatException) Inget halvt har sparats."],
            warehouse.Rows("select outcome, message from job_run where job_name = 'sip' order by job_run_key").Select(row => row.Replace("SQLite 19)", "SQLite 19/0)", StringComparison.Ordinal)));
        // Something came of it all, and was told of.
        Assert.Contains(captured.Events, line => line.Contains("[1001 DeliveryTaken]", StringComparison.Ordinal) && line.Contains("Feed=kva", StringComparison.Ordinal));
        Assert.Contains(captured.Events, line => line.Contains("[1002 FilesLeft]", StringComparison.Ordinal));
        Assert.Contains(captured.Events, line => line.Contains("[1101 JobRan]", StringComparison.Ordinal));
        Assert.Contains(captured.Events, line => line.Contains("FormatException < IOException", StringComparison.Ordinal));
        Assert.Empty(Planted.FoundIn(captured.Events));
    }

    [Fact]
    public void Text_WithLineEnds_StaysOnItsLine_InEveryForm()
    {
        var captured = new CapturedLogs();
        using var logs = new DiscreetLogs(LoggerFactory.Create(all => all.SetMinimumLevel(LogLevel.Trace).AddProvider(captured)));

        Broke(logs.CreateLogger("Analytics.Test"), new IOException("x"), "första\r\nwarn: påhittad rad\u2028och \u001b[2J till");

        Assert.Contains("första  warn: påhittad rad och  [2J till", captured.Events.Single(), StringComparison.Ordinal);
        Assert.DoesNotContain(captured.Events.Single(), letter => letter is '\r' or '\n' or '\u2028' or '\u001b');
    }

    [Fact]
    public async Task WebServer_LogsNoPerson_OfItsInbox_ItsAddresses_OrASignInThatFails()
    {
        using var warehouse = Planted.In(new TestWarehouse());
        using var people = SignInSite.Own();
        var captured = new CapturedLogs();
        using var server = new Server(warehouse.Warehouse.Options);
        using var site = server.WithWebHostBuilder(host =>
        {
            foreach (var (key, value) in people.Settings())
            {
                host.UseSetting(key, value);
            }

            host.UseSetting("Inbox:Path", warehouse.Inbox).UseSetting("Logging:LogLevel:Default", "Trace");
            host.ConfigureTestServices(services => services.AddSingleton<ILoggerProvider>(captured));
        });
        site.UseKestrel(0);
        site.StartServer();

        var officer = await people.SignedIn("iop-hand", site);
        foreach (var address in new[] { $"/inre/siffror?area={Planted.Name}&period={Planted.Number}", $"/kommun?namn={Planted.Name}", $"/{Planted.Number}", $"/api/v1/values?indicator={Planted.Number}", "/inre/leveranser" })
        {
            using var answer = await officer.GetAsync(address, Stop);
        }

        foreach (var fault in new[] { "signature", "audience", "nonce", "expired", "denied" })
        {
            using var failed = await people.Browser(Planted.Name.Split(' ')[0] + ".iop-hand", fault, site: site).GetAsync($"/logga-in?till=/inre/siffror?area={Planted.Number}", Stop);
        }

        using var forged = await people.Browser(site: site).GetAsync($"/signin-oidc?error=access_denied&error_description={Planted.Name}&state={Planted.Number}", Stop);

        Assert.Contains(captured.Events, line => line.Contains("[1001 DeliveryTaken]", StringComparison.Ordinal) && line.Contains("Feed=utbud", StringComparison.Ordinal));
        Assert.Contains(captured.Events, line => line.Contains("[2101 SignInFailed]", StringComparison.Ordinal));
        Assert.Contains(captured.Events, line => line.Contains("Microsoft.AspNetCore.", StringComparison.Ordinal));
        Assert.Empty(Planted.FoundIn(captured.Events));
    }

    [Fact]
    public void Gate_LeavesNumbersAndOurOwnWords_AndTakesWhatOthersRepeat()
    {
        var captured = new CapturedLogs();
        using var logs = new DiscreetLogs(LoggerFactory.Create(all => all.SetMinimumLevel(LogLevel.Trace).AddProvider(captured)));

        var (ours, others) = (logs.CreateLogger("Analytics.Test"), logs.CreateLogger("Some.Library"));
        const string Note = Planted.Number + " at /inre/siffror?area=1440&x=y";
        Came(ours, 12, "kva", Note);
        Holds(others, 7, "Anna");
        others.Log(LogLevel.Information, default, "Anna", null, (told, _) => told);

        Assert.Equal(
            [
                "Analytics.Test [3 Came] Delivery 12 of kva: ########-#### at /inre/siffror?… {Delivery=12, Feed=kva, Note=########-#### at /inre/siffror?…, {OriginalFormat}=Delivery {Delivery} of {Feed}: {Note}} () ",
                "Some.Library [4 Holds] Row 7 holds … {Row=7, Value=…, {OriginalFormat}=Row {Row} holds {Value}} () ",
                "Some.Library [0 ] (utelämnat) {} () ",
            ],
            captured.Events.Select(InOrder));
    }

    // What makes the delegates decides in which order the values come.
    private static string InOrder(string line)
    {
        var (begin, end) = (line.IndexOf(" {", StringComparison.Ordinal) + 2, line.LastIndexOf("} (", StringComparison.Ordinal));
        return line[..begin] + string.Join(", ", line[begin..end].Split(", ").Order(StringComparer.Ordinal)) + line[end..];
    }

    [Fact]
    public void FaultThatAPersonCanMend_IsLoggedAsItsSentence_WithoutFrames_AndOthersWithoutTheFolderTheyWereBuiltIn()
    {
        using var warehouse = new TestWarehouse();
        var captured = new CapturedLogs();
        using var logs = new DiscreetLogs(LoggerFactory.Create(all => all.SetMinimumLevel(LogLevel.Trace).AddProvider(captured)));
        var log = logs.CreateLogger("Analytics.Test");

        Broke(log, new WarehouseException("Lagret är borta.", new SqliteException(Planted.Name, 11)), "a");
        Broke(log, new InvalidOperationException(Planted.Name, new SqliteException(Planted.Name, 13)), "b");
        Broke(log, Assert.Throws<SqliteException>(() => warehouse.Warehouse.Query<int>("select 1 from no_such_table")), "c");

        Assert.Equal(["Lagret är borta.", "Disken är full. Frigör plats. (SQLite 13)"], captured.Events.Take(2).Select(line => line.Split(" () ")[1]));
        Assert.Contains("SQLite 1", captured.Events.Last(), StringComparison.Ordinal);
        Assert.Contains("Warehouse.Query", captured.Events.Last(), StringComparison.Ordinal);
#if !DEBUG
        Assert.DoesNotContain(Analytics.Tests.House.Repository.Root, captured.Events.Last(), StringComparison.Ordinal);
#endif
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "It broke: {Reason}")]
    private static partial void Broke(ILogger log, Exception broken, string reason);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "Told by others: {ErrorDescription}")]
    private static partial void Told(ILogger log, Exception broken, string errorDescription);

    [LoggerMessage(EventId = 3, Level = LogLevel.Information, Message = "Delivery {Delivery} of {Feed}: {Note}")]
    private static partial void Came(ILogger log, int delivery, string feed, string note);

    [LoggerMessage(EventId = 4, Level = LogLevel.Information, Message = "Row {Row} holds {Value}")]
    private static partial void Holds(ILogger log, int row, string value);
}
