using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>The file of something that is not published: a line per thing asked for, with the reason in the place of figures.</summary>
public static class WithheldFile
{
    /// <summary>The file; its columns are those of the indicator's own, as far as they say anything.</summary>
    public static FileTable Table(IndicatorFigure figure, Language language) => new(
        [.. Headings.Select(heading => new FileColumn(language[heading], FieldKind.Text))],
        [
            .. figure.Withheld.Select(item => new object?[]
            {
                item.Indicator, language.Of(figure.Indicator.NameSv, figure.Indicator.NameEn), item.Area, item.Period, item.Breakdown, null, null, null,
                language[CodeWords.Status(Withheld.Status)], language[item.Reason],
            }),
        ]);

    private static readonly Text[] Headings =
    [
        Texts.ColumnIndicator, Texts.ColumnIndicatorName, Texts.ColumnAreaCode, Texts.ColumnPeriodCode, Texts.ColumnBreakdown, Texts.ColumnNumerator,
        Texts.ColumnDenominator, Texts.ColumnValue, Texts.ColumnStatus, Texts.ColumnReason,
    ];
}
