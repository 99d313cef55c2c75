using System.Data.Common;
using Dapper;

namespace Analytics.Etl.Indicators;

/// <summary>By how much several talks with one family widen the interval of a cell: the sum of squared talks through the talks.</summary>
public sealed class Dependence
{
    private readonly Dictionary<CellKey, double> growth;

    private sealed class Row
    {
        public string AreaCode { get; init; } = "";

        public string PeriodCode { get; init; } = "";

        public string Breakdown { get; init; } = "";

        public long Talks { get; init; }

        public long SquaredTalks { get; init; }
    }

    private Dependence(Dictionary<CellKey, double> growth) => this.growth = growth;

    /// <summary>Reads it for one indicator and the periods in question; nothing widens where no delivery holds pseudonyms.</summary>
    public static Dependence Read(DbConnection connection, Definition definition, PeriodFilter periods)
    {
        if (definition.Dependence.Length == 0 || connection.ExecuteScalar<int>("select count(*) from (select min(f.delivery_key) as delivery_key from delivery_family f) x where x.delivery_key is not null") == 0)
        {
            return new Dependence([]);
        }

        var rows = connection.Query<Row>($"""
            select v.area_code, v.period_code, v.breakdown, v.talks, v.squared_talks
            from   ind_dependence v
            where  v.indicator_code = @indicator{periods.And("v.period_code")}
            """, periods.With(new DynamicParameters(new { indicator = definition.IndicatorCode })), commandTimeout: 0);
        return new Dependence(rows.Where(row => row.Talks > 0 && row.SquaredTalks > row.Talks)
            .ToDictionary(row => new CellKey(definition.IndicatorCode, row.AreaCode, row.PeriodCode, row.Breakdown), row => (double)row.SquaredTalks / row.Talks));
    }

    /// <summary>The growth of the variance in a cell, 1 or more; a cell of a breakdown that is not kept takes none.</summary>
    public double Of(CellKey key) => growth.GetValueOrDefault(key, 1);
}
