using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What comparisons say, in words: short for a table, as sentences for one place.</summary>
public sealed class ComparisonWords(IndicatorFigure figure, Language language)
{
    private static readonly string[] Order = ["county", "care_area", "association", "skr_group", "similar", "own_past", "funnel", "trend", "target"];

    private readonly ILookup<(string Area, string Comparator), Comparison> all = figure.Comparisons.ToLookup(row => (row.AreaCode, row.Comparator));

    /// <summary>What anything is compared with in the period, in their order.</summary>
    public IReadOnlyList<string> Comparators => [.. Order.Where(comparator => figure.Comparisons.Any(row => row.Comparator == comparator))];

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
            { Comparator: "target", Missing: { } missing and > 0 } => language.Say(Texts.VerdictMissing, word, MissingIn(row, missing)),
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
        if (row.Comparator is "funnel" or "trend" || figure.AcrossBreak.Any(pair => pair.Comparison == row))
        {
            return head;
        }

        if (row.Comparator == "target")
        {
            return row.ReferenceValue is { } asked ? $"{head} ({language.Say(Texts.PathAsks, Number(asked))})" : head;
        }

        var name = row.Comparator is "county" or "similar" ? "" : language.Of(row.ReferenceSv, row.ReferenceEn).Split(" (")[0];
        var value = row.ReferenceValue is { } reference ? Number(reference) : "";
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
        }, Apart(Math.Abs(row.ReferenceValue ?? 0), 1)),
        "target" => Target(row),
        _ => language.Say(row.Verdict switch
        {
            "higher" => Texts.SaysHigher,
            "lower" => Texts.SaysLower,
            "similar" => Texts.SaysSimilar,
            _ => Texts.SaysTooFew,
        }, Difference(row), Sure(row)),
    };

    private string Funnel(Comparison row) => language.Say(row.Verdict switch
    {
        "higher" => Texts.SaysAbove,
        "lower" => Texts.SaysBelow,
        "similar" => Texts.SaysInside,
        _ => Texts.SaysTooFew,
    }, Number(row.LimitLow ?? 0), Number(row.LimitHigh ?? 0), Sure(row));

    private string Target(Comparison row)
    {
        var sentence = language[row.Verdict switch
        {
            "ahead" => Texts.SaysAhead,
            "on" => Texts.SaysOn,
            "behind" => Texts.SaysBehind,
            "reached" => Texts.SaysReached,
            _ => Texts.SaysTooFew,
        }];
        return row.Missing is not { } missing || missing <= 0 ? sentence
            : sentence + " " + language.Say(IsCounted ? Texts.SaysMissing : Texts.SaysMissingValue, MissingIn(row, missing));
    }

    private string Difference(Comparison row)
    {
        var difference = Apart(Math.Abs(row.Difference ?? 0), 0);
        return row is { LimitLow: { } low, LimitHigh: { } high } ? $"{difference} ({Ends(row, low, high)})" : difference;
    }

    // The difference is told without a sign, since the word says which way it goes; then so are its limits.
    private string Ends(Comparison row, double low, double high) =>
        row.Difference < 0 ? language.Span(-high, -low, figure.Decimals) : language.Span(low, high, figure.Decimals);

    private bool IsCounted => figure.Indicator.ValueMethod is "rate" or "share" or "count";

    private string MissingIn(Comparison row, double missing) => IsCounted ? language.Whole(Math.Ceiling(missing)) : Number(missing);

    private string Number(double value) => language.Number(value, figure.Decimals) + figure.Unit.Sign(language);

    // Between two percentages lie percentage points.
    private string Apart(double value, int more) => language.Number(value, figure.Decimals + more) + (figure.Unit.IsPercent ? language[Texts.PercentagePoints] : "");

    private string Sure(Comparison row) => language[row.Confidence == 998 ? Texts.Sure998 : Texts.Sure95];

    private static Text Verdict(Comparison row) => row switch
    {
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
