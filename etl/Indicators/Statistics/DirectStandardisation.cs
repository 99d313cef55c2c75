namespace Analytics.Etl.Indicators.Statistics;

/// <summary>One stratum (an age group) of a directly standardised rate.</summary>
/// <param name="Events">Events in the stratum, 0 or more: the sum of f·x when x persons have f events each.</param>
/// <param name="SquaredEvents">The sum of f²·x. Equal to <paramref name="Events"/> when events are independent, never less.</param>
/// <param name="Population">Persons in the stratum, above 0.</param>
/// <param name="StandardPopulation">Persons in the stratum of the standard population, 0 or more.</param>
public readonly record struct Stratum(double Events, double SquaredEvents, double Population, double StandardPopulation)
{
    /// <summary>A stratum of independent events.</summary>
    public static Stratum Independent(double events, double population, double standardPopulation) => new(events, events, population, standardPopulation);
}

/// <summary>The rate a unit would have with the composition of a standard population.</summary>
public static class DirectStandardisation
{
    /// <summary>Below this many events in all no rate is given: the method's limits do not hold (as in the source).</summary>
    public const double FewestEvents = 10;

    /// <summary>
    /// R = Σ(W·events/n)/ΣW with Dobson's limits R + √(V/T)(limit(T) - T), where V = Σ(W²·squared events/n²)/(ΣW)² is the variance of R, T all events and limit
    /// Byar's. Dobson, Kuulasmaa, Eberle and Scherer, Statistics in Medicine 10 (1991) 457–462; non-independent events as PHEindicatormethods of Public
    /// Health England counts them, by event frequency. A lower limit below 0 is 0.
    /// </summary>
    /// <param name="strata">The strata, each once.</param>
    /// <param name="multiplier">Scale of the rate, above 0.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <returns>The rate and its limits; null when there are fewer than <see cref="FewestEvents"/> events, or no stratum or no standard population.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static Estimate? Rate(IEnumerable<Stratum> strata, double multiplier, double confidence = Confidence.Usual)
    {
        Guard.Positive(multiplier);
        var (rate, variance, events, weights) = (0.0, 0.0, 0.0, 0.0);
        foreach (var stratum in strata)
        {
            DependentEvents.DesignEffect(stratum.Events, stratum.SquaredEvents);
            Guard.Positive(stratum.Population);
            Guard.NotNegative(stratum.StandardPopulation);
            events += stratum.Events;
            weights += stratum.StandardPopulation;
            rate += stratum.StandardPopulation * stratum.Events / stratum.Population;
            variance += stratum.StandardPopulation * stratum.StandardPopulation * stratum.SquaredEvents / (stratum.Population * stratum.Population);
        }

        if (events < FewestEvents || weights == 0)
        {
            return null;
        }

        (rate, variance) = (rate / weights, variance / (weights * weights));
        var limits = Byar.Approximation(events, confidence);
        var scale = Math.Sqrt(variance / events);
        return new Estimate(
            rate * multiplier,
            new Interval(Math.Max(0, rate + scale * (limits.Low - events)) * multiplier, (rate + scale * (limits.High - events)) * multiplier));
    }
}
