using Analytics.Etl.Disclosure;
using Analytics.Etl.Indicators.Statistics;

namespace Analytics.Etl.Indicators;

/// <summary>
/// The municipalities' shown figures around the county's own: rates by their expected counts, with over-dispersion on the log scale; shares by the
/// score of a share. A unit's class and its limits are the library's.
/// </summary>
public sealed class CountyFunnel
{
    private readonly bool isShare;
    private readonly double level;
    private readonly double multiplier;
    private readonly double tauSquared;

    private CountyFunnel(bool isShare, double level, double multiplier, double tauSquared, int units)
    {
        this.isShare = isShare;
        this.level = level;
        this.multiplier = multiplier;
        this.tauSquared = tauSquared;
        Units = units;
    }

    /// <summary>How many municipalities have a figure.</summary>
    public int Units { get; }

    /// <summary>The funnel of one indicator and period; null for what is neither rate nor share with limits, and where the county's figure is not shown or 0.</summary>
    /// <param name="definition">The indicator.</param>
    /// <param name="county">The county's figure.</param>
    /// <param name="municipalities">The shown figures of municipalities that can lie in it.</param>
    public static CountyFunnel? Of(Definition definition, PublishedValue? county, IReadOnlyCollection<PublishedValue> municipalities)
    {
        if (definition.ValueMethod is not ("rate" or "share") || definition.IntervalMethod is not ("byar" or "wilson")
            || county is not { Numerator: > 0, Denominator: > 0 } || municipalities.Count == 0)
        {
            return null;
        }

        var (isShare, level) = (definition.ValueMethod == "share", county.Numerator.Value / county.Denominator.Value);
        if (isShare && level > 1)
        {
            return null;
        }

        var spread = isShare ? 0 : Overdispersion.Of(municipalities.Select(cell => (cell.Numerator!.Value, cell.Denominator!.Value * level))).TauSquared;
        return new CountyFunnel(isShare, level, definition.Multiplier, spread, municipalities.Count);
    }

    /// <summary>Whether a figure can lie in a funnel: it has numerator and denominator, and a share is one of all at most.</summary>
    public static bool Takes(Definition definition, PublishedValue cell) =>
        cell is { Numerator: { } counted, Denominator: { } size } && size > 0 && (definition.ValueMethod != "share" || counted <= size);

    /// <summary>Where a municipality lies.</summary>
    public SignificanceClass ClassOf(PublishedValue cell)
    {
        var (counted, size) = (cell.Numerator!.Value, cell.Denominator!.Value);
        return isShare ? Significance.Proportion(counted, size, level)
            : tauSquared > 0 ? Significance.Ratio(counted, size * level, tauSquared)
            : Significance.Ratio(counted, size * level);
    }

    /// <summary>The limits at a municipality's size, on the scale of the value.</summary>
    public Limits LimitsOf(PublishedValue cell)
    {
        var (usual, strict) = (At(cell.Denominator!.Value, Confidence.Usual), At(cell.Denominator!.Value, Confidence.Strict));
        return new Limits(usual.Low, usual.High, strict.Low, strict.High);
    }

    private Statistics.Interval At(double size, double confidence) =>
        isShare ? Funnel.Proportion(level, size, confidence, multiplier)
        : tauSquared > 0 ? Funnel.RatioOverdispersed(size * level, tauSquared, confidence, level * multiplier)
        : Funnel.Ratio(size * level, confidence, level * multiplier);
}
