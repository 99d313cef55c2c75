using System.Data.Common;
using Dapper;

namespace Analytics.Etl.Indicators;

/// <summary>The share of children who meet something during childhood.</summary>
/// <param name="Share">The single figure, as written; null where the source gives a range.</param>
/// <param name="Low">The lowest share that the source can mean.</param>
/// <param name="High">The highest.</param>
public sealed record NeedShare(double? Share, double Low, double High);

/// <summary>
/// Expected need (N01–N05): children times a share from registers and surveys; and talks against it (N06). Modelled, cumulative over
/// childhood, and no target.
/// </summary>
/// <param name="shares">The shares by indicator and breakdown.</param>
public sealed class Needs(IReadOnlyDictionary<(string Indicator, string Breakdown), NeedShare> shares)
{
    private static readonly (string Indicator, string Breakdown) Narrowest = ("N01", "");
    private static readonly (string Indicator, string Breakdown) Widest = ("N02", "");

    private sealed class Row
    {
        public string IndicatorCode { get; init; } = "";

        public string Breakdown { get; init; } = "";

        public double? Share { get; init; }

        public double ShareLow { get; init; }

        public double ShareHigh { get; init; }
    }

    /// <summary>No shares: for indicators of other kinds.</summary>
    public static Needs None { get; } = new(new Dictionary<(string, string), NeedShare>());

    /// <summary>The shares of the list; none for an indicator that is no expected need.</summary>
    public static Needs Read(DbConnection connection, Definition definition) => definition.ValueMethod != "need" ? None : new(connection
        .Query<Row>("select n.indicator_code, n.breakdown, n.share, n.share_low, n.share_high from dim_need n")
        .ToDictionary(row => (row.IndicatorCode, row.Breakdown), row => new NeedShare(row.Share, row.ShareLow, row.ShareHigh)));

    /// <summary>The expected number of a cell, with what the source's figure can mean as limits; or what is counted against it.</summary>
    public IndicatorValue Expected(CellKey key, double numerator, double children, double multiplier) =>
        shares.TryGetValue((key.Indicator, key.Breakdown), out var share)
            ? new IndicatorValue(key, numerator, children, children * share.Share * multiplier,
                new Limits(children * share.Low * multiplier, children * share.High * multiplier), Notes.None)
            : new IndicatorValue(key, numerator, children, null,
                new Limits(numerator / (children * shares[Widest].High) * multiplier, numerator / (children * shares[Narrowest].Low) * multiplier), Notes.None);
}
