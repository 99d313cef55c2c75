using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Analytics.Tests.Bench;

/// <summary>
/// How long the server takes for each page with many readers at once, just after it started (nothing kept, its own warming up turned off, one round over all pages) and warm,
/// and how large each page is. The time is from the request's first byte to the answer's last, over loopback, without compression.
/// </summary>
public static class Pages
{
    private const int Readers = 50;

    private static readonly string[] Fixed =
    [
        "/", "/kommun", "/kommun/1480", "/kommun/1460", "/omrade/lan", "/omrade/vso-skaraborg", "/jamlikhet", "/utbud", "/tackning", "/hanvisningar", "/familjecentraler", "/leveranser",
        "/leveranser/kva", "/definitioner", "/definitioner?group=K", "/rapporter", "/om", "/om/skydd", "/om/tillganglighet",
        "/indikator/K01?map=tiles", "/indikator/K01?period=2026H1&compare=2025H1", "/indikator/K01?period=2026H1&area=1480", "/en/indikator/K01",
    ];

    /// <summary>Starts the server on a warehouse's folder and writes a table.</summary>
    /// <param name="server">The program: Dashboards.dll.</param>
    /// <param name="folder">A folder with data/warehouse.db; the server runs there.</param>
    /// <param name="rounds">How often each reader asks for every page when warm.</param>
    public static async Task Run(string server, string folder, int rounds)
    {
        var address = new Uri($"http://localhost:{FreePort()}");
        using var process = Start(server, folder, address);
        try
        {
            await Ready(address, process);
            var pages = await Found(address);
            // Finding them has rendered them: a server that has just started has kept none.
            process.Kill();
            await process.WaitForExitAsync();
            using var fresh = Start(server, folder, address);
            try
            {
                await Ready(address, fresh);
                var cold = await Ask(address, pages, 1);
                var warm = await Ask(address, pages, rounds);
                Tell(pages, cold, warm);
                fresh.Refresh();
                Console.WriteLine(FormattableString.Invariant($"\n{pages.Count} pages, {Readers} readers, {Environment.ProcessorCount} processors, {rounds} rounds each when warm; the server's largest working set {fresh.PeakWorkingSet64 / 1048576.0:0} MB"));
            }
            finally
            {
                fresh.Kill();
            }
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
            }
        }
    }

    private sealed record Asked(string Page, double Milliseconds, long Bytes);

    private static Process Start(string server, string folder, Uri address)
    {
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var word in new[] { Path.GetFullPath(server), "--urls", address.ToString().TrimEnd('/'), "--Schedule:Enabled=false", "--Pages:WarmUp=false", "--Logging:LogLevel:Default=Warning" })
        {
            start.ArgumentList.Add(word);
        }

        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task Ready(Uri address, Process process)
    {
        using var client = Client(address);
        for (var attempt = 0; attempt < 240; attempt++)
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException("The server stopped at once: is there a warehouse in the folder?");
            }

            try
            {
                using var answer = await client.GetAsync(new Uri("/health/ready", UriKind.Relative));
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    // What the server does on its own right after starting is part of starting.
                    await Task.Delay(TimeSpan.FromSeconds(3));
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(500));
        }

        throw new InvalidOperationException("The server was not ready within two minutes.");
    }

    // Every measured indicator, and of the other pages those that this program has.
    private static async Task<List<string>> Found(Uri address)
    {
        using var client = Client(address);
        var codes = (await client.GetStringAsync(new Uri("/api/v1/indicators?format=csv&page_size=1000&state=measured", UriKind.Relative))).Split('\n').Skip(1)
            .Select(line => line.Split(',')[0]).Where(code => code.Length == 3 && char.IsDigit(code[1]));
        var found = new List<string>();
        foreach (var page in Fixed.Concat(codes.Select(code => "/indikator/" + code)))
        {
            using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
            if (answer.StatusCode == HttpStatusCode.OK)
            {
                found.Add(page);
            }
        }

        return found;
    }

    private static async Task<List<Asked>> Ask(Uri address, List<string> pages, int rounds)
    {
        var asked = new ConcurrentBag<Asked>();
        await Task.WhenAll(Enumerable.Range(0, Readers).Select(async reader =>
        {
            using var client = Client(address);
            // Each reader begins elsewhere, so that not all ask for the same page at once.
            var first = reader * pages.Count / Readers;
            for (var number = 0; number < pages.Count * rounds; number++)
            {
                var page = pages[(first + number) % pages.Count];
                var watch = Stopwatch.StartNew();
                using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
                var bytes = (await answer.Content.ReadAsByteArrayAsync()).Length;
                asked.Add(new Asked(page, watch.Elapsed.TotalMilliseconds, answer.IsSuccessStatusCode ? bytes : throw new InvalidOperationException($"{page}: {answer.StatusCode}")));
            }
        }));
        return [.. asked];
    }

    private static void Tell(List<string> pages, List<Asked> cold, List<Asked> warm)
    {
        Console.WriteLine("| page | HTML, kB | cold p50, ms | cold p95 | cold max | warm p50 | warm p95 | warm max |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        var (coldOf, warmOf) = (cold.ToLookup(one => one.Page), warm.ToLookup(one => one.Page));
        foreach (var page in pages)
        {
            Console.WriteLine(Line($"`{page}`", coldOf[page], warmOf[page]));
        }

        Console.WriteLine(Line("all pages", cold, warm));
    }

    private static string Line(string name, IEnumerable<Asked> cold, IEnumerable<Asked> warm)
    {
        var numbers = string.Join(" | ", new[] { cold, warm }.Select(asked => asked.Select(one => one.Milliseconds).Order().ToList())
            .Select(times => string.Create(CultureInfo.InvariantCulture, $"{At(times, 0.5):0.0} | {At(times, 0.95):0.0} | {times[^1]:0.0}")));
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {warm.Max(one => one.Bytes) / 1000.0:0} | {numbers} |");
    }

    private static double At(List<double> times, double part) => times[Math.Min(times.Count - 1, (int)Math.Ceiling(part * times.Count) - 1)];

    private static HttpClient Client(Uri address)
    {
        var handler = new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = 1 };
        return new HttpClient(handler, disposeHandler: true) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(120) };
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
