using System.Security.Cryptography;
using System.Text;

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
        ("raw_procedure", "select delivery_key, line_no, date_key, unit_code, procedure_code, municipality_code, quantity from raw_procedure order by delivery_key, line_no"),
        ("dim_unit", "select unit_code, unit_name, is_inferred, valid_from, valid_to, covers_from, covers_to from dim_unit order by unit_code, valid_from"),
        ("fact_procedure", """
            select f.delivery_key, f.line_no, f.date_key, u.unit_code, u.valid_from, f.procedure_code_key, f.municipality_key, f.age_group_key, f.sex_key,
                   f.ground_key, f.care_level_key, f.quantity
            from fact_procedure f join dim_unit u on u.unit_key = f.unit_key order by f.delivery_key, f.line_no
            """),
        ("fact_population", "select delivery_key, line_no, area_key, year_no, age, sex_key, people from fact_population order by delivery_key, line_no, year_no"),
        ("ind_value", "select indicator_code, area_code, period_code, breakdown, numerator, denominator, value, note from ind_value order by 1, 2, 3, 4"),
        ("pub_value", "select * from pub_value order by 1, 2, 3, 4"),
        ("publication_need", "select need_key from publication_need"),
    ];

    /// <summary>The content.</summary>
    public static string Of(TestWarehouse warehouse) => string.Join('\n', Tables.Select(table =>
    {
        var rows = warehouse.Rows(table.Sql);
        return $"{table.Name}: {rows.Count} {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))))[..16]}";
    }));
}
