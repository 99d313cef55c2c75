using System.Globalization;
using System.Text.RegularExpressions;

namespace Analytics.Etl.Feeds.Offers;

/// <summary>A language by its two-letter code (ISO 639-1), such as <c>sv</c>; the value is in lower case.</summary>
public sealed partial class LanguageDomain : Domain<string>
{
    // Codes of the standard that the culture data of some systems lack, but that people in the county speak.
    private static readonly HashSet<string> Codes =
    [
        .. CultureInfo.GetCultures(CultureTypes.NeutralCultures).Select(culture => culture.TwoLetterISOLanguageName).Where(code => code.Length == 2),
        "ar", "fa", "ku", "so", "ti", "am", "sq", "bs", "hr", "sr", "ps", "ur", "uk", "ru", "pl", "fi", "en", "sv", "se", "yi", "tr", "th", "es", "fr", "de",
    ];

    /// <inheritdoc/>
    public override Problem WhenMissing => new("språk", "språket saknas. Skriv språkkoder med två bokstäver, till exempel sv.");

    /// <inheritdoc/>
    public override (string Value, Problem? Problem) Read(string text)
    {
        var code = text.ToLowerInvariant();
        return Shape().IsMatch(code) && Codes.Contains(code)
            ? (code, null)
            : ("", new Problem("språk", "okänd språkkod. Skriv språket med två bokstäver enligt ISO 639-1, till exempel sv, ar eller so."));
    }

    [GeneratedRegex("^[a-z]{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
