using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What a figure is counted in, and how it is written behind a number.</summary>
/// <param name="Sv">In Swedish, such as <c>procent av enheterna</c>.</param>
/// <param name="En">In English.</param>
public sealed record Unit(string Sv, string En)
{
    // Measures of inequality are in the unit of what they measure; the catalogue then says so in these words.
    private const string OfTheMeasure = "måttet";

    private static readonly Unit Points = new("procentenheter", "percentage points");
    private static readonly Unit Times = new("gånger", "times");

    /// <summary>Whether it is a percentage.</summary>
    public bool IsPercent => Sv == "procent" || Sv.StartsWith("procent ", StringComparison.Ordinal);

    /// <summary>The unit of an indicator, or of the member that is shown of it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="breakdown">What is shown of it.</param>
    /// <param name="catalogue">Every indicator, for measures that are made of others.</param>
    public static Unit Of(Indicator indicator, Breakdown breakdown, IEnumerable<Indicator> catalogue)
    {
        if (breakdown.UnitSv != "")
        {
            return new Unit(breakdown.UnitSv, breakdown.UnitEn);
        }

        var own = new Unit(indicator.UnitSv, indicator.UnitEn);
        if (indicator.ValueMethod != "derived" || !own.Sv.Contains(OfTheMeasure, StringComparison.Ordinal))
        {
            return own;
        }

        if (breakdown.Kind == "rii")
        {
            return Times;
        }

        // A difference between two percentages is told in percentage points.
        return catalogue.FirstOrDefault(item => item.IndicatorCode == breakdown.Member) is not { } measure ? own
            : new Unit(measure.UnitSv, measure.UnitEn) is { IsPercent: true } ? Points
            : new Unit(measure.UnitSv, measure.UnitEn);
    }

    /// <summary>A number with the unit behind: <c>42,0 % av enheterna</c>, <c>5,0 samtal per 1 000 barn</c>.</summary>
    public string With(string number, Language language) => IsPercent
        ? $"{number}{Sign(language)}{Text(language)["procent".Length..]}"
        : $"{number} {Text(language)}";

    /// <summary>The sign behind a number in a narrow place: a percent sign, or nothing.</summary>
    public string Sign(Language language) => IsPercent ? language.Of("\u00a0%", "%") : "";

    /// <summary>A number with the unit itself and nothing of what it is a share of: <c>42,0 %</c>, <c>5,0 samtal per 1 000 barn</c>.</summary>
    public string Brief(string number, Language language) => IsPercent ? number + Sign(language) : number + "\u00a0" + Plain(language);

    /// <summary>A difference between two figures: <c>3,0 procentenheter</c>, <c>2,5 samtal per 1 000 barn</c>.</summary>
    public string Apart(string number, Language language) => IsPercent ? number + language[Texts.PercentagePoints] : number + "\u00a0" + Plain(language);

    /// <summary>What is counted, alone: <c>samtal</c> of <c>samtal per 1 000 barn</c>; empty for a percentage.</summary>
    public string Counted(Language language) => IsPercent ? "" : Plain(language).Split(" per ")[0];

    /// <summary>The unit as a heading.</summary>
    public string Heading(Language language) => char.ToUpper(language.Of(Sv, En)[0], language.Culture) + language.Of(Sv, En)[1..];

    // What stands behind a comma or semicolon explains the unit and is no part of it.
    private string Plain(Language language) => language.Of(Sv, En).Split([", ", "; "], StringSplitOptions.None)[0];

    // "percent" is as long as "procent", so that both are cut alike.
    private string Text(Language language) => language.Of(Sv, En.Replace("per cent", "percent", StringComparison.Ordinal));
}
