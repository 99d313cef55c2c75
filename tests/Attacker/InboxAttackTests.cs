using Analytics.Tests.Dashboards;

namespace Analytics.Tests.Attacker;

/// <summary>The promise of protection on whole inboxes: the attacker reads what the open API gives, and gets at no count of 1 to 4.</summary>
public sealed class InboxAttackTests
{
    private const string NotYet = "until the secondary protection lands";

    // The sample; two other seeds and a third; a county where hardly anything happens, and one where much does.
    [Theory(Skip = NotYet)]
    [InlineData("sample")]
    [InlineData("inbox-seed-31/inbox")]
    [InlineData("inbox-seed-47/inbox")]
    [InlineData("inbox-seed-58")]
    [InlineData("inbox-sparse")]
    [InlineData("inbox-dense")]
    public async Task Inbox_TellsNoSmallCount(string inbox)
    {
        using var warehouse = new TestWarehouse().With(inbox == "sample" ? TestWarehouse.SampleInbox : TestWarehouse.Data(inbox));
        warehouse.Load();
        var reading = await Read(warehouse);

        AssertSafe(Attack.On([reading]), warehouse, []);
        Assert.All(reading.Cells.Where(cell => cell.Area == "lan" && cell.Indicator.StartsWith('K')), cell => Assert.NotEqual("hidden", cell.Status));
    }

    // A correction of one month: who kept what was published before knows both.
    [Theory(Skip = NotYet)]
    [InlineData("inbox-seed-31")]
    [InlineData("inbox-seed-47")]
    public async Task LaterDelivery_DoesNotTellWhatAnEarlierPublicationHid(string inbox)
    {
        using var warehouse = new TestWarehouse().With(TestWarehouse.Data(inbox + "/inbox"));
        warehouse.Load();
        var (before, truth) = (await Read(warehouse), TruthOf(warehouse));
        warehouse.With(TestWarehouse.Data(inbox + "/later")).Load();
        var after = await Read(warehouse);

        AssertSafe(Attack.On([before, after]), warehouse, truth);
    }

    private static async Task<Reading> Read(TestWarehouse warehouse)
    {
        using var server = new Server(warehouse.Warehouse.Options);
        using var client = server.CreateClient();
        return await ApiReader.Read(client, TestContext.Current.CancellationToken);
    }

    // Zeros need no hiding: whether a count that may be 0 is none, only the truth tells, which the attacker does not have.
    private static void AssertSafe(AttackResult result, TestWarehouse warehouse, Dictionary<string, double[]> former)
    {
        var truth = TruthOf(warehouse);
        var small = result.Recovered.Where(found => found.IsCertain || TrueCounts(found, truth).Concat(TrueCounts(found, former)).Any(count => count is >= 1 and < 5));

        Assert.Empty(result.Exposed.Concat(small.Select(found => found.ToString())));
        Assert.Empty(result.Undecided);
    }

    private static IEnumerable<double> TrueCounts(Recovered found, Dictionary<string, double[]> truth)
    {
        var side = found.Cell[(found.Cell.LastIndexOf(' ') + 1)..];
        return truth.TryGetValue(found.Cell[..found.Cell.LastIndexOf(' ')], out var counts) ? [side switch { "numerator" => counts[0], "denominator" => counts[1], _ => counts[1] - counts[0] }] : [];
    }

    private static Dictionary<string, double[]> TruthOf(TestWarehouse warehouse) => warehouse
        .Rows("select indicator_code, area_code, period_code, breakdown, coalesce(numerator, 0), coalesce(denominator, 0) from ind_value")
        .Select(row => row.Split('|'))
        .ToDictionary(row => $"{row[0]} {row[1]} {row[2]}{(row[3] == "" ? "" : " " + row[3])}", row => Array.ConvertAll(row[4..], text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)));
}
