using System.Text.RegularExpressions;
using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators;
using Analytics.Etl.Indicators.Derived;
using Analytics.Etl.Publications;
using Analytics.WarehouseSql;

namespace Analytics.Etl.Traces;

/// <summary>From a figure back to the deliveries and lines that it was made of. Works for every indicator of the catalogue.</summary>
public sealed partial class Trace(Warehouse warehouse)
{
    private const int Named = 40;

    private sealed class Area
    {
        public string AreaCode { get; init; } = "";

        public string AreaKind { get; init; } = "";

        public string LabelSv { get; init; } = "";
    }

    private sealed class CatalogueWords
    {
        public string ValueMethod { get; init; } = "";

        public string Unit { get; init; } = "";

        public string DenominatorSv { get; init; } = "";
    }

    /// <summary>The cell that a person names; an area also by its Swedish name.</summary>
    /// <exception cref="WarehouseException">Indicator, area, period or breakdown is not known; the message names those that are.</exception>
    public CellKey Find(string indicator, string area, string period, string breakdown)
    {
        var indicators = warehouse.Query<string>("select i.indicator_code from pub_indicator i order by i.sort_order");
        var indicatorCode = indicators.Find(code => IsSame(code, indicator)) ?? throw Unknown("ingen indikator", indicator, indicators);
        var areas = warehouse.Query<Area>("select a.area_code, a.area_kind, a.label_sv from dim_area a order by a.sort_order");
        var areaCode = areas.Find(known => IsSame(known.AreaCode, area) || IsSame(known.LabelSv, area))?.AreaCode
            ?? throw Unknown("inget område", area, [.. areas.Where(known => known.AreaKind != "municipality").Select(known => known.AreaCode), "och kommunernas fyrsiffriga koder, till exempel 1480"]);
        var periods = warehouse.Query<string>("""
            select v.period_code from ind_value v join dim_period p on p.period_code = v.period_code
            where v.indicator_code = @indicatorCode
            group by v.period_code, p.first_day, p.last_day
            order by max(case when v.numerator is null then 0 else 1 end) desc, p.first_day desc, p.last_day desc
            """, new { indicatorCode });
        if (periods.Count == 0 && WhyNone(indicatorCode) is { } why)
        {
            throw new WarehouseException(why);
        }

        if (Month().Match(period) is { Success: true } month && int.Parse(month.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) is < 1 or > 12)
        {
            throw new WarehouseException($"Perioden ”{period}” finns inte: det finns ingen månad {month.Groups[1].Value}. Månaderna är 01 till 12.");
        }

        var periodCode = periods.Find(code => IsSame(code, period)) ?? throw Unknown("ingen period med siffror för " + indicatorCode, period, periods);
        var breakdowns = warehouse.Query<string>(
            "select distinct v.breakdown from ind_value v where v.indicator_code = @indicatorCode and v.period_code = @periodCode order by v.breakdown",
            new { indicatorCode, periodCode });
        return breakdowns.Find(code => IsSame(code, breakdown)) is { } breakdownCode
            ? new CellKey(indicatorCode, areaCode, periodCode, breakdownCode)
            : throw Unknown("ingen nedbrytning av " + indicatorCode, breakdown.Length == 0 ? "(ingen)" : breakdown, [.. breakdowns.Select(code => code.Length == 0 ? "(ingen)" : "--breakdown " + code)]);
    }

    [GeneratedRegex("^(?:R12-)?[0-9]{4}-([0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Month();

    /// <summary>All that a figure was made of, save the lines themselves.</summary>
    public TraceResult Run(CellKey cell)
    {
        if (MadeOf(cell) is { } indicators)
        {
            return new TraceResult(cell, PublishedFigures.Measured(warehouse, cell), PublishedFigures.One(warehouse, cell), [], [], []) { IsDerived = true, MadeOf = indicators };
        }

        if (PublishedFigures.Measured(warehouse, cell) is not { } figure)
        {
            // What is not measured has no figure that its lines could be the lines of.
            return new TraceResult(cell, null, null, [], [], []);
        }

        var counted = BaseView.OfIndicator(warehouse, cell.Indicator);
        var numerator = counted.Deliveries(cell);
        var denominator = counted.HasDenominator ? counted.Denominator(cell) : [.. BaseView.OfDenominator(warehouse, cell.Indicator).SelectMany(view => view.Deliveries(cell))];
        var keys = numerator.Concat(denominator).Select(delivery => delivery.DeliveryKey).Distinct().ToList();
        var rejected = keys.SelectMany(key => warehouse.Query<TracedRule>("""
            select r.delivery_key, r.rule_code, count(*) as line_count from delivery_rejection r
            where r.delivery_key = @key group by r.delivery_key, r.rule_code order by r.rule_code
            """, new { key }));
        var told = Told(cell);
        return new TraceResult(cell, figure, PublishedFigures.One(warehouse, cell), numerator, denominator, [.. rejected])
        {
            Unit = new FigureUnit(told.ValueMethod, told.Unit, Counted().Match(told.DenominatorSv) is { Success: true } match ? match.Groups["what"].Value : "värden"),
            MeasuredAgainst = told.DenominatorSv,
        };
    }

    /// <summary>The lines counted.</summary>
    public List<TracedLine> Lines(CellKey cell) => MadeOf(cell) is not null || PublishedFigures.Measured(warehouse, cell) is null ? [] : BaseView.OfIndicator(warehouse, cell.Indicator).Lines(cell);

    private CatalogueWords Told(CellKey cell) => warehouse.Query<CatalogueWords>("""
        select i.value_method, coalesce((select max(b.unit_sv) from pub_breakdown b where b.breakdown = @Breakdown and b.indicator_code in ('', i.indicator_code) and b.unit_sv <> ''), i.unit_sv) as unit,
               i.denominator_sv
        from   dim_indicator i
        where  i.indicator_code = @Indicator and i.version_no = (select max(v.version_no) from dim_indicator v where v.indicator_code = i.indicator_code)
        """, cell).Single();

    // Where there are figures of others, a load will not help: the catalogue says why there are none of this one, or when they come.
    private string? WhyNone(string indicator)
    {
        if (warehouse.Query<long>("select count(*) from publication").Single() == 0)
        {
            return null;
        }

        var words = warehouse.Query<(string Reason, string Definition)>("""
            select i.reason_sv as reason, i.definition_sv as definition from dim_indicator i
            where  i.indicator_code = @indicator and i.version_no = (select max(v.version_no) from dim_indicator v where v.indicator_code = i.indicator_code)
            """, new { indicator }).Single();
        return words.Reason.Length > 0
            ? $"{indicator} mäts inte. {words.Reason}"
            : $"{indicator} har inga siffror än: det som har levererats räcker inte till någon period. Så räknas det: {words.Definition}";
    }

    // A derived figure is followed by way of those it is made of: of one indicator, or (Q04, Q05) of everything that is published.
    private List<string>? MadeOf(CellKey cell)
    {
        var definitions = Definition.Measured(warehouse);
        if (definitions.Find(definition => definition.IndicatorCode == cell.Indicator) is not { ValueMethod: "derived" })
        {
            return null;
        }

        var subject = cell.Breakdown.Split('=')[^1];
        var measure = DerivedMeasures.Of(definitions).Find(entry => entry.Code == cell.Indicator);
        return measure is null ? [] : measure.Subjects.Contains(subject) ? [subject] : [.. measure.Bases];
    }

    private static bool IsSame(string known, string given) => string.Equals(known, given.Trim(), StringComparison.OrdinalIgnoreCase);

    private static WarehouseException Unknown(string what, string given, List<string> known)
    {
        var named = known.Count == 0 ? "Det finns inga än; kör load först."
            : $"Kända: {string.Join(", ", known.Take(Named))}{(known.Count > Named ? FormattableString.Invariant($" och {known.Count - Named} till") : "")}.";
        return new WarehouseException($"Det finns {what} som heter {Deliveries.Masking.Of(given)}. {named}");
    }

    [GeneratedRegex(@"^Antal (?<what>[a-zåäö]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
