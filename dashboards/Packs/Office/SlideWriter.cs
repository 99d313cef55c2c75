using Analytics.Dashboards.Charts;
using Analytics.Dashboards.Resources;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;
using Language = Analytics.Dashboards.Resources.Language;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>The shapes of a slide, in the order that they are read: title, lines, chart and what it is, choices, foot, number.</summary>
/// <param name="language">The reader's.</param>
internal sealed class SlideWriter(Language language)
{
    // Longer than so and the lines would run into what stands below.
    private const int LongLines = 230;

    private readonly List<OpenXmlElement> shapes = [];
    private uint id = 1;

    /// <summary>The slide.</summary>
    public Slide Slide() => new(
        new CommonSlideData(new ShapeTree(
            [new NonVisualGroupShapeProperties(new NonVisualDrawingProperties { Id = 1, Name = "" }, new NonVisualGroupShapeDrawingProperties(), new ApplicationNonVisualDrawingProperties()), new GroupShapeProperties(), .. shapes])),
        new ColorMapOverride(new A.MasterColorMapping()));

    /// <summary>Speaker's notes.</summary>
    public NotesSlide Notes(IReadOnlyList<string> lines)
    {
        Shape("Bild", new PlaceholderShape { Type = PlaceholderValues.SlideImage }, null);
        Shape("Anteckningar", new PlaceholderShape { Type = PlaceholderValues.Body, Index = 1 }, Paragraphs(lines));
        return new NotesSlide(
            new CommonSlideData(new ShapeTree(
                [new NonVisualGroupShapeProperties(new NonVisualDrawingProperties { Id = 1, Name = "" }, new NonVisualGroupShapeDrawingProperties(), new ApplicationNonVisualDrawingProperties()), new GroupShapeProperties(), .. shapes])),
            new ColorMapOverride(new A.MasterColorMapping()));
    }

    /// <summary>The first slide's title and what stands under it.</summary>
    public void First(string title, IReadOnlyList<string> lines)
    {
        Shape("Rubrik", new PlaceholderShape { Type = PlaceholderValues.CenteredTitle }, Paragraphs([title]));
        Shape("Underrubrik", new PlaceholderShape { Type = PlaceholderValues.SubTitle, Index = 1 }, Paragraphs(lines));
    }

    /// <summary>The question.</summary>
    public void Title(string question) => Shape("Rubrik", new PlaceholderShape { Type = PlaceholderValues.Title }, Paragraphs([question], question.Length > 110 ? 2400 : null));

    /// <summary>What the figures say.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="isBeside">Whether they stand beside a chart, where there is room for fewer letters.</param>
    public void Lines(IReadOnlyList<string> lines, bool isBeside) =>
        Shape("Text", new PlaceholderShape { Type = PlaceholderValues.Body, Index = 1 }, Paragraphs(lines, isBeside && lines.Sum(line => line.Length) > LongLines ? 1800 : null));

    /// <summary>What can be chosen.</summary>
    public void Choices(IReadOnlyList<string> choices) => Shape("Val", new PlaceholderShape { Type = PlaceholderValues.Body, Size = PlaceholderSizeValues.Quarter, Index = 13 },
        Paragraphs([language.Say(Texts.DecideChoices, string.Join(" · ", choices))]));

    /// <summary>Source and release.</summary>
    public void Foot(string text) => Shape("Sidfot", new PlaceholderShape { Type = PlaceholderValues.Footer, Size = PlaceholderSizeValues.Quarter, Index = 10 }, [Small(new A.Run(SmallRun(), new A.Text(text)), A.TextAlignmentTypeValues.Left)]);

    /// <summary>The slide's number.</summary>
    public void Number(int number) => Shape("Bildnummer", new PlaceholderShape { Type = PlaceholderValues.SlideNumber, Size = PlaceholderSizeValues.Quarter, Index = 11 },
        [Small(new A.Field(SmallRun(), new A.Text(language.Whole(number))) { Id = "{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}", Type = "slidenum" }, A.TextAlignmentTypeValues.Right)]);

    /// <summary>The chart and, below it, what it is and in which unit.</summary>
    public void Picture(PackChart chart, SlidePart part)
    {
        var image = part.AddNewPart<ImagePart>("image/png", "chart");
        using (var stream = new MemoryStream(chart.Png(language, ChartPicture.Slide)))
        {
            image.FeedData(stream);
        }

        // As wide as there is room for, and never higher.
        var height = chart.Height(ChartPicture.Slide);
        var scale = Math.Min((double)SlideBox.Chart.Across / ChartPicture.Slide.Width, (double)SlideBox.Chart.High / height);
        shapes.Add(new Picture(
            new NonVisualPictureProperties(new NonVisualDrawingProperties { Id = ++id, Name = "Diagram", Title = chart.Title, Description = chart.Alternative },
                new NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true }), new ApplicationNonVisualDrawingProperties()),
            new BlipFill(new A.Blip { Embed = "chart" }, new A.Stretch(new A.FillRectangle())),
            new ShapeProperties(
                new A.Transform2D(new A.Offset { X = SlideBox.Chart.X, Y = SlideBox.Chart.Y }, new A.Extents { Cx = (long)(ChartPicture.Slide.Width * scale), Cy = (long)(height * scale) }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })));
        var box = SlideBox.ChartText with { Y = SlideBox.Chart.Y + (int)(height * scale) + 60000 };
        shapes.Add(new Shape(
            new NonVisualShapeProperties(new NonVisualDrawingProperties { Id = ++id, Name = "Diagramtext" }, new NonVisualShapeDrawingProperties { TextBox = true }, new ApplicationNonVisualDrawingProperties()),
            new ShapeProperties(
                new A.Transform2D(new A.Offset { X = box.X, Y = box.Y }, new A.Extents { Cx = box.Across, Cy = box.High }),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle }),
            new TextBody([new A.BodyProperties { LeftInset = 0, RightInset = 0 }, new A.ListStyle(), .. Paragraphs([$"{chart.Title}. {chart.Unit}."], 1200)])));
    }

    // Said again on the slide: not every program looks up how a foot is written.
    private A.RunProperties SmallRun() => new(
        new A.SolidFill(new A.SchemeColor { Val = A.SchemeColorValues.Accent6 }), new A.LatinFont { Typeface = "+mn-lt" })
    { Language = language.Culture.Name, FontSize = 1100 };

    private static A.Paragraph Small(OpenXmlElement text, A.TextAlignmentTypeValues side) => new(new A.ParagraphProperties { Alignment = side }, text);

    private void Shape(string name, PlaceholderShape kind, IEnumerable<A.Paragraph>? text)
    {
        var shape = new Shape(
            new NonVisualShapeProperties(new NonVisualDrawingProperties { Id = ++id, Name = name }, new NonVisualShapeDrawingProperties(new A.ShapeLocks { NoGrouping = true }), new ApplicationNonVisualDrawingProperties(kind)),
            new ShapeProperties());
        if (text is not null)
        {
            shape.Append(new TextBody([new A.BodyProperties(), new A.ListStyle(), .. text]));
        }

        shapes.Add(shape);
    }

    private IEnumerable<A.Paragraph> Paragraphs(IEnumerable<string> lines, int? size = null) =>
        lines.Select(line => new A.Paragraph(new A.Run(size is { } points ? new A.RunProperties { Language = language.Culture.Name, FontSize = points } : new A.RunProperties { Language = language.Culture.Name }, new A.Text(line))));
}
