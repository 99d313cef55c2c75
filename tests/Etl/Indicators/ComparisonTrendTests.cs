using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using static Analytics.Tests.Etl.Indicators.ComparisonBench;
using static Analytics.Tests.Etl.Indicators.EquityCounty;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>The trend over the latest five periods that are final.</summary>
public sealed class ComparisonTrendTests
{
    [Fact]
    public void ASteadyRise_IsToldAtTheLatestFigure()
    {
        // 10 more each year with limits of ∓ 1: standard error .51, that of the slope .51/√10 = .16; 10/.16 far beyond √9.55.
        var row = Assert.Single(Of(Years(10, 20, 30, 40, 50)).Trends());

        Assert.Equal(("2026", "2022: 10  rising 998 5/5"), (row.Key.Period, Text(row)));
    }

    [Fact]
    public void AFallAndNoChange_AreTold()
    {
        Assert.Equal("2022: -10  falling 998 5/5", Text(Of(Years(50, 40, 30, 20, 10)).Trends().Single()));
        Assert.Equal("2022: 0  no_trend 0 5/5", Text(Of(Years(20, 20, 20, 20, 20)).Trends().Single()));
    }

    [Fact]
    public void APreliminaryFigure_IsLeftOut()
    {
        // 2027 is half told of: it is no fall, and the trend stands at 2026.
        var row = Of([.. Years(10, 20, 30, 40, 50), Year(2027, 5) with { Note = Notes.Preliminary }]).Trends().Single();

        Assert.Equal(("2026", "rising"), (row.Key.Period, row.Verdict.Word));
    }

    [Fact]
    public void AMissingYearOrABreak_LeavesTooFew()
    {
        Assert.Equal("2025:   too_few 0 2/5", Text(Of(Years(10, 20, 30, 40, 50).Where(cell => cell.Key.Period != "2024")).Trends().Single()));
        Assert.Equal("2024:   too_few 0 3/5", Text(Of(Years(10, 20, 30, 40, 50), breaks: 20240101).Trends().Single()));
    }

    [Fact]
    public void AShare_IsTestedOnItsCounts()
    {
        // 100 of 1 000, then 50 more each year. The scale of the told slope is the share's own: 5 percentage points.
        var shares = Enumerable.Range(0, 5).Select(year => Share(2022 + year, 100 + 50 * year, 1000)).ToList();

        var row = Of(shares, ComparisonBench.Share).Trends().Single();
        Assert.Equal(("rising", 5.0), (row.Verdict.Word, Math.Round(row.ReferenceValue!.Value, 9)));
        Assert.Equal("no_trend", Of([.. Enumerable.Range(0, 5).Select(year => Share(2022 + year, 0, 1000))], ComparisonBench.Share).Trends().Single().Verdict.Word);
    }

    [Fact]
    public void SeveralTalksWithOneFamily_AreTestedByTheirWiderLimits()
    {
        // By the counts 60, 90, 95, 100, 135 of 1 000 rise; with limits of ∓ 8 percentage points, as when each family has many talks, nothing can be said.
        double[] counts = [60, 90, 95, 100, 135];
        List<PublishedValue> shares = [.. counts.Select((count, at) => Share(2022 + at, count, 1000, 8))];

        Assert.Equal("rising", Of(shares, ComparisonBench.Share).Trends().Single().Verdict.Word);
        Assert.Equal("no_trend", Of(shares, ComparisonBench.Share with { Dependence = "talks" }).Trends().Single().Verdict.Word);
    }

    [Fact]
    public void FactsWithoutLimits_HaveNoTrend() => Assert.Empty(Of(Years(10, 20, 30, 40, 50).Select(cell => cell with { Limits = Limits.None })).Trends());

    private static List<PublishedValue> Years(params double[] values) => [.. values.Select((value, at) => Year(2022 + at, value))];

    private static PublishedValue Year(int year, double value) =>
        Cell("K01", "lan", value * 5, 5000, value, new Limits(value - 1, value + 1), FormattableString.Invariant($"{year}"));

    private static PublishedValue Share(int year, double counted, double size, double reach = 2) =>
        Cell("K03", "lan", counted, size, 100 * counted / size, new Limits(100 * counted / size - reach, 100 * counted / size + reach), FormattableString.Invariant($"{year}"));
}
