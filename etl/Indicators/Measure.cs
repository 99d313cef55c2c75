using System.Data.Common;
using Analytics.Etl.Indicators.Statistics;
using Analytics.WarehouseSql;
using Dapper;

namespace Analytics.Etl.Indicators;

/// <summary>From counts in the <c>ind_</c> views to values with intervals, for the indicators of the catalogue.</summary>
public static class Measure
{
    private sealed class Definition
    {
        public string IndicatorCode { get; init; } = "";

        public double Multiplier { get; init; }

        public string IntervalMethod { get; init; } = "";

        public string Feed { get; init; } = "";
    }

    private sealed class Counted
    {
        public string AreaCode { get; init; } = "";

        public string AreaKind { get; init; } = "";

        public string PeriodCode { get; init; } = "";

        public string Breakdown { get; init; } = "";

        public double? Numerator { get; init; }

        public double? Denominator { get; init; }
    }

    /// <summary>Measures every indicator as the facts stand; what its feed's lag still leaves open is noted as preliminary.</summary>
    public static List<IndicatorValue> All(Warehouse warehouse, Lag lag)
    {
        using var connection = warehouse.Open();
        var definitions = connection.Query<Definition>(
            """
            select i.indicator_code, i.multiplier, i.interval_method, i.feed
            from   dim_indicator i
            where  i.version_no = (select max(v.version_no) from dim_indicator v where v.indicator_code = i.indicator_code)
            order by i.sort_order
            """).AsList();
        return [.. definitions.SelectMany(definition => Of(connection, definition, lag))];
    }

    private static IEnumerable<IndicatorValue> Of(DbConnection connection, Definition definition, Lag lag) => connection.Query<Counted>($"""
            select v.area_code, a.area_kind, v.period_code, v.breakdown, v.numerator, v.denominator
            from   ind_{definition.IndicatorCode} v
            join   dim_area a on a.area_code = v.area_code
            """, commandTimeout: 0).Select(counted => Noted(Value(definition, counted), definition, lag));

    private static IndicatorValue Noted(IndicatorValue value, Definition definition, Lag lag) =>
        value.Note == Notes.None && lag.IsOpen(definition.Feed, value.Key.Period) ? value with { Note = Notes.Preliminary } : value;

    private static IndicatorValue Value(Definition definition, Counted counted)
    {
        var key = new CellKey(definition.IndicatorCode, counted.AreaCode, counted.PeriodCode, counted.Breakdown);
        if (counted.Numerator is not { } numerator)
        {
            return new IndicatorValue(key, null, counted.Denominator, null, null, null, Notes.NotDelivered);
        }

        if (counted.AreaKind == "outside")
        {
            return new IndicatorValue(key, numerator, null, null, null, null, Notes.NotApplicable);
        }

        if (counted.Denominator is not > 0)
        {
            return new IndicatorValue(key, numerator, null, null, null, null, Notes.NotDelivered);
        }

        var denominator = counted.Denominator.Value;
        var value = numerator / denominator * definition.Multiplier;
        if (definition.IntervalMethod != "byar")
        {
            return new IndicatorValue(key, numerator, denominator, value, null, null, Notes.None);
        }

        var interval = Byar.Rate(numerator, denominator, definition.Multiplier).Limits;
        return new IndicatorValue(key, numerator, denominator, value, interval.Low, interval.High, Notes.None);
    }
}
