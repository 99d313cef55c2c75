using System.Diagnostics;
using System.Globalization;
using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Bench;

/// <summary>
/// How long it takes to measure everything, and to publish anew after one corrected month, in a warehouse with many registrations:
/// the inbox given, with its kva files replaced by five years of generated ones.
/// </summary>
public static class Refresh
{
    private const int Months = 60;
    private static readonly DateOnly First = new(2021, 10, 1);

    /// <summary>Measures and writes a table: the median of each kind of publication, step by step.</summary>
    /// <param name="from">An inbox with the other feeds, or a folder that <see cref="Build"/> made, which is copied.</param>
    /// <param name="facts">Registrations in all.</param>
    /// <param name="runs">How often each publication is repeated; the median is told.</param>
    public static void Run(string from, int facts, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("analytics-refresh-").FullName;
        try
        {
            var (warehouse, units, places) = File.Exists(Path.Combine(from, "data", "warehouse.db")) ? Copied(from, folder) : Build(from, facts, folder);
            var target = Path.Combine(folder, "inbox");
            Directory.CreateDirectory(Path.Combine(target, "kva"));
            var full = Median(warehouse, runs, _ => Force(warehouse));
            var month = Median(warehouse, runs, run => Correct(warehouse, target, Path.Combine(target, "kva"), facts / Months, units, places, run));
            var held = warehouse.Query<long>("select count(*) from fact_procedure").Single();
            Console.WriteLine(StepTimes.Head);
            Console.WriteLine(full.Row(held, "everything"));
            Console.WriteLine(month.Row(held, "one corrected month"));
            var cells = warehouse.Query<(long All, long Hidden)>("select count(*), sum(case when v.status = 'hidden' then 1 else 0 end) from pub_value v").Single();
            Tell($"\nmedian of {runs}; {cells.All} cells, {cells.Hidden} of them hidden; warehouse {new FileInfo(Path.Combine(folder, "warehouse.db")).Length / 1e6:0} MB; peak memory {Measurement.PeakMegabytes():0} MB; {Environment.ProcessorCount} processors");
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    // The views of a warehouse made by another build are made anew, and everything is measured once so that this build is the one that measured.
    private static (Warehouse Warehouse, string[] Units, string[] Places) Copied(string from, string folder)
    {
        Measurement.Copy(Path.Combine(from, "data"), folder);
        var warehouse = At(folder);
        new Upgrader(warehouse, TimeProvider.System).Run();
        new PublicationRun(warehouse, TimeProvider.System).Run();
        return (warehouse, Known(warehouse, "unit_code"), Known(warehouse, "municipality_code"));
    }

    /// <summary>Makes a warehouse with so many registrations and leaves it, with its inbox, in a folder.</summary>
    /// <param name="inbox">An inbox with the other feeds.</param>
    /// <param name="facts">Registrations in all.</param>
    /// <param name="folder">Where warehouse.db and inbox are to lie.</param>
    public static (Warehouse Warehouse, string[] Units, string[] Places) Build(string inbox, int facts, string folder)
    {
        var target = Path.Combine(folder, "inbox");
        Measurement.Copy(inbox, target);
        var talks = Path.Combine(target, "kva");
        Directory.Delete(talks, recursive: true);
        Directory.CreateDirectory(talks);
        var (units, places) = (Column(Path.Combine(target, "enheter"), 0), Column(Path.Combine(target, "enheter"), 4));
        for (var month = 0; month < Months; month++)
        {
            GeneratedTalks.Write(talks, First.AddMonths(month), facts / Months, units, places, month);
        }

        var warehouse = At(folder);
        new Upgrader(warehouse, TimeProvider.System).Run();
        var load = new LoadRun(warehouse, new EtlOptions { Inbox = target }, TimeProvider.System, "bench");
        var watch = new FirstTimed();
        var result = load.Run(null, watch);
        watch.Times!.Stop();
        var rows = result.Files.Sum(file => file.Counts.Loaded);
        Tell($"loaded {rows} rows in {watch.LoadSeconds:0.0} s; {result.Publication!.Cells} cells; warehouse {new FileInfo(Path.Combine(folder, "warehouse.db")).Length / 1e6:0} MB; peak memory {Measurement.PeakMegabytes():0} MB");
        Console.WriteLine(StepTimes.Head);
        Console.WriteLine(watch.Times.Row(facts, "the first"));
        watch.Times.Dispose();
        return (warehouse, units, places);
    }

    // The first publication of all is timed from where the load ends.
    private sealed class FirstTimed : ILoadProgress
    {
        private readonly Stopwatch watch = Stopwatch.StartNew();

        public double LoadSeconds { get; private set; }

        public StepTimes? Times { get; private set; }

        public void FileBegins(InboxFile file, int number, int count)
        {
            if (number == 1)
            {
                watch.Restart();
            }
        }

        public void Rows(long rows)
        {
            // Only the whole load is timed.
        }

        public void FileEnds(FileResult result) => LoadSeconds = watch.Elapsed.TotalSeconds;

        public void Publishing() => Times = new StepTimes();
    }

    private static Warehouse At(string folder) => new(new WarehouseOptions { Engine = EngineKind.Sqlite, ConnectionString = "Data Source=" + Path.Combine(folder, "warehouse.db") });

    private static string[] Known(Warehouse warehouse, string column) => [.. warehouse.Query<string>($"select distinct u.{column} from raw_unit u order by u.{column}")];

    private static StepTimes Median(Warehouse warehouse, int runs, Action<int> prepare)
    {
        var all = new List<StepTimes>();
        for (var run = 1; run <= runs; run++)
        {
            prepare(run);
            using var times = new StepTimes();
            new PublicationRun(warehouse, TimeProvider.System).Run();
            times.Stop();
            all.Add(times);
        }

        return all.OrderBy(times => times.Seconds).ElementAt(runs / 2);
    }

    private static void Force(Warehouse warehouse)
    {
        using var change = warehouse.BeginChange();
        Ledger.MarkStale(change, [change.Scalar<long>("select max(delivery_key) from delivery where state = 'loaded'")], UtcText.Of(TimeProvider.System.GetUtcNow()), isFull: true);
        change.Commit();
    }

    // The corrected month comes into force without its publication, which is what is measured afterwards.
    private static void Correct(Warehouse warehouse, string inbox, string talks, int rows, string[] units, string[] places, int run)
    {
        GeneratedTalks.Write(talks, First.AddMonths(Months - 2), rows, units, places, 1000 + run, string.Create(CultureInfo.InvariantCulture, $"_{run}"));
        var box = new Inbox(inbox, false);
        var feeds = new FeedRun(warehouse, box, new EtlOptions { Inbox = inbox }, TimeProvider.System, Analytics.Etl.Feeds.ReferenceData.Read(warehouse), "bench");
        foreach (var file in box.Waiting("kva"))
        {
            feeds.Run(file, null);
        }
    }

    internal static string[] Column(string folder, int at) => [.. Directory.EnumerateFiles(folder, "*.csv")
        .SelectMany(File.ReadLines).Where(line => line.StartsWith("SE", StringComparison.Ordinal)).Select(line => line.Split(';')[at]).Distinct()];

    private static void Tell(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));
}
