using System.Diagnostics;
using static Analytics.Tests.Etl.Sources.SourceBench;

namespace Analytics.Tests.Etl.Sources;

/// <summary>The command as a person or the schedule runs it: its exit code and its words.</summary>
public sealed class FetchCommandTests
{
    [Fact]
    public async Task Fetch_Answers0_1And2()
    {
        using var server = new StandIn((context, _) => context.Request.Path.StartsWithSegments("/good") ? context.Json(Population) : context.Status(404));
        using var bench = new SourceBench();
        var good = PopulationSource(server.Address + "/good");
        var bad = PopulationSource(server.Address + "/bad");
        (good["Period"], bad["Period"], bad["Name"]) = ("2019", "2019", "scb-bad");
        Dictionary<string, string?>[] sources = [good, bad];

        Assert.Equal((0, "scb: befolkning_2019.json hämtad: 4 uppgifter. Ladda med load.\n", ""), await Run(bench, sources, "fetch", "--source", "scb"));
        var (code, json, _) = await Run(bench, sources, "fetch", "--source", "scb-bad", "--json");
        Assert.Equal(1, code);
        Assert.Contains("\"outcome\": \"failed\"", json, StringComparison.Ordinal);
        Assert.Equal((2, "", "Ingen källa heter kva. Inställda källor: scb, scb-bad. Se kommandona med --help.\n"), await Run(bench, sources, "fetch", "--source", "kva"));
        Assert.Equal(["befolkning/befolkning_2019.json"], bench.Files);
    }

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static async Task<(int Code, string Out, string Error)> Run(SourceBench bench, Dictionary<string, string?>[] sources, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = bench.Warehouse.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // With the tests' own list of assemblies: beside them, what the web framework holds is not laid out a second time for Etl.dll.
        foreach (var argument in (string[])
            ["exec", "--runtimeconfig", Beside("Tests.runtimeconfig.json"), "--depsfile", Beside("Tests.deps.json"), Beside("Etl.dll"), .. arguments, "--inbox", bench.Warehouse.Inbox])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ConnectionStrings__Warehouse"] = "Data Source=" + bench.Warehouse.DatabasePath;
        start.Environment["Warehouse__Engine"] = "sqlite";
        start.Environment["NO_PROXY"] = "127.0.0.1";
        foreach (var (source, number) in sources.Select((source, number) => (source, number)))
        {
            foreach (var (key, value) in source)
            {
                start.Environment[FormattableString.Invariant($"Sources__{number}__{key.Replace(":", "__", StringComparison.Ordinal)}")] = value;
            }
        }

        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, text.ReplaceLineEndings("\n"), (await error).ReplaceLineEndings("\n"));
    }
}
