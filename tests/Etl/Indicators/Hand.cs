using Analytics.Tests.Schedule;

namespace Analytics.Tests.Etl.Indicators;

/// <summary>What the small hand-made warehouses of groups N, P, O, S and Q share: a clock that stands, and a population that anybody can reckon with.</summary>
internal static class Hand
{
    /// <summary>A clock at a day, so that no figure depends on when the tests run.</summary>
    public static SetClock At(string day) => new(day + "T08:00Z");

    /// <summary>One girl of each age 0–20 in each of the 49: 18 children in a municipality and 882 in the county; 21 and 1 029 of age 0–20.</summary>
    public static string Population(TestWarehouse warehouse, int year) => FormattableString.Invariant($"region;ålder;kön;{year}\n")
        + string.Concat(warehouse.Rows("select m.municipality_code from dim_municipality m where m.municipality_key > 1 order by m.municipality_code")
            .SelectMany(place => Enumerable.Range(0, 21).Select(age => FormattableString.Invariant($"{place};{age} år;kvinnor;1\n"))));

    /// <summary>What a view of an indicator gives: area, period, breakdown, numerator, denominator. Nothing where it is null.</summary>
    public static List<string> Counted(this TestWarehouse warehouse, string indicator, string where) =>
        warehouse.Rows($"select v.area_code, v.period_code, v.breakdown, v.numerator, v.denominator from ind_{indicator} v where {where} order by v.area_code, v.period_code, v.breakdown");

    /// <summary>What is measured of it: area, period, breakdown, value rounded to four decimals, low, high and note.</summary>
    public static List<string> Measured(this TestWarehouse warehouse, string indicator, string where) => warehouse.Rows($"""
        select v.area_code, v.period_code, v.breakdown, round(v.value, 4), round(v.value_low, 4), round(v.value_high, 4), v.note
        from   ind_value v
        where  v.indicator_code = '{indicator}' and ({where})
        order by v.area_code, v.period_code, v.breakdown
        """);
}
