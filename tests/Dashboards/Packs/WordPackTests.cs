using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Dw = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Analytics.Tests.Dashboards.Packs;

/// <summary>The document to write in: its figures are the pages' own and locked to the release, and there is room for every judgement.</summary>
[Collection(OfficePack.Shared)]
public sealed class WordPackTests(OfficePack pack)
{
    private static readonly string[] OnStart = ["hel", "lage", "mal", "ar", "trend", "omraden", "kommuner", "kort", "intervall"];

    [Fact]
    public void EveryFigure_IsBoundToOneTextOfTheRelease_AndFollowsIt()
    {
        using var document = Document();
        var part = Assert.Single(document.MainDocumentPart!.CustomXmlParts);
        var figures = Load(part);
        // What a later hand would do: the release's text is another, and each field shows that.
        foreach (var figure in figures.Root!.Elements())
        {
            figure.Value = "ny:" + figure.Attribute("id")!.Value;
        }

        var store = XDocument.Load(part.CustomXmlPropertiesPart!.GetStream()).Root!.Attributes().Single(attribute => attribute.Name.LocalName == "itemID").Value;
        var bound = document.MainDocumentPart.Document!.Descendants<SdtProperties>().Select(properties => (Properties: properties, Binding: properties.GetFirstChild<DataBinding>())).Where(item => item.Binding is not null).ToList();
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (properties, binding) in bound)
        {
            var names = new XmlNamespaceManager(new NameTable());
            var prefix = binding!.PrefixMappings!.Value!.Split('\'');
            names.AddNamespace(prefix[0].Split(':')[1].TrimEnd('='), prefix[1]);
            var found = Assert.Single(figures.XPathSelectElements(binding.XPath!.Value!, names));
            Assert.Equal(store, binding.StoreItemId!.Value);
            Assert.Equal("ny:" + found.Attribute("id")!.Value, found.Value);
            Assert.Equal(LockingValues.ContentLocked, properties.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.Lock>()!.Val!.Value);
            shown.Add(found.Attribute("id")!.Value);
        }

        Assert.Equal(figures.Root.Elements().Select(figure => figure.Attribute("id")!.Value).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        Assert.True(bound.Count > 150, $"{bound.Count} figures are bound.");
    }

    [Fact]
    public void EveryField_ShowsWhatItIsBoundTo()
    {
        using var document = Document();
        var figures = Load(document.MainDocumentPart!.CustomXmlParts.Single()).Root!.Elements().ToDictionary(figure => $"/f:slapp[1]/f:siffra[@id='{figure.Attribute("id")!.Value}']", figure => figure.Value);

        Assert.All(document.MainDocumentPart.Document!.Descendants<SdtRun>().Where(run => run.SdtProperties!.GetFirstChild<DataBinding>() is not null),
            run => Assert.Equal(figures[run.SdtProperties!.GetFirstChild<DataBinding>()!.XPath!.Value!], run.SdtContentRun!.InnerText));
    }

    [Fact]
    public async Task Figures_AreThoseOfTheStartPage()
    {
        var page = await pack.Text("/");
        var told = Figures().Where(figure => figure.Indicator != "" && figure.Area == "lan" && OnStart.Contains(figure.Kind)).ToList();

        Assert.True(told.Count > 100, $"{told.Count} figures.");
        // An interval stands on the measure's own page.
        Assert.All(told.Where(figure => figure.Kind != "intervall"), figure => Assert.Contains(figure.Text, page, StringComparison.Ordinal));
        Assert.All(Figures().Where(figure => figure.Id.StartsWith("text.lead", StringComparison.Ordinal) || figure.Id is "text.MB1" or "text.MB7"), figure => Assert.Contains(figure.Text, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Figures_AreThoseOfThePageOfEquity()
    {
        var page = await pack.Text("/jamlikhet");
        var told = Figures().Where(figure => figure.Id.StartsWith("text.equity", StringComparison.Ordinal) || figure.Kind is "varde" or "osakerhet" or "mot").ToList();

        Assert.True(told.Count > 40, $"{told.Count} figures.");
        Assert.All(told, figure => Assert.Contains(figure.Text, page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task SentencesOfCharts_AreThoseOfTheMeasuresPage()
    {
        var page = await pack.Text("/indikator/K01?trend=rolling_year");

        Assert.Contains(Figures().Single(figure => figure.Id == "text.MB1.chart").Text, page, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryPoint_HasRoomForAJudgement()
    {
        using var document = Document();
        var body = document.MainDocumentPart!.Document!.Body!;
        var tags = body.Descendants<Tag>().Select(tag => tag.Val!.Value!).ToList();
        var choices = body.Descendants<SdtContentDropDownList>().Select(list => string.Join(", ", list.Elements<ListItem>().Select(item => item.DisplayText!.Value))).ToList();

        Assert.All(Enumerable.Range(1, 7), number => Assert.Single(tags, "bedomning-MB" + number));
        Assert.Equal(Enumerable.Repeat("Uppnått, På väg, Inte på väg, Kan inte bedömas", 7), choices);
        Assert.Equal(Enumerable.Repeat("Skriv styrgruppens bedömning här", 7),
            body.Elements<SdtBlock>().Where(block => block.SdtProperties!.GetFirstChild<Tag>()!.Val!.Value!.StartsWith("bedomning-", StringComparison.Ordinal)).Select(block => block.SdtContentBlock!.InnerText));
    }

    [Fact]
    public void Document_CanBeReadWithoutEyes()
    {
        using var document = Document();
        var main = document.MainDocumentPart!;
        var body = main.Document!.Body!;
        var headings = body.Descendants<ParagraphStyleId>().Select(style => style.Val!.Value!).Where(style => style.StartsWith("Heading", StringComparison.Ordinal)).Select(style => style[^1] - '0').ToList();
        var marks = body.Descendants<BookmarkStart>().Select(mark => mark.Name!.Value).ToList();

        Assert.Equal("sv-SE", main.StyleDefinitionsPart!.Styles!.Descendants<Languages>().First().Val!.Value);
        Assert.Equal(1, headings[0]);
        Assert.All(headings.Zip(headings.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.NotEmpty(body.Descendants<Dw.DocProperties>());
        Assert.All(body.Descendants<Dw.DocProperties>(), picture => Assert.True(picture.Description!.Value!.Length > 40));
        Assert.All(body.Descendants<Table>(), table =>
        {
            Assert.NotNull(table.Descendants<TableHeader>().FirstOrDefault());
            Assert.NotEmpty(table.GetFirstChild<TableProperties>()!.TableCaption!.Val!.Value!);
            Assert.NotEmpty(table.GetFirstChild<TableProperties>()!.TableDescription!.Val!.Value!);
            Assert.Equal("Caption", table.PreviousSibling<Paragraph>()!.ParagraphProperties!.ParagraphStyleId!.Val!.Value);
        });
        Assert.All(body.Descendants<Hyperlink>(), link => Assert.Contains(link.Anchor!.Value, marks));
        Assert.Equal(["PAGE", "NUMPAGES"], main.FooterParts.Single().Footer!.Descendants<FieldCode>().Select(code => code.Text.Trim()));
    }

    private WordprocessingDocument Document() => (WordprocessingDocument)OfficePackTests.Open(pack["underlag.docx"]);

    private static XDocument Load(CustomXmlPart part) => XDocument.Load(part.GetStream());

    private List<(string Id, string Indicator, string Area, string Kind, string Text)> Figures()
    {
        using var document = Document();
        return [.. Load(document.MainDocumentPart!.CustomXmlParts.Single()).Root!.Elements().Select(figure => (
            figure.Attribute("id")!.Value, figure.Attribute("matt")!.Value, figure.Attribute("omrade")!.Value, figure.Attribute("id")!.Value.Split('.')[^1],
            SampleSite.OneBlank(figure.Value)))];
    }
}
