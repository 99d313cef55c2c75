using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What comparisons say, in words: short for a table, as sentences for one place.</summary>
public sealed class ComparisonWords(IndicatorFigure figure, Language language)
{
    private static readonly string[] Order = ["county", "care_area", "association", "skr_group", "similar", "own_past", "funnel", "trend", "target"];

    private readonly Amounts amounts = new(figure.Unit, figure.Decimals, language);
    private readonly ILookup<(string Area, string Comparator), Comparison> all = figure.Comparisons.ToLookup(row => (row.AreaCode, row.Comparator));

    /// <summary>What anything is compared with in the period, in their order.</summary>
    public IReadOnlyList<string> Comparators => [.. Order.Where(comparator => figure.Comparisons.Any(row => row.Comparator == comparator))];

    /// <summary>Whether anything is said of chance: figures that are facts differ as they stand.</summary>
    public bool SaysSurely => figure.Comparisons.Any(row => row.Confidence > 0 || HasLimits(row));

    /// <summary>The places that are compared with anything.</summary>
    public IReadOnlyList<Cell> Places => [.. figure.Places.Where(place => figure.Comparisons.Any(row => row.AreaCode == place.AreaCode))];

    /// <summary>The heading of a comparison.</summary>
    public string Head(string comparator) => language[comparator switch
    {
        "county" => Texts.HeadCounty,
        "care_area" => Texts.HeadCareArea,
        "association" => Texts.HeadAssociation,
        "skr_group" => Texts.HeadSkrGroup,
        "similar" => Texts.HeadSimilar,
        "own_past" => Texts.HeadOwnPast,
        "funnel" => Texts.HeadFunnel,
        "trend" => Texts.HeadTrend,
        _ => Texts.HeadTarget,
    }];

    /// <summary>A place's comparison in a few words; a dash where there is none.</summary>
    public string InFewWords(string area, string comparator)
    {
        if (all[(area, comparator)].FirstOrDefault() is not { } row)
        {
            return "–";
        }

        var word = language[Verdict(row)];
        return row switch
        {
            { Comparator: "target", Missing: { } missing and > 0 } => language.Say(Texts.VerdictMissing, word, new TargetWords(figure, amounts, language).Missing(missing)),
            { Confidence: > 0, Comparator: not "target" } => $"{word} ({Sure(row)})",
            _ => word,
        };
    }

    /// <summary>The comparisons of the chosen place: heading and sentence.</summary>
    public IReadOnlyList<(string Head, string Sentence)> Chosen()
    {
        if (figure.Place is not { } place)
        {
            return [];
        }

        var told = Order.SelectMany(comparator => all[(place.AreaCode, comparator)]).Select(row => (HeadOf(row), Sentence(row)));
        var across = figure.AcrossBreak.Where(pair => pair.Comparison.AreaCode == place.AreaCode)
            .Select(pair => (HeadOf(pair.Comparison), language.Say(Texts.SaysAcrossBreak, language.Day(pair.Version.FirstDay))));
        return [.. told, .. across];
    }

    private string HeadOf(Comparison row)
    {
        var head = Head(row.Comparator);
        if (row.Comparator is "funnel" or "trend" or "target" || figure.AcrossBreak.Any(pair => pair.Comparison == row))
        {
            return head;
        }

        var name = row.Comparator is "county" or "similar" ? "" : language.Of(row.ReferenceSv, row.ReferenceEn).Split(" (")[0];
        var value = row.ReferenceValue is { } reference ? amounts.Of(reference) : "";
        var told = string.Join(": ", new[] { name, value }.Where(part => part != ""));
        if (row is { PartCount: { } count, PartTotal: { } total } && told != "")
        {
            told = language.Say(Texts.ReferenceParts, told, count, total);
        }

        return told == "" ? head : $"{head} ({told})";
    }

    private string Sentence(Comparison row) => row.Comparator switch
    {
        "funnel" => Funnel(row),
        "trend" => language.Say(row.Verdict switch
        {
            "rising" => Texts.SaysRising,
            "falling" => Texts.SaysFalling,
            "no_trend" => Texts.SaysNoTrend,
            _ => Texts.SaysTrendTooFew,
        }, amounts.Apart(row.ReferenceValue ?? 0, 1)),
        "target" => new TargetWords(figure, amounts, language).Of(row),
        _ => Against(row),
    };

    private string Against(Comparison row) => row switch
    {
        { Verdict: "higher", Confidence: 0 } => language.Say(Texts.SaysHigherPlain, Apart(row)),
        { Verdict: "lower", Confidence: 0 } => language.Say(Texts.SaysLowerPlain, Apart(row)),
        { Verdict: "higher" } => language.Say(Texts.SaysHigher, Difference(row), Sure(row)),
        { Verdict: "lower" } => language.Say(Texts.SaysLower, Difference(row), Sure(row)),
        { Verdict: "similar" } => Similar(row),
        { Comparator: "skr_group", PartCount: { } count, PartTotal: { } total } => language.Say(Texts.SaysGroupTooFew, count, total),
        _ => language[Texts.SaysTooFew],
    };

    private string Similar(Comparison row) => row switch
    {
        { Difference: null or 0 } => language[HasLimits(row) ? Texts.SaysSimilarSame : Texts.SaysSame],
        _ when LooksAlike(row) => language.Say(Texts.SaysSimilarAlike, amounts.LessThanSeen()),
        { Difference: > 0 } => language.Say(Texts.SaysSimilarHigher, Difference(row)),
        _ => language.Say(Texts.SaysSimilarLower, Difference(row)),
    };

    private string Funnel(Comparison row) => language.Say(row.Verdict switch
    {
        "higher" => Texts.SaysAbove,
        "lower" => Texts.SaysBelow,
        "similar" => Texts.SaysInside,
        _ => Texts.SaysTooFew,
    }, amounts.Plain(row.LimitLow ?? 0), amounts.Of(row.LimitHigh ?? 0), Sure(row));

    private string Apart(Comparison row) => LooksAlike(row) ? amounts.LessThanSeen() : amounts.Apart(row.Difference ?? 0);

    // The limits are told with their directions, since the difference is told without a sign.
    private string Difference(Comparison row) =>
        row is { LimitLow: { } low, LimitHigh: { } high } && !LooksAlike(row) ? $"{Apart(row)} ({amounts.Between(low, high)})" : Apart(row);

    private bool LooksAlike(Comparison row) => row.Difference is { } difference
        && (row.ReferenceValue is { } reference ? amounts.LookAlike(reference + difference, reference) : amounts.LooksLikeNothing(difference));

    private static bool HasLimits(Comparison row) => row is { LimitLow: not null, LimitHigh: not null };

    private string Sure(Comparison row) => language[row.Confidence == 998 ? Texts.Sure998 : Texts.Sure95];

    private static Text Verdict(Comparison row) => row switch
    {
        { Comparator: "trend", Verdict: "too_few" } => Texts.VerdictTooFewPeriods,
        { Verdict: "similar", LimitLow: null, Comparator: not "funnel" } => Texts.VerdictSame,
        { Comparator: "funnel", Verdict: "higher" } => Texts.VerdictAbove,
        { Comparator: "funnel", Verdict: "lower" } => Texts.VerdictBelow,
        { Comparator: "funnel", Verdict: "similar" } => Texts.VerdictInside,
        { Verdict: "higher" } => Texts.VerdictHigher,
        { Verdict: "lower" } => Texts.VerdictLower,
        { Verdict: "similar" } => Texts.VerdictSimilar,
        { Verdict: "rising" } => Texts.VerdictRising,
        { Verdict: "falling" } => Texts.VerdictFalling,
        { Verdict: "no_trend" } => Texts.VerdictNoTrend,
        { Verdict: "ahead" } => Texts.VerdictAhead,
        { Verdict: "on" } => Texts.VerdictOn,
        { Verdict: "behind" } => Texts.VerdictBehind,
        { Verdict: "reached" } => Texts.VerdictReached,
        _ => Texts.VerdictTooFew,
    };
}
