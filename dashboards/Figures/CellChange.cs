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

    /// <summary>Whether its numbers are told.</summary>
    public bool IsShown => Status == "shown";

    /// <summary>Whether other numbers are told: what is said beside them, such as that they may still change, is none.</summary>
    public bool IsOtherThan(SidedCell other) => Value != other.Value || Numerator != other.Numerator || Denominator != other.Denominator
        || Value is null && (ValueLow != other.ValueLow || ValueHigh != other.ValueHigh);

    /// <summary>Which comes first in the order of the merge.</summary>
    public static int Compare(SidedCell one, SidedCell other)
    {
        var indicator = string.CompareOrdinal(one.IndicatorCode, other.IndicatorCode);
        var area = indicator != 0 ? indicator : string.CompareOrdinal(one.AreaCode, other.AreaCode);
        var period = area != 0 ? area : string.CompareOrdinal(one.PeriodCode, other.PeriodCode);
        return period != 0 ? period : string.CompareOrdinal(one.Breakdown, other.Breakdown);
    }
}

/// <summary>One change. What was shown before is told only where it is shown now: what has been hidden since is never set beside its old number.</summary>
/// <param name="Kind">What kind.</param>
/// <param name="Cell">The cell as it is now, or as it was where it is gone; then without its numbers.</param>
/// <param name="Before">What it was, where it is revised.</param>
public sealed record CellChange(ChangeKind Kind, SidedCell Cell, SidedCell? Before)
{
    /// <summary>Whether its number is told.</summary>
    public bool IsTold => Cell.IsShown;
}

/// <summary>Goes through two releases side by side, cell by cell, each in the order of its contents; neither is held whole.</summary>
public static class CellChanges
{
    /// <summary>The changes.</summary>
    /// <param name="before">The earlier one's cells, in order.</param>
    /// <param name="now">The later one's.</param>
    /// <param name="measuredBefore">The indicators that had a figure in the earlier one, shown or hidden.</param>
    /// <param name="catalogue">The indicators of the later one.</param>
    public static IEnumerable<CellChange> Of(
        IEnumerable<SidedCell> before, IEnumerable<SidedCell> now, IReadOnlySet<string> measuredBefore, IReadOnlyDictionary<string, Indicator> catalogue)
    {
        using var left = before.GetEnumerator();
        using var right = now.GetEnumerator();
        var (hasLeft, hasRight) = (left.MoveNext(), right.MoveNext());
        while (hasLeft || hasRight)
        {
            var order = !hasLeft ? 1 : !hasRight ? -1 : SidedCell.Compare(left.Current, right.Current);
            var change = Between(order <= 0 ? left.Current : null, order >= 0 ? right.Current : null, measuredBefore, catalogue);
            if (change is not null)
            {
                yield return change;
            }

            hasLeft = order <= 0 ? left.MoveNext() : hasLeft;
            hasRight = order >= 0 ? right.MoveNext() : hasRight;
        }
    }

    private static CellChange? Between(SidedCell? before, SidedCell? now, IReadOnlySet<string> measuredBefore, IReadOnlyDictionary<string, Indicator> catalogue) => (before, now) switch
    {
        ({ IsShown: true }, { IsShown: true }) => now.IsOtherThan(before) ? new CellChange(ChangeKind.Revised, now, before) : null,
        ({ IsShown: true }, { Status: "hidden" }) => new CellChange(ChangeKind.NewlyHidden, now, null),
        ({ IsShown: true }, _) => new CellChange(ChangeKind.Gone, now ?? WithoutNumbers(before), null),
        ({ Status: "hidden" }, { IsShown: true }) => new CellChange(ChangeKind.ShownAgain, now, null),
        (_, { IsShown: true }) => new CellChange(OfNew(now, measuredBefore, catalogue), now, null),
        _ => null,
    };

    private static ChangeKind OfNew(SidedCell now, IReadOnlySet<string> measuredBefore, IReadOnlyDictionary<string, Indicator> catalogue)
    {
        if (!measuredBefore.Contains(now.IndicatorCode))
        {
            return ChangeKind.NewMeasure;
        }

        if (now.Verdict is null || !catalogue.TryGetValue(now.IndicatorCode, out var indicator))
        {
            return ChangeKind.NewFigure;
        }

        if (now.Verdict is not ("higher" or "lower") || now.Confidence == 0 && now.LimitLow is not null)
        {
            return ChangeKind.WithinChance;
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
