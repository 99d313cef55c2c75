using System.Collections.Concurrent;
using System.Text.Json;
using Analytics.Tests.Dashboards;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Etl;

/// <summary>Many at once: loaders, and readers of pages while figures change.</summary>
public sealed class ParallelTests(ITestOutputHelper output)
{
    private const int Readers = 50;

    [Theory, EachEngine]
    public void LoadersAtOnce_OneWorksAndTheOthersSaySo_AndNothingIsDoubled(EngineKind engine)
    {
        using var alone = new TestWarehouse(engine).With(TestWarehouse.Data("inbox-seed-47/inbox"));
        alone.Load();
        using var warehouse = new TestWarehouse(engine).With(TestWarehouse.Data("inbox-seed-47/inbox"));
        var answers = new ConcurrentBag<string>();
        using var start = new Barrier(4);
        var loaders = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            try
            {
                answers.Add($"{warehouse.Load().Files.Count} files");
            }
            catch (WarehouseException refused)
            {
                answers.Add(refused.Message);
            }
        })).ToList();

        loaders.ForEach(loader => loader.Start());
        loaders.ForEach(loader => loader.Join());

        Assert.Equal(4, answers.Count);
        Assert.Equal(1, answers.Count(answer => answer == "11 files"));
        Assert.All(answers.Where(answer => answer is not ("11 files" or "0 files")), answer =>
            Assert.Equal("En annan körning pågår på lagret. Vänta tills den är klar och försök igen; status visar vad som sker.", answer));
        Assert.Equal(alone.State(), warehouse.State());
    }

    [Theory, EachEngine]
    public void FiftyReadersDuringLoads_EachSeeOnePublicationWhole(EngineKind engine)
    {
        // Server and load share one pool of threads here, and a load waits for a thread of it: it must not stand in line behind the readers.
        ThreadPool.SetMinThreads(2 * Readers, Readers);
        using var warehouse = new TestWarehouse(engine).With(TestWarehouse.Data("inbox-seed-47/inbox"));
        warehouse.Load();
        using var server = new Server(warehouse.Warehouse.Options);
        using var client = server.CreateClient();
        const string address = "/api/v1/values?indicator=K01&area=lan&area=vso-skaraborg&page_size=1000";
        var whole = new Dictionary<long, string>();
        Note();
        var seen = new ConcurrentDictionary<(long Number, string Body), int>();
        var errors = new ConcurrentBag<Exception>();
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(_ => new Thread(() =>
        {
            try
            {
                while (!done.IsCancellationRequested)
                {
                    var body = Get(client, address);
                    seen.AddOrUpdate((Number(body), body), 1, (_, times) => times + 1);
                }
            }
            catch (Exception broken)
            {
                errors.Add(broken);
            }
        })).ToList();
        readers.ForEach(reader => reader.Start());

        try
        {
            for (var seed = 1; seed <= 4; seed++)
            {
                warehouse.Put("kva/kva_2026-03_rättad.csv", SmallFiles.Month(3, seed) + string.Concat(Enumerable.Repeat(SmallFiles.Talk("2026-03-05", 1, 50 + seed), 120)));
                warehouse.Load();
                Note();
            }
        }
        finally
        {
            done.Cancel();
            readers.ForEach(reader => reader.Join());
        }

        output.WriteLine($"{seen.Values.Sum()} answers over {whole.Count} publications, seen: {string.Join(", ", seen.Keys.Select(key => key.Number).Order())}.");
        Assert.Empty(errors);
        Assert.Equal(5, whole.Values.Distinct().Count());
        Assert.All(seen.Keys, answer => Assert.Equal(whole[answer.Number], answer.Body));
        Assert.True(seen.Count >= 3, "The readers saw too few publications to prove anything.");

        void Note()
        {
            var body = Get(client, address);
            whole.Add(Number(body), body);
        }
    }

    // Threads of their own: the pool belongs to the server and the load.
    private static string Get(HttpClient client, string address) => client.GetStringAsync(new Uri(address, UriKind.Relative)).GetAwaiter().GetResult();

    private static long Number(string body) => JsonDocument.Parse(body).RootElement.GetProperty("publication").GetProperty("number").GetInt64();
}
