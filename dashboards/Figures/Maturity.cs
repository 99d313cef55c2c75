using Calendar = Analytics.WarehouseSql.Calendar;

namespace Analytics.Dashboards.Figures;

/// <summary>How finished an indicator's figures are: how long after a period deliveries usually come, and how much earlier months grew by them.</summary>
public sealed class Maturity
{
    /// <summary>Days after a period's last day during which its figures may still change.</summary>
    public int LagDays { get; init; }

    /// <summary>Completed months compared; null where there are too few.</summary>
    public int? MonthCount { get; init; }

    /// <summary>Median growth of a month after its first delivery, in whole per cent.</summary>
    public int? MedianPercent { get; init; }

    /// <summary>The largest growth.</summary>
    public int? LargestPercent { get; init; }

    /// <summary>The last day on which a period's figures are preliminary, yyyymmdd.</summary>
    public long LastPreliminaryDay(long lastDay) => Calendar.Key(Calendar.Day(lastDay).AddDays(LagDays));
}
