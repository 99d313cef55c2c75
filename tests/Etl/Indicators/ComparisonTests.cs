using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.Etl.Indicators.Comparisons;
using static Analytics.Tests.Etl.Indicators.ComparisonBench;
using static Analytics.Tests.Etl.Indicators.EquityCounty;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>Shown figures beside other places, the funnel and their own past, worked out by hand.</summary>
public sealed class ComparisonTests
{
    // 20, 30, 40 and 60 per 1 000; the north 70 of 3 000, the south 100 of 2 000 = 50, the county 170 of 5 000 = 34.
    private static readonly List<PublishedValue> Figures = Rates("K01", [40, 30, 40, 60]);

    [Fact]
    public void AnotherPlacesFigure_IsToldFromTheFigureByBothLimits()
    {
        // −10; up √((28−20)² + (30−29)²) = √65 = 8.06: below at 95 %. Strictly √((32−20)² + (30−28.5)²) = 12.1: not at 99.8 %.
        var row = Of([Cell("K01", "A", 40, 2000, 20, new Limits(14, 28, 11, 32)), Cell("K01", "lan", 150, 5000, 30, new Limits(29, 31, 28.5, 31.5))]).Row("A", "county");

        Assert.Equal("lan: 30 -10 lower 95", Text(row));
        Assert.Equal(-10 + Math.Sqrt(65), row!.Limits.High!.Value, 9);
        Assert.Equal(-10 + Math.Sqrt(146.25), row.Limits.High998!.Value, 9);
    }

    [Fact]
    public void FactsWithoutLimits_DifferAsTheyStand()
    {
        var comparator = Of(Figures);

        Assert.Equal("lan: 34 26 higher 0", Text(comparator.Row("D", "county")));
        Assert.Equal("south: 50 10 higher 0", Text(comparator.Row("D", "care_area")));
        Assert.Equal("south: 50 -10 lower 0", Text(comparator.Row("C", "association")));
        Assert.Equal("lan: 34 16 higher 0", Text(comparator.Row("south", "county")));
        Assert.Equal("none", Text(comparator.Row("lan", "county")));
        Assert.Equal("none", Text(comparator.Row("south", "skr_group")));
    }

    [Fact]
    public void AGroup_IsTheSumOfItsOtherMembersThatAreShown()
    {
        // All four are of one group: A, C and D are 40 + 40 + 60 of 4 000 = 35; B's own figure is given without limits, so neither has the difference.
        Assert.Equal("all: 35 -5 lower 0 3/3", Text(Of(Figures, places: InGroups(_ => "all")).Row("B", "skr_group")));
        Assert.Equal("none", Text(Of(Figures).Row("A", "skr_group")));
    }

    [Fact]
    public void AGroupOfFewerThanThreeOthersWithFigures_IsCountedAndNotComparedWith()
    {
        Assert.Equal("all:   too_few 0 2/3", Text(Of(Hidden("D"), places: InGroups(_ => "all")).Row("B", "skr_group")));
        Assert.Equal("small:   too_few 0 2/2", Text(Of(Figures).Row("B", "skr_group")));
        Assert.Equal("small:   too_few 0 0/2", Text(Of(Hidden("C", "D")).Row("B", "skr_group")));
    }

    [Fact]
    public void SimilarMunicipalities_AreTakenAsOne() =>
        // B and C: 70 of 2 000 = 35.
        Assert.Equal(": 35 -15 lower 0 2/2", Text(Of(Figures).Row("A", "similar")));

    [Fact]
    public void AHiddenFigure_IsComparedWithNothing() => Assert.DoesNotContain(Of(Hidden("A")).Of(_ => true), row => row.Key.Area == "A");

    [Fact]
    public void TheFunnelOfAShare_IsThatOfItsSizeAroundTheCounty()
    {
        // .4 ∓ 3.0902·√(.4·.6/100) = .4 ∓ .15139; three of four municipalities are shown.
        var comparator = Of([Cell("K03", "lan", 400, 1000, 40), Cell("K03", "A", 20, 100, 20), Cell("K03", "B", 40, 100, 40), Cell("K03", "C", 51, 100, 51)], Share);

        var low = comparator.Row("A", "funnel")!;
        Assert.Equal("lan: 40 -20 lower 998 3/4", Text(low));
        Assert.Equal((24.861, 55.139), (Math.Round(low.Limits.Low998!.Value, 3), Math.Round(low.Limits.High998!.Value, 3)));
        Assert.Equal("lan: 40 0 similar 0 3/4", Text(comparator.Row("B", "funnel")));
        Assert.Equal("lan: 40 11 higher 95 3/4", Text(comparator.Row("C", "funnel")));
    }

    [Fact]
    public void TheFunnelOfARate_IsTheCountysRateAtTheExpectedCount()
    {
        // 34 of each 1 000 in all four: no spread, exact limits of 34 (68 for A) events; 95 % of 34: 23.5 to 47.5.
        var row = Of([.. Rates("K01", [68, 34, 34, 34])]).Row("B", "funnel")!;

        Assert.Equal("lan: 34 0 similar 0 4/4", Text(row));
        Assert.Equal((23.5, 47.5), (Math.Round(row.Limits.Low!.Value, 1), Math.Round(row.Limits.High!.Value, 1)));
    }

    [Fact]
    public void OwnPast_IsTheSamePeriodAYearBefore_NotAcrossABreak()
    {
        List<PublishedValue> cells = [.. Figures, .. Rates("K01", [20, 30, 40, 60], period: "2025"), Cell("K01", "lan", 9, 5000, 1.8, period: "2026H1"), Cell("K01", "lan", 8, 5000, 1.6, period: "2025H1")];

        Assert.Equal("2025: 10 10 higher 0", Text(Of(cells).Row("A", "own_past")));
        Assert.Equal(("2025H1", 1.6), (Of(cells).Row("lan", "own_past", "2026H1")!.Reference, Of(cells).Row("lan", "own_past", "2026H1")!.ReferenceValue));
        Assert.Equal("none", Text(Of(cells, breaks: 20260101).Row("A", "own_past")));
        Assert.Equal("none", Text(Of(Figures).Row("A", "own_past")));
    }

    [Fact]
    public void ANumberOfThings_IsComparedWithItsOwnPastAlone() =>
        Assert.Equal(["own_past"], Of([.. Figures, .. Rates("K01", [20, 30, 40, 60], period: "2025")], Rate with { ValueMethod = "count" }).Of(_ => true).Select(row => row.Comparator).Distinct());

    [Fact]
    public void ExpectedNeed_IsNotCompared() => Assert.Equal((false, true), (Comparator.Takes(Rate with { ValueMethod = "need" }), Comparator.Takes(Rate)));

    private static List<PublishedValue> Hidden(params string[] areas) => Figures.ConvertAll(cell => areas.Contains(cell.Key.Area) ? cell.Hide() : cell);
}
