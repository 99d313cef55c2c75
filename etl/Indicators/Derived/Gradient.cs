using Analytics.Etl.Indicators.Statistics;

namespace Analytics.Etl.Indicators.Derived;

/// <summary>
/// Measures over the municipalities in the order of <see cref="Places.Proxy"/>, from the largest share (worst off) to the smallest, weighted by
/// children. Ecological: they describe places, not children.
/// </summary>
internal static class Gradient
{
    // Through two points there is always a straight line.
    private const int Fewest = 3;

    /// <summary>J03: slope and relative index of inequality on the values themselves.</summary>
    public static IEnumerable<IndicatorValue> Slope(Question question)
    {
        var locals = Ranked(question);
        var index = locals.Count < Fewest ? null : SlopeIndex.Linear(Groups(locals));
        return [Told("sii=", index?.Slope), Told("rii=", index?.Relative)];

        IndicatorValue Told(string kind, Inequality? measure) => Answer(question, kind, measure, locals);
    }

    /// <summary>J08: relative concentration index, above 0 when the indicator gathers among the better off.</summary>
    public static IEnumerable<IndicatorValue> Concentrated(Question question)
    {
        var locals = Ranked(question);
        return [Answer(question, "of=", locals.Count < Fewest ? null : Concentration.Relative(Groups(locals)), locals)];
    }

    private static IndicatorValue Answer(Question question, string kind, Inequality? measure, List<Local> locals) => question.Answer(
        kind + question.Subject, measure is null ? null : new DerivedValue(measure.Value, Estimates.Of(measure.Limits)), [.. locals.Select(local => local.Figure)],
        question.Places.Municipalities.Count, locals.Count < Fewest ? Local.Lacking(question) : Notes.NotApplicable);

    private static List<Local> Ranked(Question question) => Local.All(question).FindAll(local => local.Place.Deprivation is not null);

    private static IEnumerable<Subgroup> Groups(List<Local> locals)
    {
        // Equal shares stand on one place.
        var places = locals.Select(local => local.Place.Deprivation!.Value).Distinct().OrderDescending().Index().ToDictionary(at => at.Item, at => at.Index);
        return locals.Select(local => new Subgroup(places[local.Place.Deprivation!.Value], local.Children, local.Value, Estimates.StandardError(local.Figure)));
    }
}
