using Analytics.Etl.Indicators.Statistics;
using CsCheck;

namespace Analytics.Tests.Etl.Statistics;

/// <summary>Medians, two values against each other, neighbours and groups of equal population.</summary>
public class ComparisonTests
{
    /// <summary>Differences of shares printed to four decimals: Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(6, 7, 2, 7, 0.0582, 0.8062)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(0, 10, 0, 20, -0.1611, 0.2775)]
    [InlineData(0, 10, 0, 10, -0.2775, 0.2775)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0000)]
    [InlineData(10, 10, 0, 10, 0.6075, 1.0000)]
    public void Differences_AreAsNewcombePrintsThem(double a, double ofA, double b, double ofB, double low, double high)
    {
        var difference = Comparison.Difference(Wilson.Share(a, ofA), Wilson.Share(b, ofB));
        Assert.Equal(low, difference.Limits.Low, 4);
        Assert.Equal(high, difference.Limits.High, 4);
    }

    [Fact]
    public void Ratios_ExistWhereTheyCan()
    {
        var (some, none) = (Byar.Rate(20, 100, 1), Byar.Rate(0, 100, 1));
        Assert.Null(Comparison.Ratio(some, none));
        var zero = Comparison.Ratio(none, some)!.Value;
        Assert.Equal((0.0, 0.0), (zero.Value, zero.Low));
        Assert.True(zero.High is > 0 and < 1);
        Assert.Null(Comparison.Ratio(some, new Estimate(1, new Interval(0, 3)))!.Value.High);
        IntervalTests.Refused(() => Comparison.Ratio(new Estimate(-1, new Interval(-2, 0)), some), "a.Limits.Low");
        IntervalTests.Refused(() => Comparison.Difference(new Estimate(5, new Interval(1, 2)), some), "a");
        IntervalTests.Refused(() => Comparison.Difference(some, new Estimate(double.NaN, new Interval(1, 2))), "b");
    }

    [Fact]
    public void Ratios_HoldTheirValue_AndTurnAround() => Gen.Select(Gen.Int[0, 200], Gen.Int[1, 200], Gen.Bool.Select(strict => strict ? Confidence.Strict : Confidence.Usual)).Sample((a, b, confidence) =>
    {
        var (first, second) = (Byar.Rate(a, 1000, 1000, confidence), Byar.Rate(b, 500, 1000, confidence));
        var ratio = Comparison.Ratio(first, second)!.Value;
        Assert.True(0 <= ratio.Low && ratio.Low <= ratio.Value && ratio.Value <= ratio.High);
        var difference = Comparison.Difference(first, second);
        Assert.True(difference.Limits.Contains(difference.Value));
        if (a > 0)
        {
            var back = Comparison.Ratio(second, first)!.Value;
            Reference.Agrees("turned", 1 / ratio.Low, back.High, 1e-9);
            Reference.Agrees("turned", 1 / ratio.High, back.Low, 1e-9);

            // A ratio's interval leaves 1 out just when the difference's leaves 0 out.
            Assert.Equal(difference.Limits.Low > 0, ratio.Low > 1);
        }
    }, iter: 2000);

    [Fact]
    public void Medians_HaveLimitsOfOrder()
    {
        Assert.Null(Median.Of([]));
        Assert.Equal(new Median(4, null, 0, 1), Median.Of([4]));
        Assert.Equal((2.5, false), (Median.Of([4, 1, 3, 2])!.Value, Median.Of([1, 2, 3, 4, 5])!.Limits.HasValue));

        // Six: 2·(1/2)^6 = 0.031 lies outside the lowest and the highest. Ten: 2·(1 + 10)/1024 = 0.021 outside the second of each end.
        Assert.Equal(new Interval(1, 6), Median.Of([6, 5, 4, 3, 2, 1])!.Limits!.Value);
        Assert.Equal(0.96875, Median.Of([6, 5, 4, 3, 2, 1])!.Covered, 12);
        var ten = Enumerable.Range(1, 10).Select(value => (double)value);
        Assert.Equal(new Interval(2, 9), Median.Of(ten)!.Limits!.Value);
        Assert.Equal(new Interval(1, 10), Median.Of(ten, Confidence.Strict)!.Limits!.Value);
        Assert.Null(Median.Of(ten.Skip(1), Confidence.Strict)!.Limits);

        // A printed table: for n = 100 the 40th and 61st (Conover; Campbell and Gardner, table).
        Assert.Equal(new Interval(40, 61), Median.Of(Enumerable.Range(1, 100).Select(value => (double)value))!.Limits!.Value);
        IntervalTests.Refused(() => Median.Of([1, double.NaN]), "values");
    }

    [Fact]
    public void Medians_LieWithinTheirLimits() => Gen.Double[-100, 100].Array[1, 200].Sample(values =>
    {
        var (usual, strict) = (Median.Of(values)!, Median.Of(values, Confidence.Strict)!);
        Assert.True(usual.Limits?.Contains(usual.Value) ?? values.Length < 6);
        Assert.True(strict.Limits is not { } wide || (wide.Low <= usual.Limits!.Value.Low && wide.High >= usual.Limits.Value.High && strict.Covered >= 0.998 && usual.Covered >= 0.95));
    }, iter: 500);

    [Fact]
    public void Neighbours_AreTheNearest_WithReasons()
    {
        // Column 1 has mean 2 and deviation 1 over the four known; column 2 is alike in all and tells nothing.
        (string, IReadOnlyList<double?>)[] units = [("c", [3, 8]), ("a", [1, 8]), ("b", [1, 8]), ("d", [3, 8]), ("e", [null, 8]), ("f", [null, null])];
        var found = Neighbours.Of(units, "a", 10);
        Assert.Equal(["b", "e", "c", "d"], found.Select(neighbour => neighbour.Code));
        Assert.Equal([0.0, 0.0], found[0].Shares);
        Assert.Equal([null, 0.0], found[1].Shares);
        Assert.Equal([1.0, 0.0], found[2].Shares);
        Assert.Equal(2 / Math.Sqrt(4.0 / 3), found[2].Distance, 12);
        Assert.Empty(Neighbours.Of(units, "a", 0));
        Assert.Throws<ArgumentException>(() => Neighbours.Of(units, "x", 1));
        Assert.Throws<ArgumentException>(() => Neighbours.Of([.. units, ("a", [1, 2])], "a", 1));
        Assert.Throws<ArgumentException>(() => Neighbours.Of([.. units, ("g", [1])], "a", 1));
        IntervalTests.Refused(() => Neighbours.Of([("a", [double.NaN]), ("b", [1])], "a", 1), "units");
    }

    [Fact]
    public void Neighbours_DoNotDependOnUnitsOfMeasureOrOrder() => Gen.Int[0, 100].Select(value => (double)value).Array[3].Array[4, 12].Sample(rows =>
    {
        var units = rows.Select((row, index) => ($"{index:00}", (IReadOnlyList<double?>)[.. row.Select(value => (double?)value)])).ToList();
        var scaled = units.Select(unit => (unit.Item1, (IReadOnlyList<double?>)[unit.Item2[0] * 1024 + 4096, unit.Item2[1], unit.Item2[2]])).Reverse().ToList();
        var (found, other) = (Neighbours.Of(units, "00", 3), Neighbours.Of(scaled, "00", 3));
        Assert.Equal(found[0].Distance, other[0].Distance, tolerance: 1e-7);
        Assert.All(found, neighbour => Assert.Equal(neighbour.Distance > 0 ? 1 : 0, neighbour.Shares.Sum()!.Value, 9));
    }, iter: 300);

    [Fact]
    public void Fifths_AreByPersons_WithTiesByCode()
    {
        (string, double, double)[] units = [("e", 5, 1), ("d", 4, 1), ("a", 1, 1), ("c", 2, 1), ("b", 2, 1)];
        Assert.Equal([5, 4, 1, 3, 2], PopulationGroups.Of(units));
        Assert.Equal(["a"], PopulationGroups.Lowest(units));
        Assert.Equal(["a", "b"], PopulationGroups.Lowest(units, 0.4));
        Assert.Equal(["big"], PopulationGroups.Lowest([("x", 9, 1), ("big", 1, 99)]));
        Assert.Equal([3, 5], PopulationGroups.Of([("big", 1, 99), ("x", 9, 1)]));
        Assert.Empty(PopulationGroups.Of([]));
        Assert.Empty(PopulationGroups.Lowest([]));
        Assert.Equal([1, 1], PopulationGroups.Of([("a", 1, 0), ("b", 2, 0)]));
        IntervalTests.Refused(() => PopulationGroups.Of([("a", double.NaN, 1)]), "value");
        IntervalTests.Refused(() => PopulationGroups.Lowest([("a", 1, -1)]), "population");
    }

    [Fact]
    public void Fifths_RiseWithTheValue() => Gen.Select(Gen.Int[0, 20], Gen.Double[0, 100]).Array[1, 49].Sample(drawn =>
    {
        var units = drawn.Select((unit, index) => ($"{index:00}", (double)unit.Item1, unit.Item2)).ToList();
        var groups = PopulationGroups.Of(units);
        Assert.All(groups, group => Assert.InRange(group, 1, 5));
        var sorted = units.Zip(groups).OrderBy(pair => pair.First.Item2).ThenBy(pair => pair.First.Item1, StringComparer.Ordinal).Select(pair => pair.Second).ToList();
        Assert.Equal(sorted.Order(), sorted);
    }, iter: 500);
}
