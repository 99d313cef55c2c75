namespace Analytics.Etl.Indicators.Statistics;

/// <summary>Confidence limits, on the scale of the value they belong to. <paramref name="Low"/> is never above <paramref name="High"/>.</summary>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Whether a value lies within the limits or on one of them.</summary>
    public bool Contains(double value) => value >= Low && value <= High;

    /// <summary>The same limits on another scale.</summary>
    /// <param name="factor">What both limits are multiplied by, above 0.</param>
    public Interval Times(double factor) => new(Low * factor, High * factor);
}
