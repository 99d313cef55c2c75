namespace Analytics.Etl.Indicators.Statistics;

/// <summary>The scale on which a straight line is fitted.</summary>
public enum SlopeScale
{
    /// <summary>The values themselves.</summary>
    Plain,

    /// <summary>Their logarithms: rates above 0.</summary>
    Log,

    /// <summary>Their logits: shares above 0 and below 1.</summary>
    Logit,
}

/// <summary>Slope and relative index of inequality: the fitted value of the best off against that of the worst off.</summary>
/// <param name="Intercept">Fitted value of the worst off, rank 0, on the scale of the values.</param>
/// <param name="Slope">SII, fitted value at rank 1 less that at rank 0, times the multiplier.</param>
/// <param name="Relative">RII, the ratio of the two; null when one of them is not above 0. Its standard error is that of the logarithm.</param>
public sealed record SlopeIndex(double Intercept, Inequality Slope, Inequality? Relative)
{
    /// <summary>
    /// Weighted least squares of the values on the ranks (ridits), weights the persons: the variant of Public Health England, ours for rates.
    /// Mackenbach and Kunst, Social Science and Medicine 44 (1997) 757–771; PHEindicatormethods, phe_sii. The source draws limits at random from the values'
    /// standard errors; here they are the exact spread of such draws (delta method where a scale bends), within five per cent of the source's.
    /// </summary>
    /// <param name="groups">The groups, by their order from worst to best off.</param>
    /// <param name="scale">The scale of the fit; indices are told on the scale of the values again.</param>
    /// <param name="multiplier">What the SII is multiplied by, not 0; a negative one turns both indices (for indicators where low is good).</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <returns>Null without persons, or when all stand on one place.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number, or has no logarithm or logit on a scale that needs it.</exception>
    public static SlopeIndex? Linear(IEnumerable<Subgroup> groups, SlopeScale scale = SlopeScale.Plain, double multiplier = 1, double confidence = Confidence.Usual)
    {
        Guard.Finite(multiplier);
        Guard.Positive(Math.Abs(multiplier), nameof(multiplier));
        if (Subgroups.Of(groups) is not { } all)
        {
            return null;
        }

        var ranks = all.Ranks();
        var line = Line.Fit(ranks, [.. all.Groups.Select(group => To(group.Estimate, scale))], all.Shares);
        if (line.SquaredSpread == 0)
        {
            return null;
        }

        var (first, last) = (Back(line.Intercept, scale), Back(line.Intercept + line.Slope, scale));
        var (plain, logarithm) = Errors(all, ranks, line, scale, first, last);
        var slope = Inequality.Additive((last - first) * multiplier, Math.Abs(multiplier) * plain, confidence);
        var relative = first > 0 && last > 0 ? Inequality.Multiplicative(multiplier < 0 ? first / last : last / first, logarithm, confidence) : null;
        return new SlopeIndex(first, slope, relative);
    }

    private static (double? Plain, double? Logarithm) Errors(Subgroups all, double[] ranks, Line line, SlopeScale scale, double first, double last)
    {
        if (all.Errors is not { } errors)
        {
            return (null, null);
        }

        var (plain, logarithm) = (0.0, 0.0);
        for (var i = 0; i < all.Count; i++)
        {
            // How much each end of the line moves with this value.
            var turn = all.Shares[i] * (ranks[i] - line.Center) / line.SquaredSpread;
            var error = errors[i] * Steepness(all.Groups[i].Estimate, scale);
            var atFirst = (all.Shares[i] - line.Center * turn) * error / Steepness(first, scale);
            var atLast = (all.Shares[i] + (1 - line.Center) * turn) * error / Steepness(last, scale);
            plain += Math.Pow(atLast - atFirst, 2);
            logarithm += Math.Pow(atLast / last - atFirst / first, 2);
        }

        return (Math.Sqrt(plain), Math.Sqrt(logarithm));
    }

    private static double To(double value, SlopeScale scale)
    {
        if (scale == SlopeScale.Plain)
        {
            return value;
        }

        Guard.Positive(value);
        if (scale == SlopeScale.Log)
        {
            return Math.Log(value);
        }

        Guard.BetweenZeroAndOne(value);
        return Math.Log(value / (1 - value));
    }

    private static double Back(double value, SlopeScale scale) => scale switch
    {
        SlopeScale.Plain => value,
        SlopeScale.Log => Math.Exp(value),
        SlopeScale.Logit => 1 / (1 + Math.Exp(-value)),
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "No such scale."),
    };

    private static double Steepness(double value, SlopeScale scale) => scale switch
    {
        SlopeScale.Plain => 1,
        SlopeScale.Log => 1 / value,
        SlopeScale.Logit => 1 / (value * (1 - value)),
        _ => throw new ArgumentOutOfRangeException(nameof(scale), scale, "No such scale."),
    };
}
