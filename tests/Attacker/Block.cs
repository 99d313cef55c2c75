using Google.OrTools.LinearSolver;
using Google.OrTools.Sat;
using LinearExpr = Google.OrTools.Sat.LinearExpr;

namespace Analytics.Tests.Attacker;

/// <summary>Unknowns that hang together, and what is known of them: solved by linear programmes first, in whole numbers where those do not settle it.</summary>
public sealed class Block : IDisposable
{
    private const double Close = 1e-6;
    private const long MostCount = 1_000_000;
    private const int MostReasons = 100;
    private const int Seconds = 20;

    private readonly LinearSystem system;
    private readonly Bounds bounds;
    private readonly List<int> unknown;
    private readonly List<int> constraints;
    private readonly Dictionary<int, int> places;
    private readonly Lazy<(Solver Solver, Variable[] Variables, Google.OrTools.LinearSolver.Constraint[] Rows)> linear;

    /// <summary>A block of a system.</summary>
    public Block(LinearSystem system, Bounds bounds, List<int> unknown)
    {
        (this.system, this.bounds, this.unknown) = (system, bounds, unknown);
        places = unknown.Index().ToDictionary(item => item.Item, item => item.Index);
        constraints = [.. unknown.SelectMany(bounds.Uses).Distinct().Where(IsUseful).Order()];
        linear = new(MakeLinear);
    }

    /// <summary>The largest value by the linear programme: no whole number can be larger. With it a world, where its corner is one, and the constraints it rests on.</summary>
    public (double Largest, long[]? World, IReadOnlyList<int> Basis) Largest(Expression sum)
    {
        var (solver, variables, rows) = linear.Value;
        var objective = solver.Objective();
        objective.Clear();
        foreach (var (variable, factor) in sum.Terms.Where(term => places.ContainsKey(term.Key)))
        {
            objective.SetCoefficient(variables[places[variable]], factor);
        }

        objective.SetMaximization();
        var status = solver.Solve();
        if (status != Solver.ResultStatus.OPTIMAL)
        {
            throw new ContradictionException($"{status}: what is known of {system.NameOf(unknown[0])} and {unknown.Count - 1} more contradicts itself");
        }

        var basis = constraints.Index().Where(item => Math.Abs(rows[item.Index].DualValue()) > Close).Select(item => item.Item).ToList();
        basis.AddRange(bounds.Reasons(basis.SelectMany(at => system.Constraints[at].Terms).Select(term => term.Variable).Where(bounds.IsKnown).Distinct().ToList(), MostReasons));
        basis.AddRange(bounds.Reasons(unknown.Where(variable => Math.Abs(variables[places[variable]].ReducedCost()) > Close), MostReasons));
        return (objective.Value() + Constant(sum), WorldOf([.. variables.Select(variable => variable.SolutionValue())]), basis);
    }

    /// <summary>A world of whole numbers in which a sum lies within limits; null where there is none. Throws where the time was not enough.</summary>
    public long[]? World(Expression sum, long low, long high)
    {
        var (model, variables) = MakeWhole();
        model.AddLinearConstraint(Of(sum, variables), low - Constant(sum), high - Constant(sum));
        return Solve(model, variables, out _);
    }

    /// <summary>The least whole number that a sum can be: by the linear programme where that settles that it is no zero.</summary>
    public long Least(Expression sum)
    {
        var (largest, corner, _) = Largest(new Expression().Add(sum, -1));
        var least = (long)Math.Ceiling(-largest - Close);
        if (least > 0 || corner is not null)
        {
            return least;
        }

        var (model, variables) = MakeWhole();
        model.Minimize(Of(sum, variables));
        var world = Solve(model, variables, out var status) ?? throw new ContradictionException($"{status}: {system.NameOf(unknown[0])} and {unknown.Count - 1} more have no whole numbers");
        return ValueOf(sum, world);
    }

    /// <summary>What a sum is in a world.</summary>
    public long ValueOf(Expression sum, long[] world) => sum.Terms.Sum(term => term.Value * (places.TryGetValue(term.Key, out var place) ? world[place] : bounds.Low[term.Key]));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (linear.IsValueCreated)
        {
            linear.Value.Solver.Dispose();
        }
    }

    // What follows from the bounds alone needs no row.
    private bool IsUseful(int at)
    {
        var constraint = system.Constraints[at];
        var (low, high) = bounds.Of(constraint.Terms);
        return low < constraint.Low || high > constraint.High;
    }

    private long Constant(Expression sum) => sum.Terms.Where(term => !places.ContainsKey(term.Key)).Sum(term => term.Value * bounds.Low[term.Key]);

    private (long Low, long High, IEnumerable<(int Place, long Factor)> Terms) Row(int at)
    {
        var constraint = system.Constraints[at];
        var known = constraint.Terms.Where(term => !places.ContainsKey(term.Variable)).Sum(term => term.Factor * bounds.Low[term.Variable]);
        return (constraint.Low - known, constraint.High - known, constraint.Terms.Where(term => places.ContainsKey(term.Variable)).Select(term => (places[term.Variable], term.Factor)));
    }

    private (Solver, Variable[], Google.OrTools.LinearSolver.Constraint[]) MakeLinear()
    {
        var solver = Solver.CreateSolver("GLOP");
        var variables = unknown.Select(variable => solver.MakeNumVar(bounds.Low[variable], Most(variable), "")).ToArray();
        var rows = new List<Google.OrTools.LinearSolver.Constraint>();
        foreach (var at in constraints)
        {
            var (low, high, terms) = Row(at);
            var row = solver.MakeConstraint(low, Limit(high));
            foreach (var (place, factor) in terms)
            {
                row.SetCoefficient(variables[place], factor);
            }

            rows.Add(row);
        }

        return (solver, variables, [.. rows]);
    }

    private (CpModel Model, IntVar[] Variables) MakeWhole()
    {
        var model = new CpModel();
        var variables = unknown.Select(variable => model.NewIntVar(bounds.Low[variable], Most(variable), "")).ToArray();
        foreach (var at in constraints)
        {
            var (low, high, terms) = Row(at);
            var row = terms.ToList();
            model.AddLinearConstraint(LinearExpr.WeightedSum(row.Select(term => variables[term.Place]), row.Select(term => term.Factor)), low, high);
        }

        return (model, variables);
    }

    private LinearExpr Of(Expression sum, IntVar[] variables)
    {
        var inside = sum.Terms.Where(term => places.ContainsKey(term.Key)).ToList();
        return LinearExpr.WeightedSum(inside.Select(term => variables[places[term.Key]]), inside.Select(term => term.Value));
    }

    private long[]? Solve(CpModel model, IntVar[] variables, out CpSolverStatus status)
    {
        using var solver = new CpSolver { StringParameters = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"max_time_in_seconds:{Seconds} num_workers:1 random_seed:1") };
        status = solver.Solve(model);
        return status switch
        {
            CpSolverStatus.Optimal or CpSolverStatus.Feasible => Checked([.. variables.Select(solver.Value)]),
            CpSolverStatus.Infeasible => null,
            _ => throw new TimeoutException($"{status} after {Seconds} s: {unknown.Count} unknowns, {constraints.Count} constraints"),
        };
    }

    private long[]? WorldOf(double[] corner)
    {
        var world = Array.ConvertAll(corner, value => (long)Math.Round(value));
        return corner.Zip(world).All(pair => Math.Abs(pair.First - pair.Second) < Close) && IsWorld(world) ? world : null;
    }

    private long[] Checked(long[] world) => IsWorld(world) ? world : throw new ContradictionException("the solver's whole numbers do not fit what is known");

    // Solvers reckon with rounding; a witness is believed only once it fits exactly.
    private bool IsWorld(long[] world) =>
        unknown.Index().All(item => world[item.Index] >= bounds.Low[item.Item] && world[item.Index] <= bounds.High[item.Item])
        && constraints.All(at =>
        {
            var (low, high, terms) = Row(at);
            var sum = terms.Sum(term => term.Factor * world[term.Place]);
            return sum >= low && sum <= high;
        });

    private static double Limit(long high) => high >= LinearSystem.Unlimited / 2 ? double.PositiveInfinity : high;

    // Without a limit of its own a count is held under one that no count here comes near: programmes without limits are told as contradictions.
    private long Most(int variable) => Math.Min(bounds.High[variable], MostCount);
}
