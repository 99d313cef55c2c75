using Analytics.Etl.Indicators.Statistics;

namespace Analytics.Tests.Etl.Statistics;

/// <summary>Published funnels, over-dispersion and classes.</summary>
public class FunnelReferenceTests
{
    private static readonly IReadOnlyList<ReferenceRow> Limits = Reference.Rows("funnel");
    private static readonly IReadOnlyList<ReferenceRow> Classes = Reference.Rows("funnel_significance");

    public static IEnumerable<TheoryDataRow<int, string>> LimitCases => Reference.Cases("funnel");

    public static IEnumerable<TheoryDataRow<int, string>> ClassCases => Reference.Cases("funnel_significance");

    [Theory]
    [MemberData(nameof(LimitCases))]
    public void Limits_AreAsPublished(int row, string what)
    {
        var given = Limits[row];
        var (size, confidence) = (given.Number("denominator"), given["level"] == "95" ? Confidence.Usual : Confidence.Strict);
        var (target, multiplier) = (given.Number("target"), given.Number("multiplier"));
        var (limits, tolerance) = given["variant"] switch
        {
            "score_normal" => (Funnel.Proportion(target, size, confidence, multiplier), 2e-7),
            "poisson_inverse" => (Funnel.RatioOfObserved(size, confidence, target).Limits, size == 1 ? 5e-5 : 1e-6),
            "poisson_ci_of_expected" => (Funnel.Ratio(size, confidence, multiplier), 5e-7),
            "overdispersed_log_additive" => (Funnel.RatioOverdispersed(size, given.Number("tau2"), confidence, multiplier), 5e-7),
            _ => throw new InvalidOperationException("Unknown variant in " + what),
        };
        Reference.Agrees(what + " lower", given.Number("expected_lower"), limits.Low, tolerance);
        Reference.Agrees(what + " upper", given.Number("expected_upper"), limits.High, tolerance);
    }

    [Theory]
    [MemberData(nameof(LimitCases))]
    public void ExpectedCountsOfTheInverseFunnel_AreAsPublished(int row, string what)
    {
        var given = Limits[row];
        if (given.NumberOrNone("denominator_lower") is not { } lower)
        {
            Assert.NotEqual("poisson_inverse", given["variant"]);
            return;
        }

        var observed = given.Number("denominator");
        var (_, atLow, atHigh) = Funnel.RatioOfObserved(observed, given["level"] == "95" ? Confidence.Usual : Confidence.Strict);

        // For a rate the file has persons a year over three years of data, for a ratio expected events.
        var perEvent = given["statistic"] == "rate" ? given.Number("multiplier") / given.Number("target") / 3 : 1;
        Reference.Agrees(what + " at lower", lower, atLow * perEvent, 5e-5);
        Reference.Agrees(what + " at upper", given.Number("denominator_upper"), atHigh * perEvent, 5e-5);
    }

    [Fact]
    public void Overdispersion_IsAsPublished()
    {
        var expected = Assert.Single(Reference.Rows("funnel_od_expected"));
        var units = Reference.Rows("funnel_od_units").Select(unit => (unit.Number("numerator"), unit.Number("denominator"))).ToList();
        var found = Overdispersion.Of(units, expected.Number("trim"), decimals: 2);
        Reference.Agrees(expected + " phi", expected.Number("expected_phi"), found.Phi, 1e-7);
        Reference.Agrees(expected + " tau2", expected.Number("expected_tau2"), found.TauSquared, 1e-7);
        Reference.Agrees(expected + " recomputed phi", expected.Number("recomputed_phi"), found.Phi, 1e-13);
        Reference.Agrees(expected + " recomputed tau2", expected.Number("recomputed_tau2"), found.TauSquared, 1e-13);
        Assert.Equal(((int)expected.Number("units_kept"), (int)expected.Number("units")), (found.Kept, found.Units));
    }

    [Theory]
    [MemberData(nameof(ClassCases))]
    public void Classes_AreAsPublished(int row, string what)
    {
        var given = Classes[row];
        var (numerator, denominator) = (given.Number("numerator"), given.Number("denominator"));
        var found = given["statistic"] == "proportion"
            ? Significance.Proportion(numerator, denominator, given.Number("target"))
            : Significance.Ratio(numerator, denominator);
        Assert.True(given["expected_class"] == Significance.Label(found), $"{what}: published {given["expected_class"]}, here {Significance.Label(found)}.");
    }
}
