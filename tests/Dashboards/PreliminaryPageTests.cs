using Analytics.Tests.Schedule;

namespace Analytics.Tests.Dashboards;

/// <summary>A page of preliminary figures says so, until when, and how much earlier months grew.</summary>
public sealed class PreliminaryPageTests
{
    [Fact]
    public async Task IndicatorPage_SaysUntilWhenItsFiguresArePreliminary_AndHowEarlierMonthsGrew()
    {
        using var warehouse = new TestWarehouse().With(TestWarehouse.Data("inbox-seed-47/inbox"), "befolkning", "enheter", "kva");
        warehouse.Load(new SetClock("2026-07-20T08:00Z"));
        using var server = new Server(warehouse.Warehouse.Options);
        using var client = server.CreateClient();

        var swedish = await Lead(client, "/indikator/K01?period=2026H1");
        var english = await Lead(client, "/en/indikator/K01?period=2026H1");

        Assert.Contains("Talen är preliminära. Leveranser som hör till perioden brukar komma till och med 14 augusti 2026.", swedish, StringComparison.Ordinal);
        Assert.Contains("De 5 senaste färdiga månaderna växte efter sin första leverans med 0\u00a0% (median) och som mest med 0\u00a0%.", swedish, StringComparison.Ordinal);
        var page = System.Net.WebUtility.HtmlDecode(await client.GetStringAsync("/indikator/K01?period=2026H1&trend=month", TestContext.Current.CancellationToken));
        Assert.Matches("<p>(Från januari 2026 till maj 2026 gick länets tal från|Länets tal var detsamma januari 2026 och maj 2026:) ", page);
        Assert.Contains("The figures are preliminary.", english, StringComparison.Ordinal);
        warehouse.Load(new SetClock("2026-08-15T08:00Z"));
        Assert.DoesNotContain("preliminär", await Lead(client, "/indikator/K01?period=2026H1"), StringComparison.Ordinal);
    }

    private static async Task<string> Lead(HttpClient client, string address) =>
        System.Net.WebUtility.HtmlDecode(await client.GetStringAsync(address, TestContext.Current.CancellationToken)).Split("class=\"summary\"")[^1].Split("</div>")[0];
}
