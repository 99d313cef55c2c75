using Analytics.Etl.Disclosure;

namespace Analytics.Etl.Indicators.Derived;

/// <summary>
/// The figures that measures are derived from: all as measured, or all as published. Both are told alike, so that one derivation serves
/// both; and a derivation that is given the published ones cannot know more than their readers.
/// </summary>
public sealed class Figures
{
    private readonly Dictionary<CellKey, PublishedValue> cells;
    private readonly ILookup<string, PublishedValue> byIndicator;

    /// <summary>Takes the cells; a place may be given once.</summary>
    public Figures(IEnumerable<PublishedValue> cells)
    {
        this.cells = cells.ToDictionary(cell => cell.Key);
        byIndicator = this.cells.Values.ToLookup(cell => cell.Key.Indicator, StringComparer.Ordinal);
    }

    /// <summary>A cell of the whole, shown or not; null when there is none.</summary>
    public PublishedValue? At(string indicator, string area, string period) => cells.GetValueOrDefault(new CellKey(indicator, area, period, ""));

    /// <summary>A cell of the whole with a value that may be read; null when there is none.</summary>
    public PublishedValue? Shown(string indicator, string area, string period) => At(indicator, area, period) is { } cell && IsShown(cell) ? cell : null;

    /// <summary>Every cell of an indicator.</summary>
    public IEnumerable<PublishedValue> Of(string indicator) => byIndicator[indicator];

    /// <summary>Whether a cell has a value that may be read.</summary>
    public static bool IsShown(PublishedValue cell) => cell is { Status: PublishedValue.Shown, Value: not null };
}
