using Dapper;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>Every indicator is counted in a base_ view whose columns trace can read (the pattern stands in base_K01).</summary>
public class BaseViewTests
{
    [Fact]
    public void Every_base_view_of_an_indicator_can_be_traced()
    {
        using var warehouse = new TestWarehouse();
        using var connection = warehouse.Warehouse.Open();
        var kinds = warehouse.Rows("select distinct indicator_code, breakdown_kind from dim_publication_plan").Select(row => row.Split('|')).ToLookup(row => row[0], row => row[1]);
        Rule.Holds(warehouse.Rows("select distinct indicator_code from dim_indicator where value_method not in ('derived', 'none') order by indicator_code").SelectMany(indicator =>
        {
            using var reader = connection.ExecuteReader($"select * from base_{indicator} where 1 = 0");
            return Lacking($"base_{indicator}", [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)], kinds[indicator]);
        }));
    }

    [Fact]
    public void A_base_view_that_lacks_columns_is_caught() => Assert.Equal(
        ["line_no", "municipality_key or area_key", "month_no or period_key", "code_breakdown"],
        Lacking("base_X", ["delivery_key", "quantity"], ["", "code"]).Select(message => message.Split(": ")[1]));

    private static IEnumerable<string> Lacking(string view, IReadOnlyList<string> columns, IEnumerable<string> breakdownKinds) =>
        ((string[][])[["delivery_key"], ["line_no"], ["quantity"], ["municipality_key", "area_key"], ["month_no", "period_key"]])
        .Concat(breakdownKinds.Where(kind => kind.Length > 0).Select(kind => new[] { kind + "_breakdown" }))
        .Where(any => !any.Any(columns.Contains))
        .Select(any => $"warehouse-sql/5-indicators/{view}.sql:1: {string.Join(" or ", any)}: is missing; trace reads it (the pattern stands in base_K01)");
}
