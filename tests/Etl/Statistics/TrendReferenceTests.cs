using System.Globalization;
using Analytics.Etl.Indicators.Statistics;

namespace Analytics.Tests.Etl.Statistics;

/// <summary>Published trends.</summary>
public class TrendReferenceTests
{
    private static readonly IReadOnlyList<ReferenceRow> Points = Reference.Rows("trend");
    private static readonly IReadOnlyList<ReferenceRow> Expected = Reference.Rows("trend_expected");

    public static IEnumerable<TheoryDataRow<int, string>> Cases => Reference.Cases("trend_expected");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Trends_AreAsPublished(int row, string what)
    {
        var given = Expected[row];
        var points = Points.Where(point => point["case_id"] == given["case_id"]).ToList();
        object found = given["method"] switch
        {
            "fingertips_wls" => Told(FingertipsTrend.OfValues([.. points.Select(Value)]), given["quantity"]),
            "fingertips_proportion" => Told(FingertipsTrend.OfShares([.. points.Select(Share)]), given["quantity"]),
            "cochran_armitage" => Told(CochranArmitage.Test([.. points.Select(Share)], [.. points.Select(point => point.Number("score"))])!.Value, given["quantity"]),
            "mann_kendall" => Told(MannKendall.Test(points.Select(point => point.NumberOrNone("value")))!, given["quantity"]),
            "sen" => MannKendall.SenSlope(points.Select(point => point.NumberOrNone("value")))!.Value,
            _ => throw new InvalidOperationException("Unknown method in " + what),
        };
        if (found is not double number)
        {
            Assert.Equal((what, given["expected"]), (what, found));
            return;
        }

        // Printed values are rounded: half a unit of their last digit. The others are full doubles.
        var printed = given["note"].Contains("decimals", StringComparison.Ordinal) || given["note"].Contains("digits", StringComparison.Ordinal);
        var half = 0.5000001 * Math.Pow(10, -given["expected"].Split('.').Skip(1).Sum(digits => digits.Length));
        Reference.Agrees(what, given.Number("expected"), number, printed ? half / Math.Abs(given.Number("expected")) : 1e-12);
        var full = given["note"].Split("full value ");
        Reference.Agrees(what + " in full", full.Length > 1 ? double.Parse(full[1], CultureInfo.InvariantCulture) : null, number, 1e-12);
    }

    [Fact]
    public void ChiSquaresThatThePublishedMarkersRestOn_AreAsRecomputed() => Assert.All(Expected.Where(given => given["note"].Contains("recomputed chi-square", StringComparison.Ordinal)), given =>
    {
        var points = Points.Where(point => point["case_id"] == given["case_id"]).ToList();
        var trend = given["method"] == "fingertips_wls" ? FingertipsTrend.OfValues([.. points.Select(Value)]) : FingertipsTrend.OfShares([.. points.Select(Share)]);
        Reference.Agrees(given.ToString(), double.Parse(given["note"].Split("chi-square ")[1], CultureInfo.InvariantCulture), trend.ChiSquare, 1e-10);
    });

    private static object Told(TrendResult trend, string quantity) => quantity switch
    {
        "chi_square" => trend.ChiSquare!.Value,
        "significant" => trend.Significant ? "true" : "false",
        "marker" => trend.Marker switch { 1 => "increasing", -1 => "decreasing", 0 => "no_change", _ => "cannot_be_calculated" },
        _ => throw new InvalidOperationException(quantity),
    };

    private static double Told((double ChiSquare, double Probability) test, string quantity) => quantity switch
    {
        "chi_square" => test.ChiSquare,
        "p_value" => test.Probability,
        "z_absolute" => Math.Sqrt(test.ChiSquare),
        _ => throw new InvalidOperationException(quantity),
    };

    private static double Told(MannKendall test, string quantity) => quantity switch
    {
        "s" => test.S,
        "variance" => test.Variance,
        "z" => test.Z,
        "p_two_sided" => test.Probability,
        "tau_a" => test.TauA,
        _ => throw new InvalidOperationException(quantity),
    };

    private static Estimate Value(ReferenceRow point) => new(point.Number("value"), new Interval(point.Number("lower95"), point.Number("upper95")));

    private static (double, double) Share(ReferenceRow point) => (point.Number("count"), point.Number("denominator"));
}
