using Analytics.Etl.Indicators;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Disclosure;

/// <summary>A published cell beside the one that is explained.</summary>
/// <param name="Key">Its place.</param>
/// <param name="Status">What readers see of it.</param>
/// <param name="Label">Place and period in Swedish words.</param>
public sealed record Related(CellKey Key, string Status, string Label);

/// <summary>Why a cell is hidden, made of what readers see alone: it can tell no more than they know.</summary>
/// <param name="Key">The cell.</param>
/// <param name="Status">shown, hidden, another status, or not_published.</param>
/// <param name="Linked">What the cell hangs together with: wholes that it is a part of, and other indicators that show the same count.</param>
/// <param name="Instead">The nearest shown figures of the same indicator: a larger place or a longer time.</param>
public sealed record Explained(CellKey Key, string Status, IReadOnlyList<Related> Linked, IReadOnlyList<Related> Instead);

/// <summary>Explains published cells.</summary>
public sealed class Explanation(Warehouse warehouse)
{
    private const int Nearest = 4;

    private sealed class Row
    {
        public string IndicatorCode { get; init; } = "";

        public string AreaCode { get; init; } = "";

        public string PeriodCode { get; init; } = "";

        public string Breakdown { get; init; } = "";

        public string Status { get; init; } = "";

        public string Label { get; init; } = "";

        public Related Related() => new(new CellKey(IndicatorCode, AreaCode, PeriodCode, Breakdown), Status, Label);
    }

    /// <summary>Explains a cell.</summary>
    public Explained Of(CellKey key)
    {
        var status = warehouse.Query<string>("""
            select v.status from pub_value v
            where v.indicator_code = @Indicator and v.area_code = @Area and v.period_code = @Period and v.breakdown = @Breakdown
            """, key).SingleOrDefault() ?? "not_published";
        var wholes = Wholes(key);
        return new Explained(key, status, [.. wholes, .. Twins(key)], [.. wholes.Where(cell => cell.Status == PublishedValue.Shown).Take(Nearest)]);
    }

    // The same indicator for a place that holds this one, a period that holds this one, or the whole of a breakdown: nearest first.
    private List<Related> Wholes(CellKey key) => [.. warehouse.Query<Row>("""
        select v.indicator_code, v.area_code, v.period_code, v.breakdown, v.status, concat(a.label_sv, ', ', p.label_sv) as label
        from   pub_value v
        join   dim_area a on a.area_code = v.area_code
        join   dim_period p on p.period_code = v.period_code
        join   dim_area own on own.area_code = @Area
        join   dim_period spell on spell.period_code = @Period
        where  v.indicator_code = @Indicator and p.first_day <= spell.first_day and p.last_day >= spell.last_day and v.breakdown in (@Breakdown, '')
        and    not exists (select 1 from dim_area_municipality m where m.area_key = own.area_key
                           and not exists (select 1 from dim_area_municipality o where o.area_key = a.area_key and o.municipality_key = m.municipality_key))
        and    not (v.area_code = @Area and v.period_code = @Period and v.breakdown = @Breakdown) and v.status in ('shown', 'hidden')
        order by case when v.breakdown = @Breakdown then 0 else 1 end, p.month_count, case a.area_kind when 'municipality' then 0 when 'care_area' then 1 when 'association' then 2 else 3 end,
                 p.first_day
        """, key).Select(row => row.Related())];

    // Other indicators whose numerator or denominator counts the same.
    private List<Related> Twins(CellKey key) => [.. warehouse.Query<Row>("""
        select v.indicator_code, v.area_code, v.period_code, v.breakdown, v.status, i.name_sv as label
        from   pub_value v
        join   dim_indicator i on i.indicator_code = v.indicator_code
        and    i.version_no = (select max(n.version_no) from dim_indicator n where n.indicator_code = i.indicator_code)
        where  v.area_code = @Area and v.period_code = @Period and v.breakdown = @Breakdown and v.indicator_code <> @Indicator
        and    v.indicator_code in (select o.indicator_code from dim_indicator_count o
                                    join dim_indicator_count c on c.count_code = o.count_code and c.indicator_code = @Indicator)
        order by i.sort_order
        """, key).Select(row => row.Related())];
}
