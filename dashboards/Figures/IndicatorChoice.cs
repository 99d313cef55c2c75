using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>What the reader asked for, as it stands in the address.</summary>
/// <param name="Period">A period code, or empty for the latest.</param>
/// <param name="Breakdown">A breakdown, or empty for the first.</param>
/// <param name="Trend">A kind of period, or empty for the usual one.</param>
/// <param name="Area">A place to compare and to follow through time, or empty for the county.</param>
/// <param name="Compare">Another period to show beside on the map, or empty for none.</param>
public sealed record IndicatorChoice(string? Period, string? Breakdown, string? Trend, string? Area = null, string? Compare = null);

/// <summary>Something that was asked for and does not exist: the page says so and shows its default.</summary>
/// <param name="Text">The sentence, with places for values.</param>
/// <param name="Values">The values, said in the reader's language.</param>
public sealed record Remark(Text Text, Func<Language, object?[]> Values)
{
    private const int LongestEcho = 40;

    /// <summary>What was asked for, cut so that an address cannot write an essay on the page.</summary>
    public static string Echo(string asked) => asked.Length <= LongestEcho ? asked : asked[..LongestEcho] + "…";

    /// <summary>The sentence in a language.</summary>
    public string In(Language language) => language.Say(Text, Values(language));
}
