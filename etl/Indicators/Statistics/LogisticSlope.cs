namespace Analytics.Etl.Indicators.Statistics;

/// <summary>Slope and relative index of inequality from a logistic curve: for shares, which a straight line can carry below 0 or above all.</summary>
public static class LogisticSlope
{
    private const int Steps = 200;

    /// <summary>Beyond this a coefficient has run away: the groups are split into none and all, and no curve fits.</summary>
    private const double Runaway = 50;

    /// <summary>
    /// The World Health Organization's variant (healthequal, sii and rii): persons rounded up, those counted rounded to whole persons, each group's case weight its
    /// persons once more, p(1) - p(0) and p(1)/p(0) on the curve over ranks (ridits), and a variance that holds when the model does not (HC1). Weighting by the
    /// persons squared is that source's choice, kept so that figures can be compared.
    /// Schlotheuber and Hosseinpoor, International Journal of Environmental Research and Public Health 19 (2022) 3697.
    /// </summary>
    /// <param name="groups">The groups, by their order from worst to best off, with persons (not shares) and values from 0 to the scale.</param>
    /// <param name="scale">What a value is divided by to be a share: 100 for per cent, above 0.</param>
    /// <param name="confidence">Share covered, above 0 and below 1.</param>
    /// <returns>
    /// The indices, the standard error of the SII on the scale of the values; without limits with fewer than three groups. Null without persons, when all stand on
    /// one place, when none or all are counted, or when groups are split into none and all so that no curve fits.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    public static SlopeIndex? Of(IEnumerable<Subgroup> groups, double scale = 100, double confidence = Confidence.Usual)
    {
        Guard.Positive(scale);
        var list = groups.ToList();
        list.ForEach(group =>
        {
            Guard.NotNegative(group.Population);
            Guard.NotNegative(group.Estimate);
            Guard.AtMost(group.Estimate, scale, nameof(group.Estimate));
        });
        if (Subgroups.Of(list.Select(group => group with { Population = Math.Ceiling(group.Population) })) is not { } all)
        {
            return null;
        }

        var persons = all.Groups.Select(group => group.Population).ToArray();
        var shares = all.Groups.Select(group => group.Population == 0 ? 0 : Math.Round(group.Estimate / scale * group.Population, MidpointRounding.ToEven) / group.Population).ToArray();
        var curve = new Curve(all.Ranks(), shares, [.. persons.Select(count => count * count)]);
        if (curve.Fit(Steps, Runaway) is not var (a, b))
        {
            return null;
        }

        var (first, last) = (Curve.Share(a), Curve.Share(a + b));
        (double Difference, double LogRatio)? error = all.Count > 2 ? curve.Errors(a, b) : null;
        return new SlopeIndex(
            first * scale,
            Inequality.Additive((last - first) * scale, error?.Difference * scale, confidence),
            Inequality.Multiplicative(last / first, error?.LogRatio, confidence));
    }

    private sealed class Curve(double[] ranks, double[] shares, double[] weights)
    {
        public static double Share(double logit) => 1 / (1 + Math.Exp(-logit));

        /// <summary>Newton's method for the coefficients; null when they run away or the ranks are all alike.</summary>
        public (double A, double B)? Fit(int steps, double runaway)
        {
            var total = weights.Sum();
            var mean = shares.Zip(weights, (share, weight) => share * weight).Sum() / total;
            if (mean is <= 0 or >= 1)
            {
                return null;
            }

            var (a, b) = (Math.Log(mean / (1 - mean)), 0.0);
            for (var step = 0; step < steps; step++)
            {
                var information = Information(a, b);
                var (scoreA, scoreB) = (0.0, 0.0);
                for (var i = 0; i < ranks.Length; i++)
                {
                    var left = weights[i] * (shares[i] - Share(a + b * ranks[i]));
                    (scoreA, scoreB) = (scoreA + left, scoreB + left * ranks[i]);
                }

                if (!(information.Determinant > 1e-12 * information.Aa * information.Aa))
                {
                    return null;
                }

                var moveA = (information.Bb * scoreA - information.Ab * scoreB) / information.Determinant;
                var moveB = (information.Aa * scoreB - information.Ab * scoreA) / information.Determinant;

                // A long first step overshoots on steep curves; five logits at a time are enough.
                var bridle = Math.Min(1, 5 / Math.Max(Math.Abs(moveA), Math.Abs(moveB)));
                (a, b) = (a + bridle * moveA, b + bridle * moveB);
                if (Math.Abs(a) > runaway || Math.Abs(a + b) > runaway)
                {
                    return null;
                }

                if (Math.Abs(moveA) + Math.Abs(moveB) < 1e-13 * (1 + Math.Abs(a) + Math.Abs(b)))
                {
                    return (a, b);
                }
            }

            return (a, b);
        }

        /// <summary>HC1: the sandwich times J/(J - 2), carried to p(1) - p(0) and ln p(1)/p(0) by their slopes.</summary>
        public (double Difference, double LogRatio) Errors(double a, double b)
        {
            var information = Information(a, b);
            var (first, last) = (Share(a), Share(a + b));
            var (steepFirst, steepLast) = (first * (1 - first), last * (1 - last));
            var (difference, logRatio) = (0.0, 0.0);
            for (var i = 0; i < ranks.Length; i++)
            {
                var left = weights[i] * (shares[i] - Share(a + b * ranks[i]));
                var moveA = (information.Bb - information.Ab * ranks[i]) * left / information.Determinant;
                var moveB = (information.Aa * ranks[i] - information.Ab) * left / information.Determinant;
                difference += Math.Pow(steepLast * (moveA + moveB) - steepFirst * moveA, 2);
                logRatio += Math.Pow((1 - last) * (moveA + moveB) - (1 - first) * moveA, 2);
            }

            var few = (double)ranks.Length / (ranks.Length - 2);
            return (Math.Sqrt(few * difference), Math.Sqrt(few * logRatio));
        }

        private (double Aa, double Ab, double Bb, double Determinant) Information(double a, double b)
        {
            var (aa, ab, bb) = (0.0, 0.0, 0.0);
            for (var i = 0; i < ranks.Length; i++)
            {
                var share = Share(a + b * ranks[i]);
                var weight = weights[i] * share * (1 - share);
                (aa, ab, bb) = (aa + weight, ab + weight * ranks[i], bb + weight * ranks[i] * ranks[i]);
            }

            return (aa, ab, bb, aa * bb - ab * ab);
        }
    }
}
