using System.Collections.Concurrent;
using System.Text;
using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.Etl.Formats;

namespace Analytics.Tests.Etl;

/// <summary>
/// More than a thousand damaged files, over every feed and every format that it takes: each is loaded or refused with a sentence, nothing crashes,
/// every row is accounted for, and memory stays within bounds. A feed is covered as soon as a file of it lies in the sample inbox or in tests/Data.
/// </summary>
[Collection(nameof(Alone))]
public sealed class MutationTests
{
    private const int Mutants = 1_020;
    private const int Rows = 40;
    // No other test runs beside these: one warehouse for each processor of the build machine.
    private const int Lanes = 2;
    private const long MostMemory = 500L * 1024 * 1024;

    private static int Pairs => FeedList.All.Sum(feed => feed.Extensions.Count);

    /// <summary>The feeds by name.</summary>
    public static TheoryData<string> Feeds => [.. FeedList.All.Select(feed => feed.Name)];

    [Theory]
    [MemberData(nameof(Feeds))]
    public void DamagedFiles_AreLoadedOrRefusedWithASentence(string name)
    {
        var feed = FeedList.Named(name)!;
        TestWarehouse[] warehouses = [.. Enumerable.Range(0, Lanes).Select(_ => new TestWarehouse())];
        using var memory = new MemoryWatch();
        var (stem, table) = Base(feed, warehouses[0]);
        var outcomes = new ConcurrentBag<Outcome>();
        Parallel.For(0, Lanes, new ParallelOptions { MaxDegreeOfParallelism = Lanes }, lane =>
        {
            foreach (var extension in feed.Extensions)
            {
                for (var seed = lane; seed < Mutants / Pairs + 1; seed += Lanes)
                {
                    // One sender: each file replaces the one before, as a corrected delivery does.
                    outcomes.Add(Run(warehouses[lane], feed, $"{name}/{stem}{extension}", new Mutation(table, seed).Write(extension), seed));
                }
            }

            AssertAccounted(warehouses[lane]);
        });
        Assert.True(memory.Peak < MostMemory, $"{memory.Peak / 1024 / 1024} MB");

        // Neither all nor nothing: the files are damaged, not noise.
        var taken = outcomes.Count(outcome => outcome is Outcome.Loaded or Outcome.Held or Outcome.Unchanged);
        Assert.True(taken > outcomes.Count / 10 && taken < outcomes.Count * 9 / 10, $"{taken} of {outcomes.Count}; "
            + string.Join(", ", warehouses.SelectMany(warehouse => warehouse.Rows("select count(*), refusal_code, max(refusal_message) from delivery group by refusal_code"))));
        Array.ForEach(warehouses, warehouse => warehouse.Dispose());
    }

    [Theory]
    [InlineData("kva/kva_2026-01.csv", "datum;enhet;kvåkod;kommun\n", 'x', "", "Rad 2 är längre än 1 MB.")]
    [InlineData("kva/kva_2026-01.csv", "", ';', "", "Rad 1 är längre än 1 MB.")]
    [InlineData("befolkning/befolkning_2025.json", "[{\"region\":\"", 'x', "\"}]", "Filen innehåller en text som är längre än 1 MB.")]
    [InlineData("befolkning/befolkning_2025.json", "", '[', "", "Filen har fler än 32 nivåer")]
    [InlineData("befolkning/befolkning_2025.json", "[", ' ', "]", "Filen har inga rader.")]
    [InlineData("kva/kva_2026-01.xlsx", "PK\u0003\u0004", 'x', "", "Filen är skadad")]
    public void HundredMegabytesOnOneLine_AreRefused_InLittleMemory(string name, string start, char filling, string end, string sentence)
    {
        using var warehouse = new TestWarehouse();
        var path = Path.Combine(warehouse.Inbox, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var file = File.Create(path))
        {
            var megabyte = Encoding.ASCII.GetBytes(new string(filling, 1024 * 1024));
            file.Write(Encoding.UTF8.GetBytes(start));
            for (var at = 0; at < 100; at++)
            {
                file.Write(megabyte);
            }

            file.Write(Encoding.UTF8.GetBytes(end));
        }

        using var memory = new MemoryWatch();
        var result = Take(warehouse, name);
        Assert.True(memory.Peak < MostMemory, $"{memory.Peak / 1024 / 1024} MB");
        Assert.StartsWith(sentence, result.Message, StringComparison.Ordinal);
    }

    private static Outcome Run(TestWarehouse warehouse, Feed feed, string path, byte[] bytes, int seed)
    {
        FileResult result;
        try
        {
            result = Take(warehouse.Put(path, bytes), path);
        }
        catch (Exception broken) when (broken is not Xunit.Sdk.IAssertionException)
        {
            Assert.Fail($"{path}, seed {seed}: {broken}");
            throw;
        }

        Assert.NotEqual(Outcome.Unreadable, result.Outcome);
        Assert.Equal(feed.Name, result.Feed);
        Assert.True(result.Message.Length > 10 && result.Message[^1] == '.', $"{path}, seed {seed}: {result.Message}");
        Assert.DoesNotContain("850101", result.Message, StringComparison.Ordinal);
        return result.Outcome;
    }

    // Without the publication that follows a run: it does not read files.
    private static FileResult Take(TestWarehouse warehouse, string path)
    {
        var inbox = new Inbox(warehouse.Inbox);
        var file = Assert.Single(inbox.Waiting());
        Assert.Equal(path, file.RelativePath);
        return new FeedRun(warehouse.Warehouse, inbox, new EtlOptions { Inbox = warehouse.Inbox }, TimeProvider.System, ReferenceData.Read(warehouse.Warehouse), "test").Run(file);
    }

    private static void AssertAccounted(TestWarehouse warehouse)
    {
        Assert.Empty(warehouse.Rows("select delivery_key from delivery where read_count <> loaded_count + rejected_count or state = 'loading' or file_state = 'inbox'"));
        Assert.Empty(warehouse.Rows("""
            select d.delivery_key from delivery d left join delivery_rejection r on r.delivery_key = d.delivery_key
            where d.state <> 'rejected' group by d.delivery_key, d.rejected_count having count(r.delivery_key) <> d.rejected_count
            """));
        Assert.Empty(warehouse.Rows("select delivery_key from delivery where state = 'rejected' and (loaded_count > 0 or refusal_message is null)"));
    }

    // The first rows of a real file; the other formats are written from them.
    private static (string Stem, List<string[]> Table) Base(Feed feed, TestWarehouse warehouse)
    {
        string[] places = [TestWarehouse.SampleInbox, .. Directory.GetDirectories(TestWarehouse.Data("")).Select(folder => Path.Combine(folder, "inbox"))];
        var path = places.Select(place => Path.Combine(place, feed.Name)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            .FirstOrDefault(file => feed.Recognise(Path.GetFileName(file)) is not null);
        Assert.True(path is not null, $"The feed {feed.Name} has no file to start from: lay a small one in etl/sample-inbox/{feed.Name}.");
        FileScan scan;
        using (var stream = File.OpenRead(path))
        {
            scan = FileScan.Of(stream, FileKinds.Of(path));
        }

        var period = feed.Recognise(Path.GetFileName(path))!;
        using var source = SourceOpener.Open(scan, () => File.OpenRead(path), feed.Columns(period, ReferenceData.Read(warehouse.Warehouse)));
        List<string[]> table = [[.. source.Header]];
        while (table.Count <= Rows && source.MoveNext())
        {
            table.Add([.. Enumerable.Range(0, source.Header.Count).Select(at => source.Cell(at).ToString())]);
        }

        return (Path.GetFileNameWithoutExtension(path), table);
    }

    /// <summary>The most managed memory in use, looked at every few milliseconds.</summary>
    private sealed class MemoryWatch : IDisposable
    {
        private readonly long before = GC.GetTotalMemory(forceFullCollection: true);
        private readonly Timer timer;
        private long peak;

        public MemoryWatch() => timer = new Timer(_ => Look(), null, 0, 5);

        /// <summary>Bytes above what was in use when the watch began.</summary>
        public long Peak
        {
            get
            {
                Look();
                return Interlocked.Read(ref peak) - before;
            }
        }

        public void Dispose() => timer.Dispose();

        private void Look() => peak = Math.Max(Interlocked.Read(ref peak), GC.GetTotalMemory(forceFullCollection: false));
    }
}
