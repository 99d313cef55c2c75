using System.Diagnostics;
using System.Globalization;

namespace Analytics.Tests.Bench.Soak;

/// <summary>
/// The clock of the simulated running. It goes fast, and jumps when told to; the programs follow it through Debian's libfaketime, which reads the shift from real
/// time in a file. Monotonic clocks, by which programs wait, go as they do.
/// </summary>
public sealed class SimulatedClock : TimeProvider, IDisposable
{
    private const string Library = "/usr/lib/x86_64-linux-gnu/faketime/libfaketimeMT.so.1";
    private readonly string file;
    private readonly double speed;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Timer timer;
    private DateTimeOffset origin;

    /// <summary>Starts it at a moment.</summary>
    public SimulatedClock(string folder, DateTimeOffset start, double speed)
    {
        (file, origin, this.speed) = (Path.Combine(folder, "clock"), start, speed);
        Write();
        timer = new Timer(_ => Write(), null, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(0.5));
    }

    /// <summary>Whether the programs can follow it here; otherwise they keep the machine's time.</summary>
    public static bool IsPossible => File.Exists(Library);

    /// <summary>How long it has gone, jumps left out.</summary>
    public TimeSpan Gone => watch.Elapsed * speed;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => IsPossible ? origin + Gone : DateTimeOffset.UtcNow;

    /// <summary>Sets it forward, or back.</summary>
    public void Jump(TimeSpan by)
    {
        origin += by;
        Write();
    }

    /// <summary>Makes a program follow it.</summary>
    public void Lead(ProcessStartInfo start)
    {
        if (IsPossible)
        {
            start.Environment["LD_PRELOAD"] = Library;
            start.Environment["FAKETIME_TIMESTAMP_FILE"] = file;
            start.Environment["FAKETIME_CACHE_DURATION"] = "1";
            start.Environment["FAKETIME_DONT_FAKE_MONOTONIC"] = "1";
            start.Environment["NO_FAKE_STAT"] = "1";
        }
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    private void Write()
    {
        lock (watch)
        {
            var shift = (origin + Gone - DateTimeOffset.UtcNow).TotalSeconds;
            File.WriteAllText(file + ".part", shift.ToString("+0.000;-0.000", CultureInfo.InvariantCulture) + "\n");
            File.Move(file + ".part", file, overwrite: true);
        }
    }
}
