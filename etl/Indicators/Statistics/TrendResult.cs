namespace Analytics.Etl.Indicators.Statistics;

/// <summary>Why a trend cannot be told.</summary>
public enum TrendGap
{
    /// <summary>It can be told.</summary>
    None,

    /// <summary>There are fewer points than the method asks for.</summary>
    TooFewPoints,

    /// <summary>A point has limits of no width, so it cannot be weighed against the others.</summary>
    NoWidth,

    /// <summary>Nothing was counted in any point, or everything in all: there is nothing to compare.</summary>
    NoVariation,

    /// <summary>In a point all are counted, which the method does not take.</summary>
    AllCounted,
}

/// <summary>What a test of trend says.</summary>
/// <param name="ChiSquare">The test's statistic with one degree of freedom; null when the trend cannot be told.</param>
/// <param name="Slope">Change per step of time on the scale the method works on; null when the trend cannot be told.</param>
/// <param name="Significant">Whether there is a trend by the method's rule.</param>
/// <param name="Gap">Why the trend cannot be told, or <see cref="TrendGap.None"/>.</param>
public sealed record TrendResult(double? ChiSquare, double? Slope, bool Significant, TrendGap Gap)
{
    /// <summary>1 rising, -1 falling, 0 neither. It says nothing about whether the slope is <see cref="Significant"/>.</summary>
    public int Direction => Math.Sign(Slope ?? 0);

    /// <summary>1 rising, -1 falling, 0 when no trend is shown; null when the trend cannot be told.</summary>
    public int? Marker => Gap != TrendGap.None ? null : Significant ? Direction : 0;

    internal static TrendResult Unknown(TrendGap gap) => new(null, null, false, gap);
}
