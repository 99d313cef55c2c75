namespace Analytics.Etl.Disclosure.Secondary;

/// <summary>
/// Everything that hangs together: the unknown counts, what is known of their sums, and the figures that show some of them. Links and limits hold
/// whatever is published; parts are known or hidden.
/// </summary>
public sealed class CountSystem
{
    /// <summary>What each atom is.</summary>
    public List<AtomKey> Atoms { get; } = [];

    /// <summary>What each atom truly is; for a content that has been replaced, one whole-number answer that agrees with all that was shown of it.</summary>
    public List<long> Truths { get; } = [];

    /// <summary>Where each atom belongs, for searching near at hand first.</summary>
    public List<Ground> Grounds { get; } = [];

    /// <summary>Sums that are zero: a county less its areas, a whole less its members.</summary>
    public List<Sum> Links { get; } = [];

    /// <summary>Sums with a least value.</summary>
    public List<AtLeast> Limits { get; } = [];

    /// <summary>The counts that figures show.</summary>
    public List<Part> Parts { get; } = [];

    /// <summary>The figures.</summary>
    public List<ProtectedCell> Cells { get; } = [];

    /// <summary>Sums of replaced contents that a reader once saw.</summary>
    public List<(Sum Sum, long Value)> Seen { get; } = [];

    /// <summary>Sums of replaced contents that were hidden, and known to be at least 1 since zeros are shown.</summary>
    public List<AtLeast> OnceCovered { get; } = [];

    /// <summary>Sums of replaced contents that were hidden: each was 1 to 4, and must still be able to be 5.</summary>
    public List<Sum> OnceHidden { get; } = [];
}

/// <summary>Where an atom belongs.</summary>
/// <param name="Feed">The feed whose rows it counts.</param>
/// <param name="Level">The kind of its area.</param>
/// <param name="Area">Its area.</param>
/// <param name="CareArea">The care area that it lies in, or is; '' for the county and what lies outside it.</param>
/// <param name="LastMonth">The last month of its piece of time, yyyymm.</param>
public sealed record Ground(string Feed, string Level, string Area, string CareArea, int LastMonth)
{
    /// <summary>A number in [0, 1) of its own, which settles between what is equally good, whatever order things came in.</summary>
    public double Tie { get; init; }
}
