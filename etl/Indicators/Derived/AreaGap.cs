using Analytics.Etl.Disclosure;

namespace Analytics.Etl.Indicators.Derived;

/// <summary>
/// The highest care area against the lowest (J01, J02), and how their distance has changed (J09). All six must be shown: without the lowest
/// the gap would look smaller than it is. The interval is that of the chosen pair, as if it had been named beforehand; since the extremes
/// are picked, the gap is on average larger than that of the areas' true levels, the more so the smaller the numbers.
/// </summary>
internal static class AreaGap
{
    /// <summary>The period that change is measured from.</summary>
    public const string Baseline = "IOP1";

    /// <summary>J01: the difference.</summary>
    public static IEnumerable<IndicatorValue> Difference(Question question)
    {
        var cells = Cells(question);
        yield return question.Answer("of=" + question.Subject, Gap(question, cells), cells, question.Places.CareAreas.Count, question.Lacking(question.Places.CareAreas));
    }

    /// <summary>J02: the ratio; none where the lowest is 0.</summary>
    public static IEnumerable<IndicatorValue> Ratio(Question question)
    {
        var cells = Cells(question);
        var isComplete = cells.Count == question.Places.CareAreas.Count;
        var value = isComplete ? Estimates.Ratio(Highest(cells), Lowest(cells)) : null;
        yield return question.Answer("of=" + question.Subject, value, cells, question.Places.CareAreas.Count,
            isComplete ? Notes.NotApplicable : question.Lacking(question.Places.CareAreas));
    }

    /// <summary>J09: the difference less that of the first partnership year; nothing to compare with in that year itself.</summary>
    public static IEnumerable<IndicatorValue> Change(Question question)
    {
        var first = question with { Period = Baseline };
        var (cells, before) = (Cells(question), Cells(first));
        var (now, then) = (Gap(question, cells), Gap(first, before));
        var value = question.Period != Baseline && now is not null && then is not null ? Estimates.Difference(now.Value, now.Limits, then.Value, then.Limits) : null;
        var without = question.Period == Baseline ? Notes.NotApplicable
            : now is null ? question.Lacking(question.Places.CareAreas) : first.Lacking(question.Places.CareAreas);
        // As many areas as both gaps rest on.
        var parts = new Parts(Math.Min(cells.Count, before.Count), question.Places.CareAreas.Count);
        yield return question.Answer("of=" + question.Subject, value, [.. cells, .. before], parts.Total, without) with { Parts = parts };
    }

    private static DerivedValue? Gap(Question question, List<PublishedValue> cells)
    {
        if (cells.Count < question.Places.CareAreas.Count || cells.Count == 0)
        {
            return null;
        }

        var (highest, lowest) = (Highest(cells), Lowest(cells));
        return Estimates.Difference(highest.Value!.Value, highest.Limits, lowest.Value!.Value, lowest.Limits);
    }

    private static PublishedValue Highest(List<PublishedValue> cells) => cells.MaxBy(cell => cell.Value)!;

    private static PublishedValue Lowest(List<PublishedValue> cells) => cells.MinBy(cell => cell.Value)!;

    private static List<PublishedValue> Cells(Question question) =>
        [.. question.Places.CareAreas.Select(area => question.Figures.Shown(question.Subject, area, question.Period)).OfType<PublishedValue>()];
}
