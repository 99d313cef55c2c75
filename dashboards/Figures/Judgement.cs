namespace Analytics.Dashboards.Figures;

/// <summary>How a figure stands against what was set or against itself before; never against taste.</summary>
public enum Judgement
{
    /// <summary>No direction is good, or nothing can be compared: the figure is told and not judged.</summary>
    None,

    /// <summary>Nothing certain: within chance of the year before.</summary>
    Unchanged,

    /// <summary>On the way to the target or at it, or surely better than a year before.</summary>
    Good,

    /// <summary>Behind the target or short of what was agreed, or surely worse than a year before.</summary>
    Poor,
}

/// <summary>The rules of a judgement. A target that somebody set goes before all; then what the agreement asks of everyone; then the figure's own past.</summary>
public static class Judgements
{
    private const double Whole = 100;

    /// <summary>The judgement of a figure in its place.</summary>
    public static Judgement Of(Standing standing)
    {
        if (!standing.Cell.IsShown)
        {
            return Judgement.None;
        }

        if (standing is { IsTargetDoubtful: false, Target: { } target })
        {
            return target.Verdict switch
            {
                "reached" or "ahead" or "on" => Judgement.Good,
                "behind" => Judgement.Poor,
                _ => Judgement.None,
            };
        }

        return standing.IsTargetDoubtful ? Judgement.None : Wanted(standing) is { } wanted ? standing.Cell.Value >= wanted ? Judgement.Good : Judgement.Poor : OfChange(standing);
    }

    /// <summary>Whether higher is better (+1), lower is (-1) or neither (0).</summary>
    public static int Direction(Indicator indicator) => indicator.Polarity switch
    {
        "+" => 1,
        "-" => -1,
        _ => 0,
    };

    /// <summary>How a certain difference is to be taken: better, worse, or neither where no direction is good.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="row">The comparison.</param>
    /// <remarks>A fact without limits differs as it stands; what has limits must differ beyond chance.</remarks>
    public static int Certain(Indicator indicator, Comparison row) => row.Verdict is "higher" or "lower" && (row.Confidence > 0 || row.LimitLow is null)
        ? Direction(indicator) * (row.Verdict == "higher" ? 1 : -1)
        : 0;

    // Everything of a share, or the number that the catalogue has as the denominator of a count: two meetings of two. U10 has a guide of its own (95 %).
    private static double? Wanted(Standing standing) => (standing.Indicator.Polarity, standing.Indicator.ValueMethod) switch
    {
        ("=", "share") when standing.Indicator.IndicatorCode != "U10" => Whole,
        ("=", "count") => standing.Cell.Denominator,
        _ => null,
    };

    private static Judgement OfChange(Standing standing) => standing.Change is not { } change || standing.IsChangePreliminary || Direction(standing.Indicator) == 0
        ? Judgement.None
        : Certain(standing.Indicator, change.Row) switch
        {
            > 0 => Judgement.Good,
            < 0 => Judgement.Poor,
            _ => Judgement.Unchanged,
        };
}
