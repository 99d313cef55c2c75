using System.Diagnostics;

namespace Analytics.Tests.Etl;

/// <summary>The process killed outright at random moments, again and again: once a load gets through, all is as after an undisturbed one.</summary>
public sealed class KillTests(ITestOutputHelper output)
{
    // Fewer for a quick look: ANALYTICS_TEST_KILLS=20.
    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("ANALYTICS_TEST_KILLS"), System.Globalization.CultureInfo.InvariantCulture, out var kills) ? kills : 100;
    private const int Lanes = 2;
    private const int Look = 5;

    [Fact]
    public void LoadsKilledAt100RandomMoments_EndInTheStateOfAnUndisturbedOne()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed {seed}");
        using var undisturbed = Mixed();
        // 1: the inbox holds files that are refused.
        var whole = RunToItsEnd(undisturbed, exitCode: 1);
        var (expected, kept) = (undisturbed.State(), Kept(undisturbed));
        var beginning = RunToItsEnd(undisturbed, exitCode: 0);
        var (caught, rounds) = (0, 0);
        Parallel.For(0, Lanes, new ParallelOptions { MaxDegreeOfParallelism = Lanes }, lane =>
        {
            var random = new Random(seed + lane);
            while (Volatile.Read(ref caught) < Kills)
            {
                Round(random, beginning, whole - beginning, expected, kept, () => Interlocked.Increment(ref caught));
                Interlocked.Increment(ref rounds);
            }
        });
        output.WriteLine($"{caught} processes killed at work in {rounds} rounds; a whole run worked {whole.TotalMilliseconds} ms, {beginning.TotalMilliseconds} ms of them before its first file.");
    }

    private static TestWarehouse Mixed()
    {
        var warehouse = new TestWarehouse().Put("enheter/enheter_2026-01-01.csv", SmallFiles.Units(3, 1));
        for (var month = 1; month <= 4; month++)
        {
            warehouse.Put($"kva/kva_2026-0{month}.csv", SmallFiles.Month(month, 1)).Put($"kva/privat/kva_2026-0{month}.csv", SmallFiles.Month(month, 2));
        }

        const string steps = "hanvisnings_id;hanvisningsdatum;fran_enhet_hsaid;till_organisation;till_insats;kommunkod;status;statusdatum\n";
        const string referral = "7f1c0a52-0c3e-4d5b-9a1f-2b3c4d5e6f70;2026-02-01;SE2321000131-E000000000009;BRIS;A;1480;";
        const string offer = """{"utbud_id":"A","organisation":"BRIS","namn":"Grupp","typ":"stödgrupp","form":"fysisk","kommunkod":"1480","grunder":["1","2"],"alder_fran":6,"alder_till":12,"giltig_fran":"2026-01-01"}""";
        return warehouse
            .Put("hanvisningar/hanvisningar_2026K1.csv", steps + referral + "skickad;2026-02-01\n" + referral + "mottagen;2026-02-03\n")
            .Put("hanvisningar/BRIS/hanvisningar_2026K1.csv", steps + referral + "kontakt etablerad;2026-03-03\n")
            .Put("utbud/utbud_2026-03-31.json", $"[{offer}]")
            .Put("utbud/utbud_2026-06-30.json", $"[{offer.Replace("Grupp", "Ny grupp", StringComparison.Ordinal)},{offer.Replace("\"A\"", "\"B\"", StringComparison.Ordinal)}]")
            .Put("familjecentraler/familjecentraler_2026.xlsx", File.ReadAllBytes(TestWarehouse.Data("inbox-seed-47/inbox/familjecentraler/familjecentraler_2026.xlsx")))
            .Put("sip/sip_2026H1.csv", "period;kommunkod;aldersgrupp;upprattade;uppfoljda;barnet_deltog\n2026H1;1480;6-12;5;5;0\n2026H1;1480;0-5;5;6;0\n")
            .Put("kva/kva_2026-01_rättad.csv", SmallFiles.Month(1, 3))
            .Put("kva/kva_2026-05.csv", SmallFiles.ProcedureHeader)
            .Put("kva/kva_2026-06.csv", "a;b\n1;2\n")
            .Put("kva/kva_2026-07.csv", SmallFiles.Month(7, 1) + SmallFiles.Talk("2026-07-01", 1, 1, "850101-9809"))
            .Put("kva/kva_2026-08_ersätter.csv", SmallFiles.Month(8, 1));
    }

    // Kill and start again on what was left, until a run gets through; then compare.
    private static void Round(Random random, TimeSpan beginning, TimeSpan work, string expected, List<string> kept, Action onKill)
    {
        using var warehouse = Mixed();
        while (IsKilled(warehouse, Moment(warehouse, random, beginning, work), random))
        {
            onKill();
        }

        Assert.Equal(expected, warehouse.State());
        Assert.Empty(Directory.EnumerateFiles(warehouse.Inbox, "*", SearchOption.AllDirectories));
        Assert.Equal(kept, Kept(warehouse));
    }

    private static List<string> Kept(TestWarehouse warehouse) => [.. ((string[])["done", "failed"])
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(warehouse.Folder, folder)))
        .Select(file => Path.GetRelativePath(warehouse.Folder, file)).Order(StringComparer.Ordinal)];

    // While files wait: soon, for all of them are an eighth of the work, and what a killed run has loaded the next one goes on from. After the last file
    // anywhere, or too late: a publication begins anew each time, and only a long run comes to its end.
    private static TimeSpan Moment(TestWarehouse warehouse, Random random, TimeSpan beginning, TimeSpan work)
    {
        var part = random.NextDouble();
        return Directory.EnumerateFiles(warehouse.Inbox, "*", SearchOption.AllDirectories).Any()
            ? beginning * (0.8 + random.NextDouble() / 5) + work / 8 * part
            : beginning * 0.8 + work * (1.2 * part * part);
    }

    // The moment is one of the process's own work, not of the clock's: so it is the same on a machine that is busy.
    private static bool IsKilled(TestWarehouse warehouse, TimeSpan moment, Random random)
    {
        using var process = Start(warehouse);
        while (Worked(process) < moment)
        {
            if (process.WaitForExit(Look))
            {
                return false;
            }
        }

        // A process that waits for the disk does no work: some more time, so that it is caught there too.
        if (process.WaitForExit(random.Next(2 * Look)))
        {
            return false;
        }

        process.Kill();
        process.WaitForExit();
        return true;
    }

    private static TimeSpan RunToItsEnd(TestWarehouse warehouse, int exitCode)
    {
        using var process = Start(warehouse);
        var worked = TimeSpan.Zero;
        while (!process.WaitForExit(Look))
        {
            worked = Worked(process) is var now && now > worked ? now : worked;
        }

        Assert.Equal(exitCode, process.ExitCode);
        return worked;
    }

    private static TimeSpan Worked(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has just come to its end.
            return TimeSpan.Zero;
        }
    }

    private static Process Start(TestWarehouse warehouse)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = warehouse.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "Etl.dll"), "load", "--inbox", warehouse.Inbox, "--json"])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["ConnectionStrings__Warehouse"] = "Data Source=" + warehouse.DatabasePath;
        start.Environment["Warehouse__Engine"] = "sqlite";
        // Most processes live for a second: what the compiler would learn of them is never put to use.
        start.Environment["DOTNET_TieredPGO"] = "0";
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
