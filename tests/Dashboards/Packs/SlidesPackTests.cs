using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;

namespace Analytics.Tests.Dashboards.Packs;

/// <summary>A slide for each decision, its evidence the pages' own, and nothing that only eyes can read.</summary>
[Collection(OfficePack.Shared)]
public sealed class SlidesPackTests(OfficePack pack)
{
    [Fact]
    public void EveryPoint_HasItsQuestion_AndEverySlideATitle()
    {
        using var document = Deck();
        var titles = Slides(document).Select(slide => Text(slide, PlaceholderValues.Title) ?? Text(slide, PlaceholderValues.CenteredTitle)).ToList();

        Assert.DoesNotContain(null, titles);
        Assert.Equal(titles.Count, titles.Distinct().Count());
        Assert.All(Enumerable.Range(1, 7), number => Assert.StartsWith($"Hur bedömer styrgruppen punkt {number}: ", titles[number], StringComparison.Ordinal));
        Assert.Equal("Behöver överenskommelsen ändras inför nästa budgetår?", titles[^1]);
        Assert.Contains("Vad behövs för att nå målet för hänvisningar per 1 000 barn?", titles.Select(title => SampleSite.OneBlank(title!)));
    }

    [Fact]
    public void EverySlide_CanBeReadWithoutEyes()
    {
        using var document = Deck();
        foreach (var slide in Slides(document).Skip(1))
        {
            var lines = slide.Slide!.Descendants<Shape>().Single(shape => Kind(shape) is { } kind && kind.Type?.Value == PlaceholderValues.Body && kind.Index?.Value == 1).Descendants<A.Paragraph>().ToList();
            Assert.InRange(lines.Count, 2, 4);
            Assert.All(slide.Slide.Descendants<Picture>(), picture => Assert.True(picture.NonVisualPictureProperties!.NonVisualDrawingProperties!.Description!.Value!.Length > 40));
            Assert.All(slide.Slide.Descendants<A.RunProperties>(), run => Assert.Equal("sv-SE", run.Language!.Value));
            Assert.Contains("Styrgruppen hösten 2026", Text(slide, PlaceholderValues.Footer), StringComparison.Ordinal);
            Assert.Contains("Exempeldata", Text(slide, PlaceholderValues.Footer), StringComparison.Ordinal);
            Assert.NotNull(Text(slide, PlaceholderValues.SlideNumber));
            Assert.True(slide.NotesSlidePart!.NotesSlide!.InnerText.Length > 100);
            // Read in this order: the question first, the number last.
            Assert.Equal(PlaceholderValues.Title, Kind(slide.Slide.Descendants<Shape>().First())!.Type!.Value);
            Assert.Equal(PlaceholderValues.SlideNumber, Kind(slide.Slide.Descendants<Shape>().Last())!.Type!.Value);
        }
    }

    [Fact]
    public async Task Notes_SayWhatThePagesSay()
    {
        var start = await pack.Text("/");
        var equity = await pack.Text("/jamlikhet");
        using var document = Deck();
        var slides = Slides(document);
        var first = slides[1].NotesSlidePart!.NotesSlide!.Descendants<A.Paragraph>().Select(paragraph => SampleSite.OneBlank(paragraph.InnerText)).ToList();
        var gap = slides.First(slide => (Text(slide, PlaceholderValues.Title) ?? "").StartsWith("Vad ska göras åt skillnaderna", StringComparison.Ordinal));

        Assert.Contains(first[0], start, StringComparison.Ordinal);
        Assert.Contains(first, line => line.StartsWith("KVÅ-samtal per 1 000 barn (K01): ", StringComparison.Ordinal));
        Assert.All(gap.NotesSlidePart!.NotesSlide!.Descendants<A.Paragraph>().Take(3), line => Assert.Contains(SampleSite.OneBlank(line.InnerText), equity, StringComparison.Ordinal));
    }

    private PresentationDocument Deck() => (PresentationDocument)OfficePackTests.Open(pack["beslut.pptx"]);

    private static List<SlidePart> Slides(PresentationDocument document) =>
        [.. document.PresentationPart!.Presentation!.SlideIdList!.Elements<SlideId>().Select(slide => (SlidePart)document.PresentationPart.GetPartById(slide.RelationshipId!.Value!))];

    private static PlaceholderShape? Kind(Shape shape) => shape.NonVisualShapeProperties!.ApplicationNonVisualDrawingProperties!.PlaceholderShape;

    private static string? Text(SlidePart slide, PlaceholderValues kind) => slide.Slide!.Descendants<Shape>().FirstOrDefault(shape => Kind(shape)?.Type?.Value == kind)?.TextBody?.InnerText;
}
