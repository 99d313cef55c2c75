using System.Diagnostics;
using System.Text.Json;
using Analytics.Tests.Observability;

namespace Analytics.Tests.Schedule;

/// <summary>The commands as a person runs them.</summary>
public class CommandTests
{
    [Fact]
    public async Task Serve_RunsUntilItIsToldToStop_AndEndsWell()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGTERM to send.");
        using var warehouse = new TestWarehouse();
        using var serve = Command.Start(warehouse, "serve");

        var first = await serve.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        using (var kill = Process.Start("kill", ["-TERM", serve.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await serve.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.EndsWith("Schemat är i gång med 15 jobb.", first, StringComparison.Ordinal);
        Assert.Equal(0, serve.ExitCode);
        Assert.Equal(["schemastart|done"], warehouse.Rows("select job_name, outcome from job_run"));
    }

    [Theory]
    [InlineData("status")]
    [InlineData("load")]
    [InlineData("serve")]
    public async Task Command_OnAWarehouseOfAnEarlierProgram_SaysUpgrade_AndChangesNothing(string command)
    {
        using var warehouse = new TestWarehouse();
        using (var change = warehouse.Warehouse.BeginChange())
        {
            change.Execute("delete from schema_journal where script_name = (select max(j.script_name) from schema_journal j)");
            change.Commit();
        }

        using var run = Command.Start(warehouse, command);
        var said = await run.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await run.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal("Lagret är gjort av en äldre version av programmet. Ta en säkerhetskopia med backup och kör sedan upgrade. Inget har ändrats.", said.Trim());
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(warehouse.Rows("select job_name from job_run"));
    }

    [Fact]
    public async Task Serve_WithALineThatCannotBeRead_StopsWithASentence()
    {
        using var warehouse = new TestWarehouse();
        using var serve = Command.Start(warehouse, "serve", ("Schedule__kva__MissedRule", "never"));

        var said = await serve.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await serve.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.StartsWith("Schemat för kva: regeln ”never”", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.Equal(1, serve.ExitCode);
    }

    [Fact]
    public async Task Status_TellsOfEachFeedItsRhythm_AndOfSilenceNoNumber()
    {
        using var warehouse = new TestWarehouse();
        using var status = Command.Start(warehouse, "status --json");

        using var told = JsonDocument.Parse(await status.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        var feeds = told.RootElement.GetProperty("feeds").EnumerateArray().ToDictionary(feed => feed.GetProperty("feed").GetString()!);

        Assert.Equal(13, feeds.Count);
        // Late since that day whatever today is, as long as nothing comes.
        var kva = feeds["kva"];
        Assert.Equal(("late", "2025-02-28"), (kva.GetProperty("timeliness").GetString(), kva.GetProperty("late_since").GetString()));
        Assert.StartsWith("sen sedan 2025-02-28 (", kva.GetProperty("words").GetString(), StringComparison.Ordinal);
        Assert.All((string[])["last_delivery", "last_delivered_at", "data_through", "last_run"], name => Assert.Equal(JsonValueKind.Null, kva.GetProperty(name).ValueKind));

        using var table = Command.Start(warehouse, "status");
        var line = (await table.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n').Single(text => text.TrimStart().StartsWith("kva ", StringComparison.Ordinal));
        Assert.Matches(@"^\s+kva\s+sen sedan 2025-02-28 \([0-9]+ perioder från 2025-01\)\s+–\s+väntar på leverans\s+–\s+20[0-9-]+ \(20[0-9-]+\)\s+0\s+–\s+0\s+–\s*$", line);
    }

    // The library hands an option that stands last the name of its hidden command, or takes the next option for its value.
    [Theory]
    [InlineData("withdraw 1 --reason")]
    [InlineData("withdraw 1 --reason --json")]
    [InlineData("load --inbox")]
    [InlineData("rejects 1 --csv")]
    public async Task OptionWithoutItsValue_IsWrongUse_AndNothingIsDone(string arguments)
    {
        using var warehouse = new TestWarehouse();
        warehouse.Deliver("kva/kva_2026-01.csv", "registreringsdatum;enhet_hsaid;kva_kod;kommunkod\n2026-01-05;SE2321000131-E000000000001;DU055;1480\n");
        using var process = Command.Start(warehouse, arguments);

        var (said, told) = (await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((2, "loaded"), (process.ExitCode, warehouse.Rows("select state from delivery").Single()));
        Assert.Contains("saknar sitt värde", said, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(warehouse.Folder, "*default_command*"));
        if (arguments.EndsWith("--json", StringComparison.Ordinal))
        {
            Assert.Contains("saknar sitt värde", JsonDocument.Parse(told).RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
        }
    }
}
