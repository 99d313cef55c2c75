using Analytics.Etl.Indicators.Statistics;

namespace Analytics.Etl.Indicators.Derived;

/// <summary>Measures of a fifth of the children: those in the municipalities that rank as worst off (J07), or that have least (J10).</summary>
internal static class Fifths
{
    private const double Fifth = 0.2;

    /// <summary>
    /// J07: the figure of the worst-off fifth less that of the others, each the sum of numerators through the sum of denominators. Which
    /// municipalities are in the fifth follows from all municipalities' children, whatever is shown of them.
    /// </summary>
    /// <param name="question">The question.</param>
    /// <param name="definition">Of the indicator it is made of.</param>
    public static IEnumerable<IndicatorValue> Prioritised(Question question, Definition definition)
    {
        var worst = WorstOff(question);
        var locals = Local.All(question);
        var first = Together(locals.FindAll(local => worst.Contains(local.Place.Code)), definition);
        var others = Together(locals.FindAll(local => !worst.Contains(local.Place.Code)), definition);
        var value = first is { } a && others is { } b ? Estimates.Difference(a.Value, a.Limits, b.Value, b.Limits) : null;
        yield return question.Answer("of=" + question.Subject, value, [.. locals.Select(local => local.Figure)], question.Places.Municipalities.Count, Local.Lacking(question));
    }

    /// <summary>J10: the share of the children who live in a municipality in the lowest fifth of both indicators, of those in municipalities with both figures.</summary>
    public static IEnumerable<IndicatorValue> LowOnBoth(Question question, string other)
    {
        var second = Local.All(question with { Subject = other }).ToDictionary(local => local.Place.Code, StringComparer.Ordinal);
        var both = Local.All(question).FindAll(local => second.ContainsKey(local.Place.Code));
        var lowest = Lowest(both);
        lowest.IntersectWith(Lowest([.. both.Select(local => second[local.Place.Code])]));
        var (all, low) = (both.Sum(local => local.Children), both.Where(local => lowest.Contains(local.Place.Code)).Sum(local => local.Children));
        var value = all > 0 ? new DerivedValue(100 * low / all, Limits.None, low, all) : null;
        var used = both.SelectMany(local => new[] { local.Figure, second[local.Place.Code].Figure }).ToList();
        var missing = Local.Lacking(question) == Notes.NotDelivered ? Notes.NotDelivered : Local.Lacking(question with { Subject = other });
        yield return question.Answer("", value, used, question.Places.Municipalities.Count, missing) with
        {
            Parts = new Parts(both.Count, question.Places.Municipalities.Count),
        };
    }

    private static HashSet<string> WorstOff(Question question) =>
        [.. PopulationGroups.Lowest([.. question.Places.Municipalities
            .Select(place => (place.Code, place.Deprivation, Children: question.Places.Children(place.Code, question.Period)))
            .Where(place => place.Deprivation is not null && place.Children is not null)
            .Select(place => (place.Code, -place.Deprivation!.Value, place.Children!.Value))], Fifth)];

    // The library breaks ties by code; here all municipalities that are alike go together, so that none of many with nothing is picked by its number.
    private static HashSet<string> Lowest(List<Local> locals)
    {
        if (locals.Count == 0)
        {
            return [];
        }

        var picked = PopulationGroups.Lowest([.. locals.Select(local => (local.Place.Code, local.Value, local.Children))], Fifth).ToHashSet(StringComparer.Ordinal);
        var limit = locals.Where(local => picked.Contains(local.Place.Code)).Max(local => local.Value);
        return [.. locals.Where(local => local.Value <= limit).Select(local => local.Place.Code)];
    }

    private static (double Value, Limits Limits)? Together(List<Local> locals, Definition definition)
    {
        var cells = locals.ConvertAll(local => local.Figure).FindAll(cell => cell is { Numerator: not null, Denominator: > 0 });
        return Pooled.Of(cells, definition);
    }
}
