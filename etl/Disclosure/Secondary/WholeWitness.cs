using Google.OrTools.Sat;

namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>The witness in whole numbers, for the few that linear programming cuts in halves. One worker, one seed, a limit of work and not of time: the same answer everywhere.</summary>
internal static class WholeWitness
{
    /// <summary>Finds one; null when there is none, or none within the limit.</summary>
    public static Dictionary<int, long>? Find(Reach reach, Target target, double[] prices)
    {
        var model = new CpModel();
        var atoms = new IntVar[prices.Length];
        var cost = LinearExpr.NewBuilder();
        for (var at = 0; at < prices.Length; at++)
        {
            atoms[at] = model.NewIntVar(-Math.Min(WitnessProgram.Widest, reach.Truths[at] - reach.Floors[at]), WitnessProgram.Widest, "");
            Price(model, cost, atoms[at], prices[at]);
        }

        LinearExprBuilder SumOf(Sum sum)
        {
            var expression = LinearExpr.NewBuilder();
            for (var at = 0; at < sum.Atoms.Length; at++)
            {
                if (reach.NumberOf(sum.Atoms[at]) is >= 0 and var number)
                {
                    expression.AddTerm(atoms[number], sum.Factors[at]);
                }
            }

            return expression;
        }

        reach.Kept.ForEach(sum => model.Add(SumOf(sum) == 0));
        reach.Least.ForEach(limit => model.Add(SumOf(limit.Sum) >= limit.Least));
        foreach (var part in reach.Candidates.Where(part => part.Sum.Atoms.Length > 1))
        {
            var difference = model.NewIntVar(-Math.Min(WitnessProgram.Widest, part.Truth - part.Least), WitnessProgram.Widest, "");
            model.Add(SumOf(part.Sum) == difference);
            Price(model, cost, difference, reach.PriceOf(part));
        }

        model.Add(SumOf(target.Sum) >= target.Need);
        model.Minimize(cost);
        var solver = new CpSolver { StringParameters = "num_workers:1 random_seed:0 max_deterministic_time:4" };
        return solver.Solve(model) is CpSolverStatus.Optimal or CpSolverStatus.Feasible ? WitnessProgram.WholeNumbers(reach, at => solver.Value(atoms[at])) : null;
    }

    private static void Price(CpModel model, LinearExprBuilder cost, IntVar difference, double price)
    {
        var size = model.NewIntVar(0, WitnessProgram.Widest, "");
        model.AddAbsEquality(size, difference);
        cost.AddTerm(size, Math.Max(1, (long)(price * 100)));
    }
}
