using Analytics.Etl.Indicators;

namespace Analytics.Etl.Disclosure;

/// <summary>
/// Hides counts of 1 to 4 persons or talks with everything that follows from them (rate, share, complement and interval), and where one single
/// member of a breakdown is hidden also the smallest other, because the whole less the rest would give it away. Zeros are shown. Sums over
/// places and periods are not looked at yet: that is the secondary protection, and the pages say so.
/// </summary>
/// <param name="definitions">The catalogue, which says what of an indicator counts persons or talks.</param>
public sealed class PrimaryRule(IEnumerable<Definition> definitions)
{
    /// <summary>Largest count that is hidden.</summary>
    public const int LargestHidden = 4;

    private readonly Dictionary<string, string> kinds = definitions.ToDictionary(definition => definition.IndicatorCode, definition => definition.Protected, StringComparer.Ordinal);

    /// <summary>Protects the cells that are to be published.</summary>
    public List<PublishedValue> Protect(IEnumerable<IndicatorValue> planned)
    {
        var cells = planned.Select(PublishedValue.Open).Select(First).ToList();
        HideComplements(cells);
        return cells;
    }

    private PublishedValue First(PublishedValue cell) =>
        IsSmall(cell) ? Hide(cell) : cell.Status == PublishedValue.Shown ? cell : cell.Withhold(KeepsBase(cell));

    private bool IsSmall(PublishedValue cell) => kinds[cell.Key.Indicator] switch
    {
        "none" => false,
        "numerator" => IsSmall(cell.Numerator),
        "share" => IsSmall(cell.Numerator) || IsSmall(cell.Denominator) || IsSmall(cell.Denominator - cell.Numerator),
        "denominator" => IsSmall(cell.Denominator),
        var other => throw new InvalidOperationException($"The catalogue protects {cell.Key.Indicator} by {other}, which nobody knows."),
    };

    private static bool IsSmall(double? count) => count is > 0 and <= LargestHidden;

    private PublishedValue Hide(PublishedValue cell) => cell.Hide(KeepsBase(cell));

    // A population is public; the number of talks or referrals that a share is taken of is not.
    private bool KeepsBase(PublishedValue cell) => kinds[cell.Key.Indicator] is "none" or "numerator";

    private void HideComplements(List<PublishedValue> cells)
    {
        var tables = Enumerable.Range(0, cells.Count).Where(at => cells[at].Key.Breakdown.Length > 0 && kinds[cells[at].Key.Indicator] != "none")
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
                cells[next] = Hide(cells[next]);
            }
        }
    }
}
