using Analytics.WarehouseSql;

namespace Analytics.Etl.Indicators;

/// <summary>
/// Which figures are preliminary: those of a period whose last event may still be on its way, because fewer days have passed since the period's
/// last day than its feed usually needs (<c>dim_feed.lag_days</c>).
/// </summary>
public sealed class Lag
{
    private readonly Dictionary<string, int> lastDays;
    private readonly Dictionary<string, int> lagDays;
    private readonly int today;

    private sealed class Entry
    {
        public string Code { get; init; } = "";

        public int Number { get; init; }
    }

    private Lag(Dictionary<string, int> lastDays, Dictionary<string, int> lagDays, int today)
    {
        this.lastDays = lastDays;
        this.lagDays = lagDays;
        this.today = today;
    }

    /// <summary>Reads periods and lags.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="today">The day on which the figures are measured, yyyymmdd.</param>
    public static Lag Read(Warehouse warehouse, int today) => new(
        warehouse.Query<Entry>("select period_code as code, last_day as number from dim_period").ToDictionary(entry => entry.Code, entry => entry.Number),
        warehouse.Query<Entry>("select feed as code, lag_days as number from dim_feed").ToDictionary(entry => entry.Code, entry => entry.Number),
        today);

    /// <summary>Whether a period's figures from a feed may still grow.</summary>
    public bool IsOpen(string feed, string period) =>
        lagDays.TryGetValue(feed, out var days) && lastDays.TryGetValue(period, out var last) && IsOpen(last, days);

    /// <summary>Whether a month's figures from a feed may still grow; the month is yyyymm.</summary>
    public bool IsOpen(string feed, int month) =>
        lagDays.TryGetValue(feed, out var days) && IsOpen(month * 100 + DateTime.DaysInMonth(month / 100, month % 100), days);

    private bool IsOpen(int lastDay, int days) =>
        today <= Calendar.Key(Calendar.Day(lastDay).AddDays(days));
}
