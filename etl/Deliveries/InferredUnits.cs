using Analytics.Etl.Feeds;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Deliveries;

/// <summary>Tells which units a delivery names that no unit list knows: they were loaded on inferred members.</summary>
public static class InferredUnits
{
    private const int Named = 10;

    private sealed class Found
    {
        public string UnitCode { get; init; } = "";

        public long RowCount { get; init; }
    }

    /// <summary>One warning for all of them, or none.</summary>
    public static IEnumerable<Warning> Warnings(Change change, long key)
    {
        var units = change.Query<Found>("""
            select u.unit_code, count(*) as row_count
            from   stg_unit_use s
            join   dim_unit u on u.unit_code = s.unit_code
            where  s.delivery_key = @key and u.is_inferred = 1
            group by u.unit_code
            order by u.unit_code
            """, new { key });
        if (units.Count == 0)
        {
            yield break;
        }

        var codes = string.Join(", ", units.Take(Named).Select(unit => unit.UnitCode)) + (units.Count > Named ? " …" : "");
        yield return new Warning("okänd_enhet", units.Sum(unit => unit.RowCount), $"{Words.Count(units.Count, "enhet", "enheter")} finns inte i enhetslistan: {codes}. Raderna är laddade; leverera en ny enhetslista (enheter) eller bedöm koderna med proposals.");
    }
}
