using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What is said of how a measure follows the municipalities' circumstances, and of how its inequality splits.</summary>
/// <param name="catalogue">The entries of the measures of inequality, by code.</param>
/// <param name="language">The reader's.</param>
public sealed class EquityOrderWords(IReadOnlyDictionary<string, Indicator> catalogue, Language language)
{
    /// <summary>A measure's figure with its interval, or why there is none.</summary>
    /// <param name="cell">The figure.</param>
    /// <param name="code">The measure of inequality, for its decimals.</param>
    public string Figure(Cell? cell, string code) => cell is { IsShown: true } ? CellWords.Figure(cell, new Unit("", ""), Decimals(code), language) : Why(cell);

    /// <summary>The same with its unit behind.</summary>
    public string Figure(Cell? cell, string code, Unit unit) => cell is { IsShown: true } ? CellWords.FigureWithUnit(cell, unit, Decimals(code), language) : Why(cell);

    /// <summary>From how many municipalities it is made.</summary>
    public string Parts(Cell? cell) => cell is null ? "–" : CellWords.Parts(cell, language);

    /// <summary>Which way the slope goes, in a few words; no way where chance may have made it.</summary>
    public string Slope(EquityMeasure measure) => measure.Slope switch
    {
        { IsShown: true, ValueHigh: < 0 } => language[Texts.EquityMoreWorst],
        { IsShown: true, ValueLow: > 0 } => language[Texts.EquityMoreBest],
        { IsShown: true, ValueLow: null, Value: < 0 } => language[Texts.EquityMoreWorst],
        { IsShown: true, ValueLow: null, Value: > 0 } => language[Texts.EquityMoreBest],
        { IsShown: true } => language[Texts.EquityNoSlope],
        var slope => Why(slope),
    };

    /// <summary>Prioritised municipalities against the others; null where there is no such figure.</summary>
    public string? Prioritised(EquityMeasure measure)
    {
        if (measure.Prioritised is not { IsShown: true, Value: { } value } cell)
        {
            return null;
        }

        var isEstimate = cell is { ValueLow: not null, ValueHigh: not null };
        var apart = measure.GapUnit.With(language.Number(Math.Abs(value), Decimals("J07")), language);
        return language.Say(value < 0 ? Texts.EquityPrioritisedLess : Texts.EquityPrioritisedMore, language.Of(measure.Indicator.NameSv, measure.Indicator.NameEn), apart,
            isEstimate ? language.Say(Texts.EquityInterval, CellWords.Interval(cell, Decimals("J07"), language)) : "",
            language[!isEstimate ? Texts.EquityDifferenceFact : cell.ValueLow > 0 || cell.ValueHigh < 0 ? Texts.EquityDifferenceSure : Texts.EquityDifferenceUnsure]);
    }

    /// <summary>Where the figure gathers; null where there is no such figure.</summary>
    public string? Concentration(EquityMeasure measure)
    {
        if (measure.Concentration is not { IsShown: true, Value: { } value } cell)
        {
            return null;
        }

        var isEstimate = cell is { ValueLow: not null, ValueHigh: not null };
        var text = cell switch
        {
            { ValueHigh: < 0 } => Texts.EquityGathersWorst,
            { ValueLow: > 0 } => Texts.EquityGathersBest,
            _ => Texts.EquityGathersNowhere,
        };
        return language.Say(text, language.Of(measure.Indicator.NameSv, measure.Indicator.NameEn), language.Number(value, Decimals("J08")),
            isEstimate ? $" ({CellWords.Interval(cell, Decimals("J08"), language)})" : "");
    }

    /// <summary>How the inequality splits; null where a part is not shown.</summary>
    public string? Split(EquityMeasure measure) => measure.WithinPercent is { } within
        ? language.Say(Texts.EquitySplitSay, language.Of(measure.Indicator.NameSv, measure.Indicator.NameEn), within, 100 - within)
        : null;

    /// <summary>Children where both talks and offers are low; null where there is no such figure.</summary>
    public string? LowOnBoth(Cell? cell)
    {
        if (cell is not { IsShown: true, Value: { } value, Numerator: { } count, Denominator: { } total })
        {
            return null;
        }

        var sentence = language.Say(Texts.EquityLowOnBoth, language.Number(value, Decimals("J10")) + new Unit("procent", "per cent").Sign(language), language.Whole(count), language.Whole(total));
        return cell is { PartCount: { } part, PartTotal: { } all } ? sentence + " " + language.Say(Texts.EquityLowOnBothParts, part, all) : sentence;
    }

    /// <summary>Why a measure holds no number.</summary>
    public string Why(Cell? cell) => language[CodeWords.Status(cell?.Reason ?? "")];

    private int Decimals(string code) => catalogue.TryGetValue(code, out var entry) ? entry.Decimals : 2;
}
