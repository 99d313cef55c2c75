using Google.OrTools.Sat;

namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>
/// What has been replaced is not kept. Of it there is only what was shown; this finds whole numbers that agree with all of that and lie close to the
/// present ones, as a place to look for witnesses from. What hangs together with nothing that is published now is left out: it was protected when it was published.
/// </summary>
/// <param name="system">The system.</param>
/// <param name="isOld">Which atoms hold a replaced content.</param>
public sealed class OldContents(CountSystem system, IReadOnlyList<bool> isOld)
{
    /// <summary>Leaves out what is isolated, and finds the numbers.</summary>
    public void Settle()
    {
        Prune();
        if (Solve())
        {
            return;
        }

        // A zero can have been hidden for what it gave away: then what was hidden was not always at least 1.
        system.OnceCovered.Clear();
        if (!Solve())
        {
            // Shown under other definitions, or by a program that reckoned otherwise: it binds nobody.
            Remove(atom => isOld[atom]);
        }
    }

    private void Prune()
    {
        var rows = system.Links.Concat(system.Seen.Select(row => row.Sum)).ToList();
        var byAtom = rows.SelectMany(row => row.Atoms.Select(atom => (atom, row))).ToLookup(pair => pair.atom, pair => pair.row);
        var reached = new HashSet<int>(rows.Where(row => row.Atoms.Any(atom => !isOld[atom])).SelectMany(row => row.Atoms).Where(atom => isOld[atom]));
        var queue = new Queue<int>(reached);
        while (queue.TryDequeue(out var atom))
        {
            foreach (var next in byAtom[atom].SelectMany(row => row.Atoms).Where(next => isOld[next] && reached.Add(next)))
            {
                queue.Enqueue(next);
            }
        }

        Remove(atom => isOld[atom] && !reached.Contains(atom));
    }

    private void Remove(Func<int, bool> isGone)
    {
        bool IsGone(Sum sum) => Array.Exists(sum.Atoms, atom => isGone(atom));
        system.Links.RemoveAll(IsGone);
        system.Limits.RemoveAll(limit => IsGone(limit.Sum));
        system.Seen.RemoveAll(row => IsGone(row.Sum));
        system.OnceHidden.RemoveAll(IsGone);
        system.OnceCovered.RemoveAll(limit => IsGone(limit.Sum));
    }

    private bool Solve()
    {
        if (system.Seen.Count == 0 && system.OnceHidden.Count == 0)
        {
            return true;
        }

        var model = new CpModel();
        var unknown = new Dictionary<int, IntVar>();
        var cost = LinearExpr.NewBuilder();
        LinearExprBuilder Of(Sum sum)
        {
            var expression = LinearExpr.NewBuilder();
            for (var at = 0; at < sum.Atoms.Length; at++)
            {
                var atom = sum.Atoms[at];
                if (!isOld[atom])
                {
                    expression.Add(sum.Factors[at] * system.Truths[atom]);
                    continue;
                }

                if (!unknown.TryGetValue(atom, out var value))
                {
                    unknown[atom] = value = model.NewIntVar(0, 10_000_000, "");
                    var off = model.NewIntVar(0, 10_000_000, "");
                    model.Add(off >= value - system.Truths[atom]);
                    model.Add(off >= system.Truths[atom] - value);
                    cost.Add(off);
                }

                expression.AddTerm(value, sum.Factors[at]);
            }

            return expression;
        }

        system.Links.Where(IsTouched).ToList().ForEach(sum => model.Add(Of(sum) == 0));
        system.Limits.Where(limit => IsTouched(limit.Sum)).ToList().ForEach(limit => model.Add(Of(limit.Sum) >= limit.Least));
        system.OnceCovered.ForEach(limit => model.Add(Of(limit.Sum) >= limit.Least));
        system.Seen.ForEach(row => model.Add(Of(row.Sum) == row.Value));
        model.Minimize(cost);
        var solver = new CpSolver { StringParameters = "num_workers:1 random_seed:0 max_deterministic_time:10" };
        if (solver.Solve(model) is not (CpSolverStatus.Optimal or CpSolverStatus.Feasible))
        {
            return false;
        }

        foreach (var (atom, value) in unknown)
        {
            system.Truths[atom] = solver.Value(value);
        }

        return true;
    }

    private bool IsTouched(Sum sum) => Array.Exists(sum.Atoms, atom => isOld[atom]);
}
