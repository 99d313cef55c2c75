namespace Analytics.Dashboards.Figures;

/// <summary>A feed with its rhythm and what is in force of it.</summary>
public sealed class FeedRow
{
    public string Feed { get; init; } = "";
    public string NameSv { get; init; } = "";
    public string NameEn { get; init; } = "";
    public string DescriptionSv { get; init; } = "";
    public string DescriptionEn { get; init; } = "";

    /// <summary>A file name that the feed takes, such as kva_2026-03.csv.</summary>
    public string FileExample { get; init; } = "";

    /// <summary>File extensions taken, such as <c>csv, xlsx</c>.</summary>
    public string Formats { get; init; } = "";
    public string PeriodKind { get; init; } = "";

    /// <summary>hidden where the rows are persons or talks, so that no count of rows is told; else shown.</summary>
    public string RowsStatus { get; init; } = "";

    /// <summary>From the period's last day to the day expected; below zero for what comes before the period ends.</summary>
    public long ExpectedAfterDays { get; init; }

    /// <summary>From the day expected to the last day that is not late.</summary>
    public long LateAfterDays { get; init; }
    public long? LastDelivery { get; init; }

    /// <summary>When that delivery came in. When it was finished may be later: one that comes back when another is withdrawn is finished anew.</summary>
    public string? LastReceivedAt { get; init; }

    /// <summary>The last day, yyyymmdd, that deliveries in force tell of; null when nothing is in force.</summary>
    public long? DataThrough { get; init; }

    /// <summary>Whether a file of this kind can be delivered.</summary>
    public bool Takes(string extension) => Formats.Split(", ").Contains(extension);
}

/// <summary>A period that a delivery of a feed is expected for; days are yyyymmdd.</summary>
public sealed class FeedPeriodRow
{
    public string Feed { get; init; } = "";
    public string PeriodCode { get; init; } = "";
    public string LabelSv { get; init; } = "";
    public string LabelEn { get; init; } = "";
    public long FirstDay { get; init; }
    public long LastDay { get; init; }
    public long ExpectedDay { get; init; }

    /// <summary>The last day on which the delivery is not late.</summary>
    public long LateDay { get; init; }
    public long IsDelivered { get; init; }
}

/// <summary>A column of a feed's files.</summary>
public sealed class FeedColumnRow
{
    public string ColumnName { get; init; } = "";

    /// <summary>Other names that it may come under, separated by a bar.</summary>
    public string Aliases { get; init; } = "";
    public long IsRequired { get; init; }

    /// <summary>text, number, day or list.</summary>
    public string ValueKind { get; init; } = "";
    public string DomainSv { get; init; } = "";
    public string DomainEn { get; init; } = "";
    public string Example { get; init; } = "";
}

/// <summary>Refused lines of a feed that broke one rule in one column.</summary>
public sealed class FeedRejectionRow
{
    public string RuleCode { get; init; } = "";
    public string ColumnName { get; init; } = "";

    /// <summary>How many; null where lines are persons or talks.</summary>
    public long? LineCount { get; init; }
    public long DeliveryCount { get; init; }
}

/// <summary>Refused lines of one delivery that broke one rule in one column.</summary>
public sealed class DeliveryRejectionRow
{
    public long DeliveryKey { get; init; }
    public string FileName { get; init; } = "";
    public string Sender { get; init; } = "";
    public string PeriodCode { get; init; } = "";
    public string State { get; init; } = "";
    public string RuleCode { get; init; } = "";
    public string ColumnName { get; init; } = "";

    /// <summary>How many; null where lines are persons or talks.</summary>
    public long? LineCount { get; init; }
}

/// <summary>The queries behind the feeds: their rhythm, periods, columns and refused lines.</summary>
public sealed class FeedRows(Reading reading)
{
    /// <summary>Every feed, in their order.</summary>
    public List<FeedRow> All() => reading.Query<FeedRow>("""
        select f.feed, f.name_sv, f.name_en, f.description_sv, f.description_en, f.file_example, f.formats, f.period_kind, f.expected_after_days,
               f.late_after_days, f.rows_status, f.last_delivery, d.received_at as last_received_at, f.data_through
        from   pub_feed f
        left join pub_delivery d on d.delivery_key = f.last_delivery
        order by f.sort_order
        """);

    /// <summary>The periods expected of every feed, in order.</summary>
    public ILookup<string, FeedPeriodRow> Periods() => reading.Query<FeedPeriodRow>("""
        select feed, period_code, label_sv, label_en, first_day, last_day, expected_day, late_day, is_delivered
        from   pub_feed_period
        order by feed, first_day
        """).ToLookup(period => period.Feed);

    /// <summary>The columns of a feed's files, in the order of the template.</summary>
    public List<FeedColumnRow> Columns(string feed) => reading.Query<FeedColumnRow>("""
        select column_name, aliases, is_required, value_kind, domain_sv, domain_en, example
        from   pub_feed_column
        where  feed = @feed
        order by column_no
        """, new { feed });

    /// <summary>Refused lines by rule and column, of deliveries that were not replaced or withdrawn: what is still to be put right.</summary>
    public List<FeedRejectionRow> Rejections(string feed) => reading.Query<FeedRejectionRow>("""
        select r.rule_code, r.column_name, sum(r.line_count) as line_count, count(distinct r.delivery_key) as delivery_count
        from   pub_rejection r
        join   pub_delivery d on d.delivery_key = r.delivery_key
        where  d.feed = @feed and d.state in ('loaded', 'held', 'rejected')
        group by r.rule_code, r.column_name
        order by sum(r.line_count) desc, r.rule_code, r.column_name
        """, new { feed });

    /// <summary>Refused lines by delivery, rule and column, the newest delivery first.</summary>
    public List<DeliveryRejectionRow> RejectionsByDelivery(string feed) => reading.Query<DeliveryRejectionRow>("""
        select d.delivery_key, d.file_name, d.sender, d.period_code, d.state, r.rule_code, r.column_name, r.line_count
        from   pub_rejection r
        join   pub_delivery d on d.delivery_key = r.delivery_key
        where  d.feed = @feed
        order by d.delivery_key desc, r.line_count desc, r.rule_code, r.column_name
        """, new { feed });
}
