using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Presentation;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>A slide for each decision: the question, what the figures say, a chart, and the whole of it in the notes.</summary>
internal sealed class SlidesPart : PackPart
{
    private const uint FirstSlideId = 256;
    private const uint MasterId = 2147483648;

    /// <inheritdoc/>
    public override string FileName => "beslut.pptx";

    /// <inheritdoc/>
    public override Resources.Text Name => Texts.OfficeSlides;

    /// <inheritdoc/>
    public override string MediaType => "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    /// <inheritdoc/>
    public override Task<PackFile> Make(PackContext context, CancellationToken cancellation)
    {
        var content = context.Services.GetRequiredService<PackReader>().Read(context);
        var publisher = context.Services.GetRequiredService<OpenDataOptions>();
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(PackFile.Of(Write(content, publisher.Publisher)));
    }

    private static byte[] Write(PackContent content, string creator)
    {
        using var stream = new MemoryStream();
        using (var document = PresentationDocument.Create(stream, PresentationDocumentType.Presentation))
        {
            var deck = new SlideDeck(document.AddPresentationPart(), content.Language);
            deck.Add("first", writer => writer.First(content.Language[Texts.OfficeSlidesTitle], Front(content)), [content.Made]);
            foreach (var decision in content.Decisions)
            {
                deck.Add(decision, Foot(content, decision));
            }

            deck.Finish();
            OfficePackage.Describe(document, content, content.Language[Texts.OfficeSlidesTitle], creator);
        }

        return OfficePackage.Seal(stream.ToArray(), content.Moment);
    }

    private static List<string> Front(PackContent content) =>
    [
        content.Release.Name, content.Language.Say(Texts.SlideCount, content.Decisions.Count), content.Language[Texts.OfficePartnership],
        .. content.Warning == "" ? Array.Empty<string>() : [content.Warning],
    ];

    private static string Foot(PackContent content, PackDecision decision) => string.Join(" · ", new[]
    {
        decision.Source.TrimEnd('.'), content.Language.Say(Texts.OfficeOfRelease, content.Release.Name), content.Warning,
    }.Where(part => part != ""));

    /// <summary>The parts of a presentation, each with a name of ours.</summary>
    private sealed class SlideDeck
    {
        private readonly PresentationPart presentation;
        private readonly Language language;
        private readonly SlideMasterPart master;
        private readonly NotesMasterPart notes;
        private readonly List<string> slides = [];

        public SlideDeck(PresentationPart presentation, Language language)
        {
            (this.presentation, this.language) = (presentation, language);
            master = presentation.AddNewPart<SlideMasterPart>("master");
            OfficePackage.Feed(master.AddNewPart<ThemePart>("theme"), SlideTheme.Theme);
            foreach (var (name, xml) in new[] { ("first", SlideTheme.First(language)), ("beside", SlideTheme.Beside(language)), ("wide", SlideTheme.Wide(language)) })
            {
                var layout = master.AddNewPart<SlideLayoutPart>(name);
                OfficePackage.Feed(layout, xml);
                layout.AddPart(master, "master");
            }

            OfficePackage.Feed(master, SlideTheme.Master(language));
            presentation.AddPart(master.ThemePart!, "theme");
            notes = presentation.AddNewPart<NotesMasterPart>("notes");
            OfficePackage.Feed(notes, SlideTheme.Notes(language));
            OfficePackage.Feed(notes.AddNewPart<ThemePart>("theme"), SlideTheme.Theme);
        }

        public void Add(string layout, Action<SlideWriter> write, IReadOnlyList<string> notesOf) => Add(layout, (writer, _) => write(writer), notesOf);

        public void Add(PackDecision decision, string foot) => Add(decision.Chart is null ? "wide" : "beside", (writer, part) =>
        {
            writer.Title(decision.Question);
            writer.Lines(decision.Lines, isBeside: decision.Chart is not null);
            if (decision.Chart is { } chart)
            {
                writer.Picture(chart, part);
            }

            if (decision.Choices.Count > 0)
            {
                writer.Choices(decision.Choices);
            }

            writer.Foot(foot);
            writer.Number(slides.Count);
        }, decision.Notes);

        public void Finish() => presentation.Presentation = new Presentation(
            new SlideMasterIdList(new SlideMasterId { Id = MasterId, RelationshipId = "master" }),
            new NotesMasterIdList(new NotesMasterId { Id = "notes" }),
            new SlideIdList(slides.Select((name, at) => new SlideId { Id = FirstSlideId + (uint)at, RelationshipId = name })),
            new SlideSize { Cx = SlideTheme.Width, Cy = SlideTheme.Height }, new NotesSize { Cx = 6858000, Cy = 9144000 },
            new DefaultTextStyle(new DocumentFormat.OpenXml.Drawing.DefaultParagraphProperties(new DocumentFormat.OpenXml.Drawing.DefaultRunProperties { Language = language.Culture.Name })));

        private void Add(string layout, Action<SlideWriter, SlidePart> write, IReadOnlyList<string> notesOf)
        {
            var name = FormattableString.Invariant($"slide{slides.Count + 1}");
            slides.Add(name);
            var part = presentation.AddNewPart<SlidePart>(name);
            part.AddPart(master.GetPartById(layout), "layout");
            var writer = new SlideWriter(language);
            write(writer, part);
            part.Slide = writer.Slide();
            var own = part.AddNewPart<NotesSlidePart>("notes");
            own.AddPart(notes, "master");
            own.AddPart(part, "slide");
            own.NotesSlide = new SlideWriter(language).Notes(notesOf);
        }
    }
}
