namespace Analytics.Etl.Feeds;

/// <summary>Yes or no, also as spreadsheets write it (<c>SANT</c>, <c>FALSE</c>, <c>1</c>, <c>0</c>); the value is <c>ja</c>, <c>nej</c> or <c>okänt</c>.</summary>
/// <param name="rule">The rule's code.</param>
/// <param name="what">What the column tells, in definite form, for the sentence.</param>
/// <param name="withUnknown">Whether <c>okänt</c> is allowed.</param>
public sealed class YesNoDomain(string rule, string what, bool withUnknown = false) : Domain<string>
{
    /// <summary>Not known.</summary>
    public const string Unknown = "okänt";

    private static readonly Dictionary<string, string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ja"] = "ja", ["sant"] = "ja", ["true"] = "ja", ["1"] = "ja",
        ["nej"] = "nej", ["falskt"] = "nej", ["false"] = "nej", ["0"] = "nej",
        ["okänt"] = Unknown, ["okänd"] = Unknown,
    };

    private string Allowed => withUnknown ? "Tillåtna värden: ja, nej, okänt." : "Tillåtna värden: ja, nej.";

    /// <inheritdoc/>
    public override Problem WhenMissing => new(rule, $"{what} saknas. {Allowed}");

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text) =>
        Words.TryGetValue(text, out var value) && (withUnknown || value != Unknown)
            ? (value, null)
            : ("", new Problem(rule, $"okänt värde för {what}. {Allowed}"));
}
