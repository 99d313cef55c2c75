using Analytics.Etl.Indicators.Statistics;
using CsCheck;

namespace Analytics.Tests.Etl.Statistics;

/// <summary>Funnels, over-dispersion and classes at the edges.</summary>
public class FunnelTests
{
    [Fact]
    public void ShareLimits_AreKeptWithinNothingAndAll()
    {
        Assert.Equal(new Interval(0, 100), Funnel.Proportion(0.5, 1, Confidence.Strict, 100));
        Assert.Equal(new Interval(0, 0), Funnel.Proportion(0, 10));
        Assert.Equal(new Interval(1, 1), Funnel.Proportion(1, 10));
    }

    [Fact]
    public void ShareLimits_AreWhereWilsonTouchesTheTarget() => Gen.Select(Gen.Double[0.05, 0.95], Gen.Double[200, 5000]).Sample((target, size) =>
    {
        var limits = Funnel.Proportion(target, size);
        Reference.Agrees("from above", target, Wilson.Share(limits.High * size, size).Limits.Low, 1e-9);
        Reference.Agrees("from below", target, Wilson.Share(limits.Low * size, size).Limits.High, 1e-9);
    }, iter: 500);

    [Fact]
    public void RatioLimits_NarrowTowardsOne() => Gen.Select(Gen.Double[0.01, 3000], Gen.Double[0, 2]).Sample((expected, tau) =>
    {
        var (usual, strict, larger) = (Funnel.Ratio(expected), Funnel.Ratio(expected, Confidence.Strict), Funnel.Ratio(expected + 10));
        Assert.True(strict.Low <= usual.Low && usual.Low <= 1 && usual.High >= 1 && usual.High <= strict.High);
        Assert.True(larger.Low >= usual.Low && larger.High <= usual.High);
        var (plain, widened) = (Funnel.RatioOverdispersed(expected, 0), Funnel.RatioOverdispersed(expected, tau));
        Assert.True(widened.Low <= plain.Low && plain.High <= widened.High);
    }, iter: 1000);

    [Fact]
    public void TheInverseFunnel_HasNoPointWithoutEvents() => IntervalTests.Refused(() => Funnel.RatioOfObserved(0), "observed");

    [Fact]
    public void Overdispersion_WithNothingToTell_IsNothing()
    {
        Assert.Equal(new Overdispersion(0, 0, 0, 0), Overdispersion.Of([]));
        Assert.Equal(new Overdispersion(0, 0, 1, 1), Overdispersion.Of([(7, 7)]));
        Assert.Equal(new Overdispersion(0, 0, 20, 20), Overdispersion.Of(Enumerable.Repeat((5.0, 5.0), 20)));
        var one = Overdispersion.Of([(20, 10)]);
        Assert.Equal((0.0, 1), (one.TauSquared, one.Kept));
        Reference.Agrees("phi of one", 10 * Math.Pow(Math.Log(2), 2), one.Phi, 1e-14);
    }

    [Fact]
    public void Overdispersion_OfTwo_IsAsDerivedByHand()
    {
        // z = ±√100·ln 2: Σz² = 200 ln²2, N - 1 = 1, ΣE - ΣE²/ΣE = 200 - 100.
        var two = Overdispersion.Of([(200, 100), (50, 100)]);
        var squared = Math.Log(2) * Math.Log(2);
        Reference.Agrees("phi", 100 * squared, two.Phi, 1e-14);
        Reference.Agrees("tau2", (200 * squared - 1) / 100, two.TauSquared, 1e-14);
    }

    [Fact]
    public void Overdispersion_CutsTheExtremesOff()
    {
        var units = Enumerable.Range(1, 19).Select(place => (place == 19 ? 1e6 : place == 1 ? 1e-6 : 100.0 + place, 100.0)).ToList();
        var found = Overdispersion.Of(units);
        // Places 1 and 19 of 19: ⌊10·1/20⌋ = 0 and ⌊10·19/20⌋ = 9 fall away; so do 18 (9) and none other.
        Assert.Equal(16, found.Kept);
        Assert.True(found.Phi < 5, "The two extremes took part.");
    }

    [Fact]
    public void Overdispersion_RoundsOnlyWhenAsked()
    {
        var units = new[] { (3.0, 2.444), (5.0, 4.006), (1.0, 2.349) };
        Assert.NotEqual(Overdispersion.Of(units).Phi, Overdispersion.Of(units, decimals: 2).Phi);
        IntervalTests.Refused(() => Overdispersion.Of([(1, 0.001)], decimals: 2), "expected");
        IntervalTests.Refused(() => Overdispersion.Of([(1, 0)]), "expected");
    }

    [Fact]
    public void Overdispersion_OfAUnitWithoutEvents_IsFinite()
    {
        var found = Overdispersion.Of([(0, 3), (0, 4), (9, 5), (2, 4)]);
        Assert.True(double.IsFinite(found.Phi) && double.IsFinite(found.TauSquared));
    }

    [Fact]
    public void ClassesOfRatios_NeedEnoughExpected()
    {
        // None seen: significant once e^-E is below 0.025, that is E above 3.69; below 0.001, E above 6.91.
        Assert.Equal(SignificanceClass.NotSignificant, Significance.Ratio(0, 0.5));
        Assert.Equal(SignificanceClass.NotSignificant, Significance.Ratio(0, 3.68));
        Assert.Equal(SignificanceClass.Low025, Significance.Ratio(0, 3.70));
        Assert.Equal(SignificanceClass.Low001, Significance.Ratio(0, 6.92));
        Assert.Equal(SignificanceClass.High001, Significance.Ratio(30, 10));
    }

    [Fact]
    public void WidenedClasses_AreNeverHarder() => Gen.Select(Gen.Int[0, 200], Gen.Double[0.1, 200], Gen.Double[0, 1]).Sample((observed, expected, tau) =>
    {
        var (plain, widened) = (Significance.Ratio(observed, expected) - SignificanceClass.NotSignificant, Significance.Ratio(observed, expected, tau) - SignificanceClass.NotSignificant);
        Assert.True(Math.Abs(widened) <= Math.Abs(plain) && widened * plain >= 0);
    }, iter: 1000);

    [Fact]
    public void WidenedClasses_LeaveWhatIsFarOut()
    {
        Assert.Equal(SignificanceClass.High001, Significance.Ratio(300, 100, 0.01));
        Assert.Equal(SignificanceClass.NotSignificant, Significance.Ratio(130, 100, 0.04));
        Assert.Equal(SignificanceClass.High025, Significance.Ratio(130, 100));
        Assert.Equal(SignificanceClass.NotSignificant, Significance.Ratio(0, 0.5, 0.001));
    }
}
