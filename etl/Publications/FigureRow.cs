using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;

namespace Analytics.Etl.Publications;

/// <summary>A row of <c>ind_value</c> or <c>pub_value</c> as it is read.</summary>
internal sealed class FigureRow
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

    public double? ValueLow998 { get; init; }

    public double? ValueHigh998 { get; init; }

    public int? PartCount { get; init; }

    public int? PartTotal { get; init; }

    public string Note { get; init; } = "";

    public string Status { get; init; } = "";

    private CellKey Key => new(IndicatorCode, AreaCode, PeriodCode, Breakdown);

    private Limits Limits => ValueLow is null && ValueHigh is null ? Limits.None : new Limits(ValueLow, ValueHigh, ValueLow998, ValueHigh998);

    private Parts? Parts => PartCount is { } count && PartTotal is { } total ? new Parts(count, total) : null;

    /// <summary>The row as a measured figure.</summary>
    public IndicatorValue Measured() => new(Key, Numerator, Denominator, Value, Limits, Note) { Parts = Parts };

    /// <summary>The row as a published figure.</summary>
    public PublishedValue Published() => new(Key, Numerator, Denominator, Value, Limits, Note, Status) { Parts = Parts };
}
