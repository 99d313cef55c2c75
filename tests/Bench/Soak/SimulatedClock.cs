using System.Diagnostics;
using System.Globalization;

namespace Analytics.Tests.Bench.Soak;

/// <summary>
/// The clock of the simulated running. It goes fast, and jumps when told to; the programs follow it through a small library that is loaded before
/// the others (clock.c, built here where there is a C compiler) and reads the shift from real time in a file. Monotonic clocks, by which programs wait, go as they do.
/// </summary>
public sealed class SimulatedClock : TimeProvider, IDisposable
{
    private readonly string file;
    private readonly string library;
    private readonly double speed;
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly Timer timer;
    private DateTimeOffset origin;

    /// <summary>Starts it at a moment.</summary>
    public SimulatedClock(string folder, DateTimeOffset start, double speed)
    {
        (file, library, origin, this.speed) = (Path.Combine(folder, "clock"), Path.Combine(folder, "clock.so"), start, speed);
        IsPossible = Built();
        Write();
        timer = new Timer(_ => Write(), null, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(0.5));
    }

    /// <summary>Whether the programs can follow it here; otherwise they keep the machine's time.</summary>
    public bool IsPossible { get; }

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
            start.Environment["LD_PRELOAD"] = library;
            start.Environment["SOAK_CLOCK"] = file;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => timer.Dispose();

    private bool Built()
    {
        try
        {
            using var compiler = Process.Start("cc", ["-shared", "-fPIC", "-O1", "-o", library, Path.Combine(AppContext.BaseDirectory, "Soak", "clock.c")]);
            compiler.WaitForExit();
            return compiler.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

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
