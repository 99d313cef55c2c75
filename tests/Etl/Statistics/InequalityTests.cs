using Analytics.Etl.Indicators.Statistics;
using CsCheck;

namespace Analytics.Tests.Etl.Statistics;

/// <summary>Inequality at the edges: none, one group, all alike, zeros, groups in any order; and Theil's parts.</summary>
public class InequalityTests
{
    private static readonly Subgroup[] Alike = [new(1, 10, 5, 1), new(2, 20, 5, 1), new(3, 30, 5, 1)];
    private static readonly Subgroup[] Rising = [new(1, 10, 20, 1), new(2, 10, 40, 1), new(3, 10, 60, 1)];

    // How far two ways of adding may differ. Rounding both to so many decimals would part two neighbours now and then.
    private const double Rounding = 1e-7;

    [Fact]
    public void NoGroups_HaveNoInequality()
    {
        Assert.Null(SimpleInequality.Difference([], true, true));
        Assert.Null(BetweenGroups.Variance([]));
        Assert.Null(Theil.Index([]));
        Assert.Null(Attributable.Risk([], true, true));
        Assert.Null(Concentration.Absolute([new(1, 0, 5)]));
        Assert.Null(SlopeIndex.Linear([]));
        Assert.Null(LogisticSlope.Of([]));
        Assert.Null(MeanDifference.FromMean([], true));
        Assert.Null(Theil.Decompose([]));
    }

    [Fact]
    public void OneGroup_IsLikeItself()
    {
        Subgroup[] one = [new(1, 10, 5, 1)];
        Assert.Null(SimpleInequality.Difference(one, true, true));
        Assert.Null(SimpleInequality.Difference([one[0] with { IsReference = true }], true, false));
        Assert.Equal(0, BetweenGroups.Variance(one)!.Value);
        Assert.Equal(0, Theil.Index(one)!.Value);
        Assert.Equal(0, Attributable.Risk(one, true, true)!.Value);
        Assert.Equal(0, Concentration.Absolute(one)!.Value);
        Assert.Null(SlopeIndex.Linear(one));
        Assert.Null(LogisticSlope.Of(one));
    }

    [Fact]
    public void GroupsAllAlike_AreEqual()
    {
        Assert.Equal(0, SimpleInequality.Difference(Alike, true, true)!.Value);
        Assert.Equal(1, SimpleInequality.Ratio(Alike, true, true)!.Value);
        Assert.Equal(0, BetweenGroups.Coefficient(Alike)!.Value);
        Assert.Equal(0, Theil.MeanLogDeviation(Alike)!.Value);
        Assert.Equal(0, SlopeIndex.Linear(Alike)!.Slope.Value);
        Assert.Equal(1, SlopeIndex.Linear(Alike)!.Relative!.Value);
        Assert.Equal(0, Concentration.Relative(Alike)!.Value, 15);
        Assert.Equal(0, LogisticSlope.Of([new(1, 10, 50), new(2, 20, 50), new(3, 30, 50)])!.Slope.Value, 12);
    }

    [Fact]
    public void ValuesOfZero_AreTakenWhereTheyCanBe()
    {
        Subgroup[] zero = [new(1, 1, 0, 1), new(2, 1, 4, 1)];
        Reference.Agrees("ti", 1000 * Math.Log(2), Theil.Index(zero)!.Value, 1e-14);
        Assert.Null(Theil.Index(zero)!.Limits);
        Assert.Null(Theil.MeanLogDeviation(zero));
        Assert.True(Theil.MeanLogDeviation(zero, zeroAs: 0.000001)!.Value > 1000);
        Assert.Null(SimpleInequality.Ratio(zero, true, true));
        Assert.Null(SimpleInequality.Ratio(zero, false, true)!.Limits);
        Subgroup[] none = [new(1, 1, 0), new(2, 1, 0), new(3, 1, 0)];
        Assert.Null(Theil.Index(none));
        Assert.Null(BetweenGroups.Coefficient(none));
        Assert.Null(Attributable.Fraction(none, true, true));
        Assert.Null(Concentration.Relative(none));
        Assert.Null(LogisticSlope.Of(none));
        Assert.Null(SlopeIndex.Linear(none)!.Relative);
        Assert.Equal(0, BetweenGroups.Variance(none)!.Value);
    }

    [Fact]
    public void AStraightRise_IsAsDerivedByHand()
    {
        // Ranks 1/6, 1/2, 5/6: 60 per unit of rank, from 10 to 70.
        var line = SlopeIndex.Linear(Rising)!;
        Assert.Equal([10.0, 60.0, 7.0], [line.Intercept, line.Slope.Value, line.Relative!.Value], Near);
        var turned = SlopeIndex.Linear(Rising, multiplier: -100)!;
        Assert.Equal([-6000.0, 1 / 7.0], [turned.Slope.Value, turned.Relative!.Value], Near);
        Assert.Equal([40.0, 20.0, 50.0], [SimpleInequality.Difference(Rising, true, true)!.Value, Attributable.Risk(Rising, true, true)!.Value, Attributable.Fraction(Rising, true, true)!.Value], Near);
        Assert.Equal(-40, SimpleInequality.Difference(Rising, false, true)!.Value);
        Assert.Equal(0, Attributable.Risk(Rising, false, true)!.Value);
        Assert.Equal(-20, Attributable.Risk(Rising, false, false)!.Value);

        // Σ w(2R - 1)y = (-2/3·20 + 0 + 2/3·60)/3; a line without a rest has no width.
        Assert.Equal(80.0 / 9, Concentration.Absolute(Rising)!.Value, 12);
        Assert.Equal(0, Concentration.Absolute(Rising)!.StandardError!.Value, 9);
    }

    [Fact]
    public void AReference_IsComparedWithTheFarthestOther()
    {
        Subgroup[] groups = [new(0, 1, 5), new(0, 1, 9, IsReference: true), new(0, 1, 7)];
        Assert.Equal((4.0, -2.0), (SimpleInequality.Difference(groups, true, false)!.Value, SimpleInequality.Difference(groups, false, false)!.Value));
        Assert.Equal(4, SimpleInequality.Difference([.. groups.Select(group => group with { IsReference = false })], false, false)!.Value);
    }

    [Fact]
    public void GroupsMayComeInAnyOrder_AndShareAPlace() => Gen.Select(Gen.Int[0, 4], Gen.Double[1, 100], Gen.Double[1, 90]).Array[3, 12].Sample(drawn =>
    {
        var groups = drawn.Select((group, index) => new Subgroup(group.Item1, group.Item2, group.Item3, 1)).ToArray();
        var turned = groups.Reverse().ToArray();
        Assert.Equal(Concentration.Absolute(groups)!.Value, Concentration.Absolute(turned)!.Value, Rounding);
        Assert.Equal(SlopeIndex.Linear(groups)?.Slope.Value ?? 0, SlopeIndex.Linear(turned)?.Slope.Value ?? 0, Rounding);
        Assert.Equal(Theil.Index(groups)!.Value, Theil.Index(turned)!.Value, Rounding);
        Assert.True(Theil.Index(groups)!.Value >= -1e-9 && Theil.MeanLogDeviation(groups)!.Value >= -1e-9);
        Assert.True(BetweenGroups.Variance(groups)!.Limits is { } limits && limits.Contains(BetweenGroups.Variance(groups)!.Value));
    }, iter: 500);

    [Fact]
    public void AllOnOnePlace_HaveNoSlope_EvenWhereTheirSharesRound()
    {
        Subgroup[] groups = [new(0, 35, 37, 1), new(0, 61.699384914976285, 65.91792602456272, 1), new(0, 1349d / 34, 46.94003527966455, 1)];
        foreach (var turned in new[] { groups, [.. groups.Reverse()], [groups[1], groups[2], groups[0]] })
        {
            Assert.Null(SlopeIndex.Linear(turned));
            Assert.Null(Concentration.Absolute(turned)!.Limits);
        }
    }

    [Fact]
    public void ACurveThatNothingFits_IsNotGiven() => Assert.Null(LogisticSlope.Of([new(1, 10, 0), new(2, 10, 0), new(3, 10, 100), new(4, 10, 100)]));

    [Fact]
    public void MissingStandardErrors_GiveNoLimits()
    {
        Subgroup[] without = [.. Rising.Select(group => group with { StandardError = null })];
        Assert.Null(SimpleInequality.Difference(without, true, true)!.Limits);
        Assert.Null(BetweenGroups.Variance(without)!.Limits);
        Assert.Null(SlopeIndex.Linear(without)!.Slope.Limits);
        Assert.NotNull(LogisticSlope.Of(without)!.Slope.Limits);
    }

    [Fact]
    public void NoNumbers_AreRefused()
    {
        IntervalTests.Refused(() => BetweenGroups.Variance([new(1, double.NaN, 1)]), "group.Population");
        IntervalTests.Refused(() => BetweenGroups.Variance([new(1, -1, 1)]), "group.Population");
        IntervalTests.Refused(() => BetweenGroups.Variance([new(1, 1, double.PositiveInfinity)]), "group.Estimate");
        IntervalTests.Refused(() => BetweenGroups.Variance([new(1, 1, 1, -1)]), "group.StandardError ?? 0");
        IntervalTests.Refused(() => Theil.Index([new(1, 1, -1)]), "group.Estimate");
        IntervalTests.Refused(() => LogisticSlope.Of([new(1, 1, 101)]), "Estimate");
        IntervalTests.Refused(() => SlopeIndex.Linear([new(1, 1, 0), new(2, 1, 1)], SlopeScale.Log), "value");
        IntervalTests.Refused(() => SlopeIndex.Linear([new(1, 1, 1), new(2, 1, 1)], SlopeScale.Logit), "value");
        IntervalTests.Refused(() => SlopeIndex.Linear(Rising, multiplier: 0), "multiplier");
    }

    [Fact]
    public void TheilsParts_AreAsDerivedByHand()
    {
        // Persons 1 each; A has 1 and 3 (mean 2), B has 4 and 4 (mean 4), all 3. Between: ½·⅔ ln ⅔ + ½·4/3 ln 4/3. Within A: ½·⅔·(½·½ ln ½ + ½·3/2 ln 3/2); within B nothing.
        var parts = Theil.Decompose([("B", 1, 4), ("A", 1, 1), ("A", 1, 3), ("B", 1, 4)])!;
        var between = 1000 * (Math.Log(2 / 3.0) / 3 + 2 * Math.Log(4 / 3.0) / 3);
        var within = 1000 * (Math.Log(0.5) / 4 + 3 * Math.Log(1.5) / 4) / 3;
        Reference.Agrees("between", between, parts.Between, 1e-13);
        Reference.Agrees("within", within, parts.Within, 1e-13);
        Reference.Agrees("total", between + within, parts.Total, 1e-13);
        Assert.Equal(["A", "B"], parts.Groups.Select(group => group.Group));
        Assert.Equal(0, parts.Groups[1].Within);
    }

    [Fact]
    public void TheilsParts_SumToTheWhole() => Gen.Select(Gen.Int[0, 3].Select(group => "abcd"[group].ToString()), Gen.Double[0, 1000], Gen.Double[0, 50]).Array[1, 40].Sample(units =>
    {
        if (Theil.Decompose(units) is not { } parts)
        {
            return;
        }

        Assert.Equal(0, (parts.Total - parts.Between - parts.Within) / (1 + parts.Total), 12);
        Assert.True(parts.Between >= -1e-9 && parts.Within >= -1e-9);
        Reference.Agrees("index", Theil.Index(units.Select(unit => new Subgroup(0, unit.Item2, unit.Item3)))!.Value, parts.Total, 1e-12);
    }, iter: 1000);

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) < 1e-9;
}
