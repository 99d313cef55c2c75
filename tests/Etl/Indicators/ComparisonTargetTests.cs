using Analytics.Etl.Indicators;
using Analytics.Etl.Indicators.Comparisons;
using static Analytics.Tests.Etl.Indicators.ComparisonBench;
using static Analytics.Tests.Etl.Indicators.EquityCounty;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>Figures against the path of a target.</summary>
public sealed class ComparisonTargetTests
{
    // From 10 on 31 December 2025 to 30 on 31 December 2027: 365 of 730 days on, at the end of 2026, the path asks for 20.
    private static readonly TargetPath Rising = Path("öka", 10, (20271231, 30));

    [Fact]
    public void ThePath_IsStraightFromTheBaseToEachTarget()
    {
        // Waypoint 12 after half the way, then 18 more in the other half.
        var bent = Path("öka", 10, (20261231, 12), (20271231, 30));

        Assert.Equal([null, 20.0, 30.0, 30.0], new[] { 20251231, 20261231, 20271231, 20281231 }.Select(Rising.At));
        Assert.Equal([11.0, 12.0, 30.0], new[] { 20260701, 20261231, 20280101 }.Select(day => Math.Round(bent.At(day)!.Value, 1)));
        Assert.Equal([15.0, 15.0], new[] { 20260701, 20280101 }.Select(Path("behåll", 10, (20271231, 15)).At).OfType<double>());
    }

    [Theory]
    [InlineData(15, 13, 17, "behind", 25.0)] // 5 per 1 000 of 5 000 children: 25 talks
    [InlineData(15, 9, 21, "on", 0.0)]
    [InlineData(24, 22, 26, "ahead", 0.0)]
    [InlineData(31, 29, 33, "reached", 0.0)]
    public void AFigureThatShouldRise_IsJudgedByItsInterval(double value, double low, double high, string verdict, double missing)
    {
        var row = Compare(Rising, value, low, high)!;

        Assert.Equal((verdict, missing, 20.0, value - 20), (row.Verdict.Word, row.Missing, row.ReferenceValue, row.Difference));
        Assert.Equal((low - 20, "2025"), (row.Limits.Low, row.Reference));
    }

    [Fact]
    public void WhatIsAimedAt_IsToldWithTheFigure() => Assert.Equal(new Aim(30, 20271231, 10), Compare(Rising, 15, 13, 17)!.Aim);

    [Theory]
    [InlineData(25, 23, 27, "behind")]
    [InlineData(15, 13, 17, "ahead")]
    [InlineData(9, 8, 11, "reached")]
    public void AFigureThatShouldFall_IsJudgedTheOtherWay(double value, double low, double high, string verdict) =>
        Assert.Equal(verdict, Compare(Path("minska", 30, (20271231, 10)), value, low, high)!.Verdict.Word);

    [Theory]
    [InlineData("+", 25, "ahead")]
    [InlineData("+", 15, "behind")]
    [InlineData("-", 25, "behind")]
    [InlineData("=", 25, "behind")]
    [InlineData("=", 20, "on")]
    public void AFigureToBeKept_FollowsItsPolarity(string polarity, double value, string verdict) =>
        Assert.Equal(verdict, Compare(Path("behåll", 20, (20271231, 20)), value, value - 1, value + 1, Rate with { Polarity = polarity })!.Verdict.Word);

    [Fact]
    public void MissingThings_AreWholeAndOfTheValuesOwnUnitForMeans()
    {
        // 4.9 per 1 000 of 5 000 children are 24.5 talks: 25. A mean lacks 4.9 of its unit.
        Assert.Equal(25, Compare(Rising, 15.1, 14, 16)!.Missing);
        Assert.Equal(4.9, Compare(Rising, 15.1, 14, 16, Rate with { ValueMethod = "mean" })!.Missing!.Value, 9);
    }

    [Fact]
    public void ARateOfHalfAYear_IsNotHeldAgainstTheTargetOfAYear()
    {
        var half = Cell("K01", "lan", 40, 5000, 8, new Limits(7, 9), "2026H1");

        Assert.Null(Rising.Compare(half, Rate, Calendar["2026H1"]));
        Assert.NotNull(Rising.Compare(half, Share, Calendar["2026H1"]));
        Assert.Null(Compare(Rising, 15, 13, 17, period: "2025"));
    }

    [Fact]
    public void OnlyTheTargetsOwnAreaIsCompared() =>
        Assert.Equal(["lan"], Of([.. Rates("K01", [40, 30, 40, 60])], targets: [Rising]).OfTargets(_ => true).Select(row => row.Key.Area));

    private static TargetPath Path(string direction, double from, params (int Day, double Value)[] points) => new("K01", "lan", direction, Calendar["2025"], from, points);

    private static ComparisonRow? Compare(TargetPath path, double value, double low, double high, Definition? definition = null, string period = "2026") =>
        path.Compare(Cell("K01", "lan", value * 5, 5000, value, new Limits(low, high), period), definition ?? Rate, Calendar[period]);
}
