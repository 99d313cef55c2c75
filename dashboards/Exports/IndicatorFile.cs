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

    /// <summary>Registers <c>/indikator/{code}.csv</c>, with the same choices as the page.</summary>
    public static void Map(IEndpointRouteBuilder routes) => routes
        .MapMethods("/indikator/{code}.csv", [HttpMethods.Get, HttpMethods.Head], Answer)
        .ExcludeFromDescription();

    private static IResult Answer(
        string code, string? period, string? breakdown, string? trend, string? area, HttpContext context, Reading reading, IndicatorRows rows, FigureReader figures)
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

        var figure = reading.Whole(() => figures.Read(indicator, catalogue, new IndicatorChoice(period, breakdown, trend, area)));
        var language = Site.Of(context).Language;
        byte[] bytes = [.. ByteOrderMark, .. Encoding.UTF8.GetBytes(Write(figure, language))];
        return Results.File(bytes, "text/csv; charset=utf-8", NameOf(figure, reading.IsSample, language));
    }

    /// <summary>Every row of the page's tables.</summary>
    public static string Write(IndicatorFigure figure, Language language)
    {
        var csv = new Csv(';');
        var isBrokenDown = figure.Breakdown.Code != "";
        var isOfCodes = figure.Breakdown.Kind == "code";
        var hasParts = figure.Columns.Parts;
        csv.Line([
            language[Texts.ColumnAreaKind], language[Texts.ColumnAreaCode], language[Texts.ColumnArea], language[Texts.ColumnPeriodCode], language[Texts.ColumnPeriod],
            .. isOfCodes ? new[] { language[Texts.ColumnCode], language[Texts.ColumnVerified] }
                : isBrokenDown ? new[] { language[Texts.ColumnBreakdown], language[Texts.ColumnBreakdownLabel] } : [],
            language[Texts.ColumnNumerator], language[Texts.ColumnDenominator], language[Texts.ColumnValue],
            language[Texts.ColumnLow], language[Texts.ColumnHigh],
            .. hasParts ? new[] { language[Texts.ColumnParts], language[Texts.ColumnPartTotal] } : [],
            language[Texts.ColumnStatus], language[Texts.ColumnVersion]]);
        foreach (var cell in Cells(figure))
        {
            csv.Line([
                language[CodeWords.AreaKind(cell.AreaKind)], cell.AreaCode, language.Of(cell.AreaSv, cell.AreaEn), cell.PeriodCode, PeriodOf(figure, cell, language),
                .. isOfCodes ? new[] { figure.Breakdown.Member, language[figure.Breakdown.IsVerified == 1 ? Texts.Yes : Texts.No] }
                    : isBrokenDown ? new[] { figure.Breakdown.Code, language.Of(figure.Breakdown.LabelSv, figure.Breakdown.LabelEn) } : [],
                Number(cell.Numerator, language), Number(cell.Denominator, language), Number(cell.Value, language),
                Number(cell.ValueLow, language), Number(cell.ValueHigh, language),
                .. hasParts ? new[] { Number(cell.PartCount, language), Number(cell.PartTotal, language) } : [],
                language[CodeWords.Status(cell.IsShown || cell.IsSpan || cell.AreaKind == "outside" ? cell.Status : cell.Reason)], VersionOf(figure, cell)]);
        }

        return csv.ToString();
    }

    // Where the number changes from one period to the next the series breaks: what stands before is not comparable with what stands after.
    private static string VersionOf(IndicatorFigure figure, Cell cell) =>
        figure.Breaks.At(cell.LastDay > 0 ? cell.LastDay : figure.Period!.LastDay)?.VersionNo.ToString(CultureInfo.InvariantCulture) ?? "";

    // The period's own cell of a place may be a point of the trend as well; it is written once.
    private static IEnumerable<Cell> Cells(IndicatorFigure figure)
    {
        Cell[] county = figure.County is { } cell ? [cell] : [];
        return [.. county, .. figure.Outside, .. figure.Groups, .. figure.Municipalities,
            .. figure.Trend.Where(point => point.PeriodCode != figure.Period?.PeriodCode)];
    }

    private static string PeriodOf(IndicatorFigure figure, Cell cell, Language language) =>
        cell.PeriodSv != "" ? language.Of(cell.PeriodSv, cell.PeriodEn) : language.Of(figure.Period!.LabelSv, figure.Period.LabelEn);

    // No thousands separator: a spreadsheet takes a figure with one for text.
    private static string Number(double? number, Language language) => number?.ToString("0.####", language.Culture) ?? "";

    private static string NameOf(IndicatorFigure figure, bool isSample, Language language)
    {
        var parts = new[] { figure.Indicator.IndicatorCode, figure.Breakdown.Member, figure.Period?.PeriodCode ?? "" };
        return (isSample ? language[Texts.SampleFilePrefix] : "") + string.Join("_", parts.Where(part => part != "")) + ".csv";
    }
}
