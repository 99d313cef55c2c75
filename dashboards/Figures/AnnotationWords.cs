using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>Notes beside figures in words.</summary>
public static class AnnotationWords
{
    /// <summary>The note in the reader's language; in Swedish where nobody has translated it.</summary>
    public static (string Text, Language Language) Text(Annotation note, Language language) =>
        language == Language.English && note.TextEn != "" ? (note.TextEn, Language.English) : (note.TextSv, Language.Swedish);

    /// <summary>A note with its number and period: <c>Anteckning 1, första halvåret 2026: Nytt journalsystem.</c></summary>
    public static string Line(Mark mark, Language language) => language.Say(Texts.AnnotationLine, mark.Number,
        language.Of(mark.Annotation.PeriodSv, mark.Annotation.PeriodEn), Ended(Text(mark.Annotation, language).Text));

    /// <summary>The numbers of the notes at a point: 1, 2; '' for none.</summary>
    public static string Numbers(IReadOnlyList<Mark> marks, int place) => string.Join(", ", marks.Where(mark => mark.Place == place).Select(mark => mark.Number));

    /// <summary>A note as a sentence.</summary>
    public static string Ended(string text) => text.Length > 0 && ".!?".Contains(text[^1], StringComparison.Ordinal) ? text : text + ".";
}
