using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Analytics.Etl;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Bench;

/// <summary>What a load gave: seconds from the first file's opening to the last commit, rows read, facts, talks, and families by month and municipality.</summary>
public sealed record LoadedTalks(double Seconds, long Rows, long Facts, long Talks, long Families)
{
    /// <summary>The process's largest working set, in megabytes.</summary>
    public double PeakMegabytes { get; init; }
}

/// <summary>
/// Our load beside the yardstick's, of the same generated files, each in a process of its own so that the peaks of memory are its own. The sums must agree.
/// </summary>
public static class Yardstick
{
    private const int Months = 24;
    private static readonly DateOnly First = new(2024, 10, 1);

    /// <summary>Measures and writes a line per size.</summary>
    /// <param name="inbox">An inbox with units.</param>
    /// <param name="rows">How many registrations in all.</param>
    /// <param name="runs">How often each is run; the medians are told.</param>
    public static void Run(string inbox, int rows, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("analytics-yardstick-").FullName;
        try
        {
            Generate(inbox, rows, folder);
            var ours = Enumerable.Range(0, runs).Select(_ => Child("ours", folder)).ToList();
            var theirs = Enumerable.Range(0, runs).Select(_ => Child("duckdb", folder)).ToList();
            var (a, b) = (Median(ours), Median(theirs));
            if ((a.Rows, a.Facts, a.Talks, a.Families) != (b.Rows, b.Facts, b.Talks, b.Families))
            {
                throw new InvalidOperationException($"The sums differ: ours {a}, the yardstick's {b}.");
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{rows} rows, median of {runs}: ours {a.Seconds:0.00} s ({a.Rows / a.Seconds:0} rows/s, peak {a.PeakMegabytes:0} MB), DuckDB {b.Seconds:0.00} s ({b.Rows / b.Seconds:0} rows/s, peak {b.PeakMegabytes:0} MB), ratio {a.Seconds / b.Seconds:0.00}"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>One measured load, in this process; writes it as JSON.</summary>
    /// <param name="which"><c>ours</c> or <c>duckdb</c>.</param>
    /// <param name="model">The folder that <see cref="Run"/> made.</param>
    public static void One(string which, string model)
    {
        var folder = Directory.CreateTempSubdirectory("analytics-yardstick-run-").FullName;
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
            warehouse.Query<long>("select sum(m.families) from fact_procedure_month m where m.breakdown = ''").Single());
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
            GeneratedTalks.Write(talks, First.AddMonths(month), rows / Months, codes, places, month);
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
