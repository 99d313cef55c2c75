using Analytics.Etl.Indicators.Statistics;
using CsCheck;

namespace Analytics.Tests.Etl.Statistics;

/// <summary>Limits of counts, rates and shares at the edges of what may be given, and what holds for all of them.</summary>
public class IntervalTests
{
    private static readonly double[] NoNumbers = [double.NaN, double.PositiveInfinity, double.NegativeInfinity];

    [Fact]
    public void Wilson_AtTheEdges_IsExactlyNothingOrAll()
    {
        var none = Wilson.Share(0, 20, multiplier: 100);
        var all = Wilson.Share(20, 20, multiplier: 100);
        Assert.Equal((0.0, 0.0), (none.Value, none.Limits.Low));
        Assert.Equal((100.0, 100.0), (all.Value, all.Limits.High));

        // 0 of n: z²/(n + z²); by symmetry all of n.
        Reference.Agrees("0 of 20", 100 * 3.8414588206941236 / 23.8414588206941236, none.Limits.High, 1e-13);
        Reference.Agrees("20 of 20", 100 - none.Limits.High, all.Limits.Low, 1e-13);
    }

    [Fact]
    public void Poisson_AtNoneAndOne_IsAsDerivedByHand()
    {
        // No events: e^-u = 0.025. One: 1 - e^-l = 0.025.
        var none = Poisson.Limits(0);
        Assert.Equal(0, none.Low);
        Reference.Agrees("0 events", -Math.Log(0.025), none.High, 1e-14);
        Reference.Agrees("1 event", -Math.Log(0.975), Poisson.Limits(1).Low, 1e-14);
        Reference.Agrees("0 events, 99.8 %", -Math.Log(0.001), Poisson.Limits(0, Confidence.Strict).High, 1e-14);
    }

    [Fact]
    public void Poisson_OfAVerySmallFraction_IsTheFirstTermOfTheSeries()
    {
        // P(a, x) ≈ x^a / Γ(a + 1) near 0. With a = 0.01 the lower limit is 1e-160, (log10 0.025 + log10 Γ(1.01)) over 0.01, far below what a search on x itself finds.
        Reference.Agrees("a hundredth", 160.45312606692707, -Math.Log10(Poisson.Limits(0.01).Low), 1e-13);
        Assert.True(Poisson.Limits(0.01, Confidence.Strict).Low < Poisson.Limits(0.01).Low);
        Assert.Equal(0, Poisson.Limits(0.001).Low);
    }

    [Fact]
    public void Byar_WhoseFormulaGoesBelowZero_IsZero()
    {
        Assert.Equal(0, Byar.Approximation(1, Confidence.Strict).Low);
        Assert.Equal(0, Byar.Approximation(0).Low);
        Assert.True(Byar.Approximation(0).High > 3);
        Assert.True(Byar.Approximation(1).Low > 0);
    }

    [Fact]
    public void Byar_ChangesMethodAtTen()
    {
        Assert.Equal(Poisson.Limits(9.99), Byar.Count(9.99));
        Assert.Equal(Byar.Approximation(10), Byar.Count(10));
        Assert.NotEqual(Poisson.Limits(10), Byar.Count(10));
    }

    [Fact]
    public void DependentEvents_OneToAFamily_AreIndependent()
    {
        Assert.Equal(1, DependentEvents.DesignEffect(0, 0));
        Assert.Equal(Byar.Rate(25, 1000, 1000).Limits.High, DependentEvents.Rate(25, 25, 1000, 1000).Limits.High, 12);
        Assert.Equal(Wilson.Share(7, 25), DependentEvents.Share(7, 25, 1));
    }

    [Fact]
    public void DependentEvents_FourToAFamily_HaveLimitsTwiceAsFarAway()
    {
        // 25 families with 4 talks each: T = 100, V = 400, √(V/T) = 2.
        var (apart, together) = (Byar.Rate(100, 1000, 1000), DependentEvents.Rate(100, 400, 1000, 1000));
        Assert.Equal(100 + 2 * (apart.Limits.High - 100), together.Limits.High, 10);
        Assert.Equal(100 - 2 * (100 - apart.Limits.Low), together.Limits.Low, 10);
        Assert.Equal(Wilson.Share(10, 25).Limits, DependentEvents.Share(40, 100, 4).Limits);
        Assert.Equal(0, DependentEvents.Rate(6, 36, 1000, 1000).Limits.Low);
    }

    [Fact]
    public void DirectStandardisation_OfLittleOrNothing_IsNotGiven()
    {
        Assert.Null(DirectStandardisation.Rate([], 1000));
        Assert.Null(DirectStandardisation.Rate([Stratum.Independent(9, 100, 1)], 1000));
        Assert.Null(DirectStandardisation.Rate([Stratum.Independent(10, 100, 0)], 1000));
        Assert.NotNull(DirectStandardisation.Rate([Stratum.Independent(10, 100, 1)], 1000));
    }

    [Fact]
    public void IndirectStandardisation_ExpectsTheReferencesRates() => Assert.Equal(
        7, IndirectStandardisation.Expected([(100, 5, 100), (50, 4, 100)]), 12);

    [Fact]
    public void NoNumbersAndNegatives_AreRefused()
    {
        Assert.All([.. NoNumbers, -1.0], bad =>
        {
            Refused(() => Wilson.Share(bad, 10), "numerator");
            Refused(() => Wilson.Share(1, bad), "denominator");
            Refused(() => Poisson.Limits(bad), "count");
            Refused(() => Byar.Rate(bad, 10, 1), "count");
            Refused(() => Byar.Rate(1, bad, 1), "denominator");
            Refused(() => DependentEvents.Rate(bad, 10, 10, 1), "events");
            Refused(() => DependentEvents.Rate(1, bad, 10, 1), "squaredEvents");
            Refused(() => Funnel.Ratio(bad), "expected");
            Refused(() => Funnel.Proportion(bad, 10), "target");
            Refused(() => Wilson.Share(1, 2, bad), "confidence");
            Refused(() => Wilson.Share(1, 2, multiplier: bad), "multiplier");
        });
        Refused(() => Wilson.Share(11, 10), "numerator");
        Refused(() => Wilson.Share(0, 0), "denominator");
        Refused(() => DependentEvents.Rate(5, 4, 10, 1), "squaredEvents");
        Refused(() => DependentEvents.Share(5, 10, 0.5), "designEffect");
        Refused(() => Poisson.Limits(1, 1), "confidence");
    }

    [Fact]
    public void LimitsHoldTheValue_StrictOnesAreWider_AndRiseWithTheCount() =>
        Gen.Select(Gen.Double[0, 5000], Gen.Double[0.001, 50], Gen.Double[1, 5]).Sample((count, more, design) =>
        {
            foreach (var method in new Func<double, double, Interval>[]
            {
                Poisson.Limits, Byar.Count, (x, c) => DependentEvents.Rate(x, x * design, 6000, 1000, c).Limits.Times(6),
                (x, c) => Wilson.Share(x, 6000, c, 6000).Limits, (x, c) => DependentEvents.Share(x, 6000, design, c, 6000).Limits,
            })
            {
                var (usual, strict) = (method(count, Confidence.Usual), method(count, Confidence.Strict));
                Assert.True(usual.Low <= count && count <= usual.High && usual.Low < usual.High);
                Assert.True(strict.Low <= usual.Low && usual.High <= strict.High);
                Assert.True(usual.Low >= 0);
            }

            Assert.True(Poisson.Limits(count + more).Low >= Poisson.Limits(count).Low && Poisson.Limits(count + more).High >= Poisson.Limits(count).High);
            Assert.True(Wilson.Share(count, 6000).Limits.Low <= Wilson.Share(count + more, 6000).Limits.Low);
        }, iter: 2000);

    [Fact]
    public void PoissonLimits_AreWhatTheDistributionSays() => Gen.Int[1, 3000].Sample(count =>
    {
        var limits = Poisson.Limits(count);
        Assert.Equal(0.025, 1 - MathNet.Numerics.Distributions.Poisson.CDF(limits.Low, count - 1), 9);
        Assert.Equal(0.025, MathNet.Numerics.Distributions.Poisson.CDF(limits.High, count), 9);
    }, iter: 300);

    internal static void Refused(Action act, string name)
    {
        var error = Assert.ThrowsAny<ArgumentOutOfRangeException>(act);
        Assert.Equal(name, error.ParamName);
        Assert.Contains(name + " must be ", error.Message, StringComparison.Ordinal);
    }
}
