namespace Analytics.Dashboards.Figures;

/// <summary>A delivery that somebody should look at, because it waits or was refused whole.</summary>
public sealed class AttentionRow
{
    public long DeliveryKey { get; init; }
    public string Feed { get; init; } = "";
    public string Sender { get; init; } = "";
    public string FileName { get; init; } = "";
    public string PeriodCode { get; init; } = "";
    public string ReceivedAt { get; init; } = "";
    public string State { get; init; } = "";

    public string? RefusalCode { get; init; }

    /// <summary>Why, in a Swedish sentence that says what to do; null where it would tell a count: the code says it then.</summary>
    public string? RefusalMessage { get; init; }

    /// <summary>A later delivery in force for the same feed, sender and period; null when there is none.</summary>
    public long? MendedBy { get; init; }
}

/// <summary>The queries behind what a handläggare looks at first.</summary>
public sealed class AttentionRows(Reading reading)
{
    /// <summary>What waits: deliveries that are being loaded or that a person must confirm, the oldest first.</summary>
    public List<AttentionRow> Waiting() => reading.Query<AttentionRow>("""
        select d.delivery_key, d.feed, d.sender, d.file_name, d.period_code, d.received_at, d.state, d.refusal_code, d.refusal_message
        from   pub_delivery d
        where  d.state in ('waiting', 'loading', 'held')
        order by d.delivery_key
        """);

    /// <summary>Files refused whole since a moment, the newest first.</summary>
    /// <param name="moment">As the ledger writes times.</param>
    public List<AttentionRow> RefusedSince(string moment) => reading.Query<AttentionRow>("""
        select d.delivery_key, d.feed, d.sender, d.file_name, d.period_code, d.received_at, d.state, d.refusal_code, d.refusal_message,
               (select max(l.delivery_key) from pub_delivery l
                where  l.feed = d.feed and l.sender = d.sender and l.state = 'loaded' and l.delivery_key > d.delivery_key
                and    l.first_day <= d.first_day and l.last_day >= d.last_day) as mended_by
        from   pub_delivery d
        where  d.state = 'rejected' and d.received_at >= @moment
        order by d.delivery_key desc
        """, new { moment });
}
