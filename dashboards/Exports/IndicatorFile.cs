using System.Globalization;
using System.Text;
using Analytics.Dashboards.Api;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>The tables of an indicator's page as files: delimited text and a workbook in the reader's language, JSON-stat and Parquet for programs.</summary>
public static class IndicatorFile
{
    private static readonly byte[] ByteOrderMark = Encoding.UTF8.GetPreamble();
    private static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Registers <c>/indikator/{code}.csv</c>, <c>.xlsx</c>, <c>.json</c> and <c>.parquet</c>, and <c>/indikator/{code}/jamforelser.csv</c>, with the same choices as the page.</summary>
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/indikator/{code}.{extension:regex(^(csv|xlsx|json|parquet)$)}", Read, Tables).ExcludeFromDescription();
        routes.MapMethods("/indikator/{code}/jamforelser.csv", Read, Comparisons).ExcludeFromDescription();
    }

    /// <summary>A figure as a spreadsheet takes it: no thousands separator, since that would make it text.</summary>
    internal static string Number(double? number, Language language) => number?.ToString("0.####", language.Culture) ?? "";

    private static async Task<IResult> Tables(string code, string extension, [AsParameters] IndicatorChoice choice, HttpContext context, Reading reading, IndicatorRows rows, FigureReader figures,
        ValueFiles files, FileNotes notes, OpenDataOptions options)
    {
        var (figure, catalogue, instead) = Find(code, choice, context, reading, rows, figures);
        if (figure is null)
        {
            return instead!;
        }

        // An address is the same in capitals.
        extension = extension.ToLowerInvariant();
        var language = Site.Of(context).Language;
        var name = NameOf(figure, "", extension, reading.IsSample, language);
        switch (extension)
        {
            case "csv":
                return Csv(context, reading, stream => Table(figure, catalogue, language).WriteCsv(stream, ';', number => Number(number, language)), name);
            case "xlsx":
                var about = FileNotes.Table(notes.Of(ValueCells.Of(figure), options.Root(context)), language);
                return Send(context, reading, DataWorkbook.Write(
                    new DataSheet(language[Texts.SheetFigures], Table(figure, catalogue, language)), new DataSheet(language[Texts.SheetAbout], about, IsWrapped: true)),
                    ApiAddress.ContentType(extension), name);
            default:
                return await files.Send(context, extension == "json" ? "json-stat2" : extension, ValueCells.Of(figure), language, name);
        }
    }

    private static IResult Comparisons(string code, [AsParameters] IndicatorChoice choice, HttpContext context, Reading reading, IndicatorRows rows, FigureReader figures)
    {
        var (figure, _, instead) = Find(code, choice, context, reading, rows, figures);
        if (figure is null)
        {
            return instead!;
        }

        var language = Site.Of(context).Language;
        var name = NameOf(figure, "comparisons", "csv", reading.IsSample, language);
        return figure.Withheld.Count > 0
            ? Csv(context, reading, stream => WithheldFile.Table(figure, language).WriteCsv(stream, ';', number => Number(number, language)), name)
            : Csv(context, reading, stream => stream.WriteAsync(Encoding.UTF8.GetBytes(ComparisonFile.Write(figure, language))).AsTask(), name);
    }

    // The figure, or what is answered in its stead.
    private static (IndicatorFigure? Figure, IReadOnlyList<Indicator> Catalogue, IResult? Instead) Find(
        string code, IndicatorChoice choice, HttpContext context, Reading reading, IndicatorRows rows, FigureReader figures)
    {
        if (reading.State is not WarehouseState.Published)
        {
            return (null, [], Results.StatusCode(StatusCodes.Status503ServiceUnavailable));
        }

        if (FileTag.IsKnown(context, reading, out var notModified))
        {
            return (null, [], notModified);
        }

        var catalogue = rows.Indicators();
        var indicator = IndicatorRows.Named(catalogue, code);
        if (indicator is null)
        {
            return (null, catalogue, Results.NotFound());
        }

        var figure = reading.Whole(() => figures.Read(indicator, catalogue, choice));
        // A page can say that it shows something else; who reads a file would take it for what was asked for.
        return figure.Remarks.Count > 0 ? (null, catalogue, Results.NotFound()) : (figure, catalogue, null);
    }

    private static IResult Csv(HttpContext context, Reading reading, Func<Stream, Task> write, string name)
    {
        FileTag.Store(context);
        return Results.Stream(
            async stream =>
            {
                await stream.WriteAsync(ByteOrderMark);
                await write(stream);
            },
            ValueFiles.Csv, name, entityTag: FileTag.Of(context, reading));
    }

    private static IResult Send(HttpContext context, Reading reading, byte[] bytes, string contentType, string name)
    {
        FileTag.Store(context);
        return Results.Bytes(bytes, contentType, name, entityTag: FileTag.Of(context, reading));
    }

    /// <summary>Every row of the page's tables, those of the breakdowns too, each with indicator and unit; of what is not published a row that says why.</summary>
    public static FileTable Table(IndicatorFigure figure, IReadOnlyList<Indicator> catalogue, Language language)
    {
        if (figure.Withheld.Count > 0)
        {
            return WithheldFile.Table(figure, language);
        }

        var labels = figure.Breakdowns.ToDictionary(item => item.Code);
        var isBrokenDown = figure.Breakdowns.Any(item => item.Code != "");
        var hasCodes = figure.Breakdowns.Any(item => item.Kind == "code");
        var hasParts = TableColumns.Of(figure.Indicator, [.. figure.Listed().Select(row => row.Cell)]).Parts;
        // A median is no quotient: the two columns are what its values add up to and how many they are.
        var isMedian = figure.Indicator.ValueMethod == "median";
        var rows = new List<object?[]>();
        foreach (var (cell, code) in figure.Listed())
        {
            var member = labels.GetValueOrDefault(code) ?? Breakdown.Whole;
            var unit = Unit.Of(figure.Indicator, member, catalogue);
            rows.Add([
                figure.Indicator.IndicatorCode, language.Of(figure.Indicator.NameSv, figure.Indicator.NameEn), language.Of(unit.Sv, unit.En),
                language[CodeWords.AreaKind(cell.AreaKind)], cell.AreaCode, language.Of(cell.AreaSv, cell.AreaEn), cell.PeriodCode, PeriodOf(figure, cell, language),
                .. isBrokenDown ? new[] { code, language.Of(member.LabelSv, member.LabelEn) } : [],
                .. hasCodes ? new[] { member.Kind == "code" ? language[member.IsVerified == 1 ? Texts.Yes : Texts.No] : "" } : [],
                cell.Numerator, cell.Denominator, cell.Value, cell.ValueLow, cell.ValueHigh,
                .. hasParts ? new object?[] { cell.PartCount, cell.PartTotal } : [],
                language[CodeWords.Status(StatusOf(cell))], language[cell.Note == "preliminary" ? Texts.Yes : Texts.No], VersionOf(figure, cell), ReasonOf(cell, language)]);
        }

        return new FileTable(
            [
                Words(Texts.ColumnIndicator), Words(Texts.ColumnIndicatorName), Words(Texts.ColumnUnit), Words(Texts.ColumnAreaKind), Words(Texts.ColumnAreaCode),
                Words(Texts.ColumnArea), Words(Texts.ColumnPeriodCode), Words(Texts.ColumnPeriod),
                .. isBrokenDown ? new[] { Words(Texts.ColumnBreakdown), Words(Texts.ColumnBreakdownLabel) } : [],
                .. hasCodes ? new[] { Words(Texts.ColumnVerified) } : [],
                Figures(isMedian ? Texts.ColumnSum : Texts.ColumnNumerator, null),
                Figures(isMedian ? Texts.ColumnValueCount : TableColumns.HasGranted(figure.Indicator) ? Texts.ColumnGranted : Texts.ColumnDenominator, null),
                Figures(isMedian ? Texts.ColumnMedian : Texts.ColumnValue, figure.Decimals), Figures(Texts.ColumnLow, figure.Decimals), Figures(Texts.ColumnHigh, figure.Decimals),
                .. hasParts ? new[] { Figures(Texts.ColumnParts, 0), Figures(Texts.ColumnPartTotal, 0) } : [],
                Words(Texts.ColumnStatus), Words(Texts.Preliminary), Words(Texts.ColumnVersion), Words(Texts.ColumnReason),
            ],
            rows);

        FileColumn Words(Text heading) => new(language[heading], FieldKind.Text);
        FileColumn Figures(Text heading, int? decimals) => new(language[heading], FieldKind.Number, decimals);
    }

    private static string StatusOf(Cell cell) => cell.HasFigure || cell.AreaKind == "outside" ? cell.Status : cell.Reason;

    // Where the number changes from one period to the next the series breaks: what stands before is not comparable with what stands after.
    private static string VersionOf(IndicatorFigure figure, Cell cell) =>
        figure.Breaks.At(cell.LastDay > 0 ? cell.LastDay : figure.Period!.LastDay)?.VersionNo.ToString(CultureInfo.InvariantCulture) ?? "";

    // The count of what lies beside the county is shown, and yet there is no figure: then the row says why there is none.
    private static string ReasonOf(Cell cell, Language language) => !cell.HasFigure && Reasons.Of(cell.Reason) is { } reason ? language[reason] : "";

    private static string PeriodOf(IndicatorFigure figure, Cell cell, Language language) =>
        cell.PeriodSv != "" ? language.Of(cell.PeriodSv, cell.PeriodEn) : language.Of(figure.Period!.LabelSv, figure.Period.LabelEn);

    private static string NameOf(IndicatorFigure figure, string kind, string extension, bool isSample, Language language)
    {
        var before = isSample ? language[Texts.SampleFilePrefix] : "";
        if (figure.Withheld.Count > 0)
        {
            return $"{before}{figure.Indicator.IndicatorCode}_{language[Texts.WithheldFile]}.{extension}";
        }

        var parts = new[] { figure.Indicator.IndicatorCode, figure.Breakdown.Member, figure.Period?.PeriodCode ?? "", kind == "" ? "" : language[Texts.ComparisonFile] };
        return $"{before}{string.Join("_", parts.Where(part => part != ""))}.{extension}";
    }
}
