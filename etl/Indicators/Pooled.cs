using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators.Statistics;

namespace Analytics.Etl.Indicators;

/// <summary>Several places taken as one: the sum of their numerators through the sum of their denominators.</summary>
public static class Pooled
{
    /// <summary>
    /// The figure with limits by the indicator's own method, as of independent events; none for a figure that is no estimate, and null without
    /// anything to measure against.
    /// </summary>
    /// <param name="cells">Shown figures with numerator and denominator.</param>
    /// <param name="definition">How the indicator is measured.</param>
    public static (double Value, Limits Limits)? Of(IReadOnlyCollection<PublishedValue> cells, Definition definition)
    {
        var (counted, size) = (cells.Sum(cell => cell.Numerator ?? 0), cells.Sum(cell => cell.Denominator ?? 0));
        if (size <= 0)
        {
            return null;
        }

        return definition.IntervalMethod switch
        {
            "byar" => Limited(confidence => Byar.Rate(counted, size, definition.Multiplier, confidence)),
            "wilson" when counted <= size => Limited(confidence => Wilson.Share(counted, size, confidence, definition.Multiplier)),
            _ => (counted / size * definition.Multiplier, Limits.None),
        };
    }

    private static (double, Limits) Limited(Func<double, Estimate> of)
    {
        var (usual, strict) = (of(Confidence.Usual), of(Confidence.Strict));
        return (usual.Value, new Limits(usual.Limits.Low, usual.Limits.High, strict.Limits.Low, strict.Limits.High));
    }
}
