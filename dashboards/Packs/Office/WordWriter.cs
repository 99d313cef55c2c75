using System.Globalization;
using Analytics.Dashboards.Charts;
using Analytics.Dashboards.Resources;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using A = DocumentFormat.OpenXml.Drawing;
using Dw = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Language = Analytics.Dashboards.Resources.Language;
using Pic = DocumentFormat.OpenXml.Drawing.Pictures;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>Writes the parts of a Word document from the top down: headings, paragraphs, tables, pictures, fields to fill in.</summary>
/// <param name="main">The document's part, where pictures are kept.</param>
/// <param name="figures">The figures that it is bound to.</param>
/// <param name="language">The reader's.</param>
internal sealed class WordWriter(MainDocumentPart main, BoundTexts figures, Language language)
{
    private const long PixelsToEmu = 9525;

    // The text's width on A4, in twentieths of a point and in pixels of a picture.
    private const int PageWidth = 9638;

    private readonly List<(int Level, string Text, string Mark)> headings = [];
    private int controls;
    private int tables;
    private int pictures;

    /// <summary>What has been written.</summary>
    public List<OpenXmlElement> Body { get; } = [];

    /// <summary>The headings written so far.</summary>
    public IReadOnlyList<(int Level, string Text, string Mark)> Headings => headings;

    /// <summary>A heading, to be found from the contents.</summary>
    public void Heading(int level, string text)
    {
        var id = (headings.Count + 1).ToString(CultureInfo.InvariantCulture);
        headings.Add((level, text, "_Toc" + id));
        Body.Add(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Heading" + level.ToString(CultureInfo.InvariantCulture) }),
            new BookmarkStart { Id = id, Name = "_Toc" + id }, Words(text), new BookmarkEnd { Id = id }));
    }

    /// <summary>A paragraph of words and figures.</summary>
    /// <param name="style">The style's name; empty for the usual one.</param>
    /// <param name="parts">Texts, and <see cref="BoundText"/> for figures.</param>
    public void Line(string style, params object[] parts) => Body.Add(Paragraph(style, parts));

    /// <summary>The same, to stand in a table's cell.</summary>
    public Paragraph Paragraph(string style, params object[] parts)
    {
        var paragraph = new Paragraph();
        if (style != "")
        {
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        }

        paragraph.Append(parts.Select(part => part switch
        {
            BoundText figure => Bound(figure),
            string text => Words(text),
            OpenXmlElement element => element,
            _ => throw new ArgumentOutOfRangeException(nameof(parts), part.GetType(), null),
        }));
        return paragraph;
    }

    /// <summary>Words in bold.</summary>
    public static Run Strong(string text) => new(new RunProperties(new RunStyle { Val = "Strong" }), new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>Words.</summary>
    public static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>A table under its caption; the first row is its head and stands on every page, the first column names the rows.</summary>
    /// <param name="caption">What it holds.</param>
    /// <param name="about">How it is read, for those who do not see it.</param>
    /// <param name="heads">The columns' names.</param>
    /// <param name="parts">The columns' parts of the width.</param>
    /// <param name="rows">Each with as many cells as there are columns.</param>
    public void Table(string caption, string about, string[] heads, int[] parts, IEnumerable<Paragraph[][]> rows)
    {
        Body.Add(Caption(Texts.OfficeTable, ++tables, caption, isAbove: true));
        int[] widths = [.. parts.Select(part => PageWidth * part / parts.Sum())];
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "Underlag" }, new TableWidth { Width = PageWidth.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "04A0", FirstRow = true, LastRow = false, FirstColumn = true, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = caption }, new TableDescription { Val = about }),
            new TableGrid(widths.Select(width => new GridColumn { Width = width.ToString(CultureInfo.InvariantCulture) })));
        table.Append(new TableRow(
            [new TableRowProperties(new CantSplit(), new TableHeader()), .. heads.Select((head, at) => Cell(widths[at], [Paragraph("TableText", head)]))]));
        table.Append(rows.Select(row => new TableRow([new TableRowProperties(new CantSplit()), .. row.Select((cell, at) => Cell(widths[at], cell))])));
        Body.Add(table);
        // Two tables must not run into one, and a table is never a page's last.
        Body.Add(Paragraph("AfterTable"));
    }

    /// <summary>A chart with its caption below.</summary>
    public void Picture(PackChart chart)
    {
        var id = (uint)++pictures;
        var name = FormattableString.Invariant($"bild{id}");
        var part = main.AddNewPart<ImagePart>("image/png", name);
        using (var stream = new MemoryStream(chart.Png(language, ChartPicture.Paper)))
        {
            part.FeedData(stream);
        }

        var (width, height) = (ChartPicture.Paper.Width * PixelsToEmu, chart.Height(ChartPicture.Paper) * PixelsToEmu);
        var inline = new Dw.Inline(
            new Dw.Extent { Cx = width, Cy = height }, new Dw.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new Dw.DocProperties { Id = id, Name = name, Title = chart.Title, Description = chart.Alternative },
            new Dw.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(
                new Pic.Picture(
                    new Pic.NonVisualPictureProperties(new Pic.NonVisualDrawingProperties { Id = id, Name = name + ".png", Description = chart.Alternative }, new Pic.NonVisualPictureDrawingProperties()),
                    new Pic.BlipFill(new A.Blip { Embed = name }, new A.Stretch(new A.FillRectangle())),
                    new Pic.ShapeProperties(new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = width, Cy = height }), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 };
        Body.Add(Paragraph("Picture", new Run(new Drawing(inline))));
        Body.Add(Caption(Texts.OfficeFigure, pictures, $"{chart.Title}. {chart.Unit}.", isAbove: false));
    }

    /// <summary>A figure that shows what stands in the release's part and cannot be typed over.</summary>
    public SdtRun Bound(BoundText figure) => new(
        new SdtProperties(
            new SdtAlias { Val = string.Join(' ', new[] { figure.Indicator, figure.Area, figure.Period }.Where(part => part != "").DefaultIfEmpty(figure.Id)) },
            new Tag { Val = "siffra" }, Control(), new DocumentFormat.OpenXml.Wordprocessing.Lock { Val = LockingValues.ContentLocked },
            new DataBinding { PrefixMappings = BoundTexts.Prefix, XPath = BoundTexts.Path(figure), StoreItemId = figures.StoreId },
            new SdtContentText()),
        new SdtContentRun(Words(figure.Text)));

    /// <summary>A list to choose from.</summary>
    public SdtRun Choose(string tag, string title, IReadOnlyList<string> choices) => new(
        new SdtProperties(new SdtAlias { Val = title }, new Tag { Val = tag }, Control(), new ShowingPlaceholder(),
            new SdtContentDropDownList(choices.Select(choice => new ListItem { DisplayText = choice, Value = choice }))),
        new SdtContentRun(Placeholder(language[Texts.OfficeChoose])));

    /// <summary>Room to write freely.</summary>
    public void Write(string tag, string title, string placeholder) => Body.Add(new SdtBlock(
        new SdtProperties(new SdtAlias { Val = title }, new Tag { Val = tag }, Control(), new ShowingPlaceholder(), new SdtContentRichText()),
        new SdtContentBlock(Paragraph("Judgement", Placeholder(placeholder)))));

    /// <summary>A field that Word works out, with what it shows until then.</summary>
    public static IEnumerable<Run> Field(string code, string shown) =>
    [
        new(new FieldChar { FieldCharType = FieldCharValues.Begin }), new(new FieldCode($" {code} ") { Space = SpaceProcessingModeValues.Preserve }),
        new(new FieldChar { FieldCharType = FieldCharValues.Separate }), Words(shown), new(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    private static Run Placeholder(string text) => new(new RunProperties(new RunStyle { Val = "PlaceholderText" }), new Text(text));

    private SdtId Control() => new() { Val = ++controls };

    private static TableCell Cell(int width, Paragraph[] content) =>
        new([new TableCellProperties(new TableCellWidth { Width = width.ToString(CultureInfo.InvariantCulture), Type = TableWidthUnitValues.Dxa }), .. content]);

    private Paragraph Caption(Analytics.Dashboards.Resources.Text kind, int number, string text, bool isAbove)
    {
        var name = language[kind];
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Caption" }, new KeepNext { Val = isAbove }), Words(name + " "));
        paragraph.Append(Field($"SEQ {name} \\* ARABIC", number.ToString(CultureInfo.InvariantCulture)));
        paragraph.Append(Words(". " + text));
        return paragraph;
    }
}
