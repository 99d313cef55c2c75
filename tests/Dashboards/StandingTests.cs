using Analytics.Dashboards.Figures;

namespace Analytics.Tests.Dashboards;

/// <summary>Which period stands for an indicator, and how a figure is judged.</summary>
public sealed class StandingTests
{
    [Theory]
    [InlineData("the longest of those that end last", "IOP1:iop_year:20260630:shown 2026H1:half_year:20260630:shown 2025:year:20251231:shown", "IOP1")]
    [InlineData("the shorter one where the longest is hidden", "IOP1:iop_year:20260630:hidden 2026H1:half_year:20260630:shown 2025:year:20251231:shown", "2026H1")]
    [InlineData("hidden rather than an older figure", "IOP1:iop_year:20260630:hidden 2026H1:half_year:20260630:hidden 2025:year:20251231:shown", "IOP1")]
    [InlineData("a finished one before one that may grow", "2026:year:20261231:preliminary IOP1:iop_year:20260630:shown", "IOP1")]
    [InlineData("one that may grow after a hidden one", "2026:year:20261231:preliminary 2025:year:20251231:hidden", "2026")]
    [InlineData("a year before a later month", "2026-09:month:20260930:shown 2026H1:half_year:20260630:shown", "2026H1")]
    [InlineData("a month where there is nothing longer", "2026-09:month:20260930:shown 2026-08:month:20260831:shown", "2026-09")]
    [InlineData("what has been delivered before what has not", "IOP2:iop_year:20270630:not_delivered 2025:year:20251231:shown", "2025")]
    [InlineData("of the undelivered none that lies ahead", "IOP2:iop_year:20270630:not_delivered IOP1:iop_year:20260630:not_delivered", "IOP1")]
    public void PeriodThatStands_Is(string what, string cells, string chosen) => Assert.Equal((what, chosen), (what, StandingReader.Choose([.. cells.Split(' ').Select(Cell)], null, 20260930)?.PeriodCode));

    [Theory]
    [InlineData("ahead of a target", "+", "ahead", "lower", 95, Judgement.Good)]
    [InlineData("behind a target, though better than before", "+", "behind", "higher", 95, Judgement.Poor)]
    [InlineData("surely higher where high is good", "+", "", "higher", 95, Judgement.Good)]
    [InlineData("surely lower where high is good", "+", "", "lower", 95, Judgement.Poor)]
    [InlineData("surely lower where low is good", "-", "", "lower", 998, Judgement.Good)]
    [InlineData("within chance", "+", "", "similar", 0, Judgement.Unchanged)]
    [InlineData("neither is good", "0", "", "higher", 95, Judgement.None)]
    [InlineData("nothing to compare with", "+", "", "", 0, Judgement.None)]
    public void Figure_IsJudged(string what, string polarity, string target, string past, int confidence, Judgement judged)
    {
        var cell = Cell("2026H1:half_year:20260630:shown");
        var standing = new Standing
        {
            Indicator = new Indicator { IndicatorCode = "K01", Polarity = polarity, ValueMethod = "rate" },
            Cell = cell,
            Comparisons = [],
            Target = target == "" ? null : new Comparison { Comparator = "target", Verdict = target },
            Change = past == "" ? null : (new Comparison { Comparator = "own_past", Verdict = past, Confidence = confidence, LimitLow = -1, LimitHigh = 1 }, cell),
        };

        Assert.Equal((what, judged), (what, standing.Judgement));
    }

    [Theory]
    [InlineData(100, Judgement.Good)]
    [InlineData(98.5, Judgement.Poor)]
    public void ShareThatEverybodyShouldReach_IsJudgedByThat(double value, Judgement judged) => Assert.Equal(judged, new Standing
    {
        Indicator = new Indicator { IndicatorCode = "C07", Polarity = "=", ValueMethod = "share" },
        Cell = new Cell { Status = "shown", Value = value },
        Comparisons = [],
        Target = null,
        Change = null,
    }.Judgement);

    private static Cell Cell(string text)
    {
        var parts = text.Split(':');
        var status = parts[3] == "preliminary" ? "shown" : parts[3];
        return new Cell
        {
            PeriodCode = parts[0],
            PeriodKind = parts[1],
            LastDay = long.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture),
            Status = status,
            Note = parts[3] == "preliminary" ? "preliminary" : "",
            Value = status == "shown" ? 1 : null,
        };
    }
}
