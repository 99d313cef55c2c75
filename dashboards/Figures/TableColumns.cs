namespace Analytics.Dashboards.Figures;

/// <summary>Which columns of numbers the tables of an indicator have: those that say something about it.</summary>
/// <param name="Numerator">How many were counted.</param>
/// <param name="Denominator">Out of how many.</param>
/// <param name="Value">The figure itself; left out where the source gives spans alone.</param>
/// <param name="Interval">From where to where the figure may lie.</param>
/// <param name="Parts">From how many parts it is made.</param>
/// <param name="Expected">How many are expected by a model, where the figure is so many per those.</param>
public sealed record TableColumns(bool Numerator, bool Denominator, bool Value, bool Interval, bool Parts, bool Expected)
{
    /// <summary>How many columns of numbers, with that of the figure itself.</summary>
    public int Count => (Value ? 1 : 0) + (Numerator ? 1 : 0) + (Denominator ? 1 : 0) + (Interval ? 1 : 0) + (Parts ? 1 : 0) + (Expected ? 1 : 0);

    /// <summary>Whether it tells what was paid, beside what was granted.</summary>
    public static bool HasGranted(Indicator indicator) => indicator.IndicatorCode == "P05";

    /// <summary>Whether something counted is held against what a model expects: then all children are no base that a reader could divide by.</summary>
    public static bool IsAgainstExpected(Indicator indicator) => indicator is { IsModelled: true, Protected: "numerator" };

    /// <summary>The columns for these cells.</summary>
    public static TableColumns Of(Indicator indicator, IReadOnlyCollection<Cell> cells) => new(
        // A count is its own figure; a median's numerator, the sum of days, tells nothing.
        indicator.ValueMethod is "rate" or "share" or "mean" || IsAgainstExpected(indicator),
        indicator.ValueMethod is "rate" or "share" or "mean" or "median" or "need" && !IsAgainstExpected(indicator) || HasGranted(indicator),
        cells.Any(cell => cell.IsShown) || !cells.Any(cell => cell.IsSpan),
        cells.Any(cell => cell.ValueLow is not null),
        cells.Any(cell => cell.PartTotal is not null),
        IsAgainstExpected(indicator));
}
