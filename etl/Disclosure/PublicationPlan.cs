using Analytics.Etl.Indicators;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Disclosure;

/// <summary>Exactly which tables are published: indicator × level × kind of period × breakdown. What it does not name never leaves the inner zone.</summary>
public sealed class PublicationPlan
{
    private readonly HashSet<(string Indicator, string AreaKind, string PeriodKind, string Breakdown)> tables;
    private readonly Dictionary<string, string> areaKinds;
    private readonly Dictionary<string, string> periodKinds;

    private sealed class Row
    {
        public string IndicatorCode { get; init; } = "";

        public string AreaKind { get; init; } = "";

        public string PeriodKind { get; init; } = "";

        public string BreakdownKind { get; init; } = "";
    }

    private sealed class Kind
    {
        public string Code { get; init; } = "";

        public string KindName { get; init; } = "";
    }

    private PublicationPlan(HashSet<(string, string, string, string)> tables, Dictionary<string, string> areaKinds, Dictionary<string, string> periodKinds)
    {
        this.tables = tables;
        this.areaKinds = areaKinds;
        this.periodKinds = periodKinds;
    }

    /// <summary>Reads the plan from the warehouse.</summary>
    public static PublicationPlan Read(Warehouse warehouse) => new(
        warehouse.Query<Row>("select indicator_code, area_kind, period_kind, breakdown_kind from dim_publication_plan")
            .Select(row => (row.IndicatorCode, row.AreaKind, row.PeriodKind, row.BreakdownKind)).ToHashSet(),
        warehouse.Query<Kind>("select area_code as code, area_kind as kind_name from dim_area").ToDictionary(kind => kind.Code, kind => kind.KindName),
        warehouse.Query<Kind>("select period_code as code, period_kind as kind_name from dim_period").ToDictionary(kind => kind.Code, kind => kind.KindName));

    /// <summary>Whether a cell is published.</summary>
    public bool Holds(CellKey key) => tables.Contains((key.Indicator, areaKinds[key.Area], periodKinds[key.Period], KindOf(key.Breakdown)));

    private static string KindOf(string breakdown) => breakdown.Split('=')[0];
}
