using System.Diagnostics;
using System.Text.Json;
using Analytics.Etl;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Bench;

/// <summary>What a load gave: seconds from the first file's opening to the last commit, rows read, facts, talks, and families by month and municipality.</summary>
public sealed record LoadedTalks(double Seconds, long Rows, long Facts, long Talks, long Families)
{
    /// <summary>Processor seconds of all threads over the same time: what a busy machine does not change.</summary>
    public double ProcessorSeconds { get; init; }

    /// <summary>The process's largest working set, in megabytes.</summary>
    public double PeakMegabytes { get; init; }

    /// <summary>Whether another load came to the same sums.</summary>
    public bool AgreesWith(LoadedTalks other) => (Rows, Facts, Talks, Families) == (other.Rows, other.Facts, other.Talks, other.Families);
}

/// <summary>
/// Our load beside the yardstick's, of the same generated files, each in a process of its own so that the peaks of memory are its own.
/// </summary>
public static class Yardstick
{
    private const int Months = 24;
    private static readonly DateOnly First = new(2024, 10, 1);

    /// <summary>Measures one size: the median of ours and the median of the yardstick's.</summary>
    /// <param name="inbox">An inbox with units.</param>
    /// <param name="rows">How many registrations in all.</param>
    /// <param name="runs">How often each is run, in turns, so that what else the machine does falls on both.</param>
    public static (LoadedTalks Ours, LoadedTalks Theirs) Measure(string inbox, int rows, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("analytics-yardstick-").FullName;
        try
        {
            Generate(inbox, rows, folder);
            var (ours, theirs) = (new List<LoadedTalks>(), new List<LoadedTalks>());
            for (var run = 0; run < runs; run++)
            {
                ours.Add(Child("ours", folder));
                theirs.Add(Child("duckdb", folder));
            }

            return (Median(ours), Median(theirs));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One measured load, in this process; writes it as JSON.</summary>
    /// <param name="which"><c>ours</c> or <c>duckdb</c>.</param>
    /// <param name="model">The folder that <see cref="Measure"/> made; what the load writes lies in it, so that it goes with it whatever happens.</param>
    public static void One(string which, string model)
    {
        var folder = Directory.CreateDirectory(Path.Combine(model, "run")).FullName;
        try
        {
            File.Copy(Path.Combine(model, "warehouse.db"), Path.Combine(folder, "warehouse.db"));
            var warehouse = At(folder);
            var loaded = which == "duckdb"
                ? DuckYardstick.Load(warehouse, Path.Combine(model, "talks", "kva"), Path.Combine(folder, "duck.db"))
                : Ours(warehouse, model, folder);
            Console.WriteLine(JsonSerializer.Serialize(loaded with { PeakMegabytes = Measurement.PeakMegabytes() }));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static LoadedTalks Ours(Warehouse warehouse, string model, string folder)
    {
        var inbox = Path.Combine(folder, "inbox");
        Measurement.Copy(Path.Combine(model, "talks"), inbox);
        var watch = new Measurement.Stages();
        new LoadRun(warehouse, new EtlOptions { Inbox = inbox }, TimeProvider.System, "bench").Run(null, watch);
        return new LoadedTalks(
            watch.LoadSeconds,
            warehouse.Query<long>("select sum(d.read_count) from delivery d where d.feed = 'kva'").Single(),
            warehouse.Query<long>("select count(*) from fact_procedure").Single(),
            warehouse.Query<long>("select sum(m.talks) from fact_procedure_month m where m.breakdown = ''").Single(),
            warehouse.Query<long>("select sum(m.families) from fact_procedure_month m where m.breakdown = ''").Single())
        {
            ProcessorSeconds = watch.LoadProcessorSeconds,
        };
    }

    // The units are loaded beforehand for both; only the talks are measured.
    private static void Generate(string inbox, int rows, string folder)
    {
        var units = Path.Combine(folder, "units");
        Measurement.Copy(Path.Combine(inbox, "enheter"), Path.Combine(units, "enheter"));
        var (codes, places) = (Refresh.Column(Path.Combine(units, "enheter"), 0), Refresh.Column(Path.Combine(units, "enheter"), 4));
        var warehouse = At(folder);
        new Upgrader(warehouse, TimeProvider.System).Run();
        new LoadRun(warehouse, new EtlOptions { Inbox = units }, TimeProvider.System, "bench").Run();
        var talks = Path.Combine(folder, "talks", "kva");
        Directory.CreateDirectory(talks);
        for (var month = 0; month < Months; month++)
        {
            var share = rows / Months + (month < rows % Months ? 1 : 0);
            GeneratedTalks.Write(talks, First.AddMonths(month), share, codes, places, month);
        }

        warehouse.Tidy();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    }

    private static LoadedTalks Child(string which, string folder)
    {
        using var child = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, Arguments(which, folder)) { RedirectStandardOutput = true })!;
        var answer = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return child.ExitCode == 0 ? JsonSerializer.Deserialize<LoadedTalks>(answer.Split('\n', StringSplitOptions.RemoveEmptyEntries)[^1])!
            : throw new InvalidOperationException($"The run of {which} failed: {answer}");
    }

    // Run as a program of its own or through dotnet.
    private static IEnumerable<string> Arguments(string which, string folder) =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [Environment.GetCommandLineArgs()[0], "one", which, folder] : ["one", which, folder];

    private static LoadedTalks Median(List<LoadedTalks> runs) => runs.OrderBy(run => run.Seconds).ElementAt(runs.Count / 2);

    private static Warehouse At(string folder) => new(new WarehouseOptions { Engine = EngineKind.Sqlite, ConnectionString = "Data Source=" + Path.Combine(folder, "warehouse.db") });
}
