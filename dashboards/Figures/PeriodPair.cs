namespace Analytics.Dashboards.Figures;

/// <summary>The municipalities in two periods of the same kind, the earlier first, with what is known of the change from one to the other.</summary>
/// <param name="Earlier">The period that ends first.</param>
/// <param name="Later">The other.</param>
/// <param name="Before">The municipalities in the earlier one, in the order of the alphabet.</param>
/// <param name="After">The same in the later one.</param>
/// <param name="Tested">What has been tested: each place's later figure against its own earlier one; empty where these two periods are not a pair of that.</param>
/// <param name="Break">The change of the definition in between; null when both follow the same version.</param>
public sealed record PeriodPair(
    Period Earlier, Period Later, IReadOnlyList<Cell> Before, IReadOnlyList<Cell> After, IReadOnlyList<Comparison> Tested, IndicatorVersion? Break)
{
    /// <summary>A place's cell in both periods.</summary>
    public IReadOnlyList<(Cell Before, Cell After)> Places => [.. Before.Join(After, cell => cell.AreaCode, cell => cell.AreaCode, (before, after) => (before, after))];

    /// <summary>How a place changed.</summary>
    public Change Of(Cell before, Cell after)
    {
        if (Break is not null || !before.IsShown || !after.IsShown)
        {
            return Change.Unknown;
        }

        // One way of judging for all: where places are tested, one that is not tested is not judged in another way.
        if (Tested.Count > 0)
        {
            return Tested.FirstOrDefault(row => row.AreaCode == after.AreaCode)?.Verdict switch
            {
                "higher" => Change.Higher,
                "lower" => Change.Lower,
                "similar" => Change.Chance,
                _ => Change.Unknown,
            };
        }

        if (before is { ValueLow: { } lowBefore, ValueHigh: { } highBefore } && after is { ValueLow: { } lowAfter, ValueHigh: { } highAfter })
        {
            return lowAfter > highBefore ? Change.Higher : highAfter < lowBefore ? Change.Lower : Change.Chance;
        }

        // What is no sample has no chance in it.
        return after.Value > before.Value ? Change.Higher : after.Value < before.Value ? Change.Lower : Change.Same;
    }

    /// <summary>Whether chance is spoken of at all.</summary>
    public bool HasChance => Tested.Count > 0 || Places.Any(place => place is { Before.ValueLow: not null, After.ValueLow: not null });
}

/// <summary>How a place's figure went from one period to another.</summary>
public enum Change
{
    /// <summary>One of the two is not shown, or they do not measure the same.</summary>
    Unknown,

    /// <summary>Higher, and by more than chance makes.</summary>
    Higher,

    /// <summary>Lower, and by more than chance makes.</summary>
    Lower,

    /// <summary>Not told apart from chance.</summary>
    Chance,

    /// <summary>The same number.</summary>
    Same,
}
