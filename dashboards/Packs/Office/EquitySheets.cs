using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>Sheets of how even access is: every measure of it, and the areas against the county.</summary>
internal sealed class EquitySheets(PackContent content)
{
    private readonly Language language = content.Language;

    /// <summary>The sheets; none where there is no figure at all.</summary>
    public IEnumerable<TableSheet> All() => content.Equity.Period is null ? [] :
    [
        new TableSheet(language[Texts.SheetEquity], language[Texts.SheetEquityAbout], Measures()),
        new TableSheet(language[Texts.SheetEquityAreas], language[Texts.OfficeAreaTableAbout], Areas()),
    ];

    private FileTable Measures() => new(
        [
            Words(Texts.ColumnIndicator), Words(Texts.PlaceMeasure), Words(Texts.ColumnPeriod), Words(Texts.ColumnCompared), Amount(Texts.ColumnValue), Words(Texts.ColumnUnit),
            Amount(Texts.ColumnLow), Amount(Texts.ColumnHigh), Amount(Texts.ColumnParts, 0), Amount(Texts.ColumnPartTotal, 0), Words(Texts.ColumnStatus),
        ],
        [.. content.Equity.Measures.SelectMany(Rows)]);

    private IEnumerable<object?[]> Rows(EquityMeasure measure)
    {
        var times = new Unit("gånger", "times");
        var (period, year) = (content.Equity.Period, content.Equity.Year);
        return
        [
            Row(measure, measure.Indicator.IndicatorCode, Texts.EquityHeadLevel, period, measure.Now.Level, measure.Unit),
            Row(measure, "J01", Texts.EquityHeadGap, period, measure.Now.Gap, measure.GapUnit),
            Row(measure, "J02", Texts.EquityHeadRatio, period, measure.Ratio, times),
            Row(measure, "J09", Texts.EquityHeadChange, null, measure.Change, measure.GapUnit),
            .. year is null ? [] : new[] { Row(measure, "J03", Texts.EquitySlope, year, measure.Slope, measure.GapUnit), Row(measure, "J03", Texts.EquitySlopeRatio, year, measure.SlopeRatio, times) },
        ];
    }

    private object?[] Row(EquityMeasure measure, string code, Text what, Period? period, Cell? cell, Unit unit)
    {
        var decimals = code == measure.Indicator.IndicatorCode ? measure.Indicator.Decimals : content.Equity.Catalogue.TryGetValue(code, out var entry) ? entry.Decimals : 2;
        return
        [
            code, language[what], period is not null ? language.Of(period.LabelSv, period.LabelEn) : cell is null ? "" : language.Of(cell.PeriodSv, cell.PeriodEn), content.WordsOf(measure).Name,
            Exact(cell?.Value, decimals), language.Of(unit.Sv, unit.En), Exact(cell?.ValueLow, decimals), Exact(cell?.ValueHigh, decimals), cell?.PartCount, cell?.PartTotal,
            language[CodeWords.Status(cell is { HasFigure: true } ? "shown" : cell?.Reason ?? "")],
        ];
    }

    private FileTable Areas() => new(
        [
            Words(Texts.ColumnIndicator), Words(Texts.PlaceMeasure), Words(Texts.ColumnPeriod), Words(Texts.ColumnArea), Amount(Texts.ColumnValue), Words(Texts.ColumnUnit), Amount(Texts.ColumnLow),
            Amount(Texts.ColumnHigh), Words(Texts.ColumnStatus), Words(Texts.EquityHeadAgainst),
        ],
        [.. content.Equity.Measures.SelectMany(measure => (measure.County is { } county ? [county] : Array.Empty<Cell>()).Concat(measure.Areas).Select(cell => Row(measure, cell)))]);

    private object?[] Row(EquityMeasure measure, Cell cell)
    {
        var (words, period, decimals) = (content.WordsOf(measure), content.Equity.Period!, measure.Indicator.Decimals);
        return
        [
            measure.Indicator.IndicatorCode, words.Name, language.Of(period.LabelSv, period.LabelEn), language.Of(cell.AreaSv, cell.AreaEn), Exact(cell.Value, decimals),
            language.Of(measure.Unit.Sv, measure.Unit.En), Exact(cell.ValueLow, decimals), Exact(cell.ValueHigh, decimals),
            language[CodeWords.Status(cell.HasFigure ? "shown" : cell.Reason)], cell.AreaKind == "county" ? "" : words.Against(cell),
        ];
    }

    private static FigureCell? Exact(double? value, int decimals) => value is { } number ? new FigureCell(number, decimals) : null;

    private FileColumn Words(Text heading) => new(language[heading], FieldKind.Text);

    private FileColumn Amount(Text heading, int? decimals = null) => new(language[heading], FieldKind.Number, decimals);
}
