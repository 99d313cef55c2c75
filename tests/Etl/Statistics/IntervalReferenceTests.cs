using Analytics.Etl.Indicators.Statistics;

namespace Analytics.Tests.Etl.Statistics;

/// <summary>Published limits of shares, counts, rates and standardised rates: each row of the client's reference files that can be reproduced is.</summary>
public class IntervalReferenceTests
{
    private static readonly IReadOnlyList<ReferenceRow> Shares = Reference.Rows("wilson");
    private static readonly IReadOnlyList<ReferenceRow> Counts = Reference.Rows("byar");
    private static readonly IReadOnlyList<ReferenceRow> Indirect = Reference.Rows("isr");
    private static readonly IReadOnlyList<ReferenceRow> Direct = Reference.Rows("dsr_expected");

    public static IEnumerable<TheoryDataRow<int, string>> WilsonCases => Reference.Cases("wilson");

    public static IEnumerable<TheoryDataRow<int, string>> ByarCases => Reference.Cases("byar");

    public static IEnumerable<TheoryDataRow<int, string>> IndirectCases => Reference.Cases("isr");

    public static IEnumerable<TheoryDataRow<int, string>> DirectCases => Reference.Cases("dsr_expected");

    [Theory]
    [MemberData(nameof(WilsonCases))]
    public void Wilson_IsAsPublished(int row, string what)
    {
        var given = Shares[row];
        var share = Wilson.Share(given.Number("numerator"), given.Number("denominator"), given.Number("confidence"), given.Number("multiplier"));
        Agree(what, given, "expected_value", share, 1e-13);
    }

    [Theory]
    [MemberData(nameof(ByarCases))]
    public void Byar_IsAsPublished(int row, string what)
    {
        var given = Counts[row];
        var (count, confidence) = (given.Number("count"), given.Number("confidence"));
        var scale = given.Number("multiplier") / given.Number("denominator");
        var pure = given["method"] == "byar";
        var limits = (pure ? Byar.Approximation(count, confidence) : Poisson.Limits(count, confidence)).Times(scale);
        Agree(what, given, "expected_rate", new Estimate(count * scale, limits), 1e-13);

        // From ten on, and in the file's exact cases, the chosen method is the one we use by itself.
        if (!pure || count >= Byar.ExactBelow)
        {
            Agree(what, given, "expected_rate", Byar.Rate(count, given.Number("denominator"), given.Number("multiplier"), confidence), 1e-13);
        }
    }

    [Theory]
    [MemberData(nameof(IndirectCases))]
    public void IndirectStandardisation_IsAsPublished(int row, string what)
    {
        var given = Indirect[row];
        var (observed, expected, confidence) = (given.Number("observed"), given.Number("expected_events"), given.Number("confidence"));
        var estimate = given["statistic"] == "rate"
            ? IndirectStandardisation.Rate(observed, expected, given.Number("reference_rate"), confidence)
            : IndirectStandardisation.Ratio(observed, expected, given.Number("multiplier"), confidence);
        Agree(what, given, "expected_value", estimate, 1e-14);
    }

    [Theory]
    [MemberData(nameof(DirectCases))]
    public void DirectStandardisation_IsAsPublished(int row, string what)
    {
        var given = Direct[row];
        var rate = DirectStandardisation.Rate(Strata(given["id"]), given.NumberOrNone("multiplier") ?? 1, given.Number("confidence"));
        Assert.Equal(given["expected_value"].Length == 0, rate is null);

        // The source stores two pairs of limits ten times too large for its own multiplier.
        var factor = given["note"].Contains("ten times too large", StringComparison.Ordinal) ? 10 : 1;
        if (rate is { } known)
        {
            Agree(what, given, "expected_value", known with { Limits = known.Limits.Times(factor) }, given["method"].EndsWith("nonindependent", StringComparison.Ordinal) ? 1e-11 : Reference.Rounding);
        }
    }

    [Fact]
    public void DirectStandardisation_CountsEventsAndPersonsAsPublished() => Assert.All(Direct, given =>
    {
        var strata = Strata(given["id"]);
        Assert.Equal(given.Number("total_count"), strata.Sum(stratum => stratum.Events));
        Assert.Equal(given.Number("total_population"), strata.Sum(stratum => stratum.Population));
    });

    /// <summary>A dependent rate is the direct standardisation with one stratum: the two must agree where the counts are large enough for both.</summary>
    [Theory]
    [InlineData(25, 61, 700)]
    [InlineData(895, 2100, 8970)]
    public void DependentRate_IsDirectStandardisationWithOneStratum(double events, double squared, double population)
    {
        var rate = DependentEvents.Rate(events, squared, population, 1000);
        var standardised = DirectStandardisation.Rate([new Stratum(events, squared, population, 1)], 1000)!.Value;
        Reference.Agrees("low", standardised.Limits.Low, rate.Limits.Low, 1e-13);
        Reference.Agrees("high", standardised.Limits.High, rate.Limits.High, 1e-13);
    }

    private static List<Stratum> Strata(string id) => [.. from row in Reference.Rows("dsr")
        where row["id"] == id
        group row by row["stratum"] into stratum
        select new Stratum(
            stratum.Sum(row => row.Number("event_frequency") * (row.NumberOrNone("x") ?? 0)),
            stratum.Sum(row => Math.Pow(row.Number("event_frequency"), 2) * (row.NumberOrNone("x") ?? 0)),
            stratum.First().Number("n"),
            stratum.First().Number("standard_population"))];

    private static void Agree(string what, ReferenceRow given, string value, Estimate estimate, double tolerance)
    {
        Reference.Agrees(what + " value", given.NumberOrNone(value), estimate.Value, tolerance);
        Reference.Agrees(what + " lower", given.NumberOrNone("expected_lower"), estimate.Limits.Low, tolerance);
        Reference.Agrees(what + " upper", given.NumberOrNone("expected_upper"), estimate.Limits.High, tolerance);
    }
}
