namespace Analytics.Dashboards.Figures;

/// <summary>One delivery, with what is fit for everybody.</summary>
public sealed class DeliveryRow
{
    public long DeliveryKey { get; init; }
    public string Feed { get; init; } = "";
    public string Sender { get; init; } = "";
    public string FileName { get; init; } = "";
    public string PeriodCode { get; init; } = "";
    public long FirstDay { get; init; }
    public long LastDay { get; init; }
    public string ReceivedAt { get; init; } = "";
    public string? FinishedAt { get; init; }
    public string State { get; init; } = "";

    /// <summary>shown, or hidden where the rows are persons or talks: then the three counts are null, and so are those of refused lines and warnings.</summary>
    public string RowsStatus { get; init; } = "";

    /// <summary>1 when any line was refused, however many.</summary>
    public long HasRefused { get; init; }
    public long? ReadCount { get; init; }
    public long? LoadedCount { get; init; }
    public long? RejectedCount { get; init; }
    public string? RefusalCode { get; init; }

    /// <summary>Why the whole file was refused or held; null where the sentence would tell a count: the code says it then.</summary>
    public string? RefusalMessage { get; init; }
    public long? SupersededBy { get; init; }

    /// <summary>Refused lines, by rule and column.</summary>
    public IReadOnlyList<RejectionRow> Rejections { get; set; } = [];

    /// <summary>What was loaded but should be known.</summary>
    public IReadOnlyList<WarningRow> Warnings { get; set; } = [];
}

/// <summary>How many lines of a delivery broke a rule.</summary>
public sealed class RejectionRow
{
    public long DeliveryKey { get; init; }
    public string RuleCode { get; init; } = "";
    public string ColumnName { get; init; } = "";
    public long? LineCount { get; init; }
}

/// <summary>A warning on a delivery.</summary>
public sealed class WarningRow
{
    public long DeliveryKey { get; init; }
    public string WarningCode { get; init; } = "";
    public long? WarningCount { get; init; }

    /// <summary>What is to be known; null where the sentence would tell a count: the code says it then.</summary>
    public string? Message { get; init; }
}

/// <summary>The queries behind the list of deliveries, the newest first.</summary>
public sealed class DeliveryRows(Reading reading)
{
    /// <summary>The feeds that have ever come.</summary>
    public List<string> Feeds() => reading.Query<string>("select distinct feed from pub_delivery order by feed");

    /// <summary>How many deliveries there are, of one feed or of all.</summary>
    public int Count(string? feed) => (int)reading.Query<long>("select count(*) from pub_delivery where @feed = '' or feed = @feed", new { feed = feed ?? "" }).Single();

    /// <summary>One page of deliveries with their refused lines and warnings.</summary>
    public List<DeliveryRow> Page(string? feed, int page, int pageSize)
    {
        var bounds = new { feed = feed ?? "", first = (page - 1L) * pageSize + 1, last = (long)page * pageSize };
        var deliveries = reading.Query<DeliveryRow>("""
            select n.*
            from  (select d.delivery_key, d.feed, d.sender, d.file_name, d.period_code, d.first_day, d.last_day, d.received_at, d.finished_at, d.state,
                          d.rows_status, d.has_refused, d.read_count, d.loaded_count, d.rejected_count, d.refusal_code, d.refusal_message, d.superseded_by,
                          row_number() over (order by d.delivery_key desc) as place
                   from   pub_delivery d
                   where  @feed = '' or d.feed = @feed) n
            where  n.place between @first and @last
            order by n.place
            """, bounds);
        var keys = deliveries.Select(delivery => delivery.DeliveryKey).DefaultIfEmpty(0).ToList();
        var range = new { low = keys.Min(), high = keys.Max() };
        var rejections = reading.Query<RejectionRow>("""
            select delivery_key, rule_code, column_name, line_count from pub_rejection
            where  delivery_key between @low and @high order by delivery_key, line_count desc, rule_code, column_name
            """, range).ToLookup(row => row.DeliveryKey);
        var warnings = reading.Query<WarningRow>("""
            select delivery_key, warning_code, warning_count, message from pub_warning
            where  delivery_key between @low and @high order by delivery_key, warning_no
            """, range).ToLookup(row => row.DeliveryKey);
        foreach (var delivery in deliveries)
        {
            delivery.Rejections = [.. rejections[delivery.DeliveryKey]];
            delivery.Warnings = [.. warnings[delivery.DeliveryKey]];
        }

        return deliveries;
    }
}
