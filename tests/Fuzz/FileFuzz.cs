using System.Globalization;
using System.Text;
using Analytics.Etl;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.Tests.Etl;
using Analytics.WarehouseSql;

namespace Analytics.Tests.Fuzz;

/// <summary>A file that the fuzzing starts from.</summary>
internal sealed record Seed(string Feed, string Name, byte[] Bytes);

/// <summary>
/// Delivers changed files to a warehouse: each is loaded or refused with a sentence, what was read is what was loaded and refused, and nothing is thrown.
/// </summary>
internal sealed class FileFuzz(Warehouse warehouse, string inbox, IReadOnlyList<Seed> seeds)
{
    /// <summary>More time of the processor than this is told as a fault: a file of a few hundred kilobytes takes a fraction of a second.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    // Larger files are cut: their parsers are the same.
    private const int LargestSeed = 60_000;

    // What SCB's two forms look like; no sample of them is shipped.
    private const string JsonStat = """
        {"version":"2.0","class":"dataset","id":["Region","Alder","Kon","ContentsCode","Tid"],"size":[2,2,2,1,1],
         "dimension":{"Region":{"category":{"index":{"1480":0,"1489":1}}},"Alder":{"category":{"index":{"0":0,"100+":1}}},"Kon":{"category":{"index":{"1":0,"2":1}}},
         "ContentsCode":{"category":{"index":{"BE0101N1":0}}},"Tid":{"category":{"index":{"2025":0}}}},"value":[10,20,30,40,50,60,70,80]}
        """;

    private const string PxWeb = """
        {"columns":[{"code":"Region","type":"d"},{"code":"Alder","type":"d"},{"code":"Kon","type":"d"},{"code":"Tid","type":"t"},{"code":"BE0101N1","type":"c"}],
         "data":[{"key":["1480","0","1","2025"],"values":["10"]},{"key":["1489","100+","2","2025"],"values":["20"]}]}
        """;

    private readonly ReferenceData reference = ReferenceData.Read(warehouse);

    /// <summary>What the files come from: inboxes, a file of each feed and format, in an order that is always the same.</summary>
    public static List<Seed> Corpus(IEnumerable<string> inboxes)
    {
        var found = inboxes.SelectMany(folder => FeedList.All.Select(feed => (Feed: feed, Folder: Path.Combine(folder, feed.Name))))
            .Where(place => Directory.Exists(place.Folder))
            .SelectMany(place => Directory.EnumerateFiles(place.Folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Where(file => place.Feed.Recognise(Path.GetFileName(file)) is not null).GroupBy(Path.GetExtension).Select(files => files.First())
                .Select(file => new Seed(place.Feed.Name, Path.GetFileName(file), Cut(File.ReadAllBytes(file), file))))
            .ToList();
        found.Add(new Seed("befolkning", "befolkning_2025.json", Encoding.UTF8.GetBytes(JsonStat)));
        found.Add(new Seed("befolkning", "befolkning_2025.json", Encoding.UTF8.GetBytes(PxWeb)));
        found.Add(new Seed("kva", "kva_2026-03.xlsx", Xlsx.Book(["registreringsdatum", "enhet_hsaid", "kva_kod", "kommunkod", "antal"], ["2026-03-02", "SE2321000131-E000000000001", "DU055", "1480", 1])));
        return found;
    }

    /// <summary>One file, made from a number.</summary>
    /// <returns>What is wrong; null when nothing is.</returns>
    public string? Try(int number)
    {
        var random = new Random(number);
        var mutator = new ByteMutator(random);
        var seed = seeds[random.Next(seeds.Count)];
        var other = seeds[random.Next(seeds.Count)].Bytes;
        var bytes = seed.Name.EndsWith(".xlsx", StringComparison.Ordinal) && random.Next(4) > 0 ? mutator.ChangeInside(seed.Bytes, other) : mutator.Change(seed.Bytes, other);
        return Deliver(seed.Feed, seed.Name, bytes) is { } wrong ? $"file {number.ToString(CultureInfo.InvariantCulture)}, {seed.Feed}/{seed.Name}: {wrong}" : null;
    }

    /// <summary>What the ledger does not account for, over all files so far; null when it does for all.</summary>
    public string? Unaccounted() => warehouse.Query<long>("""
        select d.delivery_key from delivery d left join delivery_rejection r on r.delivery_key = d.delivery_key
        group by d.delivery_key, d.state, d.read_count, d.loaded_count, d.rejected_count, d.refusal_message
        having d.state = 'loading' or d.read_count <> d.loaded_count + d.rejected_count or d.state <> 'rejected' and count(r.delivery_key) <> d.rejected_count
            or d.state = 'rejected' and (d.loaded_count > 0 or d.refusal_message is null)
        """) is { Count: > 0 } keys ? "deliveries that do not add up: " + string.Join(", ", keys) : null;

    private static byte[] Cut(byte[] bytes, string file) => bytes.Length <= LargestSeed || !file.EndsWith(".csv", StringComparison.Ordinal) ? bytes : bytes[..LargestSeed];

    private string? Deliver(string feed, string name, byte[] bytes)
    {
        var folder = Path.Combine(inbox, feed);
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, name), bytes);
        var box = new Inbox(inbox);
        var before = Environment.CpuUsage.TotalTime;
        FileResult result;
        try
        {
            var file = box.Waiting().Single();
            result = new FeedRun(warehouse, box, new EtlOptions { Inbox = inbox }, TimeProvider.System, reference, "fuzz").Run(file);
        }
        catch (Exception broken)
        {
            File.Delete(Path.Combine(folder, name));
            return broken.ToString();
        }

        // Of the processor, whatever else the machine does meanwhile.
        var spent = Environment.CpuUsage.TotalTime - before;
        if (spent > Longest)
        {
            return string.Create(CultureInfo.InvariantCulture, $"took {spent.TotalSeconds:0} seconds: {result.Message}");
        }

        return result.Outcome == Outcome.Unreadable ? "unreadable: " + result.Message
            : result.Message.Length < 10 || result.Message[^1] != '.' ? "no sentence: " + result.Message
            : null;
    }
}
