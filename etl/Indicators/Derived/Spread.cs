using Analytics.Etl.Indicators.Statistics;

namespace Analytics.Etl.Indicators.Derived;

/// <summary>How unequal the municipalities are, whatever their order, weighted by children.</summary>
internal static class Spread
{
    private const int Fewest = 2;

    /// <summary>J04: Theil's index in thousandths, split within and between the care areas.</summary>
    public static IEnumerable<IndicatorValue> Theils(Question question)
    {
        var locals = Local.All(question);
        var parts = locals.Count < Fewest ? null : Theil.Decompose(locals.Select(local => (local.Place.CareArea, local.Children, local.Value)));
        var total = parts is null ? null : Theil.Index(locals.Select(Group));
        return
        [
            Answer(question, "within=", parts?.Within, Limits.None, locals),
            Answer(question, "between=", parts?.Between, Limits.None, locals),
            Answer(question, "total=", parts?.Total, Kept(total), locals),
        ];
    }

    /// <summary>J06: between-group standard deviation. Without limits: the source draws them at random.</summary>
    public static IEnumerable<IndicatorValue> Deviation(Question question)
    {
        var locals = Local.All(question);
        return [Answer(question, "of=", locals.Count < Fewest ? null : BetweenGroups.Deviation(locals.Select(Group))?.Value, Limits.None, locals)];
    }

    // The index is never below 0; its limits, which are symmetrical, may be.
    private static Limits Kept(Inequality? total) =>
        total?.Limits is { } limits ? new Limits(Math.Max(0, limits.Low), limits.High) : Limits.None;

    private static IndicatorValue Answer(Question question, string kind, double? value, Limits limits, List<Local> locals) => question.Answer(
        kind + question.Subject, value is { } known ? new DerivedValue(known, limits) : null, [.. locals.Select(local => local.Figure)],
        question.Places.Municipalities.Count, locals.Count < Fewest ? Local.Lacking(question) : Notes.NotApplicable);

    private static Subgroup Group(Local local) => new(0, local.Children, local.Value, Estimates.StandardError(local.Figure));
}
