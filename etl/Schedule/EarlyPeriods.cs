using Analytics.WarehouseSql;

namespace Analytics.Etl.Schedule;

/// <summary>Periods of events whose latest delivery in force came before they were over: what it tells of them cannot be all.</summary>
public static class EarlyPeriods
{
    private sealed class Early
    {
        public string Feed { get; init; } = "";

        public string PeriodCode { get; init; } = "";

        public int LastDay { get; init; }
    }

    /// <summary>A sentence for each, in the feeds' order.</summary>
    public static List<string> Read(Warehouse warehouse) => [.. warehouse.Query<Early>("""
        select d.feed, d.period_code, max(d.last_day) as last_day
        from   delivery d
        join   dim_feed f on f.feed = d.feed and f.content_kind = 'events'
        where  d.state = 'loaded'
        group by d.feed, d.period_code, f.sort_order
        having max(cast(replace(substring(d.received_at, 1, 10), '-', '') as int)) <= max(d.last_day)
        order by f.sort_order, d.period_code
        """).Select(early => $"{early.Feed} {early.PeriodCode}: perioden är inte slut förrän {FeedStandings.Text(Calendar.Day(early.LastDay))}. "
            + "Det som har kommit togs emot före det, så allt kan inte ha kommit.")];
}
