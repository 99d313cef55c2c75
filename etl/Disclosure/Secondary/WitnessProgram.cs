namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>
/// The search as a program: as a linear one first, whose corners are nearly always whole numbers since the sums are nearly a network; else in whole numbers.
/// Two unknowns per atom, up and down, so that the price of a difference is linear.
/// </summary>
internal static class WitnessProgram
{
    // No witness needs more than a few; a bound keeps the solver's numbers small.
    internal const int Widest = 60;

    // What is hidden already costs nearly nothing: small and few differences last longer when more is published.
    private const double Hidden = 0.01;

    public static Witness? Solve(Reach reach, Target target)
    {
        var prices = Prices(reach);
        var answer = LinearWitness.Find(reach, target, prices, out var isPossible);
        if (!isPossible)
        {
            return null;
        }

        answer ??= WholeWitness.Find(reach, target, prices);
        return answer is null ? null : new Witness(answer, [.. reach.Candidates.Where(part => part.Sum.Of(answer) != 0).SelectMany(reach.HiddenWith).Distinct()]);
    }

    // The price of an atom that is a count which can be hidden; sums of several atoms get unknowns of their own.
    private static double[] Prices(Reach reach)
    {
        var prices = reach.Ties.Select(tie => Hidden * (1 + 0.1 * tie)).ToArray();
        foreach (var part in reach.Candidates.Where(part => part.Sum.Atoms.Length == 1))
        {
            var number = reach.NumberOf(part.Sum.Atoms[0]);
            prices[number] += reach.PriceOf(part) * (1 + 0.01 * reach.Ties[number]);
        }

        return prices;
    }

    /// <summary>An answer in whole numbers; null when it is none.</summary>
    internal static Dictionary<int, long>? WholeNumbers(Reach reach, Func<int, double> valueOf)
    {
        var differences = new Dictionary<int, long>();
        for (var at = 0; at < reach.Atoms.Count; at++)
        {
            var value = valueOf(at);
            var whole = (long)Math.Round(value);
            if (Math.Abs(value - whole) > 1e-6)
            {
                return null;
            }

            if (whole != 0)
            {
                differences.Add(reach.Atoms[at], whole);
            }
        }

        return differences;
    }
}
