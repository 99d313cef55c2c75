using Analytics.Dashboards.Figures;
using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs;

/// <summary>What stands in place of a figure, and what it means; the same words as on pages and in files.</summary>
internal static class PackSymbols
{
    private static readonly string[] Statuses = ["hidden", "not_delivered", "too_few", "not_applicable", "no_definition", "no_source", "not_published"];

    /// <summary>Each sign with its meaning.</summary>
    public static IReadOnlyList<(string Symbol, string Meaning)> All(Language language) =>
    [
        ("0", language[Texts.SymbolZero]),
        .. Statuses.Select(status => (language[CodeWords.Status(status)], language[Reasons.Of(status)!])),
        ("–", language[Texts.SymbolDash]),
        (language[Texts.Preliminary], language[Texts.StatusPreliminary]),
        (language[Texts.OfficeSurely], language[Texts.ExplainSurely]),
    ];
}
