using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What a target asks for, where the path is now, and how much is missing.</summary>
/// <param name="figure">The indicator.</param>
/// <param name="amounts">How its figures are written.</param>
/// <param name="language">The reader's.</param>
public sealed class TargetWords(IndicatorFigure figure, Amounts amounts, Language language)
{
    private bool IsCounted => figure.Indicator.ValueMethod is "rate" or "share" or "count";

    /// <summary>Target and day, base, path, figure and finding.</summary>
    public string Of(Comparison row)
    {
        var sentences = new List<string>();
        if (row is { TargetValue: { } target, TargetDate: { } day })
        {
            sentences.Add(row.FromValue is { } from && row.ReferenceCode != ""
                ? language.Say(Texts.TargetIs, amounts.Of(target), language.Day(day), amounts.WithSign(from), language.Of(row.ReferenceSv, row.ReferenceEn))
                : language.Say(Texts.TargetIsPlain, amounts.Of(target), language.Day(day)));
        }

        sentences.Add(Standing(row));
        if (row.Missing is { } missing and > 0)
        {
            sentences.Add(Needed(missing, row.Difference > 0));
        }

        return string.Join(' ', sentences);
    }

    /// <summary>How much is missing, as a number for a table.</summary>
    public string Missing(double missing) => IsCounted ? language.Whole(Math.Ceiling(missing)) : amounts.Apart(missing);

    private string Standing(Comparison row)
    {
        var verdict = language[row.Verdict switch
        {
            "ahead" => Texts.StandsAhead,
            "on" => Texts.StandsOn,
            "behind" => Texts.StandsBehind,
            "reached" => Texts.StandsReached,
            _ => Texts.VerdictTooFew,
        }];
        return row is { ReferenceValue: { } asked, Difference: { } difference }
            ? language.Say(Texts.PathStands, amounts.WithSign(asked), amounts.WithSign(asked + difference), verdict)
            : language.Say(Texts.PathStandsPlain, verdict);
    }

    // A percentage does not say what is counted.
    private string Needed(double missing, bool isTooHigh)
    {
        var counted = figure.Unit.Counted(language);
        var text = (IsCounted, counted != "") switch
        {
            (false, _) => isTooHigh ? Texts.LowerNeeded : Texts.HigherNeeded,
            (_, true) => isTooHigh ? Texts.FewerCountedNeeded : Texts.MoreCountedNeeded,
            _ => isTooHigh ? Texts.FewerNeeded : Texts.MoreNeeded,
        };
        return language.Say(text, Missing(missing), counted);
    }
}
