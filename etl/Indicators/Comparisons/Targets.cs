using Analytics.WarehouseSql;

namespace Analytics.Etl.Indicators.Comparisons;

/// <summary>The targets of the latest list, as paths.</summary>
public sealed class Targets
{
    private readonly Dictionary<(string Indicator, string Area), TargetPath> paths;

    private sealed class Row
    {
        public string IndicatorCode { get; init; } = "";

        public string AreaCode { get; init; } = "";

        public string BasePeriod { get; init; } = "";

        public double BaseValue { get; init; }

        public double TargetValue { get; init; }

        public int TargetDate { get; init; }

        public string Direction { get; init; } = "";
    }

    /// <summary>Takes the paths.</summary>
    public Targets(IEnumerable<TargetPath> paths) => this.paths = paths.ToDictionary(path => (path.Indicator, path.Area));

    /// <summary>Reads them.</summary>
    public static Targets Read(Warehouse warehouse, Periods periods) => new(warehouse
        .Query<Row>("""
            select t.indicator_code, a.area_code, t.base_period, t.base_value, t.target_value, t.target_date, t.direction
            from   fact_target t
            join   dim_area a on a.area_key = t.area_key
            where  t.list_year = (select max(l.list_year) from fact_target l)
            order by t.indicator_code, a.area_code, t.target_date, t.delivery_key, t.line_no
            """)
        .GroupBy(row => (row.IndicatorCode, row.AreaCode))
        .Where(target => periods.Find(target.First().BasePeriod) is not null)
        .Select(target => new TargetPath(target.Key.IndicatorCode, target.Key.AreaCode, target.Last().Direction, periods[target.First().BasePeriod],
            target.First().BaseValue, [.. target.GroupBy(row => row.TargetDate).Select(point => (point.Key, point.Last().TargetValue))])));

    /// <summary>The indicators with a target.</summary>
    public IEnumerable<string> Indicators => paths.Keys.Select(key => key.Indicator).Distinct();

    /// <summary>The path of a figure's indicator and area; null without a target.</summary>
    public TargetPath? PathOf(CellKey key) => paths.GetValueOrDefault((key.Indicator, key.Area));
}
