namespace Analytics.Etl.Indicators;

/// <summary>A figure's place in the cube.</summary>
public readonly record struct CellKey(string Indicator, string Area, string Period, string Breakdown)
{
    /// <summary>The kind of its breakdown, such as code; '' for the whole.</summary>
    public string BreakdownKind => KindOf(Breakdown);

    /// <summary>The kind of a breakdown: code of code=DU055, '' of the whole.</summary>
    public static string KindOf(string breakdown) => breakdown.Split('=')[0];
}

/// <summary>Limits of a figure on its own scale.</summary>
/// <param name="Low">Lower 95 % limit.</param>
/// <param name="High">Upper 95 % limit.</param>
/// <param name="Low998">Lower 99.8 % limit.</param>
/// <param name="High998">Upper 99.8 % limit.</param>
public sealed record Limits(double? Low, double? High, double? Low998 = null, double? High998 = null)
{
    /// <summary>No limits: a count of facts, or something that is no estimate.</summary>
    public static Limits None { get; } = new(null, null);
}

/// <summary>From how many parts a gathered measure is made: 45 of 49 municipalities.</summary>
public sealed record Parts(int Count, int Total);

/// <summary>One measured figure; a null is never a zero, and the note says why it is null.</summary>
public sealed record IndicatorValue(CellKey Key, double? Numerator, double? Denominator, double? Value, Limits Limits, string Note)
{
    /// <summary>From how many parts it is made; null where the question does not arise.</summary>
    public Parts? Parts { get; init; }
}

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

    /// <summary>The base is too small for a share or a mean to say anything.</summary>
    public const string TooFew = "too_few";
}
