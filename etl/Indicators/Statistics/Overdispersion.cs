namespace Analytics.Etl.Indicators.Statistics;

/// <summary>How much more units differ than chance alone would make them.</summary>
/// <param name="Phi">Mean squared z-score of the units kept: about 1 when chance explains the differences, 0 when all are exactly as expected.</param>
/// <param name="TauSquared">The variance between units beyond chance, on the log scale: 0 when chance explains the differences.</param>
/// <param name="Kept">Units left when the most extreme are cut off.</param>
/// <param name="Units">All units.</param>
public readonly record struct Overdispersion(double Phi, double TauSquared, int Kept, int Units)
{
    /// <summary>
    /// On the log scale with the extremes cut off (not pulled in): z = √E·ln(O/E); with average ranks r of n units and k = 1/trim the s = ⌊k·r/(n + 1)⌋ with
    /// 0 &lt; s &lt; k - 1 are kept; φ = Σz²/N and τ² = max(0, (Nφ - (N - 1))/(ΣE - ΣE²/ΣE)) over those N. DerSimonian and Laird, Controlled Clinical
    /// Trials 7 (1986) 177–188, as used in NHS Digital's SHMI; Spiegelhalter, Statistics in Medicine 24 (2005), section 4.
    /// A unit without events has no logarithm: it is taken as half an event, so that it takes part as a low one (our choice; the sources do not say).
    /// </summary>
    /// <param name="units">Observed (0 or more) and expected (above 0) events of each unit.</param>
    /// <param name="trim">Share cut off at each end: above 0, below a half.</param>
    /// <param name="decimals">Decimals the expected counts are rounded to first, 0 to 15; null not to round (ours). The published case rounds to 2.</param>
    /// <returns>All 0 when there is no unit; τ² 0 when one is left, since one cannot differ from others.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number, or rounds to an expected count of 0.</exception>
    public static Overdispersion Of(IEnumerable<(double Observed, double Expected)> units, double trim = 0.1, int? decimals = null)
    {
        Guard.BetweenZeroAndOne(trim);
        Guard.AtMost(trim, 0.5, nameof(trim));
        var scored = units.Select(unit => Scored(unit.Observed, unit.Expected, decimals)).OrderBy(unit => unit.Z).ToList();
        var kept = Middle(scored, trim);
        if (kept.Count == 0)
        {
            return new Overdispersion(0, 0, 0, scored.Count);
        }

        var squares = kept.Sum(unit => unit.Z * unit.Z);
        var expected = kept.Sum(unit => unit.Expected);
        var spread = expected - kept.Sum(unit => unit.Expected * unit.Expected) / expected;
        var tauSquared = kept.Count == 1 || spread <= 0 ? 0 : Math.Max(0, (squares - (kept.Count - 1)) / spread);
        return new Overdispersion(squares / kept.Count, tauSquared, kept.Count, scored.Count);
    }

    private static (double Z, double Expected) Scored(double observed, double expected, int? decimals)
    {
        Guard.NotNegative(observed);
        expected = decimals is { } places ? Math.Round(expected, places, MidpointRounding.ToEven) : expected;
        Guard.Positive(expected);
        return (Math.Sqrt(expected) * Math.Log((observed == 0 ? 0.5 : observed) / expected), expected);
    }

    private static List<(double Z, double Expected)> Middle(List<(double Z, double Expected)> sorted, double trim)
    {
        var kept = new List<(double, double)>();
        for (var first = 0; first < sorted.Count;)
        {
            var after = first;
            while (after < sorted.Count && sorted[after].Z.Equals(sorted[first].Z))
            {
                after++;
            }

            // Places count from 1; units with the same score share the middle of theirs.
            var rank = (first + 1 + after) / 2.0;
            var slice = Math.Floor(1 / trim * rank / (sorted.Count + 1));
            if (slice > 0 && slice < 1 / trim - 1)
            {
                kept.AddRange(sorted[first..after]);
            }

            first = after;
        }

        return kept;
    }
}
