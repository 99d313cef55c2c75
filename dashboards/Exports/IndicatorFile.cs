using System.Globalization;
using System.Text;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>The tables of an indicator's page as one file for a spreadsheet: semicolons, a byte order mark, and a decimal comma in Swedish.</summary>
public static class IndicatorFile
{
    private static readonly byte[] ByteOrderMark = Encoding.UTF8.GetPreamble();

    /// <summary>Registers <c>/indikator/{code}.csv</c> and <c>/indikator/{code}/jamforelser.csv</c>, with the same choices as the page.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/indikator/{code}.csv", [HttpMethods.Get, HttpMethods.Head],
            (string code, string? period, string? breakdown, string? trend, string? area, HttpContext context, Reading reading, IndicatorRows rows, FigureReader figures) =>
                Answer(code, new IndicatorChoice(period, breakdown, trend, area), context, reading, rows, figures, (figure, catalogue, language) => Write(figure, catalogue, language), ""))
            .ExcludeFromDescription();
        routes.MapMethods("/indikator/{code}/jamforelser.csv", [HttpMethods.Get, HttpMethods.Head],
            (string code, string? period, string? breakdown, string? trend, string? area, HttpContext context, Reading reading, IndicatorRows rows, FigureReader figures) =>
                Answer(code, new IndicatorChoice(period, breakdown, trend, area), context, reading, rows, figures, (figure, _, language) => ComparisonFile.Write(figure, language), "comparisons"))
            .ExcludeFromDescription();
    }

    /// <summary>A figure as a spreadsheet takes it: no thousands separator, since that would make it text.</summary>
    internal static string Number(double? number, Language language) => number?.ToString("0.####", language.Culture) ?? "";

    private static IResult Answer(string code, IndicatorChoice choice, HttpContext context, Reading reading, IndicatorRows rows, FigureReader figures,
        Func<IndicatorFigure, IReadOnlyList<Indicator>, Language, string> write, string kind)
    {
        if (reading.State is not WarehouseState.Published)
        {
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }

        var catalogue = rows.Indicators();
        var indicator = IndicatorRows.Named(catalogue, code);
        if (indicator is null)
        {
            return Results.NotFound();
        }

        var figure = reading.Whole(() => figures.Read(indicator, catalogue, choice));
        if (figure.Remarks.Count > 0)
        {
            // A page can say that it shows something else; who reads a file would take it for what was asked for.
            return Results.NotFound();
        }

        var language = Site.Of(context).Language;
        byte[] bytes = [.. ByteOrderMark, .. Encoding.UTF8.GetBytes(figure.Withheld.Count > 0 ? WithheldFile.Write(figure, language) : write(figure, catalogue, language))];
        return Results.File(bytes, "text/csv; charset=utf-8", NameOf(figure, kind, reading.IsSample, language));
    }

    /// <summary>Every row of the page's tables, those of the breakdowns too, each with indicator and unit.</summary>
    public static string Write(IndicatorFigure figure, IReadOnlyList<Indicator> catalogue, Language language)
    {
        var csv = new Csv(';');
        var labels = figure.Breakdowns.ToDictionary(item => item.Code);
        var isBrokenDown = figure.Breakdowns.Any(item => item.Code != "");
        var hasCodes = figure.Breakdowns.Any(item => item.Kind == "code");
        var hasParts = TableColumns.Of(figure.Indicator, [.. Cells(figure).Select(row => row.Cell)]).Parts;
        // A median is no quotient: the two columns are what its values add up to and how many they are.
        var isMedian = figure.Indicator.ValueMethod == "median";
        csv.Line([
            language[Texts.ColumnIndicator], language[Texts.ColumnIndicatorName], language[Texts.ColumnUnit],
            language[Texts.ColumnAreaKind], language[Texts.ColumnAreaCode], language[Texts.ColumnArea], language[Texts.ColumnPeriodCode], language[Texts.ColumnPeriod],
            .. isBrokenDown ? new[] { language[Texts.ColumnBreakdown], language[Texts.ColumnBreakdownLabel] } : [],
            .. hasCodes ? new[] { language[Texts.ColumnVerified] } : [],
            language[isMedian ? Texts.ColumnSum : Texts.ColumnNumerator],
            language[isMedian ? Texts.ColumnValueCount : TableColumns.HasGranted(figure.Indicator) ? Texts.ColumnGranted : Texts.ColumnDenominator],
            language[isMedian ? Texts.ColumnMedian : Texts.ColumnValue], language[Texts.ColumnLow], language[Texts.ColumnHigh],
            .. hasParts ? new[] { language[Texts.ColumnParts], language[Texts.ColumnPartTotal] } : [],
            language[Texts.ColumnStatus], language[Texts.Preliminary], language[Texts.ColumnVersion], language[Texts.ColumnReason]]);
        foreach (var (cell, code) in Cells(figure))
        {
            var member = labels.GetValueOrDefault(code) ?? Breakdown.Whole;
            var unit = Unit.Of(figure.Indicator, member, catalogue);
            csv.Line([
                figure.Indicator.IndicatorCode, language.Of(figure.Indicator.NameSv, figure.Indicator.NameEn), language.Of(unit.Sv, unit.En),
                language[CodeWords.AreaKind(cell.AreaKind)], cell.AreaCode, language.Of(cell.AreaSv, cell.AreaEn), cell.PeriodCode, PeriodOf(figure, cell, language),
                .. isBrokenDown ? new[] { code, language.Of(member.LabelSv, member.LabelEn) } : [],
                .. hasCodes ? new[] { member.Kind == "code" ? language[member.IsVerified == 1 ? Texts.Yes : Texts.No] : "" } : [],
                Number(cell.Numerator, language), Number(cell.Denominator, language), Number(cell.Value, language),
                Number(cell.ValueLow, language), Number(cell.ValueHigh, language),
                .. hasParts ? new[] { Number(cell.PartCount, language), Number(cell.PartTotal, language) } : [],
                language[CodeWords.Status(StatusOf(cell))], language[cell.Note == "preliminary" ? Texts.Yes : Texts.No], VersionOf(figure, cell),
                Reasons.Of(StatusOf(cell)) is { } reason ? language[reason] : ""]);
        }

        return csv.ToString();
    }

    private static string StatusOf(Cell cell) => cell.IsShown || cell.IsSpan || cell.AreaKind == "outside" ? cell.Status : cell.Reason;

    // Where the number changes from one period to the next the series breaks: what stands before is not comparable with what stands after.
    private static string VersionOf(IndicatorFigure figure, Cell cell) =>
        figure.Breaks.At(cell.LastDay > 0 ? cell.LastDay : figure.Period!.LastDay)?.VersionNo.ToString(CultureInfo.InvariantCulture) ?? "";

    // The period's own cell of a place may be a point of the trend as well, and the chosen member stands among the members; each is written once.
    private static IEnumerable<(Cell Cell, string Breakdown)> Cells(IndicatorFigure figure)
    {
        Cell[] county = figure.County is { } cell ? [cell] : [];
        IEnumerable<Cell> chosen = [.. county, .. figure.Outside, .. figure.Groups, .. figure.Municipalities, .. figure.Trend.Where(point => point.PeriodCode != figure.Period?.PeriodCode)];
        return
        [
            .. chosen.Select(row => (row, figure.Breakdown.Code)),
            .. figure.Members.Where(member => member.Breakdown != figure.Breakdown.Code).Select(member => (member, member.Breakdown)),
        ];
    }

    private static string PeriodOf(IndicatorFigure figure, Cell cell, Language language) =>
        cell.PeriodSv != "" ? language.Of(cell.PeriodSv, cell.PeriodEn) : language.Of(figure.Period!.LabelSv, figure.Period.LabelEn);

    private static string NameOf(IndicatorFigure figure, string kind, bool isSample, Language language)
    {
        if (figure.Withheld.Count > 0)
        {
            return (isSample ? language[Texts.SampleFilePrefix] : "") + figure.Indicator.IndicatorCode + "_" + language[Texts.WithheldFile] + ".csv";
        }

        var parts = new[] { figure.Indicator.IndicatorCode, figure.Breakdown.Member, figure.Period?.PeriodCode ?? "", kind == "" ? "" : language[Texts.ComparisonFile] };
        return (isSample ? language[Texts.SampleFilePrefix] : "") + string.Join("_", parts.Where(part => part != "")) + ".csv";
    }
}
