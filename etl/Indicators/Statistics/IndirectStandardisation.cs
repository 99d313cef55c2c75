namespace Analytics.Etl.Indicators.Statistics;

/// <summary>
/// What happened against what would have happened at the rates of a reference population. Limits are those of the observed count (exact below ten, Byar's
/// from ten); the expected count is taken as known. Breslow and Day, Statistical Methods in Cancer Research II (1987), section 2.3.
/// </summary>
public static class IndirectStandardisation
{
    /// <summary>The expected count: each stratum's population times the reference population's events per person there.</summary>
    /// <param name="strata">For each stratum the unit's population and the reference's events and population; populations of the reference above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is negative, not a number, or a reference population is 0.</exception>
    public static double Expected(IEnumerable<(double Population, double ReferenceEvents, double ReferencePopulation)> strata)
    {
        var expected = 0.0;
        foreach (var (population, referenceEvents, referencePopulation) in strata)
        {
            Guard.NotNegative(population);
            Guard.NotNegative(referenceEvents);
            Guard.Positive(referencePopulation);
            expected += population * referenceEvents / referencePopulation;
        }

        return expected;
    }

    /// <summary>The ratio O/E, 1 (or 100) where the unit is as the reference.</summary>
    /// <param name="observed">O, events: 0 or more.</param>
    /// <param name="expected">E, above 0.</param>
    /// <param name="multiplier">1, or 100 for per cent; above 0.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a number.</exception>
    public static Estimate Ratio(double observed, double expected, double multiplier = 1, double confidence = Confidence.Usual)
    {
        Guard.Positive(expected);
        return Byar.Rate(observed, expected, multiplier, confidence);
    }

    /// <summary>The ratio times the reference's rate: the rate the unit would have with the reference population's composition, approximately.</summary>
    /// <param name="observed">O, events: 0 or more.</param>
    /// <param name="expected">E, above 0.</param>
    /// <param name="referenceRate">The reference population's rate, already on the wanted scale (such as per 100 000); above 0.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range or not a number.</exception>
    public static Estimate Rate(double observed, double expected, double referenceRate, double confidence = Confidence.Usual)
    {
        Guard.Positive(referenceRate);
        return Ratio(observed, expected, referenceRate, confidence);
    }
}
