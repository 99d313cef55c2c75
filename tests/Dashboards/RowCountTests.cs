using System.Net;
using System.Text.Json;
using Analytics.Tests.Schedule;

namespace Analytics.Tests.Dashboards;

/// <summary>
/// The size of a file of talks or referrals is a count of them: a month's file with three lines, or the lines of a month less the county's talks, would
/// tell what is hidden. No open page, file or answer holds it, in numbers or in a sentence.
/// </summary>
public sealed class RowCountTests
{
    private const string KvaHeader = "registreringsdatum;enhet_hsaid;kva_kod;kommunkod\n";
    private const string Talk = "2026-01-05;SE2321000131-E000000000001;DU055;1480\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LinesOfTalks_AreCountedNowhereInTheOpen_AndThoseOfPublicFactsAre()
    {
        using var warehouse = new TestWarehouse();
        // 137 talks of which two lines are refused, then 41 and so held; 3 agreements.
        warehouse.Put("kva/kva_2026-01.csv", KvaHeader + string.Concat(Enumerable.Repeat(Talk, 137)) + Talk.Replace("1480", "Atlantis") + Talk.Replace("1480", "Mu"))
            .Put("overenskommelser/overenskommelser_2025.csv", "organisation;tecknad;arsrapport;beviljat_kr;utbetalt_kr\nBRIS;2025-07-01;ja;100;50\n").Load(new SetClock("2026-02-20T10:00Z"));
        warehouse.Put("kva/kva_2026-02.csv", KvaHeader + string.Concat(Enumerable.Repeat(Talk.Replace("2026-01", "2026-02"), 41))).Load(new SetClock("2026-03-20T10:00Z"));
        using var server = new Server(warehouse.Warehouse.Options, new SetClock("2026-03-21T10:00Z"));
        using var client = server.CreateClient();

        foreach (var address in new[] { "/leveranser", "/en/leveranser", "/leveranser/kva", "/leveranser/kva/avvisade.csv", "/api/v1/deliveries", "/api/v1/deliveries?format=csv", "/api/v1/feeds", "/api/v1/values?indicator=Q02", "/health/ready" })
        {
            var body = WebUtility.HtmlDecode(await client.GetStringAsync(address, Stop));
            Assert.All(new[] { "137", "139", "41" }, count => Assert.DoesNotMatch($@"(?<![\d.:-]){count}(?![\d:-])", body));
        }

        using var answer = JsonDocument.Parse(await client.GetStringAsync("/api/v1/deliveries", Stop));
        var rows = answer.RootElement.GetProperty("deliveries").EnumerateArray().Select(row =>
            $"{row.GetProperty("feed")}|{row.GetProperty("state")}|{row.GetProperty("rows_status")}|{row.GetProperty("has_refused")}|{row.GetProperty("loaded_count")}").ToList();
        Assert.Contains("kva|loaded|hidden|1|", rows);
        Assert.Contains("kva|held|hidden|0|", rows);
        Assert.Contains("overenskommelser|loaded|shown|0|1", rows);
        Assert.Contains("Filen har färre än hälften så många rader som filen före.", await client.GetStringAsync("/leveranser", Stop), StringComparison.Ordinal);
    }

    [Fact]
    public void FeedsWhoseRowsArePersonsOrTalks_AreThose()
    {
        using var warehouse = new TestWarehouse();

        Assert.Equal(["avvikelser", "hanvisningar", "kva", "sip"], warehouse.Rows("select feed from pub_protected_feed order by feed"));
    }
}
