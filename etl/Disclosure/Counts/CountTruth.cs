using System.Data.Common;
using System.Runtime.InteropServices;
using Analytics.Etl.Indicators;
using Dapper;

namespace Analytics.Etl.Disclosure.Counts;

/// <summary>The counts themselves, by place and month: what every published table is a sum of. For the protection alone; they are never published.</summary>
public sealed class CountTruth
{
    private readonly Dictionary<(string Count, string Breakdown), Dictionary<(string Area, int Month), long>> counts = [];
    private readonly Dictionary<long, string[]> areas;

    private sealed class Row
    {
        public string CountCode { get; init; } = "";

        public string Breakdown { get; init; } = "";

        public long MunicipalityKey { get; init; }

        public int MonthNo { get; init; }

        public long Quantity { get; init; }
    }

    private CountTruth(Dictionary<long, string[]> areas) => this.areas = areas;

    /// <summary>Reads them.</summary>
    public static CountTruth Read(DbConnection connection)
    {
        var truth = new CountTruth(connection
            .Query<(long Key, string Area)>("select am.municipality_key, a.area_code from dim_area_municipality am join dim_area a on a.area_key = am.area_key")
            .GroupBy(row => row.Key).ToDictionary(group => group.Key, group => group.Select(row => row.Area).ToArray()));
        foreach (var row in connection.Query<Row>("select c.count_code, c.breakdown, c.municipality_key, c.month_no, c.quantity from ind_count c", commandTimeout: 0))
        {
            truth.Add(row);
        }

        return truth;
    }

    /// <summary>The members of a breakdown that anything was counted of.</summary>
    public IEnumerable<string> Members(string count, string kind) =>
        counts.Keys.Where(key => key.Count == count && key.Breakdown.Length > 0 && CellKey.KindOf(key.Breakdown) == kind).Select(key => key.Breakdown);

    /// <summary>A count at a place in some months.</summary>
    /// <param name="count">Its code.</param>
    /// <param name="breakdown">The member; '' for the whole.</param>
    /// <param name="area">The area's code.</param>
    /// <param name="months">The months, yyyymm.</param>
    public long Sum(string count, string breakdown, string area, IEnumerable<int> months)
    {
        if (!counts.TryGetValue((count, breakdown), out var byPlace))
        {
            return 0;
        }

        return months.Sum(month => byPlace.GetValueOrDefault((area, month)));
    }

    /// <summary>Every count of a month in a fixed order, to tell whether anything in it has changed.</summary>
    public IEnumerable<(string Count, int Month, string Line)> Lines() =>
        from byPlace in counts
        from quantity in byPlace.Value
        select (byPlace.Key.Count, quantity.Key.Month, $"{byPlace.Key.Count}|{byPlace.Key.Breakdown}|{quantity.Key.Area}|{quantity.Value}");

    private void Add(Row row)
    {
        ref var byPlace = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, (row.CountCode, row.Breakdown), out _);
        byPlace ??= [];
        foreach (var area in areas.GetValueOrDefault(row.MunicipalityKey) ?? [])
        {
            CollectionsMarshal.GetValueRefOrAddDefault(byPlace, (area, row.MonthNo), out _) += row.Quantity;
        }
    }
}
