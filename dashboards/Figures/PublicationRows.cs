namespace Analytics.Dashboards.Figures;

/// <summary>For how many figures of an indicator the last publication changed something; no figure, and no count of persons.</summary>
public sealed class PublicationChangeRow
{
    public string IndicatorCode { get; init; } = "";
    public string NameSv { get; init; } = "";
    public string NameEn { get; init; } = "";
    public long ChangedCount { get; init; }
    public long ShownCount { get; init; }
    public long HiddenCount { get; init; }
    public long OtherCount { get; init; }
}

/// <summary>How many deliveries of a feed were settled before the last publication, by their state.</summary>
public sealed class PublicationFeedRow
{
    public string Feed { get; init; } = "";
    public long DeliveryCount { get; init; }
    public long RejectedCount { get; init; }
}

/// <summary>One publication.</summary>
public sealed class PublishedRow
{
    public long PublicationKey { get; init; }
    public string FinishedAt { get; init; } = "";

    /// <summary>Figures in it, those that say why they are not shown among them.</summary>
    public long CellCount { get; init; }

    /// <summary>Those that are new or other than in the one before.</summary>
    public long ChangedCount { get; init; }
}

/// <summary>What the last load brought: its deliveries, and what changed on the pages.</summary>
public sealed class PublicationRows(Reading reading)
{
    // A year of weekly loads; the list is for finding one's way, the ledger keeps all.
    private const int MostShown = 60;

    /// <summary>The latest publications, the latest first.</summary>
    public List<PublishedRow> Latest() => reading.Query<PublishedRow>("""
        select p.publication_key, p.finished_at, p.cell_count, p.changed_count
        from   pub_publication p
        where  p.publication_key > (select max(n.publication_key) from pub_publication n) - @most
        order by p.publication_key desc
        """, new { most = MostShown });

    /// <summary>By indicator, in the catalogue's order.</summary>
    public List<PublicationChangeRow> Changes() => reading.Query<PublicationChangeRow>("""
        select c.indicator_code, coalesce(i.name_sv, c.indicator_code) as name_sv, coalesce(i.name_en, c.indicator_code) as name_en,
               c.changed_count, c.shown_count, c.hidden_count, c.other_count
        from   pub_publication_change c
        left join pub_indicator i on i.indicator_code = c.indicator_code
        order by i.sort_order, c.indicator_code
        """);

    /// <summary>By feed.</summary>
    public List<PublicationFeedRow> Feeds() => reading.Query<PublicationFeedRow>("""
        select d.feed, count(*) as delivery_count, sum(iif(d.state = 'rejected', 1, 0)) as rejected_count
        from   pub_publication_delivery p
        join   pub_delivery d on d.delivery_key = p.delivery_key
        group by d.feed
        order by d.feed
        """);
}
