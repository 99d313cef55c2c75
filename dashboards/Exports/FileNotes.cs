using System.Globalization;
using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Exports;

/// <summary>Something that belongs to figures: what they mean, where they come from, why some are missing.</summary>
/// <param name="Indicator">The indicator that it is about; empty for all.</param>
/// <param name="Field">What kind of thing.</param>
/// <param name="Value">The thing itself.</param>
public sealed record FileNote(string Indicator, Text Field, Text Value);

/// <summary>The words that go with figures into a file, so that they keep their meaning wherever the file is sent.</summary>
/// <param name="words">What the codes stand for.</param>
/// <param name="reading">Which publication it is.</param>
/// <param name="options">The licence.</param>
/// <param name="annotations">Notes beside figures.</param>
public sealed class FileNotes(ValueWords words, Reading reading, OpenDataOptions options, AnnotationRows annotations)
{
    /// <summary>Everything there is to say about some cells.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="root">The site's address.</param>
    public List<FileNote> Of(ValueCells cells, string root)
    {
        var indicators = cells.Rows.Select(row => row.Indicator).Concat(cells.Withheld.Select(item => item.Indicator)).ToHashSet();
        var periods = cells.Rows.Select(row => row.Period).ToHashSet();
        var publication = reading.Publication;
        List<FileNote> notes = [];
        if (reading.IsSample)
        {
            notes.Add(new("", Texts.NoteSample, Texts.SampleBanner));
        }

        if (publication is not null)
        {
            notes.Add(new("", Texts.NotePublication, Both(language => language.Say(Texts.NotePublicationText, publication.PublicationKey, language.Time(publication.FinishedAt)))));
        }

        notes.Add(new("", Texts.NoteLicence, new Text(options.Licence, options.Licence)));
        notes.Add(new("", Texts.NoteProtection, Both(language => language.Say(
            Texts.NoteProtectionMore, language[Texts.ProtectionBriefNote], root + language.Prefix + Reasons.ProtectionPath))));
        notes.Add(new("", Texts.NoteEmpty, Texts.NoteEmptyCells));
        notes.AddRange(from status in cells.Rows.Select(ValueCells.StatusOf).Distinct().Order(StringComparer.Ordinal)
                       let reason = Reasons.Of(status)
                       where reason is not null
                       select new FileNote("", Both(language => language.Say(Texts.NoteSymbol, language[CodeWords.Status(status)])), reason));
        foreach (var indicator in words.Indicators.Where(item => indicators.Contains(item.IndicatorCode)))
        {
            notes.AddRange(About(indicator).Where(note => note.Value.Sv != ""));
        }

        notes.AddRange(annotations.Of(indicators).Select(note => new FileNote(note.IndicatorCode, Texts.NoteAnnotation, Both(language => language.Say(
            Texts.NoteAnnotationText, note.PeriodCode, note.AreaCode == "" ? language[Texts.AnnotationEverywhere] : note.AreaCode, AnnotationWords.Text(note, language).Text)))));
        notes.AddRange(words.Periods.Where(period => periods.Contains(period.Period)).Select(period => new FileNote("", Texts.NotePeriods, Both(language =>
            language.Say(Texts.NotePeriod, period.Period, language.Of(period.LabelSv, period.LabelEn), language.Day(period.FirstDay), language.Day(period.LastDay))))));
        return notes;
    }

    /// <summary>The notes as rows of a sheet, in one language or in both.</summary>
    public static FileTable Table(IEnumerable<FileNote> notes, params IReadOnlyList<Language> languages) => new(
        [
            new(languages[0][Texts.ColumnIndicator], FieldKind.Text), new(languages[0][Texts.NoteField], FieldKind.Text),
            .. languages.Select(language => new FileColumn(languages.Count == 1 ? language[Texts.NoteText] : $"{language[Texts.NoteText]} ({language.Tag})", FieldKind.Text)),
        ],
        [.. notes.Select(note => new object?[] { note.Indicator, languages[0][note.Field] }.Concat(languages.Select(language => (object?)language.Of(note.Value.Sv, note.Value.En))).ToArray())]);

    private static IEnumerable<FileNote> About(Indicator indicator)
    {
        var code = indicator.IndicatorCode;
        var from = indicator.ValidFrom;
        yield return new(code, Texts.NoteName, new Text(indicator.NameSv, indicator.NameEn));
        yield return new(code, Texts.Definition, new Text(indicator.DefinitionSv, indicator.DefinitionEn));
        yield return new(code, Texts.NoteVersion, Both(language => language.Say(Texts.NoteVersionText, indicator.VersionNo.ToString(CultureInfo.InvariantCulture), from)));
        yield return new(code, Texts.NumeratorIs, new Text(indicator.NumeratorSv, indicator.NumeratorEn));
        yield return new(code, Texts.DenominatorIs, new Text(indicator.DenominatorSv, indicator.DenominatorEn));
        yield return new(code, Texts.NoteUnit, new Text(indicator.UnitSv, indicator.UnitEn));
        yield return new(code, Texts.Source, new Text(indicator.SourceSv, indicator.SourceEn));
        yield return new(code, Texts.Caveat, new Text(indicator.CaveatSv, indicator.CaveatEn));
    }

    private static Text Both(Func<Language, string> say) => new(say(Language.Swedish), say(Language.English));
}
