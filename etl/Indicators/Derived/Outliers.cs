using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators.Statistics;

namespace Analytics.Etl.Indicators.Derived;

/// <summary>J05: how many municipalities lie outside the funnel's 99.8 % limits.</summary>
/// <param name="definitions">The catalogue, which says whether an indicator is a rate or a share.</param>
internal sealed class Outliers(IReadOnlyDictionary<string, Definition> definitions)
{
    /// <summary>Those below and those above.</summary>
    public IEnumerable<IndicatorValue> Counted(Question question)
    {
        var cells = Cells(question);
        var funnel = CountyFunnel.Of(definitions[question.Subject], question.Figures.Shown(question.Subject, Places.County, question.Period), cells);
        var classes = funnel is null ? [] : cells.ConvertAll(funnel.ClassOf);
        return [Told("low=", SignificanceClass.Low001), Told("high=", SignificanceClass.High001)];

        IndicatorValue Told(string kind, SignificanceClass outside)
        {
            var count = funnel is null ? (int?)null : classes.Count(place => place == outside);
            return question.Answer(kind + question.Subject, count is { } known ? new DerivedValue(known, Limits.None, known, cells.Count) : null, cells,
                question.Places.Municipalities.Count, cells.Count == 0 ? question.Lacking(question.Places.Municipalities.Select(place => place.Code)) : Notes.NotApplicable);
        }
    }

    private List<PublishedValue> Cells(Question question) => [.. question.Places.Municipalities
        .Select(place => question.Figures.Shown(question.Subject, place.Code, question.Period))
        .OfType<PublishedValue>().Where(cell => CountyFunnel.Takes(definitions[question.Subject], cell))];
}
