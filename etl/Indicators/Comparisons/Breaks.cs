using Analytics.WarehouseSql;

namespace Analytics.Etl.Indicators.Comparisons;

/// <summary>From when later versions of definitions hold: figures on both sides of such a day are not of the same thing.</summary>
/// <param name="days">First days of versions after the first, yyyymmdd, by indicator.</param>
public sealed class Breaks(ILookup<string, int> days)
{
    private sealed class Row
    {
        public string Code { get; init; } = "";

        public string ValidFrom { get; init; } = "";
    }

    /// <summary>Reads them from the catalogue.</summary>
    public static Breaks Read(Warehouse warehouse) => new(warehouse
        .Query<Row>("select i.indicator_code as code, i.valid_from from dim_indicator i where i.version_no > 1")
        .ToLookup(row => row.Code, row => Calendar.Key(DateOnly.ParseExact(row.ValidFrom, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), StringComparer.Ordinal));

    /// <summary>Which version, counted from 0, holds for a period that ends on a day.</summary>
    public int Version(string indicator, int lastDay) => days[indicator].Count(day => day <= lastDay);
}
