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
    private static readonly (string Table, string Content)[] Tables =
    [
        ("dim_unit", """
            select u.unit_code, u.unit_name, u.administration, c.care_level_code, m.municipality_code, u.in_scope, u.is_inferred, u.valid_from, u.valid_to,
                   u.covers_from, u.covers_to
            from   dim_unit u
            join   dim_care_level c on c.care_level_key = u.care_level_key
            join   dim_municipality m on m.municipality_key = u.municipality_key
            """),
        ("fact_procedure", """
            select f.delivery_key, f.line_no, f.date_key, u.unit_code, u.valid_from, f.procedure_code_key, f.municipality_key, f.age_group_key, f.sex_key,
                   f.ground_key, f.care_level_key, f.quantity
            from   fact_procedure f
            left join dim_unit u on u.unit_key = f.unit_key
            """),
        ("fact_population", "select f.delivery_key, f.line_no, f.area_key, f.year_no, f.age, f.sex_key, f.people from fact_population f"),
    ];

    /// <summary>Rebuilds in one transaction; must hold the right to run.</summary>
    public IReadOnlyList<RebuiltTable> Run()
    {
        using var change = warehouse.BeginChange();
        var before = Tables.Select(table => Content(change, table.Content)).ToList();
        change.Execute("delete from fact_procedure");
        change.Execute("delete from fact_population");
        change.Execute("delete from dim_unit");
        var inForce = change.Query<Delivery>("select delivery_key, feed from delivery where state = 'loaded' order by delivery_key");
        foreach (var feed in FeedList.All)
        {
            foreach (var delivery in inForce.Where(delivery => delivery.Feed == feed.Name))
            {
                new ForceChange(change, feed).RunLoads([delivery.DeliveryKey], []);
            }
        }

        var after = Tables.Select(table => Content(change, table.Content)).ToList();
        if (inForce.Count > 0)
        {
            Ledger.MarkStale(change, inForce[^1].DeliveryKey, UtcText.Of(clock.GetUtcNow()));
        }

        change.Commit();
        return [.. Tables.Select((table, at) => new RebuiltTable(table.Table, before[at].Rows, after[at].Rows, before[at] == after[at]))];
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
