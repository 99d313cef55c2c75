using Analytics.WarehouseSql;

namespace Analytics.Etl.Indicators;

/// <summary>What the catalogue says of how an indicator is measured, in the version in force.</summary>
public sealed record Definition
{
    /// <summary>Its code, such as K01.</summary>
    public string IndicatorCode { get; init; } = "";

    /// <summary>Scale: value = numerator / denominator × multiplier.</summary>
    public double Multiplier { get; init; }

    /// <summary>How the value is made of numerator and denominator.</summary>
    public string ValueMethod { get; init; } = "";

    /// <summary>How its limits are made.</summary>
    public string IntervalMethod { get; init; } = "";

    /// <summary>'talks' where several events with one family widen the interval.</summary>
    public string Dependence { get; init; } = "";

    /// <summary>Smallest denominator for which a value is given.</summary>
    public int MinimumBase { get; init; }

    /// <summary>Which parts count persons or talks: none, numerator, share or denominator.</summary>
    public string Protected { get; init; } = "";

    /// <summary>1 for the first release, 2 for the next, 3 for when its source exists.</summary>
    public int Priority { get; init; }

    /// <summary>Whether high is good (+) or bad (-), means nothing by itself (0), or should be a given value (=).</summary>
    public string Polarity { get; init; } = "";

    /// <summary>The points of the målbild that it tells of, with blanks between.</summary>
    public string Goals { get; init; } = "";

    /// <summary>The main feed, whose lag makes figures preliminary.</summary>
    public string Feed { get; init; } = "";

    /// <summary>What the main feed is to it; a base where no delivery tells of the figure itself (C25).</summary>
    public string FeedRole { get; init; } = "";

    /// <summary>Whether deliveries can still make a figure grow.</summary>
    public bool CanGrow => FeedRole != "base";

    /// <summary>Whether it counts persons or talks, so that small counts are hidden.</summary>
    public bool IsProtected => Protected != "none";

    /// <summary>Whether it is counted by a view, and not made of other figures.</summary>
    public bool IsCounted => ValueMethod is not ("derived" or "none");

    /// <summary>The catalogue's measured indicators in its order.</summary>
    public static List<Definition> Measured(Warehouse warehouse) => warehouse.Query<Definition>("""
        select i.indicator_code, i.multiplier, i.value_method, i.interval_method, i.dependence, i.minimum_base, i.protected, i.priority, i.polarity, i.goals, i.feed,
               coalesce(f.role, '') as feed_role
        from   dim_indicator i
        left join dim_indicator_feed f on f.indicator_code = i.indicator_code and f.is_main = 1
        where  i.state = 'measured' and i.version_no = (select max(v.version_no) from dim_indicator v where v.indicator_code = i.indicator_code)
        order by i.sort_order
        """);
}
