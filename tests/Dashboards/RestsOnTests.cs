using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Tests.Dashboards;

/// <summary>A figure names the deliveries that its period rests on, and no others.</summary>
public sealed class RestsOnTests
{
    private static readonly Period Year = new() { PeriodCode = "2025", FirstDay = 20250101, LastDay = 20251231 };

    private static readonly SourceDelivery[] Deliveries =
    [
        Of("enheter", "list", 1, 20260101, 20260101),
        Of("befolkning", "base", 2, 20240101, 20241231),
        Of("befolkning", "base", 3, 20250101, 20251231),
        Of("befolkning", "base", 4, 20260101, 20261231),
        Of("kva", "events", 5, 20241201, 20241231),
        Of("kva", "events", 6, 20250101, 20250131),
        Of("kva", "events", 7, 20250201, 20250228),
        Of("kva", "events", 9, 20251201, 20251231),
        Of("kva", "events", 10, 20260101, 20260131),
        Of("utbud", "list", 11, 20250930, 20250930, isMain: 1),
        Of("utbud", "list", 12, 20251231, 20251231, isMain: 1),
        Of("utbud", "list", 13, 20260331, 20260331, isMain: 1),
    ];

    [Theory]
    [InlineData("kva", "6–7 och 9")]
    [InlineData("befolkning", "3")]
    [InlineData("utbud", "12")]
    [InlineData("enheter", "1")]
    [InlineData("sip", "")]
    public void Period_RestsOnTheDeliveriesOfItsTime_AndOnTheLatestListOrPicture(string feed, string numbers) =>
        Assert.Equal(numbers, RestsOn.Numbers(RestsOn.Of("K01", Year, Deliveries)[feed], Language.Swedish));

    [Fact]
    public void MeasureOfTheDeliveriesThemselves_RestsOnEveryOneOfThePeriod() =>
        Assert.Equal("11–12", RestsOn.Numbers(RestsOn.Of("P15", Year, Deliveries)["utbud"], Language.Swedish));

    [Fact]
    public void ListBesideEvents_IsNeededAllThroughThePeriod() => Assert.Equal(
        "1–2 och 4",
        RestsOn.Numbers(
            RestsOn.Of("H07", Year, [Of("utbud", "list", 0, 20240630, 20240630), Of("utbud", "list", 1, 20240930, 20240930), Of("utbud", "list", 2, 20250331, 20250331), Of("utbud", "list", 4, 20250930, 20250930)])["utbud"],
            Language.Swedish));

    private static SourceDelivery Of(string feed, string role, long key, long firstDay, long lastDay, int isMain = 0) =>
        new() { Feed = feed, Role = role, IsMain = isMain, DeliveryKey = key, Sender = "region", FirstDay = firstDay, LastDay = lastDay };
}
