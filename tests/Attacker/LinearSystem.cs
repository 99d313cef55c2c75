namespace Analytics.Tests.Attacker;

/// <summary>The families that what is known belongs to: a weak protector forgets one of them.</summary>
[Flags]
public enum Family
{
    None = 0, Places = 1, Associations = 2, Months = 4, Years = 8, RollingYears = 16, Members = 32, CrossIndicator = 64, Values = 128, Intervals = 256,
    Complements = 512, Outside = 1024, TooFew = 2048, Facts = 4096, Readings = 8192, Shown = 16384,
    All = 32767,
}

/// <summary>A whole-number sum of unknown counts.</summary>
public sealed class Expression
{
    /// <summary>How many times each unknown is in it.</summary>
    public Dictionary<int, long> Terms { get; } = [];

    /// <summary>Adds another so many times.</summary>
    public Expression Add(Expression other, long times = 1)
    {
        foreach (var (variable, factor) in other.Terms)
        {
            Add(variable, factor * times);
        }

        return this;
    }

    /// <summary>Adds an unknown so many times.</summary>
    public Expression Add(int variable, long times = 1)
    {
        var sum = Terms.GetValueOrDefault(variable) + times;
        if (sum == 0)
        {
            Terms.Remove(variable);
        }
        else
        {
            Terms[variable] = sum;
        }

        return this;
    }

    /// <summary>The same for the same sum.</summary>
    public string Signature => string.Join(' ', Terms.OrderBy(term => term.Key).Select(term => $"{term.Value}*{term.Key}"));
}

/// <summary>Something known: a sum lies between two whole numbers, both included.</summary>
/// <param name="Why">What a person can check it against.</param>
/// <param name="Cell">The key of the cell that tells it; empty for what follows from the definitions.</param>
public sealed record Constraint(IReadOnlyList<(int Variable, long Factor)> Terms, long Low, long High, Family Family, string Why, string Cell);

/// <summary>All that is known of unknown whole numbers from 0 upwards.</summary>
public sealed class LinearSystem
{
    /// <summary>No upper limit.</summary>
    public const long Unlimited = 1_000_000_000;

    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private readonly List<string> ordered = [];
    private readonly HashSet<string> stated = new(StringComparer.Ordinal);

    /// <summary>What is known.</summary>
    public List<Constraint> Constraints { get; } = [];

    /// <summary>How many unknowns there are.</summary>
    public int Count => ordered.Count;

    /// <summary>The unknown of a name, made when first asked for.</summary>
    public int Variable(string name)
    {
        if (!names.TryGetValue(name, out var variable))
        {
            names[name] = variable = ordered.Count;
            ordered.Add(name);
        }

        return variable;
    }

    /// <summary>The name of an unknown.</summary>
    public string NameOf(int variable) => ordered[variable];

    /// <summary>States that a sum lies between two numbers; the same said twice is said once.</summary>
    public void State(Expression sum, long low, long high, Family family, string why, string cell = "")
    {
        if (stated.Add($"{sum.Signature}|{low}|{high}"))
        {
            Constraints.Add(new Constraint([.. sum.Terms.Select(term => (term.Key, term.Value))], low, high, family, why, cell));
        }
    }
}
