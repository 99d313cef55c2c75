namespace Analytics.Etl.Indicators;

/// <summary>One row of an <c>ind_</c> view with the kind of its area.</summary>
public sealed class Counted
{
    /// <summary>The area.</summary>
    public string AreaCode { get; init; } = "";

    /// <summary>Its kind; outside has no population and thereby no rate.</summary>
    public string AreaKind { get; init; } = "";

    /// <summary>The period.</summary>
    public string PeriodCode { get; init; } = "";

    /// <summary>Member of a breakdown, '' for the whole.</summary>
    public string Breakdown { get; init; } = "";

    /// <summary>What is counted; null where it has not been delivered.</summary>
    public double? Numerator { get; init; }

    /// <summary>What it is measured against; null where there is none.</summary>
    public double? Denominator { get; init; }

    /// <summary>Area, period and breakdown.</summary>
    public (string Area, string Period, string Breakdown) Place => (AreaCode, PeriodCode, Breakdown);
}
