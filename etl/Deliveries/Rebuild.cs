using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Analytics.Etl.Feeds;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Deliveries;

/// <summary>One table's content before and after a rebuild, compared on business keys.</summary>
public sealed record RebuiltTable(string Table, long RowsBefore, long RowsAfter, bool IsEqual);

/// <summary>
/// Drops everything right of <c>raw_</c> that deliveries have made and makes it again from the raw rows of the deliveries in force.
/// The content must come out equal on business keys; surrogate keys may differ.
/// </summary>
public sealed class Rebuild(Warehouse warehouse, TimeProvider clock)
{
    /// <summary>Rebuilds in one transaction; must hold the right to run.</summary>
    public IReadOnlyList<RebuiltTable> Run()
    {
        using var change = warehouse.BeginChange();
        var before = RebuiltContent.Tables.Select(table => Content(change, table.Content)).ToList();
        foreach (var (table, _) in RebuiltContent.Tables.Reverse())
        {
            change.Execute($"delete from {table}");
        }

        var inForce = change.Query<Delivery>("select delivery_key, feed from delivery where state = 'loaded' order by delivery_key");
        foreach (var feed in FeedList.All)
        {
            foreach (var delivery in inForce.Where(delivery => delivery.Feed == feed.Name))
            {
                new ForceChange(change, feed).RunLoads([delivery.DeliveryKey], []);
            }
        }

        var after = RebuiltContent.Tables.Select(table => Content(change, table.Content)).ToList();
        if (inForce.Count > 0)
        {
            Ledger.MarkStale(change, [inForce[^1].DeliveryKey], UtcText.Of(clock.GetUtcNow()), isFull: true);
        }

        change.Commit();
        return [.. RebuiltContent.Tables.Select((table, at) => new RebuiltTable(table.Table, before[at].Rows, after[at].Rows, before[at] == after[at]))];
    }

    // Equal content whatever its order: the sum of the rows' hashes.
    private static (long Rows, ulong Hash) Content(Change change, string sql)
    {
        var (rows, sum) = (0L, 0UL);
        var text = new StringBuilder();
        foreach (var values in change.Stream(sql))
        {
            text.Clear();
            foreach (var value in values)
            {
                text.Append(CultureInfo.InvariantCulture, $"{value}|");
            }

            rows++;
            sum += XxHash3.HashToUInt64(Encoding.UTF8.GetBytes(text.ToString()));
        }

        return (rows, sum);
    }
}
