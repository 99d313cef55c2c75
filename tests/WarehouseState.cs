using System.Security.Cryptography;
using System.Text;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;

namespace Analytics.Tests;

/// <summary>A warehouse's content as text, one line per table: rows and a hash. Equal texts mean equal content.</summary>
public static class WarehouseState
{
    private static readonly (string Name, string Sql)[] Tables =
    [
        ("delivery", """
            select delivery_key, feed, sender, file_name, sha256, period_code, first_day, last_day, state, read_count, loaded_count, rejected_count,
                   refusal_code, refusal_message, superseded_by, holds_identity, file_state from delivery order by delivery_key
            """),
        ("delivery_rejection", "select delivery_key, line_no, column_name, rule_code, masked_value, message from delivery_rejection order by delivery_key, line_no"),
        ("delivery_warning", "select delivery_key, warning_no, warning_code, warning_count, message from delivery_warning order by delivery_key, warning_no"),
        .. FeedList.All.Select(feed => (feed.RawTable, $"select delivery_key, count(*) from {feed.RawTable} group by delivery_key order by delivery_key")),
        ("ind_value", "select indicator_code, area_code, period_code, breakdown, numerator, denominator, value, note from ind_value order by 1, 2, 3, 4"),
        ("pub_value", "select * from pub_value order by 1, 2, 3, 4"),
        ("publication_need", "select need_key from publication_need"),
    ];

    /// <summary>The figures that follow from the deliveries in force: Q01 and Q03 tell how they came (in time, and what was told first).</summary>
    public const string WithoutHistory = "indicator_code not in ('Q01', 'Q03')";

    /// <summary>The content.</summary>
    public static string Of(TestWarehouse warehouse) => string.Join('\n', [.. Tables.Select(table => Line(table.Name, warehouse.Rows(table.Sql))), Content(warehouse)]);

    /// <summary>What follows from the deliveries in force alone, whatever their numbers and however they came: dimensions and facts by business keys, and the published figures.</summary>
    public static string Content(TestWarehouse warehouse) => string.Join('\n',
    [
        .. RebuiltContent.Tables.Select(table => Line(table.Table, [.. warehouse.Rows(table.Content).Order(StringComparer.Ordinal)])),
        Line("pub_value", warehouse.Rows($"select * from pub_value where {WithoutHistory} order by 1, 2, 3, 4")),
    ]);

    private static string Line(string name, List<string> rows) =>
        $"{name}: {rows.Count} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))))[..16]}";
}
