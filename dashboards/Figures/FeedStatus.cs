namespace Analytics.Dashboards.Figures;

/// <summary>How a feed stands against its rhythm.</summary>
public enum FeedState
{
    /// <summary>Everything expected so far has come.</summary>
    OnTime,

    /// <summary>Something is expected by now, or nothing has ever come; nothing is late.</summary>
    Awaited,

    /// <summary>The last day of at least one period has passed without it.</summary>
    Late,
}

/// <summary>How a period that a delivery is expected for stands today.</summary>
public enum PeriodState
{
    /// <summary>Deliveries in force cover it.</summary>
    Delivered,

    /// <summary>It has not come, and its last day has passed.</summary>
    Late,

    /// <summary>It has not come, and is expected by now.</summary>
    Awaited,

    /// <summary>It has not come, and its day lies ahead.</summary>
    Ahead,
}

/// <summary>A feed as it stands today.</summary>
/// <param name="Feed">The feed.</param>
/// <param name="State">On time, awaited or late.</param>
/// <param name="LateSince">The first day on which it was late, yyyymmdd; null when it is not.</param>
/// <param name="Late">The periods that are late, the oldest first.</param>
/// <param name="Next">The next period to come that is not late; null at the end of the calendar.</param>
public sealed record FeedStatus(FeedRow Feed, FeedState State, long? LateSince, IReadOnlyList<FeedPeriodRow> Late, FeedPeriodRow? Next);
