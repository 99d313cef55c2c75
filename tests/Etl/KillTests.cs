using System.Diagnostics;

namespace Analytics.Tests.Etl;

/// <summary>The process killed outright at random moments: the next load must end where an undisturbed one does.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Kills = 20;

    [Fact]
    public void LoadKilledAt20RandomMoments_EndsEachTimeInTheStateOfAnUndisturbedOne()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}");
        var random = new Random(seed);
        using var undisturbed = new TestWarehouse().With(TestWarehouse.Data("inbox-seed-47/inbox"));
        var watch = Stopwatch.StartNew();
        using (var whole = Start(undisturbed))
        {
            whole.WaitForExit();
            Assert.Equal(0, whole.ExitCode);
        }

        var time = (int)watch.ElapsedMilliseconds;
        var expected = undisturbed.State();
        var caught = 0;
        for (var attempt = 0; caught < Kills; attempt++)
        {
            Assert.True(attempt < Kills * 4, "The runs end before they can be killed.");
            using var warehouse = new TestWarehouse().With(TestWarehouse.Data("inbox-seed-47/inbox"));
            // Spread over the whole run: starting up, reading, committing, moving files, publishing.
            var after = (int)(time * (caught + random.NextDouble()) / Kills);
            watch.Restart();
            using (var process = Start(warehouse))
            {
                if (process.WaitForExit(after))
                {
                    // A machine that was busy before and is not now: a whole run takes less than it did.
                    time = Math.Min(time, (int)watch.ElapsedMilliseconds);
                    continue;
                }

                process.Kill();
                process.WaitForExit();
                caught++;
            }

            warehouse.Load();

            Assert.True(expected == warehouse.State(), $"Killed after {after} ms of {time}:\n{warehouse.State()}\ninstead of\n{expected}");
            Assert.Empty(Directory.EnumerateFiles(warehouse.Inbox, "*", SearchOption.AllDirectories));
            Assert.Equal(Kept(undisturbed), Kept(warehouse));
        }

        output.WriteLine($"{caught} processes killed at work; a whole run took {time} ms.");
    }

    private static IEnumerable<string?> Kept(TestWarehouse warehouse) =>
        Directory.EnumerateFiles(Path.Combine(warehouse.Folder, "done")).Select(Path.GetFileName).Order(StringComparer.Ordinal);

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
