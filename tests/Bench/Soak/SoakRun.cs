using System.Diagnostics;
using System.Globalization;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Bench.Soak;

/// <summary>
/// Hours of running in minutes: the real server and the real commands on one warehouse, readers without end, deliveries of every kind, and all that can go wrong
/// with a process, a disk or a clock. In the end nothing may be lost, and the content is that of a warehouse that was left in peace.
/// </summary>
public sealed class SoakRun : IDisposable
{
    private const int SecondsPerHour = 90;
    private const int DiskMegabytes = 500;

    // Two hours before each change of the clocks: the second night begins with the fifth hour. All that is delivered is of periods that are over by then: a file that comes
    // before its period's end answers for fewer months than the same file later.
    private static readonly DateTimeOffset SpringNight = new(2027, 3, 27, 23, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset AutumnNight = new(2027, 10, 30, 23, 0, 0, TimeSpan.Zero);

    private readonly string folder = Directory.CreateTempSubdirectory("analytics-soak-").FullName;
    private readonly List<string> releases = [];
    private readonly bool hasOwnDisk;
    private readonly Random random;
    private readonly Journal journal;
    private readonly Programs programs;
    private readonly Sender sender;
    private readonly SimulatedClock clock;

    private SoakRun(string server, string inbox, int seed)
    {
        random = new Random(seed);
        var disk = Directory.CreateDirectory(Path.Combine(folder, "disk")).FullName;
        hasOwnDisk = Does("mount", "-t", "tmpfs", "-o", $"size={DiskMegabytes}m", "soak", disk);
        clock = new SimulatedClock(folder, SpringNight, 3600.0 / SecondsPerHour);
        journal = new Journal(clock);
        programs = new Programs(clock, journal, folder, Path.GetFullPath(server), Path.Combine(AppContext.BaseDirectory, "Etl.dll"));
        sender = new Sender(Path.Combine(folder, "inbox"), Path.Combine(folder, "delivered"), inbox, random);
        Directory.CreateDirectory(programs.Data);
        Directory.CreateDirectory(Path.Combine(folder, "copies"));
    }

    private Warehouse Warehouse => new(new WarehouseOptions { Engine = EngineKind.Sqlite, ConnectionString = $"Data Source={Path.Combine(programs.Data, "warehouse.db")};Pooling=false" });

    /// <summary>Runs and writes a report in Markdown; gives whether all held.</summary>
    public static async Task<bool> Run(string server, string inbox, double hours, int seed)
    {
        using var run = new SoakRun(server, inbox, seed);
        try
        {
            var series = await run.Live(hours, seed);
            var proof = new Proof(run.Warehouse, run.clock, run.journal, run.sender, run.folder);
            proof.Accounted();
            proof.SameAsTwin();
            proof.ReleasesHold();
            Report.Write(run.journal, series, hours, seed, run.hasOwnDisk, run.clock.IsPossible, run.sender.Delivered.Count);
            return run.journal.Faults.Count == 0;
        }
        finally
        {
            if (run.hasOwnDisk)
            {
                Does("umount", Path.Combine(run.folder, "disk"));
            }

            if (run.journal.Faults.Count == 0)
            {
                Directory.Delete(run.folder, recursive: true);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        programs.Dispose();
        clock.Dispose();
    }

    private async Task<IReadOnlyList<Programs.Look>> Live(double hours, int seed)
    {
        sender.Begin();
        await programs.Run(null, "upgrade");
        await Load(mayKill: false);
        await programs.Serve();
        using var stop = new CancellationTokenSource();
        var readers = new Readers(programs, journal, () => [.. releases]).Read(seed, stop.Token);
        var looks = LookOn(stop.Token);
        for (var hour = -1; clock.Gone.TotalHours < hours || hour < (int)hours - 1;)
        {
            // On a busy machine an hour's ordeals may take longer than the hour: none is left out.
            if (hour < (int)clock.Gone.TotalHours)
            {
                await Hour(++hour);
            }

            await Step();
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers, looks);
        programs.StopServer();
        await Load(mayKill: false);
        var (exit, said) = await programs.Run(null, "check");
        if (exit != 0 || said.Trim().Length > 0)
        {
            journal.Fault($"check: {said}");
        }

        return programs.Looks;
    }

    // What each hour brings beside the steps. From the fourth hour on the server lives undisturbed, so that its memory can be followed.
    private async Task Hour(int hour)
    {
        await Freeze(hour);
        await Copy(hour);
        if (hour < 3)
        {
            for (var kill = 0; kill < 2; kill++)
            {
                var load = Step();
                await Task.Delay(random.Next(500, 6000));
                await programs.KillServer();
                await load;
                await programs.Serve();
            }
        }

        switch (hour)
        {
            case 1 or 5 when hasOwnDisk:
                await FullDisk();
                break;
            case 2 or 6:
                await WarehouseAway();
                break;
            case 4:
                clock.Jump(AutumnNight - clock.GetUtcNow());
                journal.Tell("clock set forward to the autumn");
                break;
            case 7:
                clock.Jump(-TimeSpan.FromHours(1));
                journal.Tell("clock set back by an hour");
                break;
        }
    }

    private async Task Step()
    {
        switch (random.Next(10))
        {
            case < 7:
                journal.Tell(sender.Next());
                await Load(mayKill: true);
                break;
            case 7:
                await Withdraw();
                break;
            case 8:
                await programs.Run(null, "erase");
                break;
            default:
                await programs.Run(null, "status");
                break;
        }
    }

    private async Task Load(bool mayKill)
    {
        if (mayKill && random.Next(5) < 2)
        {
            await programs.Run(TimeSpan.FromMilliseconds(random.Next(300, 7000)), "load");
        }

        var (_, said) = await programs.Run(null, "load");
        journal.Count(said.Contains("Publicering ", StringComparison.Ordinal) ? "load that published" : "load");
    }

    private async Task Withdraw()
    {
        var corrected = Warehouse.Query<long>("select d.delivery_key from delivery d where d.state = 'loaded' and d.file_name like '%!_r%' escape '!'");
        if (corrected.Count > 0)
        {
            await programs.Run(null, "withdraw", corrected[random.Next(corrected.Count)].ToString(CultureInfo.InvariantCulture), "--reason", "fel fil");
            journal.Tell("delivery withdrawn");
        }
    }

    private async Task Freeze(int hour)
    {
        var (exit, _) = await programs.Run(null, "release", $"Timme {hour}");
        if (exit == 0)
        {
            releases.Add($"timme-{hour}");
            journal.Tell("release made");
        }
    }

    private async Task Copy(int hour)
    {
        var file = Path.Combine(folder, "copies", $"{hour}.db");
        var (exit, said) = await programs.Run(null, "backup", file);
        journal.Tell("backup taken");
        if (exit != 0)
        {
            journal.Fault($"backup: {said}");
        }

        File.Delete(Path.Combine(folder, "copies", $"{hour - 1}.db"));
    }

    private async Task FullDisk()
    {
        var ballast = Path.Combine(folder, "disk", "ballast");
        using (var file = File.Create(ballast))
        {
            var block = new byte[1 << 16];
            try
            {
                for (var left = new DriveInfo(Path.Combine(folder, "disk")).AvailableFreeSpace - random.Next(1 << 19); left > 0; left -= block.Length)
                {
                    file.Write(block);
                }

                file.Flush();
            }
            catch (IOException)
            {
                // So full is it.
            }
        }

        foreach (var words in (string[][])[["load"], ["load"], ["release", "Full disk"], ["backup", Path.Combine(programs.Data, "copy.db")]])
        {
            journal.Count(words[0] == "load" ? sender.Next() : words[0] + " tried on a full disk");
            var (exit, said) = await programs.Run(null, words);
            journal.Tell($"{words[0]} on a full disk ended with {exit}", said.Trim());
        }

        File.Delete(ballast);
        await Load(mayKill: false);
    }

    private async Task WarehouseAway()
    {
        Directory.Move(programs.Data, programs.Data + ".away");
        journal.Tell("warehouse away");
        journal.Count(sender.Next());
        var (exit, said) = await programs.Run(null, "load");
        journal.Tell($"load without a warehouse ended with {exit}", said.Trim());
        await Task.Delay(TimeSpan.FromSeconds(8));
        if (Directory.Exists(programs.Data))
        {
            journal.Tell("folder made where the warehouse had been", string.Join(' ', Directory.EnumerateFileSystemEntries(programs.Data).Select(Path.GetFileName)));
            if (File.Exists(Path.Combine(programs.Data, "warehouse.db")))
            {
                journal.Fault("an empty warehouse was made where the real one had been");
            }

            Directory.Delete(programs.Data, recursive: true);
        }

        Directory.Move(programs.Data + ".away", programs.Data);
        journal.Tell("warehouse back");
        await Load(mayKill: false);
    }

    private async Task LookOn(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            await programs.ServeAgainIfGone();
            programs.LookAtServer();
            await Task.Delay(2000, CancellationToken.None);
        }
    }

    private static bool Does(string program, params string[] words)
    {
        try
        {
            using var process = Process.Start(program, words);
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
