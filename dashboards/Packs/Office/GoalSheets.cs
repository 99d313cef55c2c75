using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>A sheet for each point of the shared goals, and one of what cannot be measured.</summary>
internal sealed class GoalSheets(PackContent content)
{
    private readonly Language language = content.Language;

    /// <summary>The sheets, in the agreement's order.</summary>
    public IEnumerable<TableSheet> All() =>
    [
        .. content.Points.Select(point => Of(point.Point)),
        new TableSheet(language[Texts.SheetUnmeasured], language[Texts.OfficeUnmeasured], Unmeasured(), IsWrapped: true, Widest: 80),
    ];

    private TableSheet Of(GoalPoint point) => new(language.Say(Texts.SheetPoint, point.Number), content.TitleOf(point), new FileTable(
        [
            Words(Texts.ColumnIndicator), Words(Texts.PlaceMeasure), Words(Texts.ColumnMain), Words(Texts.ColumnPeriod), Figure(Texts.ColumnValue), Words(Texts.ColumnUnit), Figure(Texts.ColumnLow),
            Figure(Texts.ColumnHigh), Words(Texts.ColumnStatus), Words(Texts.ColumnShownAs), Words(Texts.OfficeHeadHow), Words(Texts.RowTarget), Words(Texts.RowChange), Words(Texts.RowTrend),
            Words(Texts.RowAreas), Words(Texts.RowMunicipalities),
        ],
        [.. point.Main.Select(standing => Row(standing, Texts.Yes)), .. point.More.Select(standing => Row(standing, Texts.No))]), IsWrapped: true, Widest: 24, FrozenColumns: 2);

    private object?[] Row(Standing standing, Text isMain)
    {
        var words = content.WordsOf(standing);
        var cell = standing.Cell;
        return
        [
            standing.Indicator.IndicatorCode, words.Name, language[isMain], words.Period, Amount(cell.Value, standing), language.Of(standing.Unit.Sv, standing.Unit.En),
            Amount(cell.ValueLow, standing), Amount(cell.ValueHigh, standing), language[CodeWords.Status(cell.HasFigure ? "shown" : cell.Reason)], words.Whole,
            words.Judged, words.Target, words.Change, words.Trend, words.Areas, words.Municipalities,
        ];
    }

    private FileTable Unmeasured() => new(
        [Words(Texts.ColumnIndicator), Words(Texts.PlaceMeasure), Words(Texts.ColumnPoints), Words(Texts.ColumnState), Words(Texts.ColumnWhy)],
        [
            .. content.Goals.Goals.All.SelectMany(point => point.Unmeasured).DistinctBy(indicator => indicator.IndicatorCode).Select(indicator => new object?[]
            {
                indicator.IndicatorCode, language.Of(indicator.NameSv, indicator.NameEn),
                string.Join(", ", content.Goals.Goals.All.Where(point => point.Unmeasured.Contains(indicator)).Select(point => language.Whole(point.Number))),
                language[CodeWords.Measured(indicator.State)], language.Of(indicator.ReasonSv, indicator.ReasonEn),
            }),
        ]);

    private static FigureCell? Amount(double? value, Standing standing) => value is { } number ? new FigureCell(number, standing.Indicator.Decimals) : null;

    private FileColumn Words(Text heading) => new(language[heading], FieldKind.Text);

    private FileColumn Figure(Text heading) => new(language[heading], FieldKind.Number);
}
