using Analytics.Etl.Indicators;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Publications;

/// <summary>
/// Which figures a publication must measure again: those that the deliveries which came into force or left it can have touched, and those
/// that no longer are preliminary. Everything, when another program measured last, or when the facts were rebuilt.
/// </summary>
public sealed class MeasureScope
{
    private readonly Dictionary<string, HashSet<string>> periods = new(StringComparer.Ordinal);
    private readonly HashSet<string> whole = new(StringComparer.Ordinal);

    private sealed class Touch
    {
        public string IndicatorCode { get; init; } = "";

        public string Touches { get; init; } = "";

        public int FirstDay { get; init; }

        public int LastDay { get; init; }
    }

    /// <summary>What measures: this program, its views and its catalogue. Deterministic builds give one source one stamp.</summary>
    public static string Program { get; } =
        $"{typeof(Warehouse).Module.ModuleVersionId:N}{typeof(MeasureScope).Module.ModuleVersionId:N}";

    /// <summary>Whether everything is measured again.</summary>
    public bool IsFull { get; private init; }

    /// <summary>Whether there is anything to publish.</summary>
    public bool IsEmpty => !IsFull && whole.Count == 0 && periods.Count == 0 && !HasNeed;

    /// <summary>Whether a list of targets came or went: every comparison with a target is then made again, whatever it is of.</summary>
    public bool IsRetargeted { get; private init; }

    // A delivery of a feed that no indicator reads changes no figure, but the publication tells of it.
    private bool HasNeed { get; init; }

    /// <summary>Everything.</summary>
    public static MeasureScope Full { get; } = new() { IsFull = true, IsRetargeted = true };

    /// <summary>Reads what has been touched since the last publication.</summary>
    public static MeasureScope Read(Warehouse warehouse, Lag lag)
    {
        var needs = warehouse.Query<(string Feed, int IsFull)>("select d.feed, n.is_full from publication_need n join delivery d on d.delivery_key = n.delivery_key");
        var last = warehouse.Query<string>("select p.measured_by from publication p where p.publication_key = (select max(l.publication_key) from publication l)").SingleOrDefault();
        if (needs.Exists(need => need.IsFull == 1) || (last is null ? needs.Count > 0 : last != Program))
        {
            return Full;
        }

        var scope = new MeasureScope { HasNeed = needs.Count > 0, IsRetargeted = needs.Exists(need => need.Feed == "malvarden") };
        foreach (var touch in Touches(warehouse))
        {
            scope.Add(warehouse, touch);
        }

        foreach (var (indicator, period) in Closed(warehouse, lag))
        {
            scope.PeriodsOf(indicator).Add(period);
        }

        return scope;
    }

    /// <summary>The periods of an indicator to be measured; null when none is.</summary>
    public PeriodFilter? Of(string indicator) =>
        IsFull || whole.Contains(indicator) ? PeriodFilter.All
        : periods.TryGetValue(indicator, out var touched) ? new PeriodFilter([.. touched.Order(StringComparer.Ordinal)])
        : null;

    private HashSet<string> PeriodsOf(string indicator) =>
        periods.TryGetValue(indicator, out var touched) ? touched : periods[indicator] = new HashSet<string>(StringComparer.Ordinal);

    private void Add(Warehouse warehouse, Touch touch)
    {
        if (touch.Touches == "all")
        {
            whole.Add(touch.IndicatorCode);
            return;
        }

        PeriodsOf(touch.IndicatorCode).UnionWith(warehouse.Query<string>(
            "select p.period_code from dim_period p where p.first_day <= @LastDay and p.last_day >= @FirstDay", touch));
    }

    private static List<Touch> Touches(Warehouse warehouse) => warehouse.Query<Touch>("""
        select distinct f.indicator_code, f.touches, d.first_day, d.last_day
        from   publication_need n
        join   delivery d on d.delivery_key = n.delivery_key
        join   dim_indicator_feed f on f.feed = d.feed
        order by f.indicator_code, f.touches, d.first_day, d.last_day
        """);

    // What is derived follows the figures that it is made of, and those may be of a feed that stays open longer than its own main feed.
    private static IEnumerable<(string Indicator, string Period)> Closed(Warehouse warehouse, Lag lag) => warehouse
        .Query<(string Indicator, string Period, string Feed)>("""
            select distinct v.indicator_code, v.period_code, i.feed
            from   ind_value v
            join   dim_indicator i on i.indicator_code = v.indicator_code
            where  v.note = 'preliminary' and i.value_method <> 'derived'
            """)
        .Where(open => !lag.IsOpen(open.Feed, open.Period))
        .Select(open => (open.Indicator, open.Period));
}
