using System.Collections.Concurrent;
using Analytics.WarehouseSql;
using Dapper;

namespace Analytics.Tests.Etl;

/// <summary>Many at once: loaders, and readers of pages while figures change.</summary>
public sealed class ParallelTests(ITestOutputHelper output)
{
    private const int Readers = 50;

    [Theory, EachEngine]
    public void LoadersAtOnce_OneWorksAndTheOthersSaySo_AndNothingIsDoubled(EngineKind engine)
    {
        using var alone = TestWarehouse.Loaded(engine, TestWarehouse.Data("inbox-seed-47/inbox"));
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
        Assert.Equal(1, answers.Count(answer => answer == "29 files"));
        Assert.All(answers.Where(answer => answer is not ("29 files" or "0 files")), answer =>
            Assert.Equal("En annan körning pågår på lagret. Vänta tills den är klar och försök igen; status visar vad som sker.", answer));
        Assert.Equal(alone.State(), warehouse.State());
    }

    [Theory, EachEngine]
    public void FiftyReadersDuringLoads_EachSeeOnePublicationWhole(EngineKind engine)
    {
        using var warehouse = TestWarehouse.Loaded(engine, TestWarehouse.Data("inbox-seed-47/inbox"));
        var whole = new Dictionary<long, string> { [1] = Read(warehouse.Warehouse).Figures };
        var seen = new ConcurrentDictionary<(long Number, string Figures), int>();
        var errors = new ConcurrentBag<Exception>();
        using var done = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(_ => new Thread(() =>
        {
            try
            {
                while (!done.IsCancellationRequested)
                {
                    seen.AddOrUpdate(Read(warehouse.Warehouse), 1, (_, times) => times + 1);
                    // Five hundred readings a second between them: more would take the processors from the loads that they watch.
                    Thread.Sleep(100);
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
            for (var seed = 1; seed <= 3; seed++)
            {
                warehouse.Deliver("kva/kva_2026-03_rättad.csv", SmallFiles.Month(3, seed) + string.Concat(Enumerable.Repeat(SmallFiles.Talk("2026-03-05", 1, 50 + seed), 120)));
                var (number, figures) = Read(warehouse.Warehouse);
                whole.Add(number, figures);
            }
        }
        finally
        {
            done.Cancel();
            readers.ForEach(reader => reader.Join());
        }

        output.WriteLine($"{seen.Values.Sum()} readings, of publications {string.Join(", ", seen.Keys.Select(key => key.Number).Order())}.");
        Assert.Empty(errors);
        Assert.Equal(4, whole.Values.Distinct().Count());
        Assert.All(seen.Keys, reading => Assert.Equal(whole[reading.Number], reading.Figures));
        Assert.True(seen.Count >= 2, "The readers saw too few publications to prove anything.");
    }

    // As a page does: the number and the rows on one connection, and once more when a publication switched over in between.
    private static (long Number, string Figures) Read(Warehouse warehouse)
    {
        const string newest = "select max(publication_key) from pub_publication";
        using var connection = warehouse.Open();
        while (true)
        {
            var before = connection.ExecuteScalar<long>(newest);
            var rows = connection.Query<(string, string, double?, string)>(
                "select area_code, period_code, numerator, status from pub_value where indicator_code = 'K01' and area_code in ('lan', '1480') order by area_code, period_code");
            var figures = string.Join('\n', rows);
            if (connection.ExecuteScalar<long>(newest) == before)
            {
                return (before, figures);
            }
        }
    }
}
