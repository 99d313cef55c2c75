using System.Globalization;

namespace Analytics.Dashboards.Figures;

/// <summary>A cell of one side of a comparison: its numbers where it is shown, and how it stands against the year before.</summary>
public sealed class SidedCell
{
    public string IndicatorCode { get; init; } = "";
    public string AreaCode { get; init; } = "";
    public string PeriodCode { get; init; } = "";
    public string Breakdown { get; init; } = "";
    public double? Numerator { get; init; }
    public double? Denominator { get; init; }
    public double? Value { get; init; }
    public double? ValueLow { get; init; }
    public double? ValueHigh { get; init; }
    public string Note { get; init; } = "";
    public string Status { get; init; } = "";

    /// <summary>higher, lower or similar; null where nothing was compared.</summary>
    public string? Verdict { get; init; }
    public int Confidence { get; init; }
    public double? LimitLow { get; init; }

    /// <summary>What it was a year before, as it was compared; null where nothing was.</summary>
    public double? ReferenceValue { get; init; }

    /// <summary>Whether its numbers are told.</summary>
    public bool IsShown => Status == "shown";

    /// <summary>Whether it stands without an interval: all are counted, so nothing is left to chance and no difference is called certain.</summary>
    public bool IsFact => ValueLow is null || LimitLow is null;

    /// <summary>
    /// Whether another figure or count is read on a page, where both are rounded: what is said beside them, such as an interval or that they may still change, is none.
    /// </summary>
    public bool ReadsOtherThan(SidedCell other, Indicator indicator) => FigureReadsOtherThan(other, indicator.Decimals)
        || !HasSum(indicator) && !ReadsAs(Numerator, other.Numerator, 0) || !ReadsAs(Denominator, other.Denominator, 0);

    /// <summary>Whether the numerator is a sum of days or hours, which nobody reads as a count.</summary>
    public static bool HasSum(Indicator indicator) => indicator.ValueMethod is "mean" or "median";

    /// <summary>Whether another figure is read, whatever the counts.</summary>
    public bool FigureReadsOtherThan(SidedCell other, int decimals) => !ReadsAs(Value, other.Value, decimals)
        || Value is null && (!ReadsAs(ValueLow, other.ValueLow, decimals) || !ReadsAs(ValueHigh, other.ValueHigh, decimals));

    /// <summary>Which comes first in the order of the merge.</summary>
    public static int Compare(SidedCell one, SidedCell other)
    {
        var indicator = string.CompareOrdinal(one.IndicatorCode, other.IndicatorCode);
        var area = indicator != 0 ? indicator : string.CompareOrdinal(one.AreaCode, other.AreaCode);
        var period = area != 0 ? area : string.CompareOrdinal(one.PeriodCode, other.PeriodCode);
        return period != 0 ? period : string.CompareOrdinal(one.Breakdown, other.Breakdown);
    }

    private static bool ReadsAs(double? one, double? other, int decimals) => one == other || one is { } number && other is { } another && Rounded(number, decimals) == Rounded(another, decimals);

    private static string Rounded(double number, int decimals) => number.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}

/// <summary>One change. What was shown before is told only where it is shown now: what has been hidden since is never set beside its old number.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Cell">The cell as it is now, or as it was where it is gone; then without its numbers.</param>
/// <param name="Before">What it was, where it is revised.</param>
public sealed record CellChange(ChangeKind Kind, SidedCell Cell, SidedCell? Before)
{
    /// <summary>Whether its number is told.</summary>
    public bool IsTold => Cell.IsShown;

    /// <summary>What it was a year before, where it is new and set against that.</summary>
    public double? YearBefore => Kind is ChangeKind.Better or ChangeKind.Worse or ChangeKind.Higher or ChangeKind.Lower or ChangeKind.WithinChance or ChangeKind.NoDirection ? Cell.ReferenceValue : null;
}

/// <summary>Goes through two releases side by side, cell by cell, each in the order of its contents; neither is held whole.</summary>
public static class CellChanges
{
    /// <summary>The changes.</summary>
    /// <param name="before">The earlier one's cells, in order.</param>
    /// <param name="now">The later one's.</param>
    /// <param name="measuredBefore">The indicators that had a figure in the earlier one, shown or hidden.</param>
    /// <param name="catalogue">The indicators of the later one.</param>
    /// <param name="open">The periods that were not over when the later one was published: their figures are not judged.</param>
    public static IEnumerable<CellChange> Of(
        IEnumerable<SidedCell> before, IEnumerable<SidedCell> now, IReadOnlySet<string> measuredBefore, IReadOnlyDictionary<string, Indicator> catalogue,
        IReadOnlySet<string> open)
    {
        using var left = before.GetEnumerator();
        using var right = now.GetEnumerator();
        var (hasLeft, hasRight) = (left.MoveNext(), right.MoveNext());
        while (hasLeft || hasRight)
        {
            var order = !hasLeft ? 1 : !hasRight ? -1 : SidedCell.Compare(left.Current, right.Current);
            var change = Between(order <= 0 ? left.Current : null, order >= 0 ? right.Current : null, measuredBefore, catalogue, open);
            if (change is not null)
            {
                yield return change;
            }

            hasLeft = order <= 0 ? left.MoveNext() : hasLeft;
            hasRight = order >= 0 ? right.MoveNext() : hasRight;
        }
    }

    private static CellChange? Between(
        SidedCell? before, SidedCell? now, IReadOnlySet<string> measuredBefore, IReadOnlyDictionary<string, Indicator> catalogue, IReadOnlySet<string> open) => (before, now) switch
        {
            ({ IsShown: true }, { IsShown: true }) => now.ReadsOtherThan(before, catalogue.GetValueOrDefault(now.IndicatorCode) ?? new Indicator()) ? new CellChange(ChangeKind.Revised, now, before) : null,
            ({ IsShown: true }, { Status: "hidden" }) => new CellChange(ChangeKind.NewlyHidden, now, null),
            ({ IsShown: true }, _) => new CellChange(ChangeKind.Gone, now ?? WithoutNumbers(before), null),
            ({ Status: "hidden" }, { IsShown: true }) => new CellChange(ChangeKind.ShownAgain, now, null),
            (_, { IsShown: true }) => new CellChange(OfNew(now, measuredBefore, catalogue, open), now, null),
            _ => null,
        };

    private static ChangeKind OfNew(SidedCell now, IReadOnlySet<string> measuredBefore, IReadOnlyDictionary<string, Indicator> catalogue, IReadOnlySet<string> open)
    {
        if (!measuredBefore.Contains(now.IndicatorCode))
        {
            return ChangeKind.NewMeasure;
        }

        if (now.Note == "preliminary" || open.Contains(now.PeriodCode))
        {
            return ChangeKind.Preliminary;
        }

        if (now.Verdict is null || !catalogue.TryGetValue(now.IndicatorCode, out var indicator))
        {
            return ChangeKind.NewFigure;
        }

        if (now.Verdict is not ("higher" or "lower") || now.Confidence == 0 && now.LimitLow is not null)
        {
            return ChangeKind.WithinChance;
        }

        if (now.IsFact)
        {
            return now.Verdict == "higher" ? ChangeKind.Higher : ChangeKind.Lower;
        }

        return Judgements.Certain(indicator, new Comparison { Verdict = now.Verdict, Confidence = now.Confidence, LimitLow = now.LimitLow }) switch
        {
            > 0 => ChangeKind.Better,
            < 0 => ChangeKind.Worse,
            _ => ChangeKind.NoDirection,
        };
    }

    private static SidedCell WithoutNumbers(SidedCell cell) =>
        new() { IndicatorCode = cell.IndicatorCode, AreaCode = cell.AreaCode, PeriodCode = cell.PeriodCode, Breakdown = cell.Breakdown, Status = "" };
}
