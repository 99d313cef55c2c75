using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace Analytics.Etl.Feeds;

/// <summary>How every cell is made ready before a domain reads it.</summary>
public static partial class CellText
{
    // What people cannot see: byte order marks and spaces without width, left by copying between programs.
    private static readonly char[] Invisible = ['\ufeff', '\u200b', '\u2060', '\u200e', '\u200f'];

    private static readonly SearchValues<char> Invisibles = SearchValues.Create(Invisible);

    /// <summary>Whether a text stands for a missing value: empty, <c>..</c>, <c>.</c> or a dash.</summary>
    public static bool IsMissing(ReadOnlySpan<char> text) => text is "" or ".." or "." or "…" || (text.Length == 1 && IsDash(text[0]));

    /// <summary>Trimmed and composed, as values are compared: a Mac writes å as a and a ring.</summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        while (trimmed.Length > 0 && (Invisibles.Contains(trimmed[0]) || Invisibles.Contains(trimmed[^1])))
        {
            trimmed = trimmed.Trim(Invisible).Trim();
        }

        var clean = trimmed.ToString();
        return IsComposed(clean) ? clean : clean.Normalize(NormalizationForm.FormC);
    }

    /// <summary>A hyphen, or one of the dashes that word processors and web tables put in its place.</summary>
    public static bool IsDash(char c) => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212';

    /// <summary>The text with plain hyphens and plain single spaces, as words and codes are compared: <c>8–12</c> is <c>8-12</c>.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var next = IsDash(c) ? '-' : char.IsWhiteSpace(c) ? ' ' : c;
            if (next != ' ' || plain.Length == 0 || plain[^1] != ' ')
            {
                plain.Append(next);
            }
        }

        return Range().Replace(plain.ToString(), "$1-$2");
    }

    /// <summary>The error that a spreadsheet shows in a cell, in Swedish or English, such as <c>#SAKNAS!</c>.</summary>
    public static bool IsSpreadsheetError(string text) => text.StartsWith('#') && Error().IsMatch(text);

    private static bool IsComposed(string text)
    {
        try
        {
            return text.IsNormalized(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair: no form exists, and no domain knows the text.
            return true;
        }
    }

    [GeneratedRegex("^([0-9]+) ?- ?([0-9]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"^#(SAKNAS!?|N/A|REF!|REFERENS!|VÄRDEFEL!|VALUE!|DIV(ISION)?/0!|NAMN\?|NAME\?|OGILTIGT!|NUM!|SKÄRNING!|NULL!|SPILL!|CALC!|#+)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Error();
}
