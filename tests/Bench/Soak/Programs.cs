using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Analytics.Tests.Bench.Soak;

/// <summary>The real programs as processes of their own: the web server, and commands.</summary>
public sealed class Programs(SimulatedClock clock, Journal journal, string folder, string server, string etl) : IDisposable
{
    // As long as its service waits (docs/install).
    private static readonly TimeSpan BeforeItStartsAnew = TimeSpan.FromSeconds(5);

    // One at a time ends it or starts it anew.
    private readonly SemaphoreSlim turn = new(1);
    private readonly Lock only = new();
    private Process? serving;

    /// <summary>One look at the server's process.</summary>
    /// <param name="At">When.</param>
    /// <param name="Megabytes">Memory that is its own: neither programs nor files that the system can take back (<c>Pss_Anon</c>).</param>
    /// <param name="Resident">All that is in memory, programs and files too.</param>
    /// <param name="Inner">What it is made of.</param>
    /// <param name="Files">Open files.</param>
    /// <param name="Releases">Of them, files of releases.</param>
    /// <param name="Threads">Threads.</param>
    public sealed record Look(TimeSpan At, double Megabytes, double Resident, InnerMemory Inner, int Files, int Releases, int Threads);

    /// <summary>The folder with the warehouse; it is renamed to take the warehouse away.</summary>
    public string Data => Path.Combine(folder, "disk", "data");

    /// <summary>Where the server answers.</summary>
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>Whether the server has been ready since it was last started.</summary>
    public bool IsReady { get; private set; }

    /// <summary>Which life of the server this is.</summary>
    public int Life { get; private set; }

    /// <summary>The looks at the present life of the server.</summary>
    public List<Look> Looks { get; } = [];

    /// <summary>Starts the server and waits until it has something to show.</summary>
    public async Task Serve()
    {
        Life++;
        Looks.Clear();
        serving = Start(server, watched: true, "--urls", Address.ToString().TrimEnd('/'), "--Logging:LogLevel:Default=Warning");
        Drain(serving, "server");
        using var client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(60) };
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromMinutes(4) && !serving.HasExited; await Task.Delay(300))
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                {
                    IsReady = true;
                    journal.Tell("server ready");
                    return;
                }
            }
            catch (Exception early) when (early is HttpRequestException or TaskCanceledException)
            {
                // It does not listen yet.
            }
        }

        journal.Fault("the server did not become ready");
    }

    /// <summary>Starts the server anew if it has ended by itself, as its service does; that it had to is a fault.</summary>
    public async Task ServeAgainIfGone()
    {
        await turn.WaitAsync();
        try
        {
            // Who ends it on purpose says that it is not ready.
            if (serving is not { HasExited: true } gone || !IsReady)
            {
                return;
            }

            IsReady = false;
            journal.Count("server died by itself");
            journal.Fault($"the server died by itself, with {gone.ExitCode}; it was started anew");
            await Task.Delay(BeforeItStartsAnew);
            await Serve();
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Kills the server outright.</summary>
    public async Task KillServer()
    {
        await turn.WaitAsync();
        IsReady = false;
        serving!.Kill();
        await serving.WaitForExitAsync();
        turn.Release();
        journal.Tell("server killed");
    }

    /// <summary>Asks the server to stop, as a service manager does.</summary>
    public void StopServer()
    {
        IsReady = false;
        using var kill = Process.Start("kill", ["-TERM", serving!.Id.ToString(CultureInfo.InvariantCulture)]);
        if (!serving.WaitForExit(TimeSpan.FromMinutes(1)) || serving.ExitCode != 0)
        {
            journal.Fault("the server did not stop when asked");
            serving.Kill();
        }
    }

    /// <summary>Looks at the server's memory and open files.</summary>
    public void LookAtServer()
    {
        if (!IsReady || serving is not { HasExited: false } process)
        {
            return;
        }

        try
        {
            string[] told = [.. File.ReadAllLines($"/proc/{process.Id}/status"), .. File.ReadAllLines($"/proc/{process.Id}/smaps_rollup")];
            double Number(string name) => double.Parse(told.First(line => line.StartsWith(name, StringComparison.Ordinal)).Split(':')[1].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
            var files = Directory.GetFileSystemEntries($"/proc/{process.Id}/fd");
            Looks.Add(new Look(clock.Gone, Number("Pss_Anon") / 1024, Number("VmRSS") / 1024, InnerMemory.Read(Path.Combine(folder, "memory")), files.Length, files.Count(IsOfRelease), (int)Number("Threads")));
        }
        catch (IOException)
        {
            // It has just been killed.
        }
    }

    /// <summary>Runs a command to its end, or kills it after a while; gives its exit code, null when killed, and what it said.</summary>
    public async Task<(int? Exit, string Said)> Run(TimeSpan? killAfter, params string[] words)
    {
        using var process = Start(etl, watched: false, words);
        var said = Drain(process, null);
        using var stop = new CancellationTokenSource(killAfter ?? TimeSpan.FromMinutes(10));
        try
        {
            await process.WaitForExitAsync(stop.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill();
            await process.WaitForExitAsync();
            journal.Tell("command killed", string.Join(' ', words));
            return (null, "");
        }

        process.WaitForExit();
        if (process.ExitCode is not (0 or 1) || said.ToString().Contains("   at ", StringComparison.Ordinal))
        {
            journal.Fault($"{string.Join(' ', words)} ended with {process.ExitCode}: {said}");
        }

        return (process.ExitCode, said.ToString());
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    // Closed between the list and the look, it is of none.
    private static bool IsOfRelease(string file)
    {
        try
        {
            return new FileInfo(file).LinkTarget?.Contains("/releases/", StringComparison.Ordinal) == true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private Process Start(string program, bool watched, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in words.Prepend(program))
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["Warehouse__Engine"] = "sqlite";
        start.Environment["ConnectionStrings__Warehouse"] = "Data Source=" + Path.Combine(Data, "warehouse.db");
        start.Environment["Inbox__Path"] = Path.Combine(folder, "inbox");
        // As the services are installed (docs/install).
        start.Environment["MALLOC_ARENA_MAX"] = "2";
        if (watched)
        {
            start.Environment["DOTNET_STARTUP_HOOKS"] = Path.Combine(AppContext.BaseDirectory, "Bench.dll");
            start.Environment[InnerMemory.FileVariable] = Path.Combine(folder, "memory");
        }

        clock.Lead(start);
        return Process.Start(start)!;
    }

    // What the server says is kept in a file beside.
    private StringBuilder Drain(Process process, string? name)
    {
        var said = new StringBuilder();
        void Take(string? line)
        {
            lock (only)
            {
                said.AppendLine(line);
                if (name is not null && line is not null)
                {
                    File.AppendAllText(Path.Combine(folder, name + ".log"), line + "\n");
                    said.Clear();
                }
            }
        }

        process.OutputDataReceived += (_, line) => Take(line.Data);
        process.ErrorDataReceived += (_, line) => Take(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return said;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }
}
