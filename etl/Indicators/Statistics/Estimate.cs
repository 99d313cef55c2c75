namespace Analytics.Etl.Indicators.Statistics;

/// <summary>A value and the confidence limits around it, all on one scale.</summary>
public readonly record struct Estimate(double Value, Interval Limits);
