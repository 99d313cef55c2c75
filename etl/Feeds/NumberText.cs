using System.Text;
using System.Text.RegularExpressions;

namespace Analytics.Etl.Feeds;

/// <summary>How people and spreadsheets write numbers: spaces between thousands, other signs for minus, and what only looks like a number.</summary>
internal static partial class NumberText
{
    /// <summary>The digits with a plain hyphen for minus and without thousands spaces; null where the spaces do not part thousands.</summary>
    public static string? Normal(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            plain.Append(CellText.IsDash(c) ? '-' : c is '\u00a0' or '\u202f' or '\u2009' or '\u2007' ? ' ' : c);
        }

        var number = plain.ToString();
        return !number.Contains(' ', StringComparison.Ordinal) ? number
            : Thousands().IsMatch(number) ? number.Replace(" ", "", StringComparison.Ordinal)
            : null;
    }

    /// <summary>Why a text that is no number is none, and what to write instead; null where it is nothing that is known to happen.</summary>
    public static string? Trouble(string text) =>
        text is "x" or "X" ? "talet är dolt av avsändaren (x) och är inte noll. Be avsändaren om talet; det skyddas först när siffror visas."
        : About().IsMatch(text) ? "ett ungefärligt tal går inte att räkna med. Skriv det exakta talet utan ca."
        : Bound().IsMatch(text) ? "en gräns går inte att räkna med. Skriv det exakta talet utan < eller >; det skyddas först när siffror visas."
        : Short().IsMatch(text) ? "Excel har förkortat talet. Formatera kolumnen som text, skriv in talet på nytt och leverera raden igen."
        : Counted().IsMatch(text) ? "det står mer än ett tal i fältet. Skriv bara talet, utan enhet."
        : null;

    [GeneratedRegex(@"^-?\d{1,3}( \d{3})+([.,]\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^(ca|c:a|cirka|omkring|ungefär|runt|~|≈)\.?\s*\d", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex About();

    [GeneratedRegex(@"^(<|>|≤|≥|mindre än|färre än|fler än|mer än|minst|högst)\s*\d", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Bound();

    [GeneratedRegex(@"^-?\d+([.,]\d+)?[eE]\+?\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Short();

    [GeneratedRegex(@"^-?\d[\d\s.,]*(%|[A-Za-zÅÄÖåäö]{1,12}\.?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Counted();
}
