using Analytics.Etl.Indicators;
using Analytics.Etl.Indicators.Derived;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>Q04 and Q05 from counts of published cells.</summary>
public sealed class EquityFollowUpTests
{
    private static readonly Periods Calendar = new(
    [
        new KnownPeriod { Code = "2026", Kind = "year", FirstDay = 20260101, LastDay = 20261231 },
        new KnownPeriod { Code = "2026H1", Kind = "half_year", FirstDay = 20260101, LastDay = 20260630 },
        new KnownPeriod { Code = "2026H2", Kind = "half_year", FirstDay = 20260701, LastDay = 20261231 },
        new KnownPeriod { Code = "IOP1", Kind = "iop_year", FirstDay = 20250701, LastDay = 20260630 },
    ]);

    private static readonly FollowUp FollowUp = new(
    [
        Of("K01", "numerator", 1, "MB1 MB5"), Of("K03", "share", 2, "MB1"), Of("U05", "none", 1, "MB2"), Of("P02", "none", 1, "MB1 MB2 MB3 MB4 MB5 MB6 MB7"), Of("P01", "none", 1, "MB3"),
    ], Calendar);

    private static readonly CellCount[] Cells =
    [
        new("K01", "2026H1", 5, 45, 1), new("K01", "IOP1", 1, 49, 1), new("K03", "2026H1", 10, 40, 1), new("U05", "2026H2", 0, 50, 1), new("P02", "IOP1", 0, 1, 1), new("P01", "IOP1", 0, 0, 0),
    ];

    [Fact]
    public void HiddenCells_AreThoseOfPeriodsThatEndInThePeriod() =>
        // First half: K01 5 of 50 and K03 10 of 50, and the partnership year that ends with June, 1 of 50: 16 of 150. The year: the same. U05 counts nobody.
        Assert.Equal(["2026 16/150", "2026H1 16/150"], FollowUp.HiddenCells(Cells, ["half_year", "year"])
            .Select(answer => FormattableString.Invariant($"{answer.Key.Period} {answer.Numerator}/{answer.Denominator}")).Order());

    [Fact]
    public void Points_AreThoseWithAShownFigureOfPriorityOne() =>
        // First half: K01 gives MB1 and MB5. Second: U05 gives MB2. The year: all three. P02 tells of all seven and so of none; P01 has no figure; K03 is of priority 2.
        Assert.Equal(["2026 3/7", "2026H1 2/7", "2026H2 1/7"], FollowUp.PointsMeasured(Cells, ["half_year", "year"], 20270101)
            .Select(answer => FormattableString.Invariant($"{answer.Key.Period} {answer.Numerator}/{answer.Denominator}")).Order());

    [Fact]
    public void Points_AreNotCountedForAPeriodThatWasNotOver_WhenTheLatestDeliveryCame() =>
        Assert.Equal(["2026H1"], FollowUp.PointsMeasured(Cells, ["half_year", "year"], 20261231).Select(answer => answer.Key.Period));

    private static Definition Of(string code, string kind, int priority, string goals) => new() { IndicatorCode = code, Protected = kind, Priority = priority, Goals = goals };
}
