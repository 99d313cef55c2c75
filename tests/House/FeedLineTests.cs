using Analytics.Etl.Feeds;
using nietras.SeparatedValues;

namespace Analytics.Tests.House;

/// <summary>Every feed has a line in the schedule, and the line says of it what the feed's own reader does.</summary>
public class FeedLineTests
{
    private sealed record Line(string Feed, string FileExample, string Formats);

    [Fact]
    public void Every_feed_has_a_line() => Rule.Holds(FeedList.All.Select(feed => feed.Name).Except(Lines().Select(line => line.Feed))
        .Select(feed => $"warehouse-sql/seeds/dim_feed.csv:1: {feed} has no line: say when it is expected and when it is run"));

    [Fact]
    public void Every_line_has_a_feed()
    {
        var lines = Lines();
        Assert.Equal(lines.Select(line => line.Feed).Order(StringComparer.Ordinal), FeedList.All.Select(feed => feed.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_line_says_what_the_feed_reads() => Rule.Holds(Lines().SelectMany(line => Different(line, FeedList.Named(line.Feed))));

    [Fact]
    public void A_line_that_says_otherwise_is_caught() => Assert.Equal(
        ["kva takes .csv", "kva_2026K1.csv is no file of kva"],
        Different(new("kva", "kva_2026K1.csv", "csv, xlsx"), FeedList.Named("kva")).Select(message => message.Split(": ")[1]));

    private static List<Line> Lines()
    {
        using var reader = Sep.New(',').Reader(options => options with { Unescape = true }).FromText(Repository.Read("warehouse-sql/seeds/dim_feed.csv"));
        var lines = new List<Line>();
        foreach (var row in reader)
        {
            lines.Add(new(row["feed"].ToString(), row["file_example"].ToString(), row["formats"].ToString()));
        }

        return lines;
    }

    private static IEnumerable<string> Different(Line line, Feed? feed)
    {
        if (feed is not null && !feed.Extensions.Order(StringComparer.Ordinal).SequenceEqual(line.Formats.Split(", ").Select(format => "." + format).Order(StringComparer.Ordinal)))
        {
            yield return $"warehouse-sql/seeds/dim_feed.csv:1: {feed.Name} takes {string.Join(", ", feed.Extensions)}: write the same in formats";
        }

        if (feed is not null && feed.Recognise(line.FileExample) is null)
        {
            yield return $"warehouse-sql/seeds/dim_feed.csv:1: {line.FileExample} is no file of {feed.Name}: write an example that the feed takes";
        }
    }
}
