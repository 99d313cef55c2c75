using Analytics.Etl.Indicators;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Disclosure;

/// <summary>Exactly which tables are published: indicator × level × kind of period × breakdown. What it does not name never leaves the inner zone.</summary>
public sealed class PublicationPlan
{
    private readonly HashSet<(string Indicator, string AreaKind, string PeriodKind, string Breakdown)> tables;
    private readonly Places places;
    private readonly Periods periods;

    private sealed class Row
    {
        public string IndicatorCode { get; init; } = "";

        public string AreaKind { get; init; } = "";

        public string PeriodKind { get; init; } = "";

        public string BreakdownKind { get; init; } = "";
    }

    private PublicationPlan(HashSet<(string, string, string, string)> tables, Places places, Periods periods)
    {
        this.tables = tables;
        this.places = places;
        this.periods = periods;
    }

    /// <summary>Reads the plan from the warehouse.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="places">Which say the kind of an area.</param>
    /// <param name="periods">Which say the kind of a period.</param>
    public static PublicationPlan Read(Warehouse warehouse, Places places, Periods periods) => new(
        warehouse.Query<Row>("select indicator_code, area_kind, period_kind, breakdown_kind from dim_publication_plan")
            .Select(row => (row.IndicatorCode, row.AreaKind, row.PeriodKind, row.BreakdownKind)).ToHashSet(), places, periods);

    /// <summary>Whether a cell is published.</summary>
    public bool Holds(CellKey key) => tables.Contains((key.Indicator, places.Kinds[key.Area], periods[key.Period].Kind, key.BreakdownKind));
}
