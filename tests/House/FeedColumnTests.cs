using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;
using Analytics.Etl.Formats;
using nietras.SeparatedValues;

namespace Analytics.Tests.House;

/// <summary>
/// The list of columns that senders read says what the readers of the feeds do: names, other names, which are required, and examples that load.
/// befolkning has two layouts: the list holds the long one, and a column per year stands in for its last two columns.
/// </summary>
public sealed class FeedColumnTests : IClassFixture<FeedColumnTests.Lists>
{
    private const string Population = "befolkning";
    private static readonly string[] LongLayout = ["år", "folkmängd"];

    private readonly ReferenceData reference;

    public FeedColumnTests(Lists lists) => reference = lists.Reference;

    /// <summary>The lists that rows are checked against, read once.</summary>
    public sealed class Lists : IDisposable
    {
        private readonly TestWarehouse warehouse = new();

        public Lists() => Reference = ReferenceData.Read(warehouse.Warehouse);

        public ReferenceData Reference { get; }

        public void Dispose() => warehouse.Dispose();
    }

    private sealed record Line(string Feed, int No, string Name, string[] Aliases, bool IsRequired, string Swedish, string English, string Example);

    public static TheoryData<string> Feeds => [.. FeedList.All.Select(feed => feed.Name)];

    [Theory, MemberData(nameof(Feeds))]
    public void List_NamesTheColumnsOfTheReader_InItsOrder(string feed) => Assert.Equal(Contract(feed), Of(feed).Select(Written));

    [Theory, MemberData(nameof(Feeds))]
    public void EveryColumn_IsKnown_UnderEachOfItsNames(string feed)
    {
        var names = Of(feed).Select(line => line.Name).ToList();
        Assert.Empty(Unknown(feed, names));
        foreach (var (alias, at) in Of(feed).SelectMany((line, at) => line.Aliases.Select(alias => (alias, at))))
        {
            List<string> under = [.. names];
            under[at] = alias;
            Assert.Empty(Unknown(feed, under));
        }
    }

    [Theory, MemberData(nameof(Feeds))]
    public void File_IsRefused_WithoutARequiredColumn_AndReadWithoutAnother(string feed)
    {
        foreach (var missing in Of(feed))
        {
            var names = Of(feed).Where(line => line.No != missing.No).Select(line => line.Name).ToList();
            if (missing.IsRequired)
            {
                var refused = Assert.Throws<FileRefusedException>(() => Unknown(feed, names));
                Assert.Contains(missing.Name, refused.Message, StringComparison.Ordinal);
            }
            else
            {
                Assert.Empty(Unknown(feed, names));
            }
        }
    }

    [Fact]
    public void ColumnPerYear_StandsInForYearAndPeople()
    {
        List<string> names = [.. Of(Population).Select(line => line.Name).Except(LongLayout), "2025"];

        Assert.Equal(LongLayout, Of(Population).TakeLast(2).Select(line => line.Name));
        Assert.Empty(Unknown(Population, names));
    }

    [Theory, MemberData(nameof(Feeds))]
    public void Examples_MakeARowThatLoads(string feed)
    {
        using var warehouse = new TestWarehouse();
        var lines = Of(feed);
        var file = Path.ChangeExtension(FeedList.Named(feed)!.FileExample, ".csv");

        var result = warehouse.Deliver($"{feed}/{file}", $"{string.Join(';', lines.Select(line => line.Name))}\n{string.Join(';', lines.Select(line => line.Example))}\n");

        Assert.Equal((Outcome.Loaded, 1L, 1L), (result.Outcome, result.Counts.Read, result.Counts.Loaded));
        Assert.Empty(warehouse.Rows("select warning_code from delivery_warning where warning_code = 'okänd_kolumn'"));
    }

    [Fact]
    public void EveryRequiredColumn_SaysThatItMayNotBeEmpty_AndEveryOtherWhatEmptyMeans()
    {
        // År and folkmängd may be missing where the file has a column per year; an unknown number of people is no nought.
        var lines = All.Where(line => !LongLayout.Contains(line.Name)).ToList();

        Assert.Empty(lines.Where(line => line.IsRequired && !line.Swedish.Contains("får inte vara tom", StringComparison.OrdinalIgnoreCase)).Select(line => $"{line.Feed}.{line.Name}"));
        Assert.Empty(lines.Where(line => line.IsRequired && !line.English.Contains("may not be empty", StringComparison.OrdinalIgnoreCase)).Select(line => $"{line.Feed}.{line.Name}"));
        Assert.Empty(lines.Where(line => line.IsRequired && line.Example.Length == 0).Select(line => $"{line.Feed}.{line.Name}"));
        Assert.Empty(lines.Where(line => !line.IsRequired && line.Swedish.Contains("Får inte vara tom", StringComparison.Ordinal)).Select(line => $"{line.Feed}.{line.Name}"));
    }

    private static readonly List<Line> All = Read();

    private static List<Line> Of(string feed) => [.. All.Where(line => line.Feed == feed)];

    private static string Written(Line line) => Written(line.Name, line.Aliases, line.IsRequired);

    private static string Written(string name, string[] aliases, bool isRequired) => $"{name}|{string.Join('|', aliases)}|{isRequired}";

    // What the feed itself asks a header for, in its order.
    private List<string> Contract(string feed)
    {
        var named = FeedList.Named(feed)!;
        return [.. named.Columns(named.Recognise(named.FileExample)!, reference).Select(column => Written(column.Name, column.Aliases, column.IsRequired))];
    }

    private IReadOnlyList<string> Unknown(string feed, IReadOnlyList<string> names) => Bind(feed, names).Header.Unknown;

    // A row is read too, so that what the reader demands of a header is demanded whenever it asks.
    private RowReader Bind(string feed, IReadOnlyList<string> names)
    {
        var named = FeedList.Named(feed)!;
        var source = new HeaderOnly(names);
        var reader = named.Bind(source, named.Recognise(named.FileExample)!, reference);
        reader.Take(source, new RowVerdict(), new RowSink(named.RawColumns.Count, 1, batch => batch));
        return reader;
    }

    private static List<Line> Read()
    {
        using var reader = Sep.New(',').Reader(options => options with { Unescape = true }).FromText(Repository.Read("warehouse-sql/seeds/dim_feed_column.csv"));
        var lines = new List<Line>();
        foreach (var row in reader)
        {
            lines.Add(new(row["feed"].ToString(), row["column_no"].Parse<int>(), row["column_name"].ToString(),
                row["aliases"].ToString().Split('|', StringSplitOptions.RemoveEmptyEntries), row["is_required"].ToString() == "1",
                row["domain_sv"].ToString(), row["domain_en"].ToString(), row["example"].ToString()));
        }

        return lines;
    }

    /// <summary>A file with this header and one row in which nothing stands.</summary>
    private sealed class HeaderOnly(IReadOnlyList<string> header) : IRowSource
    {
        public IReadOnlyList<string> Header => header;

        public long LineNo => 2;

        public int CellCount => header.Count;

        public long BlankRows => 0;

        public bool MoveNext() => false;

        public ReadOnlySpan<char> Cell(int column) => default;

        public void Dispose()
        {
        }
    }
}
