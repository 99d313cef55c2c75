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

    /// <summary>Measures and writes a line per step.</summary>
    /// <param name="inbox">An inbox with the other feeds.</param>
    /// <param name="facts">Registrations in all.</param>
    /// <param name="runs">How often each publication is repeated; the median is told.</param>
    public static void Run(string inbox, int facts, int runs)
    {
        var folder = Directory.CreateTempSubdirectory("analytics-refresh-").FullName;
        try
        {
            var target = Path.Combine(folder, "inbox");
            var talks = Path.Combine(target, "kva");
            var (warehouse, units, places) = Build(inbox, facts, folder);
            Tell($"full measure and publication: {Median(runs, _ => Force(warehouse), () => new PublicationRun(warehouse, TimeProvider.System).Run()):0.00} s (median of {runs})");
            Tell($"after one corrected month: {Median(runs, run => Correct(warehouse, target, talks, facts / Months, units, places, run), () => new PublicationRun(warehouse, TimeProvider.System).Run()):0.00} s (median of {runs})");
            Tell($"peak {Measurement.PeakMegabytes():0} MB");
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
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

        var warehouse = new Warehouse(new WarehouseOptions { Engine = EngineKind.Sqlite, ConnectionString = "Data Source=" + Path.Combine(folder, "warehouse.db") });
        new Upgrader(warehouse, TimeProvider.System).Run();
        var load = new LoadRun(warehouse, new EtlOptions { Inbox = target }, TimeProvider.System, "bench");
        var watch = Stopwatch.StartNew();
        var result = load.Run();
        Tell($"loaded and published first: {result.Files.Sum(file => file.Counts.Loaded)} rows in {watch.Elapsed.TotalSeconds:0.0} s, {result.Publication!.Cells} cells");
        return (warehouse, units, places);
    }

    private static double Median(int runs, Action<int> prepare, Action measured)
    {
        var seconds = new List<double>();
        for (var run = 1; run <= runs; run++)
        {
            prepare(run);
            var watch = Stopwatch.StartNew();
            measured();
            seconds.Add(watch.Elapsed.TotalSeconds);
        }

        return seconds.Order().ElementAt(runs / 2);
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
