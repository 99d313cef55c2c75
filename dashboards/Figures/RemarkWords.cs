using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Figures;

/// <summary>
/// What is said of a file that was refused, held or loaded with remarks. The ledger's own Swedish sentence where it is open; where it would tell a
/// count of persons or talks, what the code says.
/// </summary>
/// <param name="Words">The sentence.</param>
/// <param name="Tag">Its language.</param>
public sealed record RemarkWords(string Words, string Tag)
{
    /// <summary>Why a whole file was refused or held; null when it was not.</summary>
    public static RemarkWords? OfRefusal(string? code, string? message, Language language) =>
        !string.IsNullOrEmpty(message) ? new RemarkWords(message, Language.Swedish.Tag)
        : string.IsNullOrEmpty(code) ? null
        : new RemarkWords(language[CodeWords.Refusal(code)], language.Tag);

    /// <summary>What should be known of a loaded file.</summary>
    public static RemarkWords OfWarning(WarningRow warning, Language language) => !string.IsNullOrEmpty(warning.Message)
        ? new RemarkWords(warning.Message, Language.Swedish.Tag)
        : new RemarkWords(language.Say(CodeWords.Warning(warning.WarningCode), warning.WarningCode), language.Tag);
}
