using Analytics.Tests.Dashboards;

namespace Analytics.Tests.Attacker;

/// <summary>The promise of protection, asked of a warehouse: no hidden count that truly is 1 to 4 is known to be so by who reads the open API.</summary>
internal static class Promise
{
    /// <summary>All that the open API gives.</summary>
    /// <param name="warehouse">Of which warehouse.</param>
    /// <param name="prefix">What stands before its addresses: a release.</param>
    public static async Task<Reading> Read(TestWarehouse warehouse, string prefix = "")
    {
        using var server = new Server(warehouse.Warehouse.Options);
        using var client = server.CreateClient();
        return await ApiReader.Read(client, TestContext.Current.CancellationToken, prefix);
    }

    // Zeros need no hiding: whether a count that may be 0 is none, only the truth tells, which the attacker does not have.
    public static void AssertHolds(AttackResult result, params Dictionary<string, double[]>[] truths)
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

    public static Dictionary<string, double[]> TruthOf(TestWarehouse warehouse) => warehouse
        .Rows("select indicator_code, area_code, period_code, breakdown, coalesce(numerator, 0), coalesce(denominator, 0) from ind_value")
        .Select(row => row.Split('|'))
        .ToDictionary(row => $"{row[0]} {row[1]} {row[2]}{(row[3] == "" ? "" : " " + row[3])}", row => Array.ConvertAll(row[4..], text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)));
}
