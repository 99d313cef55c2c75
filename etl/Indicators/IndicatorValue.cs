namespace Analytics.Etl.Indicators;

/// <summary>A figure's place in the cube.</summary>
public readonly record struct CellKey(string Indicator, string Area, string Period, string Breakdown);

/// <summary>One measured figure; a null is never a zero, and the note says why it is null.</summary>
public sealed record IndicatorValue(CellKey Key, double? Numerator, double? Denominator, double? Value, double? Low, double? High, string Note);

/// <summary>Why a figure is missing, or how to take it (design.md section 6).</summary>
public static class Notes
{
    /// <summary>The figure is there.</summary>
    public const string None = "";

    /// <summary>A part of the period, or the population, has not been delivered.</summary>
    public const string NotDelivered = "not_delivered";

    /// <summary>The figure is there, but deliveries that belong to it usually go on coming for some time yet.</summary>
    public const string Preliminary = "preliminary";

    /// <summary>The question has no meaning here, such as a rate for a municipality that is not known.</summary>
    public const string NotApplicable = "not_applicable";
}
