using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>The file of something that is not published: a line per thing asked for, with the reason in the place of figures.</summary>
public static class WithheldFile
{
    /// <summary>The file; its columns are those of the indicator's own, as far as they say anything.</summary>
    public static string Write(IndicatorFigure figure, Language language)
    {
        var csv = new Csv(';');
        csv.Line(language[Texts.ColumnIndicator], language[Texts.ColumnIndicatorName], language[Texts.ColumnAreaCode], language[Texts.ColumnPeriodCode],
            language[Texts.ColumnBreakdown], language[Texts.ColumnNumerator], language[Texts.ColumnDenominator], language[Texts.ColumnValue],
            language[Texts.ColumnStatus], language[Texts.ColumnReason]);
        foreach (var item in figure.Withheld)
        {
            csv.Line(item.Indicator, language.Of(figure.Indicator.NameSv, figure.Indicator.NameEn), item.Area, item.Period, item.Breakdown, "", "", "",
                language[CodeWords.Status(Withheld.Status)], language[item.Reason]);
        }

        return csv.ToString();
    }
}
