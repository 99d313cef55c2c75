using Analytics.Etl.Indicators.Statistics;
using CsCheck;

namespace Analytics.Tests.Etl.Statistics;

/// <summary>Trends at the edges: too little, nothing that varies, ties, one odd point.</summary>
public class TrendTests
{
    [Fact]
    public void FewerThanFivePoints_TellNoTrend()
    {
        Assert.Equal(new TrendResult(null, null, false, TrendGap.TooFewPoints), FingertipsTrend.OfValues([]));
        Assert.Equal(new TrendResult(null, null, false, TrendGap.TooFewPoints), FingertipsTrend.OfValues(Values(1, 2)));
        Assert.Equal(new TrendResult(null, null, false, TrendGap.TooFewPoints), FingertipsTrend.OfShares([(1, 2), (1, 3), (1, 4), (1, 5)]));
        Assert.Null(FingertipsTrend.OfValues(Values(1, 2)).Marker);
    }

    [Fact]
    public void ALevelRow_HasNoDirection()
    {
        var level = FingertipsTrend.OfValues(Values(0.1, 0.1, 0.1, 0.1, 0.1));
        Assert.Equal((0.0, 0, 0, false), (level.ChiSquare, level.Direction, level.Marker, level.Significant));
        var shares = FingertipsTrend.OfShares([(3, 10), (3, 10), (3, 10), (3, 10), (3, 10)]);
        Assert.Equal((0, false), (shares.Marker, shares.Significant));
    }

    [Fact]
    public void LimitsWithoutWidth_TellNoTrend() => Assert.Equal(
        TrendGap.NoWidth, FingertipsTrend.OfValues([.. Values(1, 2, 3, 4), new Estimate(5, new Interval(5, 5))]).Gap);

    [Fact]
    public void NothingOrEverythingCounted_TellsNoTrend()
    {
        Assert.Equal(TrendGap.NoVariation, FingertipsTrend.OfShares([.. Enumerable.Repeat((0.0, 10.0), 5)]).Gap);
        Assert.Equal(TrendGap.NoVariation, FingertipsTrend.OfShares([.. Enumerable.Repeat((10.0, 10.0), 5)]).Gap);
        Assert.Equal(TrendGap.AllCounted, FingertipsTrend.OfShares([(1, 10), (2, 10), (3, 10), (4, 10), (10, 10)]).Gap);
        Assert.Null(CochranArmitage.Test([(0, 5), (0, 5)]));
        Assert.Null(CochranArmitage.Test([(1, 5)]));
        Assert.Null(CochranArmitage.Test([(1, 5), (2, 5)], [3, 3]));
    }

    [Fact]
    public void APointWithNoneCounted_StillTellsATrend()
    {
        var rising = FingertipsTrend.OfShares([(0, 500), (10, 500), (20, 500), (30, 500), (40, 500)]);
        var falling = FingertipsTrend.OfShares([(40, 500), (30, 500), (20, 500), (10, 500), (0, 500)]);
        Assert.Equal((1, -1), (rising.Marker, falling.Marker));
    }

    [Fact]
    public void OneOddPoint_MakesNoTrend()
    {
        // The last point alone lifts the line; without it the four others fall.
        var odd = FingertipsTrend.OfValues(Values(10, 9.9, 9.8, 9.7, 14));
        Assert.True(odd.ChiSquare > FingertipsTrend.Threshold);
        Assert.Equal((1, false, 0), (odd.Direction, odd.Significant, odd.Marker));
    }

    [Fact]
    public void OnlyTheLastFivePointsCount() => Assert.Equal(FingertipsTrend.OfValues(Values(1, 2, 3, 4, 5)), FingertipsTrend.OfValues(Values(90, 80, 1, 2, 3, 4, 5)));

    [Fact]
    public void MannKendall_WithTwoPointsOrTies_IsAsDerivedByHand()
    {
        Assert.Null(MannKendall.Test([]));
        Assert.Null(MannKendall.Test([1, null]));
        Assert.Equal(new MannKendall(1, 1, 0, 1, 1, 2), MannKendall.Test([1, 2]));
        Assert.Equal(new MannKendall(0, 0, 0, 1, 0, 4), MannKendall.Test([7, 7, 7, 7]));

        // 1 2 2 3: five pairs rise, one is level; variance (4·3·13 - 2·1·9)/18 = 138/18.
        var tied = MannKendall.Test([1, 2, 2, 3])!;
        Assert.Equal((5.0, 5.0 / 6), (tied.S, tied.TauA));
        Assert.Equal(138.0 / 18, tied.Variance, 12);
        Assert.Equal(4 / Math.Sqrt(138.0 / 18), tied.Z, 12);
    }

    [Fact]
    public void SenSlope_KeepsPlacesAndIgnoresAWildValue()
    {
        Assert.Null(MannKendall.SenSlope([4]));
        Assert.Equal(0.5, MannKendall.SenSlope([1, null, 2]));
        Assert.Equal(1, MannKendall.SenSlope([1, 2, 3, 400, 5]));
        Assert.Equal(0, MannKendall.SenSlope([2, 2, 2]));
    }

    [Fact]
    public void NoNumbers_AreRefused()
    {
        IntervalTests.Refused(() => FingertipsTrend.OfValues(Values(1, 2, double.NaN, 4, 5)), "point.Value");
        IntervalTests.Refused(() => FingertipsTrend.OfValues([new Estimate(1, new Interval(2, 1))]), "point.Limits.Low");
        IntervalTests.Refused(() => FingertipsTrend.OfShares([(3, 2)]), "count");
        IntervalTests.Refused(() => FingertipsTrend.OfShares([(-1, 2)]), "count");
        IntervalTests.Refused(() => CochranArmitage.Test([(1, 2), (1, 2)], [1, double.NaN]), "score");
        IntervalTests.Refused(() => MannKendall.Test([1, double.PositiveInfinity]), "values");
        Assert.Throws<ArgumentException>(() => CochranArmitage.Test([(1, 2), (1, 2)], [1]));
    }

    [Fact]
    public void ATurnedRow_TurnsTheTrend() => Gen.Double[0, 100].Array[5].Sample(values =>
    {
        var (there, back) = (FingertipsTrend.OfValues(Values(values)), FingertipsTrend.OfValues(Values([.. values.Reverse()])));
        // Where nothing is significant the slope may be rounding alone, which has no direction.
        Assert.Equal((there.Significant, there.Significant ? there.Direction : 0), (back.Significant, back.Significant ? -back.Direction : 0));
        var (s, reversed) = (MannKendall.Test(values.Select(value => (double?)value))!, MannKendall.Test(values.Reverse().Select(value => (double?)value))!);
        Assert.Equal((s.S, s.Probability), (-reversed.S, reversed.Probability));
    }, iter: 1000);

    [Fact]
    public void TermsThatTakeEachOtherOut_LeaveNoDirection_InEitherOrder()
    {
        // Drawn: without the fourth value the line is level, and what rounding left of its slope had a sign that depended on the order.
        double[] drawn = [24, 1, 45, 2, 14];
        Assert.Equal(FingertipsTrend.OfValues(Values(drawn)).Significant, FingertipsTrend.OfValues(Values([.. drawn.Reverse()])).Significant);
    }

    private static Estimate[] Values(params double[] values) => [.. values.Select(value => new Estimate(value, new Interval(value - 1, value + 1)))];
}
