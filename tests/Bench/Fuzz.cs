using System.Diagnostics;
using System.Globalization;
using Analytics.Tests.Fuzz;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Bench;

/// <summary>Fuzzes for so many seconds: files, short texts, and, where a server's address is given, addresses. Every fault is told once with the number that makes it again.</summary>
internal static class Fuzz
{
    // One warehouse would grow for ever.
    private const int FilesInAWarehouse = 2_000;
    private const int WordsToAFile = 20;
    private const int AddressesToAFile = 2;

    /// <summary>Runs.</summary>
    /// <returns>How many faults there were.</returns>
    public static async Task<int> Run(int seconds, int seed, IReadOnlyList<string> inboxes, Uri? server)
    {
        var watch = Stopwatch.StartNew();
        var faults = new Dictionary<string, string>(StringComparer.Ordinal);
        var (files, words, addresses, number) = (0, 0, 0, seed);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = server, Timeout = TimeSpan.FromSeconds(60) };
        var corpus = FileFuzz.Corpus(inboxes);
        while (watch.Elapsed.TotalSeconds < seconds)
        {
            var folder = Directory.CreateTempSubdirectory("analytics-fuzz-").FullName;
            var warehouse = new Warehouse(new WarehouseOptions { Engine = EngineKind.Sqlite, ConnectionString = "Data Source=" + Path.Combine(folder, "warehouse.db") });
            new Upgrader(warehouse, TimeProvider.System).Run();
            var fileFuzz = new FileFuzz(warehouse, Path.Combine(folder, "inbox"), corpus);
            var wordFuzz = new WordFuzz(warehouse, []);
            var httpFuzz = new HttpFuzz(client);
            for (var file = 0; file < FilesInAWarehouse && watch.Elapsed.TotalSeconds < seconds; file++, number++, files++)
            {
                Note(faults, fileFuzz.Try(number));
                for (var word = 0; word < WordsToAFile; word++, words++)
                {
                    Note(faults, wordFuzz.Try(number * WordsToAFile + word));
                }

                for (var address = 0; server is not null && address < AddressesToAFile; address++, addresses++)
                {
                    Note(faults, await httpFuzz.Try(number * AddressesToAFile + address).ConfigureAwait(false));
                }
            }

            Note(faults, fileFuzz.Unaccounted());
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{watch.Elapsed.TotalSeconds:0} s from {seed}: {files} files, {words} texts, {addresses} addresses, {faults.Count} faults, peak {Measurement.PeakMegabytes():0} MB"));
        return faults.Count;
    }

    // Faults of one place in the code are one fault.
    private static void Note(Dictionary<string, string> faults, string? fault)
    {
        if (fault is not null && faults.TryAdd(Place(fault), fault))
        {
            Console.WriteLine(fault);
        }
    }

    private static string Place(string fault) => fault.Split('\n').FirstOrDefault(line => line.Contains(" in ", StringComparison.Ordinal) && line.Contains(".cs:line", StringComparison.Ordinal)) ?? fault[(fault.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
