using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>Sheets of places: the 49 municipalities and every area as their own pages show them, the municipalities side by side, and the county through time.</summary>
internal sealed class PlaceSheets(PackContent content, StandingReader standings, StandingRows rows, PlaceReader places)
{
    private readonly Language language = content.Language;

    /// <summary>The sheets.</summary>
    public IEnumerable<TableSheet> All()
    {
        var all = places.All();
        var municipalities = all.Where(place => place.IsMunicipality).OrderBy(place => place.LabelSv, language.PlaceOrder).ToList();
        yield return Beside();
        yield return new TableSheet(language[Texts.SheetMunicipalities], language[Texts.SheetMunicipalitiesAbout], Places(municipalities), FrozenColumns: 2);
        yield return new TableSheet(language[Texts.SheetAreas], language[Texts.SheetAreasAbout], Places([.. all.Where(place => !place.IsMunicipality)]), FrozenColumns: 2);
        yield return new TableSheet(language[Texts.SheetCounty], language[Texts.SheetCountyAbout], County());
    }

    // A column for each measure that has municipalities in the period that the county is told for; modelled need is the same share everywhere and no figure of the place.
    private TableSheet Beside()
    {
        var county = standings.Read(content.Goals.Catalogue, "lan").Where(standing => !standing.Indicator.IsModelled && standing.Cell.HasFigure)
            .Select(standing => (Standing: standing, Cells: rows.Municipalities(standing.Indicator.IndicatorCode, standing.Cell.PeriodCode).ToDictionary(cell => cell.AreaCode)))
            .Where(column => column.Cells.Count > 0).ToList();
        var own = places.All().Where(place => place.IsMunicipality).OrderBy(place => place.LabelSv, language.PlaceOrder);
        return new TableSheet(language[Texts.SheetBeside], language[Texts.SheetBesideAbout], new FileTable(
            [
                Words(Texts.ColumnAreaCode), Words(Texts.ColumnArea),
                .. county.Select(column => new FileColumn(language.Say(Texts.SheetBesideHead, column.Standing.Indicator.IndicatorCode,
                    language.Of(column.Standing.Indicator.NameSv, column.Standing.Indicator.NameEn), language.Of(column.Standing.Unit.Sv, column.Standing.Unit.En),
                    language.Of(column.Standing.Cell.PeriodSv, column.Standing.Cell.PeriodEn)), FieldKind.Number, column.Standing.Indicator.Decimals)),
            ],
            [
                .. own.Select(place => new object?[] { place.AreaCode, language.Of(place.LabelSv, place.LabelEn) }
                    .Concat(county.Select(column => Shown(column.Cells.GetValueOrDefault(place.AreaCode)))).ToArray()),
            ]), FrozenColumns: 2);
    }

    private object? Shown(Cell? cell) => cell switch
    {
        { IsShown: true, Value: { } value } => value,
        { } missing => language[CodeWords.Status(missing.Reason)],
        null => language[CodeWords.Status("not_published")],
    };

    private FileTable Places(IReadOnlyList<Place> own) => new(
        [
            Words(Texts.ColumnAreaCode), Words(Texts.ColumnArea), Words(Texts.ColumnAreaKind), Words(Texts.ColumnIndicator), Words(Texts.PlaceMeasure), Words(Texts.ColumnPeriodCode),
            Words(Texts.ColumnPeriod), Amount(Texts.ColumnValue), Words(Texts.ColumnUnit), Amount(Texts.ColumnLow), Amount(Texts.ColumnHigh), Words(Texts.ColumnStatus), Words(Texts.ColumnShownAs),
            Words(Texts.ColumnCountyFigure), Words(Texts.ColumnAgainstCounty), Words(Texts.RowChange),
        ],
        [.. own.SelectMany(place => standings.Read(content.Goals.Catalogue, place.AreaCode).Where(standing => !standing.Indicator.IsModelled).Select(standing => Row(place, standing)))]);

    private object?[] Row(Place place, Standing standing)
    {
        var words = content.WordsOf(standing);
        var against = new AgainstWords(standing, language);
        var (cell, decimals) = (standing.Cell, standing.Indicator.Decimals);
        return
        [
            place.AreaCode, language.Of(place.LabelSv, place.LabelEn), language[CodeWords.AreaKind(place.AreaKind)], standing.Indicator.IndicatorCode, words.Name, cell.PeriodCode, words.Period,
            Exact(cell.Value, decimals), language.Of(standing.Unit.Sv, standing.Unit.En), Exact(cell.ValueLow, decimals), Exact(cell.ValueHigh, decimals),
            language[CodeWords.Status(cell.HasFigure ? "shown" : cell.Reason)], words.Whole,
            place.AreaKind == "county" ? "" : against.Reference("county"), place.AreaKind == "county" ? "" : against.Verdict("county"), words.Change,
        ];
    }

    private FileTable County()
    {
        var catalogue = content.Goals.Catalogue.ToDictionary(indicator => indicator.IndicatorCode);
        var order = content.Goals.Catalogue.Select((indicator, at) => (indicator.IndicatorCode, at)).ToDictionary(item => item.IndicatorCode, item => item.at);
        var cells = rows.Cells("lan").Where(cell => catalogue.ContainsKey(cell.IndicatorCode))
            .OrderBy(cell => order[cell.IndicatorCode]).ThenBy(cell => Kinds.IndexOf(cell.PeriodKind)).ThenBy(cell => cell.LastDay).ThenBy(cell => cell.PeriodCode, StringComparer.Ordinal);
        return new FileTable(
            [
                Words(Texts.ColumnIndicator), Words(Texts.PlaceMeasure), Words(Texts.ColumnPeriodKind), Words(Texts.ColumnPeriodCode), Words(Texts.ColumnPeriod), Amount(Texts.ColumnValue),
                Words(Texts.ColumnUnit), Amount(Texts.ColumnLow), Amount(Texts.ColumnHigh), Amount(Texts.ColumnNumerator, 0), Amount(Texts.ColumnDenominator, 0), Words(Texts.ColumnStatus), Words(Texts.Preliminary),
            ],
            [.. cells.Select(cell => OfCounty(cell, catalogue[cell.IndicatorCode]))]);
    }

    private object?[] OfCounty(Cell cell, Indicator indicator) =>
    [
        indicator.IndicatorCode, language.Of(indicator.NameSv, indicator.NameEn), language[CodeWords.PeriodKind(cell.PeriodKind)], cell.PeriodCode, language.Of(cell.PeriodSv, cell.PeriodEn),
        Exact(cell.Value, indicator.Decimals), language.Of(indicator.UnitSv, indicator.UnitEn), Exact(cell.ValueLow, indicator.Decimals), Exact(cell.ValueHigh, indicator.Decimals),
        cell.Numerator, cell.IsShown ? cell.Denominator : null, language[CodeWords.Status(cell.HasFigure ? "shown" : cell.Reason)], language[cell.Note == "preliminary" ? Texts.Yes : Texts.No],
    ];

    private static List<string> Kinds { get; } = [.. CatalogueOrder.Periods];

    private static FigureCell? Exact(double? value, int decimals) => value is { } number ? new FigureCell(number, decimals) : null;

    private FileColumn Words(Text heading) => new(language[heading], FieldKind.Text);

    private FileColumn Amount(Text heading, int? decimals = null) => new(language[heading], FieldKind.Number, decimals);
}
