using Analytics.Etl.Indicators.Statistics;

namespace Analytics.Etl.Indicators;

/// <summary>From a count and its base to a value with limits, or to the reason why there is none.</summary>
/// <param name="definition">How the indicator is measured.</param>
/// <param name="dependence">By how much one family's several talks widen the interval of a cell; 1 where each stands for itself.</param>
/// <param name="distributions">The single values behind a cell, for medians.</param>
/// <param name="needs">The shares of expected need.</param>
public sealed class Valuation(Definition definition, Dependence dependence, Distributions distributions, Needs needs)
{
    /// <summary>The figure of one cell.</summary>
    public IndicatorValue Of(Counted counted)
    {
        var key = new CellKey(definition.IndicatorCode, counted.AreaCode, counted.PeriodCode, counted.Breakdown);
        if (counted.Numerator is not { } numerator)
        {
            return Missing(key, null, counted.Denominator, Notes.NotDelivered);
        }

        if (definition.ValueMethod == "count")
        {
            return new IndicatorValue(key, numerator, counted.Denominator, numerator * definition.Multiplier, Limits.None, Notes.None);
        }

        if (counted.AreaKind == "outside")
        {
            return Missing(key, numerator, null, Notes.NotApplicable);
        }

        if (counted.Denominator is not { } denominator)
        {
            return Missing(key, numerator, null, definition.ValueMethod is "rate" or "need" ? Notes.NotDelivered : Notes.NotApplicable);
        }

        // Nothing to measure against is no missing delivery: the question has no answer in this cell.
        return denominator <= 0 ? Missing(key, numerator, definition.ValueMethod == "rate" ? null : denominator, Notes.NotApplicable)
            : denominator < definition.MinimumBase ? Missing(key, numerator, denominator, Notes.TooFew)
            : Valued(key, numerator, denominator);
    }

    private IndicatorValue Valued(CellKey key, double numerator, double denominator) => definition.ValueMethod switch
    {
        "median" => distributions.Median(key, numerator, denominator),
        "need" => needs.Expected(key, numerator, denominator, definition.Multiplier),
        "rate" or "share" or "mean" => new IndicatorValue(key, numerator, denominator, numerator / denominator * definition.Multiplier, LimitsOf(key, numerator, denominator), Notes.None),
        _ => throw new InvalidOperationException($"The catalogue measures {key.Indicator} by {definition.ValueMethod}, which nobody computes."),
    };

    private Limits LimitsOf(CellKey key, double numerator, double denominator)
    {
        // A share above one has no interval of a share: it is shown as it is, and the catalogue's caveat says how it can come about.
        if (definition.IntervalMethod is not ("byar" or "wilson") || (definition.IntervalMethod == "wilson" && numerator > denominator))
        {
            return Limits.None;
        }

        var (usual, strict) = (Interval(key, numerator, denominator, Confidence.Usual), Interval(key, numerator, denominator, Confidence.Strict));
        return new Limits(usual.Low, usual.High, strict.Low, strict.High);
    }

    private Interval Interval(CellKey key, double numerator, double denominator, double confidence) => definition.IntervalMethod == "byar"
        ? DependentEvents.Rate(numerator, numerator * dependence.Of(key), denominator, definition.Multiplier, confidence).Limits
        : DependentEvents.Share(numerator, denominator, dependence.Of(key), confidence, definition.Multiplier).Limits;

    private static IndicatorValue Missing(CellKey key, double? numerator, double? denominator, string note) =>
        new(key, numerator, denominator, null, Limits.None, note);
}
