using Analytics.WarehouseSql;

namespace Analytics.Etl.Indicators;

/// <summary>By how much earlier months grew after they were first told of: what a preliminary figure may be expected to do.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="Months">Number of closed months compared.</param>
/// <param name="MedianPercent">Median growth in whole per cent; negative where months shrank.</param>
/// <param name="LargestPercent">The largest growth.</param>
public sealed record Growth(string Feed, int Months, int MedianPercent, int LargestPercent)
{
    // Fewer months or smaller counts say more of one delivery than of a habit.
    private const int FewestMonths = 3;
    private const int MostMonths = 12;
    private const long SmallestTotal = 20;

    /// <summary>One month of a feed: what was told first, and what is known now.</summary>
    public sealed record Month
    {
        /// <summary>The feed.</summary>
        public string Feed { get; init; } = "";

        /// <summary>The month, yyyymm.</summary>
        public int MonthNo { get; init; }

        /// <summary>What was told of it first.</summary>
        public long FirstTotal { get; init; }

        /// <summary>What is known of it now.</summary>
        public long CurrentTotal { get; init; }
    }

    /// <summary>The months whose lag has closed and of which something is in force.</summary>
    public static List<Month> Closed(Warehouse warehouse, Lag lag) => [.. warehouse
        .Query<Month>("select t.feed, t.month_no, t.first_total, t.current_total from ind_told t where t.is_in_force = 1 and t.first_total > 0 order by t.feed, t.month_no")
        .Where(month => !lag.IsOpen(month.Feed, month.MonthNo))];

    /// <summary>The growth per feed over its latest twelve closed months.</summary>
    public static List<Growth> Of(IEnumerable<Month> closed) => [.. closed
        .Where(month => month.FirstTotal >= SmallestTotal)
        .GroupBy(month => month.Feed)
        .Select(feed => feed.OrderByDescending(month => month.MonthNo).Take(MostMonths).Select(Percent).Order().ToList() is { Count: >= FewestMonths } percents
            ? new Growth(feed.Key, percents.Count, Whole(Median(percents)), Whole(percents[^1]))
            : null)
        .OfType<Growth>()];

    private static double Percent(Month month) => 100.0 * (month.CurrentTotal - month.FirstTotal) / month.FirstTotal;

    private static double Median(List<double> sorted) => (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;

    private static int Whole(double percent) => (int)Math.Round(percent, MidpointRounding.AwayFromZero);
}
