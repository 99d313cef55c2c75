using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.Etl.Indicators.Derived;
using CsCheck;
using static Analytics.Tests.Etl.Indicators.EquityCounty;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>J01, J02 and J09 in a county of two care areas, and that nothing published tells of what is hidden.</summary>
public sealed class EquityGapTests
{
    private const int Digits = 9;

    // North 16 (12 to 22), south 50 (41 to 60), the county 30.
    private static readonly List<PublishedValue> Year =
        [Cell("K01", "lan", 150, 5000, 30), Cell("K01", "north", 48, 3000, 16, new Limits(12, 22)), Cell("K01", "south", 100, 2000, 50, new Limits(41, 60))];

    [Fact]
    public void Difference_IsHighestLessLowestWithLimitsFromBoth()
    {
        // 34; down √((50−41)² + (22−16)²) = √117, up √((60−50)² + (16−12)²) = √116.
        var answer = Answer("J01", "of=K01", Year);

        Assert.Equal(34, answer.Value);
        Assert.Equal(34 - Math.Sqrt(117), answer.Limits.Low!.Value, Digits);
        Assert.Equal(34 + Math.Sqrt(116), answer.Limits.High!.Value, Digits);
        Assert.Equal((Notes.None, new Parts(2, 2), null), (answer.Note, answer.Parts, answer.Numerator));
    }

    [Fact]
    public void Ratio_IsHighestThroughLowest_AndNoneWhereTheLowestIsZero()
    {
        Assert.Equal(3.125, Answer("J02", "of=K01", Year).Value);

        var zero = Answer("J02", "of=K01", [Year[0], Cell("K01", "north", 0, 3000, 0, new Limits(0, 1.2)), Year[2]]);
        Assert.Equal((null, Notes.NotApplicable), (zero.Value, zero.Note));
    }

    [Fact]
    public void Gap_WithAnAreaHidden_IsNotTold()
    {
        // Without the north there is no saying how far down it lies.
        var answer = Answer("J01", "of=K01", [Year[0], Year[1].Hide(), Year[2]]);

        Assert.Equal((null, Notes.TooFew, new Parts(1, 2)), (answer.Value, answer.Note, answer.Parts));
    }

    [Fact]
    public void Gap_OfAPreliminaryFigure_IsPreliminary() =>
        Assert.Equal(Notes.Preliminary, Answer("J01", "of=K01", [Year[0], Year[1] with { Note = Notes.Preliminary }, Year[2]]).Note);

    [Fact]
    public void Gap_IsToldForEveryPeriodOfTheCountysOwnFigure_SoThatLevelAndGapStandTogether()
    {
        // The county's figure of 2025 is there, its areas are not.
        var answers = Answers("J01", [.. Year, Cell("K01", "lan", 120, 5000, 24, period: "2025")]);

        Assert.Equal(["2025  not_delivered", "2026 34 "], answers.Select(answer => FormattableString.Invariant($"{answer.Key.Period} {answer.Value} {answer.Note}")).Order());
    }

    [Fact]
    public void Change_IsTheGapLessThatOfTheFirstPartnershipYear()
    {
        // Year 1: 40 − 10 = 30 (both ∓ 4: down and up √32); year 2: 45 − 30 = 15 (both ∓ 3: √18). Change −15, down and up √(18 + 32) = √50.
        List<PublishedValue> cells =
        [
            Cell("K01", "lan", 0, 5000, 22, period: "IOP1"), Cell("K01", "north", 0, 3000, 10, new Limits(6, 14), "IOP1"), Cell("K01", "south", 0, 2000, 40, new Limits(36, 44), "IOP1"),
            Cell("K01", "lan", 0, 5000, 36, period: "IOP2"), Cell("K01", "north", 0, 3000, 30, new Limits(27, 33), "IOP2"), Cell("K01", "south", 0, 2000, 45, new Limits(42, 48), "IOP2"),
        ];

        var (first, second) = (Answers("J09", cells).Single(answer => answer.Key.Period == "IOP1"), Answers("J09", cells).Single(answer => answer.Key.Period == "IOP2"));
        Assert.Equal((null, Notes.NotApplicable), (first.Value, first.Note));
        Assert.Equal(-15, second.Value);
        Assert.Equal(-15 - Math.Sqrt(50), second.Limits.Low!.Value, Digits);
        Assert.Equal(-15 + Math.Sqrt(50), second.Limits.High!.Value, Digits);
        Assert.Equal(Notes.TooFew, Answers("J09", [cells[0], cells[1].Hide(), .. cells[2..]]).Single(answer => answer.Key.Period == "IOP2").Note);
    }

    [Fact]
    public void PublishedMeasures_DoNotChangeWithWhatIsHidden() => Gen.Select(Gen.Int[0, 9].Array[4], Gen.Int[1, 4].Array[4]).Sample((counts, others) =>
    {
        List<PublishedValue> Protected(IEnumerable<int> municipal) => [.. Rates("K01", [.. municipal.Select(count => (double)count)])
            .Select(cell => PrimaryRule.IsSmall((long)cell.Numerator!) ? cell.Hide() : cell)];
        var before = Protected(counts);

        // Hidden municipalities get another count; areas and county keep theirs, as they would if the others had made up for it where nobody can see.
        var after = Protected(counts.Select((count, at) => count is >= 1 and <= 4 ? others[at] : count)).Take(4).Concat(before.Skip(4)).ToList();
        var measures = DerivedMeasures.Of(Definitions);

        Assert.Equal(Told(measures, before), Told(measures, after));
    }, seed: "0000KeSVLtS4", iter: 200);

    private static List<IndicatorValue> Told(List<DerivedMeasure> measures, List<PublishedValue> cells) =>
        [.. measures.SelectMany(measure => DerivedMeasures.Answers(measure, new Figures(cells), EquityCounty.Places, _ => true))];
}
