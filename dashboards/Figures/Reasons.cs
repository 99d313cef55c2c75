using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>Why a cell holds no number, as a sentence; the same one on pages, in files and in answers to programs.</summary>
public static class Reasons
{
    /// <summary>Where the protection of small numbers is explained, without the language.</summary>
    public const string ProtectionPath = "/om/skydd";

    /// <summary>The sentence of a status or note; null for a cell that is shown.</summary>
    public static Text? Of(string status) => status switch
    {
        "shown" => null,
        "hidden" => Texts.HiddenNote,
        "not_delivered" => Texts.MissingNote,
        "too_few" => Texts.ReasonTooFew,
        "not_applicable" => Texts.ReasonNotApplicable,
        "no_definition" => Texts.ReasonNoDefinition,
        "no_source" => Texts.ReasonNoSource,
        _ => Texts.ReasonNoCell,
    };
}
