using MathNet.Numerics;

namespace Analytics.Etl.Indicators.Statistics;

/// <summary>A test of trend in shares over ordered groups or times.</summary>
public static class CochranArmitage
{
    /// <summary>
    /// N(NΣxs - XΣns)² / (X(N - X)(NΣns² - (Σns)²)), with x of n counted at score s. Cochran, Biometrics 10 (1954) 417–451; Armitage, Biometrics 11
    /// (1955) 375–386; the same as R's prop.trend.test.
    /// </summary>
    /// <param name="points">Those counted (0 to all) and all (above 0) of each group.</param>
    /// <param name="scores">The groups' scores, as many; null for 1, 2, 3 …</param>
    /// <returns>
    /// The chi-square with one degree of freedom and its two-sided p-value; null with fewer than two groups, when nothing or everything is counted, or
    /// when all scores are alike.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A figure is outside its range or not a number.</exception>
    /// <exception cref="ArgumentException">There are not as many scores as groups.</exception>
    public static (double ChiSquare, double Probability)? Test(IReadOnlyList<(double Count, double Total)> points, IReadOnlyList<double>? scores = null)
    {
        Check(points);
        if (scores is not null && scores.Count != points.Count)
        {
            throw new ArgumentException("There must be one score for each group.", nameof(scores));
        }

        var (all, counted, countedScore, allScore, allSquared) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < points.Count; i++)
        {
            var score = scores?[i] ?? i + 1;
            Guard.Finite(score);
            all += points[i].Total;
            counted += points[i].Count;
            countedScore += points[i].Count * score;
            allScore += points[i].Total * score;
            allSquared += points[i].Total * score * score;
        }

        var spread = counted * (all - counted) * (all * allSquared - allScore * allScore);
        if (points.Count < 2 || !(spread > 0))
        {
            return null;
        }

        var chiSquare = all * Math.Pow(all * countedScore - counted * allScore, 2) / spread;
        return (chiSquare, SpecialFunctions.Erfc(Math.Sqrt(chiSquare / 2)));
    }

    internal static void Check(IReadOnlyList<(double Count, double Total)> points)
    {
        foreach (var (count, total) in points)
        {
            Guard.NotNegative(count);
            Guard.Positive(total);
            Guard.AtMost(count, total, nameof(count));
        }
    }
}
