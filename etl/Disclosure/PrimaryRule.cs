using Analytics.Etl.Indicators;

namespace Analytics.Etl.Disclosure;

/// <summary>
/// Hides counts of 1 to 4 talks with everything that follows from them (rate and interval), and where one single member of a breakdown is hidden
/// also the smallest other, because the whole less the rest would give it away. Zeros are shown. Sums over places and periods are
/// not looked at yet: that is the secondary protection, and the pages say so.
/// </summary>
public static class PrimaryRule
{
    /// <summary>Largest count that is hidden.</summary>
    public const int LargestHidden = 4;

    /// <summary>Protects the cells that are to be published.</summary>
    public static List<PublishedValue> Protect(IEnumerable<IndicatorValue> planned)
    {
        var cells = planned.Select(PublishedValue.Open).Select(cell => IsSmall(cell) ? cell.Hide() : Tidy(cell)).ToList();
        HideComplements(cells);
        return cells;
    }

    private static bool IsSmall(PublishedValue cell) => cell.Numerator is > 0 and <= LargestHidden;

    private static PublishedValue Tidy(PublishedValue cell) => cell.Status == PublishedValue.Shown ? cell : cell.Withhold();

    private static void HideComplements(List<PublishedValue> cells)
    {
        var tables = Enumerable.Range(0, cells.Count).Where(at => cells[at].Key.Breakdown.Length > 0)
            .GroupBy(at => (cells[at].Key.Indicator, cells[at].Key.Area, cells[at].Key.Period, Kind: cells[at].Key.Breakdown.Split('=')[0]));
        foreach (var table in tables)
        {
            if (table.Count(at => cells[at].Status == PublishedValue.Hidden) != 1)
            {
                continue;
            }

            var others = table.Where(at => cells[at] is { Status: PublishedValue.Shown, Numerator: > 0 }).ToList();
            if (others.Count > 0)
            {
                var next = others.MinBy(at => (cells[at].Numerator, cells[at].Key.Breakdown));
                cells[next] = cells[next].Hide();
            }
        }
    }
}
