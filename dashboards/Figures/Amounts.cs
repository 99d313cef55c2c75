using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>Figures and their differences in words, with the unit and as many decimals as the catalogue shows.</summary>
/// <param name="unit">What the figures are counted in.</param>
/// <param name="decimals">Decimals shown.</param>
/// <param name="language">The reader's.</param>
public sealed class Amounts(Unit unit, int decimals, Language language)
{
    /// <summary>A figure: <c>5,0 samtal per 1 000 barn</c>, <c>42,0 %</c>.</summary>
    public string Of(double value) => unit.Brief(Plain(value), language);

    /// <summary>A figure with a percent sign or nothing, where the whole unit was said just before.</summary>
    public string WithSign(double value) => Plain(value) + unit.Sign(language);

    /// <summary>A figure without its unit, where the unit stands beside it.</summary>
    public string Plain(double value) => language.Number(value, decimals);

    /// <summary>How far apart two figures are, without direction: <c>3,0 procentenheter</c>; <c>mindre än 0,1 procentenheter</c> where they look alike.</summary>
    public string Apart(double value, int more = 0) => LooksLikeNothing(value, more)
        ? language.Say(Texts.LessThan, unit.Apart(language.Number(Math.Pow(10, -decimals - more), decimals + more), language))
        : unit.Apart(language.Number(Math.Abs(value), decimals + more), language);

    /// <summary>Whether a difference is something, yet too small to be seen at the shown decimals.</summary>
    public bool LooksLikeNothing(double difference, int more = 0) =>
        difference != 0 && language.Number(Math.Abs(difference), decimals + more) == language.Number(0, decimals + more);

    /// <summary>Whether two figures differ and look the same.</summary>
    public bool LookAlike(double figure, double reference) =>
        figure != reference && (Plain(figure) == Plain(reference) || LooksLikeNothing(figure - reference));

    /// <summary>Less than the last decimal shown.</summary>
    public string LessThanSeen() => language.Say(Texts.LessThan, unit.Apart(Plain(Math.Pow(10, -decimals)), language));

    /// <summary>From where to where a difference may lie, each end with its direction: <c>mellan 16,1 lägre och 11,4 högre</c>.</summary>
    public string Between(double low, double high) => (low, high) switch
    {
        ( >= 0, _) => language.Say(Texts.BetweenHigher, Plain(low), Plain(high)),
        (_, <= 0) => language.Say(Texts.BetweenLower, Plain(-high), Plain(-low)),
        _ => language.Say(Texts.BetweenBoth, Plain(-low), Plain(high)),
    };
}
