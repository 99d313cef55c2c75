using System.Data.Common;
using Analytics.Etl.Indicators.Statistics;
using Dapper;

namespace Analytics.Etl.Indicators;

/// <summary>The single values behind the cells of an indicator that is a median, from its <c>base_</c> view.</summary>
public sealed class Distributions
{
    private readonly ILookup<(int Municipality, int Month, string Breakdown), double> values;
    private readonly ILookup<string, int> municipalities;
    private readonly ILookup<string, int> months;

    private Distributions(ILookup<(int, int, string), double> values, ILookup<string, int> municipalities, ILookup<string, int> months)
    {
        this.values = values;
        this.municipalities = municipalities;
        this.months = months;
    }

    private static Distributions Empty { get; } = new(
        Array.Empty<double>().ToLookup(_ => (0, 0, "")), Array.Empty<int>().ToLookup(_ => ""), Array.Empty<int>().ToLookup(_ => ""));

    /// <summary>Reads them; nothing for other kinds of indicators.</summary>
    public static Distributions Read(DbConnection connection, Definition definition)
    {
        if (definition.ValueMethod != "median")
        {
            return Empty;
        }

        var kinds = connection.Query<string>("select k.breakdown_kind from dim_indicator_breakdown k where k.indicator_code = @IndicatorCode", definition);
        return new Distributions(
            kinds.Select(kind => $"b.{kind}_breakdown").Prepend("''").SelectMany(breakdown => Rows(connection, definition, breakdown))
                .ToLookup(row => (row.Municipality, row.Month, row.Breakdown), row => row.Quantity),
            connection.Query<(string Area, int Municipality)>("select a.area_code, m.municipality_key from dim_area a join dim_area_municipality m on m.area_key = a.area_key")
                .ToLookup(row => row.Area, row => row.Municipality),
            connection.Query<(string Period, int Month)>("select p.period_code, m.month_no from dim_period p join dim_period_month m on m.period_key = p.period_key")
                .ToLookup(row => row.Period, row => row.Month));
    }

    private static IEnumerable<(int Municipality, int Month, string Breakdown, double Quantity)> Rows(DbConnection connection, Definition definition, string breakdown) =>
        connection.Query<(int, int, string, double)>(
            $"select b.municipality_key, b.month_no, {breakdown} as breakdown, cast(b.quantity as float) as quantity from base_{definition.IndicatorCode} b", commandTimeout: 0);

    /// <summary>The median of a cell with its limits.</summary>
    public IndicatorValue Median(CellKey key, double sum, double count)
    {
        var all = municipalities[key.Area].SelectMany(place => months[key.Period].SelectMany(month => values[(place, month, key.Breakdown)])).ToList();
        var (usual, strict) = (Statistics.Median.Of(all)!, Statistics.Median.Of(all, Confidence.Strict)!);
        return new IndicatorValue(key, sum, count, usual.Value, new Limits(usual.Limits?.Low, usual.Limits?.High, strict.Limits?.Low, strict.Limits?.High), Notes.None);
    }
}
