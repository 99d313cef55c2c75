using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Text = Analytics.Dashboards.Resources.Text;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>The document that the steering group writes in: figures bound to the release, and room for its judgement of each point.</summary>
internal sealed class WordPart : PackPart
{
    /// <inheritdoc/>
    public override string FileName => "underlag.docx";

    /// <inheritdoc/>
    public override Text Name => Texts.OfficeWord;

    /// <inheritdoc/>
    public override string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <inheritdoc/>
    public override Task<PackFile> Make(PackContext context, CancellationToken cancellation)
    {
        var content = context.Services.GetRequiredService<PackReader>().Read(context);
        var publisher = context.Services.GetRequiredService<OpenDataOptions>();
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(PackFile.Of(Write(content, publisher)));
    }

    private static byte[] Write(PackContent content, OpenDataOptions publisher)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            OfficePackage.Feed(main.AddNewPart<StyleDefinitionsPart>("styles"), WordStyles.Xml(content.Language));
            OfficePackage.Feed(main.AddNewPart<NumberingDefinitionsPart>("lists"), WordStyles.Numbering);
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = Settings(content.Language);
            Edge(main.AddNewPart<HeaderPart>("head"), content);
            Edge(main.AddNewPart<FooterPart>("foot"), content);
            var figures = new BoundTexts(content.Release);
            var writer = new WordWriter(main, figures, content.Language);
            new WordBody(content, figures, publisher, writer).Write();
            main.Document = new Document(new Body([.. WordFront.Write(content, writer), .. writer.Body, Page()]));
            Bind(main, figures);
            OfficePackage.Describe(document, content, content.Language[Texts.OfficeTitle], publisher.Publisher);
        }

        return OfficePackage.Seal(stream.ToArray(), content.Moment);
    }

    private static Settings Settings(Language language) => new(
        new Zoom { Percent = "100" }, new DefaultTabStop { Val = 709 },
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new ThemeFontLanguages { Val = language.Culture.Name }, new DecimalSymbol { Val = language.Culture.NumberFormat.NumberDecimalSeparator }, new ListSeparator { Val = ";" });

    private static void Edge(HeaderPart part, PackContent content) => part.Header = new Header(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = "Header" }), WordWriter.Words(content.Language[Texts.OfficeTitle]), new Run(new TabChar()),
        WordWriter.Words(content.Language.Say(Texts.OfficeOfRelease, content.Release.Name))));

    private static void Edge(FooterPart part, PackContent content)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Footer" }), WordWriter.Words(content.Warning), new Run(new TabChar()));
        // The fields stand where the sentence has its numbers.
        foreach (var piece in content.Language[Texts.OfficePageOf].Split('{', '}'))
        {
            paragraph.Append(piece switch { "0" => WordWriter.Field("PAGE", "1"), "1" => WordWriter.Field("NUMPAGES", "1"), _ => [WordWriter.Words(piece)] });
        }

        part.Footer = new Footer(paragraph);
    }

    // A4 with two centimetres around.
    private static SectionProperties Page() => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = "head" }, new FooterReference { Type = HeaderFooterValues.Default, Id = "foot" },
        new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1304, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 510, Gutter = 0 });

    private static void Bind(MainDocumentPart main, BoundTexts figures)
    {
        var part = main.AddNewPart<CustomXmlPart>("application/xml", "figures");
        OfficePackage.Feed(part, figures.Xml());
        OfficePackage.Feed(part.AddNewPart<CustomXmlPropertiesPart>("properties"),
            $"""<ds:datastoreItem ds:itemID="{figures.StoreId}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="{BoundTexts.Space}"/></ds:schemaRefs></ds:datastoreItem>""");
    }
}
