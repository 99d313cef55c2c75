using Analytics.Tests.Dashboards;

namespace Analytics.Tests.Attacker;

/// <summary>What the attacker reads and knows: the API and its file say the same, and no protected indicator is unknown to it.</summary>
public sealed class ReadingTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FileOfTheApi_TellsTheSameCells()
    {
        var reading = await ApiReader.Read(site.Client, Stop);
        var file = ApiReader.Cells(await site.Client.GetStringAsync("/api/v1/values?format=csv&page_size=1000", Stop));

        Assert.NotEmpty(file);
        Assert.Equal(reading.Cells.Take(1000), file);
    }

    [Fact]
    public void EveryProtectedIndicator_IsKnownToTheAttacker()
    {
        using var warehouse = new TestWarehouse();
        var members = warehouse.Rows("select indicator_code from pub_indicator where protected <> 'none' and state = 'measured' order by indicator_code");

        Assert.NotEmpty(members);
        Assert.All(members, code => Assert.NotNull(Method.Of(code, "")));
    }
}
