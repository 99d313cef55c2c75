namespace Analytics.Etl.Indicators;

/// <summary>The share of children who meet something during childhood.</summary>
/// <param name="Share">The single figure, as written; null where the source gives a range.</param>
/// <param name="Low">The lowest share that the source can mean.</param>
/// <param name="High">The highest.</param>
public sealed record NeedShare(double? Share, double Low, double High);

/// <summary>Expected need (N01–N05): children times a share from registers and surveys. Modelled, cumulative over childhood, and no target.</summary>
/// <param name="shares">The shares by indicator and breakdown.</param>
public sealed class Needs(IReadOnlyDictionary<(string Indicator, string Breakdown), NeedShare> shares)
{
    /// <summary>No shares: for indicators of other kinds.</summary>
    public static Needs None { get; } = new(new Dictionary<(string, string), NeedShare>());

    /// <summary>The expected number of a cell, with what the source's figure can mean as limits.</summary>
    public IndicatorValue Expected(CellKey key, double numerator, double children, double multiplier)
    {
        var share = shares[(key.Indicator, key.Breakdown)];
        return new IndicatorValue(key, numerator, children, children * share.Share * multiplier,
            new Limits(children * share.Low * multiplier, children * share.High * multiplier), Notes.None);
    }
}
