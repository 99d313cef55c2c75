using System.Data.Common;
using Dapper;

namespace Analytics.Etl.Indicators;

/// <summary>From counts in the <c>ind_</c> views to values with limits, for the counted indicators of the catalogue.</summary>
public static class Measure
{
    /// <summary>Measures an indicator as the facts stand; what its feed's lag still leaves open is noted as preliminary.</summary>
    /// <param name="connection">The warehouse.</param>
    /// <param name="definition">The indicator.</param>
    /// <param name="periods">For which periods.</param>
    /// <param name="lag">Which figures may still grow.</param>
    public static List<IndicatorValue> Of(DbConnection connection, Definition definition, PeriodFilter periods, Lag lag)
    {
        var valuation = new Valuation(definition, Dependence.Read(connection, definition, periods), Distributions.Read(connection, definition), Needs.Read(connection, definition));
        return [.. Read(connection, definition, periods).Select(valuation.Of).Select(value => Noted(value, definition, lag))];
    }

    private static IEnumerable<Counted> Read(DbConnection connection, Definition definition, PeriodFilter periods) => connection.Query<Counted>($"""
        select v.area_code, a.area_kind, v.period_code, v.breakdown, v.numerator, v.denominator
        from   ind_{definition.IndicatorCode} v
        join   dim_area a on a.area_code = v.area_code
        where  1 = 1{periods.And("v.period_code")}
        """, periods.With(new DynamicParameters()), commandTimeout: 0);

    private static IndicatorValue Noted(IndicatorValue value, Definition definition, Lag lag) =>
        value.Note == Notes.None && definition.CanGrow && lag.IsOpen(definition.Feed, value.Key.Period) ? value with { Note = Notes.Preliminary } : value;
}
