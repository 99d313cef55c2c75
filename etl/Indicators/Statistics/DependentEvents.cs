namespace Analytics.Etl.Indicators.Statistics;

/// <summary>
/// Limits where events come several to a family (or a person), so that a count of T events tells less than T families would. With V the sum over families
/// of the squared number of events, V/T is how many times larger the variance is than that of independent events: 1 when each family has one event.
/// </summary>
public static class DependentEvents
{
    /// <summary>V/T, the design effect; 1 where nothing has happened.</summary>
    /// <param name="events">T, all events: 0 or more.</param>
    /// <param name="squaredEvents">V, the sum of each family's events squared: at least T, since a family that counts has one event or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">T is negative, or V less than T, or one of them is not a number.</exception>
    public static double DesignEffect(double events, double squaredEvents)
    {
        Guard.NotNegative(events);
        Guard.NotNegative(squaredEvents);
        Guard.AtLeast(squaredEvents, events, nameof(squaredEvents));
        return events == 0 ? 1 : squaredEvents / events;
    }

    /// <summary>
    /// A rate and its limits: T + √(V/T)(limit(T) - T), with <see cref="Byar.Count"/> for limit(T): exact below ten events, Byar's from ten. A lower limit below 0
    /// is 0. It is the crude rate's case of the direct standardisation for non-independent events of Public Health England's PHEindicatormethods; the scaling of
    /// the interval of a count is that of Dobson, Kuulasmaa, Eberle and Scherer, Statistics in Medicine 10 (1991) 457–462.
    /// </summary>
    /// <param name="events">T, all events: 0 or more.</param>
    /// <param name="squaredEvents">V, the sum of each family's events squared: at least T.</param>
    /// <param name="denominator">What they are measured against, above 0.</param>
    /// <param name="multiplier">Scale of the rate, above 0.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a number.</exception>
    public static Estimate Rate(double events, double squaredEvents, double denominator, double multiplier, double confidence = Confidence.Usual)
    {
        var wider = Math.Sqrt(DesignEffect(events, squaredEvents));
        Guard.Positive(denominator);
        Guard.Positive(multiplier);
        var limits = Byar.Count(events, confidence);
        var low = Math.Max(0, events + wider * (limits.Low - events));
        var high = events + wider * (limits.High - events);
        return new Estimate(events / denominator * multiplier, new Interval(low / denominator * multiplier, high / denominator * multiplier));
    }

    /// <summary>
    /// A share of events and Wilson's limits with the effective number of events, n divided by the design effect: n events in clusters tell as much as that many
    /// independent ones. Kish, Survey Sampling (1965), section 8.2; Korn and Graubard, Survey Methodology 24 (1998) 193–201.
    /// </summary>
    /// <param name="numerator">The events counted: 0 to the denominator.</param>
    /// <param name="denominator">n, all events: above 0.</param>
    /// <param name="designEffect">At least 1; see <see cref="DesignEffect"/>, over the events of the denominator.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <param name="multiplier">Scale of the share, 100 for per cent; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a number.</exception>
    public static Estimate Share(double numerator, double denominator, double designEffect, double confidence = Confidence.Usual, double multiplier = 1)
    {
        Guard.Positive(designEffect);
        Guard.AtLeast(designEffect, 1, nameof(designEffect));
        Guard.NotNegative(numerator);
        Guard.Positive(denominator);
        Guard.AtMost(numerator, denominator, nameof(numerator));
        var limits = Wilson.Share(numerator / designEffect, denominator / designEffect, confidence, multiplier).Limits;
        return new Estimate(numerator / denominator * multiplier, limits);
    }
}
