using Google.OrTools.LinearSolver;

namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>The witness by linear programming: quick, and nearly always whole.</summary>
internal static class LinearWitness
{
    /// <summary>Finds one; null when it is not whole, or when there is none.</summary>
    public static Dictionary<int, long>? Find(Reach reach, Target target, double[] prices, out bool isPossible)
    {
        using var solver = Solver.CreateSolver("GLOP");
        var (up, down) = (new Variable[prices.Length], new Variable[prices.Length]);
        using var objective = solver.Objective();
        objective.SetMinimization();
        for (var at = 0; at < prices.Length; at++)
        {
            up[at] = solver.MakeNumVar(0, WitnessProgram.Widest, "");
            down[at] = solver.MakeNumVar(0, Math.Min(WitnessProgram.Widest, reach.Truths[at] - reach.Floors[at]), "");
            objective.SetCoefficient(up[at], prices[at]);
            objective.SetCoefficient(down[at], prices[at]);
        }

        void Row(Sum sum, double least, double most, (Variable Up, Variable Down)? slack = null)
        {
            var row = solver.MakeConstraint(least, most, "");
            for (var at = 0; at < sum.Atoms.Length; at++)
            {
                if (reach.NumberOf(sum.Atoms[at]) is >= 0 and var number)
                {
                    row.SetCoefficient(up[number], sum.Factors[at]);
                    row.SetCoefficient(down[number], -sum.Factors[at]);
                }
            }

            if (slack is { } both)
            {
                row.SetCoefficient(both.Up, -1);
                row.SetCoefficient(both.Down, 1);
            }
        }

        reach.Kept.ForEach(sum => Row(sum, 0, 0));
        reach.Least.ForEach(limit => Row(limit.Sum, limit.Least, double.PositiveInfinity));
        foreach (var part in reach.Candidates.Where(part => part.Sum.Atoms.Length > 1))
        {
            var slack = (solver.MakeNumVar(0, WitnessProgram.Widest, ""), solver.MakeNumVar(0, Math.Min(WitnessProgram.Widest, part.Truth - part.Least), ""));
            objective.SetCoefficient(slack.Item1, reach.PriceOf(part));
            objective.SetCoefficient(slack.Item2, reach.PriceOf(part));
            Row(part.Sum, 0, 0, slack);
        }

        Row(target.Sum, target.Need, double.PositiveInfinity);
        isPossible = solver.Solve() == Solver.ResultStatus.OPTIMAL;
        return isPossible ? WitnessProgram.WholeNumbers(reach, at => up[at].SolutionValue() - down[at].SolutionValue()) : null;
    }
}
