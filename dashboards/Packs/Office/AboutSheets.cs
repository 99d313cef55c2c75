using System.Globalization;
using Analytics.Dashboards.Exports;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>The sheets around the figures: what the workbook is, definitions, deliveries and signs.</summary>
internal sealed class AboutSheets(PackContent content, OpenDataOptions publisher, CatalogueRows catalogue, DeliveryRows deliveries)
{
    private const int DeliveriesAtMost = 100_000;

    private readonly Language language = content.Language;

    /// <summary>What the workbook is, and of which release.</summary>
    public TableSheet ReadMe()
    {
        var release = content.Release;
        List<(Text Field, string Value)> rows =
        [
            .. content.Warning == "" ? [] : new[] { (Texts.NoteSample, content.Warning) },
            (Texts.ReadMeRelease, release.Name), (Texts.ReadMeCode, release.ReleaseCode), (Texts.ReadMeMade, language.Time(release.MadeAt)),
            (Texts.NotePublication, language.Say(Texts.NotePublicationText, release.PublicationKey, language.Time(release.PublishedAt))),
            .. release.AsOfDay is { } day ? new[] { (Texts.ReadMeAsOf, language.Day(day)) } : [],
            (Texts.ReadMeHash, release.ContentHash), (Texts.ReadMePublisher, publisher.Publisher), (Texts.NoteLicence, publisher.Licence),
            (Texts.ReadMeAgreement, language[Texts.OfficePartnership]), (Texts.ReadMeNames, language[Texts.GoalsPeriod]),
            (Texts.NoteProtection, language[Texts.ProtectionBriefNote]), (Texts.NoteEmpty, language[Texts.ReadMeEmpty]), (Texts.ReadMeNumbers, language[Texts.ReadMeNumbersText]),
        ];
        return new TableSheet(language[Texts.SheetReadMe], language[Texts.SheetReadMeAbout], TwoColumns(Texts.NoteField, Texts.NoteText, rows.Select(row => (language[row.Field], row.Value))), IsWrapped: true, Widest: 90);
    }

    /// <summary>The sheets that follow.</summary>
    public TableSheet Contents(IReadOnlyList<TableSheet> sheets) => new(language[Texts.OfficeContents], language[Texts.SheetContentsAbout],
        TwoColumns(Texts.ColumnSheet, Texts.NoteText, sheets.Select(sheet => (sheet.Name, sheet.About))), IsWrapped: true, Widest: 90);

    /// <summary>Definitions, deliveries and signs.</summary>
    public IEnumerable<TableSheet> Rest() =>
    [
        new(language[Texts.SheetDefinitions], language[Texts.SheetDefinitionsAbout], Definitions(), IsWrapped: true, Widest: 50, FrozenColumns: 2),
        new(language[Texts.DeliveriesTitle], language[Texts.SheetDeliveriesAbout], Deliveries()),
        new(language[Texts.SheetSymbols], language[Texts.SheetSymbolsAbout], TwoColumns(Texts.ColumnSymbol, Texts.ColumnMeaning, PackSymbols.All(language)), IsWrapped: true, Widest: 90),
    ];

    private FileTable Definitions() => new(
        [
            Words(Texts.ColumnIndicator), Words(Texts.PlaceMeasure), Words(Texts.ColumnPoints), Words(Texts.ColumnState), Words(Texts.Definition), Words(Texts.NumeratorIs), Words(Texts.DenominatorIs),
            Words(Texts.ColumnUnit), Words(Texts.ColumnVersion), Words(Texts.ColumnAdoption), Words(Texts.Source), Words(Texts.ColumnRecipient), Words(Texts.Caveat), Words(Texts.ColumnWhy),
        ],
        [
            .. catalogue.All().Select(entry => new object?[]
            {
                entry.IndicatorCode, language.Of(entry.NameSv, entry.NameEn), entry.Goals, language[CodeWords.Measured(entry.State)], language.Of(entry.DefinitionSv, entry.DefinitionEn),
                language.Of(entry.NumeratorSv, entry.NumeratorEn), language.Of(entry.DenominatorSv, entry.DenominatorEn), language.Of(entry.UnitSv, entry.UnitEn),
                entry.VersionNo.ToString(CultureInfo.InvariantCulture), language[CodeWords.Adoption(entry.Adoption)], language.Of(entry.SourceSv, entry.SourceEn),
                language.Of(entry.RecipientSv, entry.RecipientEn), language.Of(entry.CaveatSv, entry.CaveatEn), entry.IsMeasured ? "" : language.Of(entry.ReasonSv, entry.ReasonEn),
            }),
        ]);

    // Counts of lines are empty where lines are persons or talks, as on the page.
    private FileTable Deliveries() => new(
        [
            Words(Texts.DeliveryNumber), Words(Texts.Feed), Words(Texts.ColumnSender), Words(Texts.File), Words(Texts.ColumnPeriodCode), Words(Texts.Received), Words(Texts.ColumnDeliveryState),
            Whole(Texts.Read), Whole(Texts.Loaded), Whole(Texts.Rejected),
        ],
        [
            .. deliveries.Page(null, 1, DeliveriesAtMost).Select(row => new object?[]
            {
                row.DeliveryKey.ToString(CultureInfo.InvariantCulture), row.Feed, row.Sender, row.FileName, row.PeriodCode, language.Time(row.ReceivedAt), language[CodeWords.State(row.State)],
                (int?)row.ReadCount, (int?)row.LoadedCount, (int?)row.RejectedCount,
            }),
        ]);

    private FileTable TwoColumns(Text first, Text second, IEnumerable<(string First, string Second)> rows) =>
        new([Words(first), Words(second)], [.. rows.Select(row => new object?[] { row.First, row.Second })]);

    private FileColumn Words(Text heading) => new(language[heading], FieldKind.Text);

    private FileColumn Whole(Text heading) => new(language[heading], FieldKind.Whole);
}
