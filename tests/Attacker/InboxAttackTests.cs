using Analytics.Tests.Dashboards;

namespace Analytics.Tests.Attacker;

/// <summary>The promise of protection on whole inboxes: the attacker reads what the open API gives, and gets at no count of 1 to 4.</summary>
public sealed class InboxAttackTests
{
    // The sample; two other seeds and a third; a county where hardly anything happens, and one where much does.
    [Theory]
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

        AssertSafe(Attack.On([reading]), TruthOf(warehouse));
    }

    // A corrected month, in which a fifth of the lines is gone: who kept what was published before knows both.
    [Theory]
    [InlineData("inbox-seed-31/inbox", "kva/kva_2026-03")]
    [InlineData("inbox-seed-47/inbox", "kva/kva_2026-03")]
    [InlineData("inbox-sparse", "kva/kva_2026-03")]
    public async Task Correction_DoesNotTellWhatAnEarlierPublicationHid(string inbox, string corrected)
    {
        using var warehouse = new TestWarehouse().With(TestWarehouse.Data(inbox));
        warehouse.Load();
        var (before, truth) = (await Read(warehouse), TruthOf(warehouse));
        warehouse.Put(corrected + "_rättad.csv", WithoutEveryFifth(File.ReadAllBytes(TestWarehouse.Data($"{inbox}/{corrected}.csv")))).Load();
        var after = await Read(warehouse);

        Assert.NotEqual(before.Cells, after.Cells);
        AssertSafe(Attack.On([before, after]), truth, TruthOf(warehouse));
    }

    // Whatever its encoding, a line ends with the same byte.
    private static byte[] WithoutEveryFifth(byte[] file)
    {
        var (kept, line) = (new List<byte>(), 0);
        foreach (var letter in file)
        {
            if (line == 0 || line % 5 != 0)
            {
                kept.Add(letter);
            }

            line += letter == (byte)'\n' ? 1 : 0;
        }

        return [.. kept];
    }

    private static async Task<Reading> Read(TestWarehouse warehouse)
    {
        using var server = new Server(warehouse.Warehouse.Options);
        using var client = server.CreateClient();
        return await ApiReader.Read(client, TestContext.Current.CancellationToken);
    }

    // Zeros need no hiding: whether a count that may be 0 is none, only the truth tells, which the attacker does not have.
    private static void AssertSafe(AttackResult result, params Dictionary<string, double[]>[] truths)
    {
        var small = result.Recovered.Where(found => found.IsCertain || TrueCount(found, truths[found.Reading - 1]) is >= 1 and < 5);
        List<string> breaches = [.. result.Exposed, .. small.Select(found => found.ToString())];

        Assert.True(breaches.Count == 0, $"{breaches.Count} of {result.TargetCount} hidden counts are known to be small, the first of them:\n{string.Join('\n', breaches.Take(20))}");
        Assert.Empty(result.Undecided);
    }

    private static double TrueCount(Recovered found, Dictionary<string, double[]> truth)
    {
        var side = found.Cell[(found.Cell.LastIndexOf(' ') + 1)..];
        var counts = truth[found.Cell[..found.Cell.LastIndexOf(' ')]];
        return side switch { "numerator" => counts[0], "denominator" => counts[1], _ => counts[1] - counts[0] };
    }

    private static Dictionary<string, double[]> TruthOf(TestWarehouse warehouse) => warehouse
        .Rows("select indicator_code, area_code, period_code, breakdown, coalesce(numerator, 0), coalesce(denominator, 0) from ind_value")
        .Select(row => row.Split('|'))
        .ToDictionary(row => $"{row[0]} {row[1]} {row[2]}{(row[3] == "" ? "" : " " + row[3])}", row => Array.ConvertAll(row[4..], text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)));
}
