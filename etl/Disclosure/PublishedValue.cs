using Analytics.Etl.Indicators;

namespace Analytics.Etl.Disclosure;

/// <summary>One published cell: what anybody may read, and the status that says whether there is anything.</summary>
public sealed record PublishedValue(CellKey Key, double? Numerator, double? Denominator, double? Value, Limits Limits, string Note, string Status)
{
    /// <summary>Status of a cell that is shown.</summary>
    public const string Shown = "shown";

    /// <summary>Status of every hidden cell: to tell why it is hidden would tell which are small.</summary>
    public const string Hidden = "hidden";

    /// <summary>From how many parts it is made; null where the question does not arise.</summary>
    public Parts? Parts { get; init; }

    /// <summary>A measured value as it is when nothing needs to be hidden.</summary>
    public static PublishedValue Open(IndicatorValue measured) => new(measured.Key, measured.Numerator, measured.Denominator, measured.Value,
        measured.Limits, measured.Note, measured.Note is Notes.None or Notes.Preliminary or Notes.NotApplicable ? Shown : measured.Note)
    {
        Parts = measured.Parts,
    };

    /// <summary>The same cell with everything that follows from the count taken away.</summary>
    /// <param name="keepsBase">Whether what it is measured against is public anyway, as the population is.</param>
    public PublishedValue Hide(bool keepsBase = true) => Withhold(keepsBase) with { Note = Notes.None, Status = Hidden };

    /// <summary>The cell with nothing in it but the reason.</summary>
    /// <param name="keepsBase">Whether what it is measured against is public anyway.</param>
    public PublishedValue Withhold(bool keepsBase = true) =>
        this with { Numerator = null, Denominator = keepsBase ? Denominator : null, Value = null, Limits = Limits.None, Parts = null };
}
