using System.Data.Common;
using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.Etl.Indicators.Derived;
using Analytics.WarehouseSql;
using Dapper;

namespace Analytics.Etl.Publications;

/// <summary>
/// The derived indicators of one publication, made twice: of figures as measured, and of those that are published. They are made again for every
/// period when one of the indicators that they are made of is in scope.
/// </summary>
public sealed class DerivedUpdate
{
    private readonly Warehouse warehouse;
    private readonly MeasureScope scope;
    private readonly IReadOnlyList<Definition> definitions;
    private readonly List<(string Indicator, PeriodFilter Periods)> counted;
    private readonly List<IndicatorValue> measured = [];
    private readonly List<PublishedValue> published = [];
    private readonly PublicationPlan plan;

    private sealed class CountRow
    {
        public string IndicatorCode { get; init; } = "";

        public string PeriodCode { get; init; } = "";

        public long Hidden { get; init; }

        public long Shown { get; init; }

        public long CountyShown { get; init; }

        public CellCount Count() => new(IndicatorCode, PeriodCode, Hidden, Shown, CountyShown);
    }

    private DerivedUpdate(Warehouse warehouse, MeasureScope scope, IReadOnlyList<Definition> definitions, List<(string, PeriodFilter)> counted, PublicationPlan plan)
    {
        this.warehouse = warehouse;
        this.scope = scope;
        this.definitions = definitions;
        this.counted = counted;
        this.plan = plan;
    }

    /// <summary>The derived indicators that were made again, for all their periods.</summary>
    public List<(string Indicator, PeriodFilter Periods)> Scope { get; } = [];

    /// <summary>Their figures made of measured ones.</summary>
    public IReadOnlyList<IndicatorValue> Measured => measured;

    /// <summary>Their figures made of published ones.</summary>
    public IReadOnlyList<PublishedValue> Published => published;

    /// <summary>Makes them.</summary>
    /// <param name="warehouse">The warehouse.</param>
    /// <param name="connection">Open on it.</param>
    /// <param name="scope">What the publication measures again.</param>
    /// <param name="definitions">The measured indicators.</param>
    /// <param name="counted">The counted indicators in scope and their periods.</param>
    /// <param name="values">Their new figures, as measured.</param>
    /// <param name="protectedCells">The same as published.</param>
    /// <param name="plan">What is published.</param>
    /// <param name="places">The municipalities.</param>
    /// <param name="periods">The calendar.</param>
    public static DerivedUpdate Make(Warehouse warehouse, DbConnection connection, MeasureScope scope, IReadOnlyList<Definition> definitions,
        List<(string Indicator, PeriodFilter Periods)> counted, IReadOnlyList<IndicatorValue> values, IReadOnlyList<PublishedValue> protectedCells,
        PublicationPlan plan, Places places, Periods periods)
    {
        var update = new DerivedUpdate(warehouse, scope, definitions, counted, plan);
        var kinds = connection.Query<(string Code, string Kind)>("select k.indicator_code as code, k.period_kind as kind from dim_indicator_period k")
            .ToLookup(row => row.Code, row => row.Kind, StringComparer.Ordinal);
        update.Equity(values, protectedCells, places, periods, kinds);
        update.FollowUp(connection, protectedCells, periods, kinds);
        return update;
    }

    private void Equity(IReadOnlyList<IndicatorValue> values, IReadOnlyList<PublishedValue> protectedCells, Places places, Periods periods, ILookup<string, string> kinds)
    {
        var touched = DerivedMeasures.Of(definitions).FindAll(IsTouched);
        var bases = touched.SelectMany(measure => measure.Bases).Distinct().ToList();
        if (touched.Count == 0)
        {
            return;
        }

        var asMeasured = new Figures(Together("ind_value", bases, values.Select(PublishedValue.Open)));
        var asPublished = new Figures(Together("pub_value", bases, protectedCells));
        foreach (var measure in touched)
        {
            Scope.Add((measure.Code, PeriodFilter.All));
            measured.AddRange(DerivedMeasures.Answers(measure, asMeasured, places, period => kinds[measure.Code].Contains(periods[period].Kind)));
            Publish(DerivedMeasures.Answers(measure, asPublished, places, period => kinds[measure.Code].Contains(periods[period].Kind)));
        }
    }

    private bool IsTouched(DerivedMeasure measure) =>
        scope.IsFull || scope.Of(measure.Code) is not null || counted.Exists(entry => measure.Bases.Contains(entry.Indicator));

    // What the scope does not hold stands as the former publication left it.
    private IEnumerable<PublishedValue> Together(string table, List<string> indicators, IEnumerable<PublishedValue> made)
    {
        var former = scope.IsFull ? [] : PublishedFigures.Comparable(warehouse, table, indicators).Where(cell => !IsMadeAgain(cell.Key.Indicator, cell.Key.Period));
        return former.Concat(made.Where(cell => cell.Key.Breakdown.Length == 0 && indicators.Contains(cell.Key.Indicator)));
    }

    private bool IsMadeAgain(string indicator, string period) => counted.Exists(entry => entry.Indicator == indicator && entry.Periods.Holds(period));

    private void FollowUp(DbConnection connection, IReadOnlyList<PublishedValue> protectedCells, Periods periods, ILookup<string, string> kinds)
    {
        if (!scope.IsFull && counted.Count == 0)
        {
            return;
        }

        var followUp = new FollowUp(definitions, periods);
        var derived = Scope.Select(entry => entry.Indicator).ToHashSet(StringComparer.Ordinal);
        var former = scope.IsFull ? [] : Counts(connection).Where(cell => !derived.Contains(cell.Indicator) && !IsMadeAgain(cell.Indicator, cell.Period));
        var cells = former.Concat(Counts(protectedCells.Concat(published))).ToList();
        var received = connection.ExecuteScalar<int?>("""
            select max(cast(replace(substring(d.received_at, 1, 10), '-', '') as int)) from delivery d where d.state in ('loaded', 'superseded', 'withdrawn')
            """) ?? 0;
        foreach (var (code, answers) in new[] { ("Q04", followUp.HiddenCells(cells, kinds["Q04"])), ("Q05", followUp.PointsMeasured(cells, kinds["Q05"], received)) })
        {
            if (definitions.Any(definition => definition.IndicatorCode == code))
            {
                Scope.Add((code, PeriodFilter.All));
                measured.AddRange(answers);
                Publish(answers);
            }
        }
    }

    private void Publish(IEnumerable<IndicatorValue> answers) => published.AddRange(answers.Where(answer => plan.Holds(answer.Key)).Select(answer =>
    {
        var cell = PublishedValue.Open(answer);
        // How many parts are shown is public whatever the value: their own cells say so.
        return cell.Status == PublishedValue.Shown ? cell : cell.Withhold(keepsBase: false) with { Parts = cell.Parts };
    }));

    // Only indicators that count persons or talks, or can stand for a point of the målbild, are asked for.
    private IEnumerable<CellCount> Counts(DbConnection connection) => connection.Query<CountRow>("""
        select v.indicator_code, v.period_code, sum(case when v.status = 'hidden' then 1 else 0 end) as hidden,
               sum(case when v.status = 'shown' then 1 else 0 end) as shown,
               sum(case when v.status = 'shown' and v.area_code = 'lan' and v.value is not null then 1 else 0 end) as county_shown
        from   pub_value v
        where  v.indicator_code in @wanted
        group by v.indicator_code, v.period_code
        """, new { wanted = Wanted() }).Select(row => row.Count());

    private static IEnumerable<CellCount> Counts(IEnumerable<PublishedValue> cells) => cells
        .GroupBy(cell => (cell.Key.Indicator, cell.Key.Period))
        .Select(group => new CellCount(group.Key.Indicator, group.Key.Period, group.LongCount(cell => cell.Status == PublishedValue.Hidden),
            group.LongCount(cell => cell.Status == PublishedValue.Shown), group.LongCount(cell => cell.Key.Area == Places.County && Figures.IsShown(cell))));

    private List<string> Wanted() => [.. definitions.Where(definition => definition.Protected != "none" || definition.Priority == 1)
        .Select(definition => definition.IndicatorCode).Where(code => code is not ("Q04" or "Q05") && !counted.Exists(entry => entry.Indicator == code && entry.Periods.Codes is null))];
}
