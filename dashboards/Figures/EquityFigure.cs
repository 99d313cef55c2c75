using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>The page of equity as a reader meets it: what was chosen, and the measures of that choice.</summary>
public sealed record EquityFigure
{
    /// <summary>Half-years, years and partnership years; the latest first.</summary>
    public required IReadOnlyList<Period> Periods { get; init; }

    /// <summary>What is shown; null when there is no figure at all.</summary>
    public required Period? Period { get; init; }

    /// <summary>The whole year that measures made for years only are shown for: the chosen period, or the latest that had ended by then; null where none had.</summary>
    public required Period? Year { get; init; }

    /// <summary>What can be chosen to see alone.</summary>
    public required IReadOnlyList<Indicator> Choices { get; init; }

    /// <summary>What was chosen to see alone; null for all.</summary>
    public required Indicator? Chosen { get; init; }

    /// <summary>Those that are shown.</summary>
    public required IReadOnlyList<EquityMeasure> Measures { get; init; }

    /// <summary>How the municipalities differ.</summary>
    public required IReadOnlyList<EquitySpread> Spreads { get; init; }

    /// <summary>J10; null where pub_value holds none.</summary>
    public required Cell? LowOnBoth { get; init; }

    /// <summary>The catalogue's entries of the measures of inequality, by code.</summary>
    public required IReadOnlyDictionary<string, Indicator> Catalogue { get; init; }

    /// <summary>What was asked for and does not exist.</summary>
    public required IReadOnlyList<Remark> Remarks { get; init; }
}

/// <summary>Reads what belongs to the page of equity.</summary>
/// <param name="rows">Its queries.</param>
/// <param name="catalogueRows">The catalogue's.</param>
public sealed class EquityReader(EquityRows rows, IndicatorRows catalogueRows)
{
    private static readonly string[] Compared = ["K01", "H01", "U05", "C06"];
    private static readonly string[] Spread = ["K01", "H01", "K03"];
    private static readonly string[] Kinds = ["half_year", "year", "iop_year"];

    /// <summary>Everything of one choice.</summary>
    /// <param name="asked">A period's code, or empty for the latest that says most.</param>
    /// <param name="measure">An indicator's code, or empty for all.</param>
    public EquityFigure Read(string? asked, string? measure)
    {
        var remarks = new List<Remark>();
        var catalogue = catalogueRows.Indicators();
        var periods = rows.Periods();
        var period = PeriodOf(periods, asked, remarks);
        var choices = Compared.Select(code => IndicatorRows.Named(catalogue, code)).OfType<Indicator>().ToList();
        var chosen = ChosenOf(choices, measure, remarks);
        var cells = rows.Measures().ToLookup(cell => (cell.IndicatorCode, cell.Breakdown));
        var levels = period is null ? [] : rows.Levels();
        var against = period is null ? [] : rows.Against(period.PeriodCode);
        var outside = period is null ? [] : rows.Outside(period.PeriodCode);
        var sources = rows.Sources();
        var year = period is null ? null : YearOf(periods, period);
        var shown = choices.Where(item => chosen is null || item == chosen).ToList();
        return new EquityFigure
        {
            Periods = periods,
            Period = period,
            Year = year,
            Choices = choices,
            Chosen = chosen,
            Measures = period is null ? [] : [.. shown.Select(item => MeasureOf(item, period, year, catalogue, cells,
                [.. levels.Where(cell => cell.IndicatorCode == item.IndicatorCode)], against, sources))],
            Spreads = period is null ? [] : [.. Spread.Where(code => chosen is null || code == chosen.IndicatorCode || (code == "K03" && chosen.IndicatorCode == "K01"))
                .Select(code => IndicatorRows.Named(catalogue, code)).OfType<Indicator>().Select(item => SpreadOf(item, period, year, catalogue, cells, outside))],
            LowOnBoth = year is null ? null : cells[("J10", "")].FirstOrDefault(cell => cell.PeriodCode == year.PeriodCode),
            Catalogue = catalogue.Where(item => item.IndicatorCode.StartsWith('J')).ToDictionary(item => item.IndicatorCode),
            Remarks = remarks,
        };
    }

    // When nothing is asked for, the latest period in which at least two measures have a gap: one that a single list reaches says little.
    private static Period? PeriodOf(List<Period> periods, string? asked, List<Remark> remarks)
    {
        var usual = periods.Find(period => period.HasFigures > 1) ?? periods.Find(period => period.HasFigures > 0) ?? periods.FirstOrDefault();
        if (string.IsNullOrEmpty(asked) || usual is null)
        {
            return usual;
        }

        var found = periods.Find(period => period.PeriodCode == asked);
        if (found is null)
        {
            remarks.Add(new(Texts.UnknownPeriod, language =>
                [Remark.Echo(asked), language.List([.. Kinds.Select(kind => language[CodeWords.PeriodKinds(kind)])]), language.Of(usual.LabelSv, usual.LabelEn)]));
        }

        return found ?? usual;
    }

    private static Indicator? ChosenOf(List<Indicator> choices, string? asked, List<Remark> remarks)
    {
        if (string.IsNullOrEmpty(asked))
        {
            return null;
        }

        var found = IndicatorRows.Named(choices, asked);
        if (found is null)
        {
            remarks.Add(new(Texts.EquityUnknownMeasure, _ => [Remark.Echo(asked)]));
        }

        return found;
    }

    private static Period? YearOf(List<Period> periods, Period period) => period.MonthCount == 12 ? period
        : periods.Find(candidate => candidate.MonthCount == 12 && candidate.LastDay <= period.LastDay && candidate.HasFigures > 0);

    private static EquityMeasure MeasureOf(Indicator item, Period period, Period? year, List<Indicator> catalogue, ILookup<(string, string), Cell> cells,
        List<Cell> levels, List<AgainstCounty> against, List<EquitySource> sources)
    {
        var code = item.IndicatorCode;
        var now = levels.FindAll(cell => cell.PeriodCode == period.PeriodCode);
        var county = now.Find(cell => cell.AreaKind == "county");
        return new EquityMeasure
        {
            Indicator = item,
            Unit = new Unit(item.UnitSv, item.UnitEn),
            GapUnit = Unit.Of(catalogue.First(known => known.IndicatorCode == "J01"), new Breakdown { Kind = "of", Code = "of=" + code }, catalogue),
            County = county,
            Areas = now.FindAll(cell => cell.AreaKind == "care_area"),
            Against = against.Where(row => row.IndicatorCode == code).ToDictionary(row => row.AreaCode),
            Now = new LevelAndGap(county, In("J01", "of", period.PeriodCode)),
            Path = PathOf(period, levels, code => In("J01", "of", code)),
            Ratio = In("J02", "of", period.PeriodCode),
            Change = cells[("J09", "of=" + code)].FirstOrDefault(cell => cell.LastDay <= period.LastDay),
            Slope = In("J03", "sii", year?.PeriodCode),
            SlopeRatio = In("J03", "rii", year?.PeriodCode),
            Total = In("J04", "total", year?.PeriodCode),
            Between = In("J04", "between", year?.PeriodCode),
            Within = In("J04", "within", year?.PeriodCode),
            Prioritised = In("J07", "of", year?.PeriodCode),
            Concentration = In("J08", "of", year?.PeriodCode),
            Source = sources.Find(source => source.IndicatorCode == code),
        };

        Cell? In(string measure, string kind, string? at) => cells[(measure, $"{kind}={code}")].FirstOrDefault(cell => cell.PeriodCode == at);
    }

    // One point is no path: the half-years that had ended by then show how the year came about.
    private static List<LevelAndGap> PathOf(Period period, List<Cell> levels, Func<string, Cell?> gap)
    {
        var county = levels.FindAll(cell => cell.AreaKind == "county" && cell.IsShown && cell.LastDay <= period.LastDay);
        var same = county.FindAll(cell => cell.PeriodKind == period.PeriodKind);
        var path = same.Count > 1 ? same : county.FindAll(cell => cell.PeriodKind == "half_year");
        return [.. path.OrderBy(cell => cell.LastDay).Select(cell => new LevelAndGap(cell, gap(cell.PeriodCode)))];
    }

    private static EquitySpread SpreadOf(Indicator item, Period period, Period? year, List<Indicator> catalogue, ILookup<(string, string), Cell> cells, List<OutsideRow> outside)
    {
        var code = item.IndicatorCode;
        return new EquitySpread(
            item,
            Unit.Of(catalogue.First(known => known.IndicatorCode == "J06"), new Breakdown { Kind = "of", Code = "of=" + code }, catalogue),
            In("J06", "of", year?.PeriodCode),
            In("J05", "low", period.PeriodCode),
            In("J05", "high", period.PeriodCode),
            [.. outside.Where(row => row.IndicatorCode == code && row.Verdict == "lower")],
            [.. outside.Where(row => row.IndicatorCode == code && row.Verdict == "higher")]);

        Cell? In(string measure, string kind, string? at) => cells[(measure, $"{kind}={code}")].FirstOrDefault(cell => cell.PeriodCode == at);
    }
}
