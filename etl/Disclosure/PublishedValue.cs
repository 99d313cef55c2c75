using Analytics.Etl.Indicators;

namespace Analytics.Etl.Disclosure;

/// <summary>One published cell: what anybody may read, and the status that says whether there is anything.</summary>
public sealed record PublishedValue(CellKey Key, double? Numerator, double? Denominator, double? Value, double? Low, double? High, string Note, string Status)
{
    /// <summary>Status of a cell that is shown.</summary>
    public const string Shown = "shown";

    /// <summary>Status of every hidden cell: to tell why it is hidden would tell which are small.</summary>
    public const string Hidden = "hidden";

    /// <summary>A measured value as it is when nothing needs to be hidden.</summary>
    public static PublishedValue Open(IndicatorValue measured) => new(measured.Key, measured.Numerator, measured.Denominator, measured.Value,
        measured.Low, measured.High, measured.Note, measured.Note is Notes.None or Notes.Preliminary or Notes.NotApplicable ? Shown : measured.Note);

    /// <summary>The same cell with everything that follows from the count taken away; the population is public and stays.</summary>
    public PublishedValue Hide() => this with { Numerator = null, Value = null, Low = null, High = null, Note = Notes.None, Status = Hidden };

    /// <summary>The cell with nothing in it but the reason.</summary>
    public PublishedValue Withhold() => this with { Numerator = null, Value = null, Low = null, High = null };
}
