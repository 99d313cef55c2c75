using Analytics.Etl.Feeds;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Codes;

/// <summary>Where a unit's code stands in the raw rows of a delivery in force.</summary>
public sealed record UnitUse
{
    /// <summary>The feed.</summary>
    public string Feed { get; init; } = "";

    /// <summary>The delivery's number.</summary>
    public long DeliveryKey { get; init; }

    /// <summary>Its rows with the code.</summary>
    public long RowCount { get; init; }
}

/// <summary>Finds a unit's code, as written, in every feed whose raw rows name units; the unit list itself is none of them.</summary>
public static class UnitUses
{
    /// <summary>The uses, by feed in the order of loading, then by delivery.</summary>
    public static List<UnitUse> Of(Warehouse warehouse, string writtenCode)
    {
        var uses = new List<UnitUse>();
        foreach (var feed in FeedList.All.Where(feed => feed.RawTable != "raw_unit"))
        {
            foreach (var column in feed.RawColumns.Where(column => column.Name.EndsWith("unit_code", StringComparison.Ordinal)))
            {
                uses.AddRange(warehouse.Query<UnitUse>($"""
                    select d.feed, r.delivery_key, count(*) as row_count
                    from   {feed.RawTable} r
                    join   delivery d on d.delivery_key = r.delivery_key
                    where  d.state = 'loaded' and r.{column.Name} = @writtenCode
                    group by d.feed, r.delivery_key
                    order by r.delivery_key
                    """, new { writtenCode }));
            }
        }

        return uses;
    }
}
