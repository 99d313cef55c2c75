using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Analytics.Etl.Deliveries;

/// <summary>Names of files and folders are chosen by who sends them, and are shown in tables, logs and terminals: a line end makes a line of its own there, and a sign that turns the direction of text makes another name of it.</summary>
public static partial class ShownName
{
    private const char Instead = '\uFFFD';

    /// <summary>Whether every character of a name can be seen, and is what the folder holds.</summary>
    public static bool IsPlain(string name) => name.EnumerateRunes().All(IsSeen);

    /// <summary>Whether a folder's name can be a sender's: letters, digits, blanks, dots, hyphens and underscores, 60 at most, and neither a blank nor a dot at its ends.</summary>
    public static bool IsSender(string name) => Sender().IsMatch(name);

    /// <summary>The name with a sign of its own in place of each character that cannot be seen.</summary>
    public static string Of(string name)
    {
        var shown = new StringBuilder(name.Length);
        foreach (var letter in name.EnumerateRunes())
        {
            _ = IsSeen(letter) ? shown.Append(letter.ToString()) : shown.Append(Instead);
        }

        return shown.ToString();
    }

    // What was no text stands as U+FFFD, and what bears such a name cannot be opened by it.
    private static bool IsSeen(Rune letter) => letter.Value != Instead && Rune.GetUnicodeCategory(letter) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    [GeneratedRegex(@"^[\p{L}\p{Nd}_][\p{L}\p{M}\p{Nd} ._-]{0,59}(?<![ .])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Sender();
}
