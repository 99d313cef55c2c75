using System.Diagnostics;

namespace Analytics.Tests.Etl;

/// <summary>The process killed outright at random moments, again and again: once a load gets through, all is as after an undisturbed one.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    // Fewer for a quick look: ANALYTICS_TEST_KILLS=20.
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("ANALYTICS_TEST_KILLS"), System.Globalization.CultureInfo.InvariantCulture, out var kills) ? kills : 100;
    private const int Lanes = 2;

    [Fact]
    public void LoadsKilledAt100RandomMoments_EndInTheStateOfAnUndisturbedOne()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}");
        using var undisturbed = Mixed();
        var watch = Stopwatch.StartNew();
        using (var whole = Start(undisturbed))
        {
            whole.WaitForExit();
            // 1: the inbox holds files that are refused.
            Assert.Equal(1, whole.ExitCode);
        }

        var time = (int)watch.ElapsedMilliseconds;
        var (expected, kept) = (undisturbed.State(), Kept(undisturbed));
        var (caught, rounds) = (0, 0);
        Parallel.For(0, Lanes, new ParallelOptions { MaxDegreeOfParallelism = Lanes }, lane =>
        {
            var random = new Random(seed + lane);
            while (Volatile.Read(ref caught) < Kills)
            {
                Round(random, time, expected, kept, () => Interlocked.Increment(ref caught));
                Interlocked.Increment(ref rounds);
            }
        });
        output.WriteLine($"{caught} processes killed at work in {rounds} rounds; a whole run took {time} ms.");
    }

    private static TestWarehouse Mixed()
    {
        var warehouse = new TestWarehouse().Put("enheter/enheter_2026-01-01.csv", SmallFiles.Units(3, 1));
        for (var month = 1; month <= 4; month++)
        {
            warehouse.Put($"kva/kva_2026-0{month}.csv", SmallFiles.Month(month, 1)).Put($"kva/privat/kva_2026-0{month}.csv", SmallFiles.Month(month, 2));
        }

        return warehouse
            .Put("kva/kva_2026-01_rättad.csv", SmallFiles.Month(1, 3))
            .Put("kva/kva_2026-05.csv", SmallFiles.ProcedureHeader)
            .Put("kva/kva_2026-06.csv", "a;b\n1;2\n")
            .Put("kva/kva_2026-07.csv", SmallFiles.Month(7, 1) + SmallFiles.Talk("2026-07-01", 1, 1, "850101-9809"))
            .Put("kva/kva_2026-08_ersätter.csv", SmallFiles.Month(8, 1));
    }

    // Kill and start again on what was left, until a run gets through; then compare.
    private static void Round(Random random, int time, string expected, List<string> kept, Action onKill)
    {
        using var warehouse = Mixed();
        while (true)
        {
            // Spread over the whole run: starting up, reading, committing, moving files, publishing.
            var after = random.Next(time / 5, time * 3 / 2);
            using var process = Start(warehouse);
            if (process.WaitForExit(after))
            {
                break;
            }

            process.Kill();
            process.WaitForExit();
            onKill();
        }

        Assert.Equal(expected, warehouse.State());
        Assert.Empty(Directory.EnumerateFiles(warehouse.Inbox, "*", SearchOption.AllDirectories));
        Assert.Equal(kept, Kept(warehouse));
    }

    private static List<string> Kept(TestWarehouse warehouse) => [.. ((string[])["done", "failed"])
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(warehouse.Folder, folder)))
        .Select(file => Path.GetRelativePath(warehouse.Folder, file)).Order(StringComparer.Ordinal)];

    private static Process Start(TestWarehouse warehouse)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = warehouse.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Etl.dll"), "load", "--inbox", warehouse.Inbox, "--json"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ConnectionStrings__Warehouse"] = "Data Source=" + warehouse.DatabasePath;
        start.Environment["Warehouse__Engine"] = "sqlite";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
