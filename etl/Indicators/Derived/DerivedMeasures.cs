namespace Analytics.Etl.Indicators.Derived;

/// <summary>A derived indicator: of which indicators it is told, which it reads, and how it is made.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Subjects">The indicators that it is told of, one after the other.</param>
/// <param name="Bases">All that it reads: when one of them is measured again, so is this.</param>
/// <param name="Of">The answers to a question.</param>
public sealed record DerivedMeasure(string Code, IReadOnlyList<string> Subjects, IReadOnlyList<string> Bases, Func<Question, IEnumerable<IndicatorValue>> Of);

/// <summary>The equity measures J01–J10 (indicators.md, section J): pure functions of other figures.</summary>
public static class DerivedMeasures
{
    private static readonly string[] Compared = ["K01", "H01", "U05", "C06"];
    private static readonly string[] Events = ["K01", "H01"];
    private static readonly string[] Spreading = ["K01", "H01", "K03"];
    private static readonly string[] Supply = ["U05", "C06"];
    private static readonly string[] Centres = ["C01", "C02"];

    /// <summary>All of them, as far as the catalogue measures what they are made of.</summary>
    /// <param name="definitions">The measured indicators.</param>
    public static List<DerivedMeasure> Of(IEnumerable<Definition> definitions)
    {
        var known = definitions.ToDictionary(definition => definition.IndicatorCode, StringComparer.Ordinal);
        DerivedMeasure[] all =
        [
            new("J01", Compared, Compared, AreaGap.Difference),
            new("J02", Compared, Compared, AreaGap.Ratio),
            new("J03", Compared, [.. Compared, .. Centres], Gradient.Slope),
            new("J04", Events, Events, Spread.Theils),
            new("J05", Spreading, Spreading, new Outliers(known).Counted),
            new("J06", Spreading, Spreading, Spread.Deviation),
            new("J07", Supply, [.. Supply, .. Centres], question => Fifths.Prioritised(question, known[question.Subject])),
            new("J08", ["U05"], ["U05"], Gradient.Concentrated),
            new("J09", Compared, Compared, AreaGap.Change),
            new("J10", ["K01"], ["K01", "U05"], question => Fifths.LowOnBoth(question, "U05")),
        ];
        return [.. all.Where(measure => known.ContainsKey(measure.Code)).Select(measure => measure with
        {
            Subjects = [.. measure.Subjects.Where(known.ContainsKey)],
            Bases = [.. measure.Bases.Where(known.ContainsKey)],
        })];
    }

    /// <summary>Every answer for the periods of which the county has a cell, so that level and gap can be read together.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="figures">What it is made of.</param>
    /// <param name="places">The municipalities.</param>
    /// <param name="isMeasuredFor">Whether the measure is told for a period.</param>
    public static IEnumerable<IndicatorValue> Answers(DerivedMeasure measure, Figures figures, Places places, Func<string, bool> isMeasuredFor) =>
        from subject in measure.Subjects
        from cell in figures.Of(subject)
        where cell.Key is { Area: Places.County, Breakdown: "" } && isMeasuredFor(cell.Key.Period)
        from answer in measure.Of(new Question(measure.Code, subject, cell.Key.Period, figures, places))
        select answer;
}
