using Analytics.Dashboards.Resources;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Analytics.Dashboards.Packs.Office;

/// <summary>The first page: what the document is, of which release, and its contents.</summary>
internal static class WordFront
{
    /// <summary>The page, which is followed by a new one.</summary>
    /// <param name="content">The content.</param>
    /// <param name="writer">What the headings have been written with.</param>
    public static IEnumerable<OpenXmlElement> Write(PackContent content, WordWriter writer)
    {
        var language = content.Language;
        yield return writer.Paragraph("Title", language[Texts.OfficeTitle]);
        yield return writer.Paragraph("Subtitle", content.Release.Name);
        if (content.Warning != "")
        {
            yield return writer.Paragraph("Warning", content.Warning);
        }

        yield return writer.Paragraph("", language[Texts.OfficePartnership] + ".");
        yield return writer.Paragraph("", content.Made);
        yield return writer.Paragraph("", language[Texts.OfficeLocked]);
        yield return writer.Paragraph("ContentsHeading", language[Texts.OfficeContents]);
        foreach (var entry in Contents(writer))
        {
            yield return entry;
        }
    }

    // The field's own rule, so that Word makes the same list when it is asked to: headings of two levels as links. Page numbers are only known to Word.
    private static IEnumerable<Paragraph> Contents(WordWriter writer)
    {
        var entries = writer.Headings.Where(heading => heading.Level < 3).ToList();
        for (var at = 0; at < entries.Count; at++)
        {
            var (level, text, mark) = entries[at];
            var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = level == 1 ? "TOC1" : "TOC2" }));
            if (at == 0)
            {
                paragraph.Append(
                    new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode(" TOC \\o \"1-2\" \\n \\h \\z \\u ") { Space = SpaceProcessingModeValues.Preserve }),
                    new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }));
            }

            paragraph.Append(new Hyperlink(new Run(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { Anchor = mark, History = true });
            if (at == entries.Count - 1)
            {
                paragraph.Append(new Run(new FieldChar { FieldCharType = FieldCharValues.End }));
            }

            yield return paragraph;
        }
    }
}
