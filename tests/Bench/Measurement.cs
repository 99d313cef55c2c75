using System.Diagnostics;
using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Bench;

/// <summary>One load of a copied inbox into a new embedded warehouse.</summary>
/// <param name="Run">Which run.</param>
/// <param name="Rows">Rows read.</param>
/// <param name="LoadSeconds">From the first file's opening to the last file's commit, all rules and checks on.</param>
/// <param name="PublishSeconds">Measuring, protecting and switching over.</param>
public sealed record Measurement(int Run, long Rows, double LoadSeconds, double PublishSeconds)
{
    /// <summary>Rows from file to committed fact in a second.</summary>
    public double RowsASecond => Rows / LoadSeconds;

    /// <summary>Measures.</summary>
    public static Measurement Of(string inbox, int run)
    {
        var folder = Directory.CreateTempSubdirectory("analytics-bench-").FullName;
        try
        {
            Copy(inbox, Path.Combine(folder, "inbox"));
            var warehouse = new Warehouse(new WarehouseOptions
            {
                Engine = EngineKind.Sqlite,
                ConnectionString = "Data Source=" + Path.Combine(folder, "warehouse.db"),
            });
            new Upgrader(warehouse, TimeProvider.System).Run();
            var watch = new Stages();
            var result = new LoadRun(warehouse, new EtlOptions { Inbox = Path.Combine(folder, "inbox") }, TimeProvider.System, "bench").Run(null, watch);
            var total = watch.Total.Elapsed.TotalSeconds;
            return new Measurement(run, result.Files.Sum(file => file.Counts.Read), watch.LoadSeconds, total - watch.LoadSeconds);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The process's largest working set so far.</summary>
    public static double PeakMegabytes() => Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant(
        $"run {Run}: {Rows} rows, load {LoadSeconds:0.00} s = {RowsASecond:0} rows/s, publication {PublishSeconds:0.00} s, peak {PeakMegabytes():0} MB");

    /// <summary>Copies a folder with all below it.</summary>
    internal static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    internal sealed class Stages : ILoadProgress
    {
        private TimeSpan processorBefore;

        public Stopwatch Total { get; } = Stopwatch.StartNew();

        public double LoadSeconds { get; private set; }

        /// <summary>Processor seconds of all threads over the same time.</summary>
        public double LoadProcessorSeconds { get; private set; }

        public void FileBegins(InboxFile file, int number, int count)
        {
            if (number == 1)
            {
                Total.Restart();
                processorBefore = Environment.CpuUsage.TotalTime;
            }
        }

        public void Rows(long rows)
        {
            // Only whole files are timed.
        }

        public void FileEnds(FileResult result)
        {
            LoadSeconds = Total.Elapsed.TotalSeconds;
            LoadProcessorSeconds = (Environment.CpuUsage.TotalTime - processorBefore).TotalSeconds;
        }

        public void Publishing()
        {
            // The time after the last file is the publication's.
        }
    }
}
