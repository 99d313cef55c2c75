using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>What the figures of an indicator's page are compared with, as text for a spreadsheet: the numbers behind the table of words.</summary>
public static class ComparisonFile
{
    /// <summary>Every comparison of every place in the chosen period; those across a changed definition are left out, as on the page.</summary>
    public static string Write(IndicatorFigure figure, Language language)
    {
        var csv = new Csv(';');
        var words = new ComparisonWords(figure, language);
        csv.Line(language[Texts.ColumnIndicator], language[Texts.ColumnUnit], language[Texts.ColumnPeriodCode], language[Texts.ColumnBreakdown],
            language[Texts.ColumnAreaCode], language[Texts.ColumnArea], language[Texts.ColumnComparison], language[Texts.ColumnReference], language[Texts.ColumnReferenceValue],
            language[Texts.ColumnDifference], language[Texts.ColumnLimitLow], language[Texts.ColumnLimitHigh], language[Texts.ColumnFinding], language[Texts.ColumnMissing],
            language[Texts.ColumnTarget], language[Texts.ColumnTargetDay], language[Texts.ColumnParts], language[Texts.ColumnPartTotal]);
        foreach (var place in words.Places)
        {
            foreach (var row in figure.Comparisons.Where(row => row.AreaCode == place.AreaCode))
            {
                csv.Line(figure.Indicator.IndicatorCode, language.Of(figure.Unit.Sv, figure.Unit.En), figure.Period!.PeriodCode, figure.Breakdown.Code,
                    place.AreaCode, language.Of(place.AreaSv, place.AreaEn), words.Head(row.Comparator), language.Of(row.ReferenceSv, row.ReferenceEn),
                    IndicatorFile.Number(row.ReferenceValue, language), IndicatorFile.Number(row.Difference, language), IndicatorFile.Number(row.LimitLow, language),
                    IndicatorFile.Number(row.LimitHigh, language), words.InFewWords(row.AreaCode, row.Comparator), IndicatorFile.Number(row.Missing, language),
                    IndicatorFile.Number(row.TargetValue, language), row.TargetDate is { } day ? WarehouseSql.Calendar.Day(day).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "",
                    IndicatorFile.Number(row.PartCount, language), IndicatorFile.Number(row.PartTotal, language));
            }
        }

        return csv.ToString();
    }
}
