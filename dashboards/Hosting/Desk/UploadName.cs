using Analytics.Dashboards.Resources;
using Analytics.Etl.Deliveries;
using Analytics.Etl.Feeds;

namespace Analytics.Dashboards.Hosting.Desk;

/// <summary>Whether a name that came with an upload may become a name on disk. A name is refused rather than mended: it tells the period, so it must be meant.</summary>
internal static class UploadName
{
    private const int Longest = 120;
    private const string Forbidden = "/\\:*?\"<>|";

    /// <summary>What is wrong with a file's name, in the reader's words; null when nothing is.</summary>
    public static (Text Why, object?[] Values)? Wrong(string name, Feed feed) =>
        name.Length == 0 ? (Texts.UploadNoFile, [])
        : PersonalNumber.IsIn(name) ? (Texts.UploadNameIdentity, [])
        : name.Length > Longest ? (Texts.UploadNameLong, [Longest])
        : name.StartsWith('.') || name.StartsWith('~') || name.EndsWith(' ') || name.EndsWith('.') || !IsPlain(name) ? (Texts.UploadNameUnsafe, [])
        : !feed.Extensions.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) ? (Texts.UploadEnding, [string.Join(", ", feed.Extensions)])
        : feed.Recognise(name) is null ? (Texts.UploadPattern, [feed.FileExample])
        : null;

    /// <summary>Whether a sender may become the name of a folder: letters, digits, blanks, dots and dashes.</summary>
    public static bool IsSender(string sender) => sender.Length is > 0 and <= 60 && char.IsLetterOrDigit(sender[0]) && sender[^1] is not (' ' or '.')
        && sender.All(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '.' or '-' or '_') && !PersonalNumber.IsIn(sender);

    // Letters that nobody sees could turn a name round on the screen.
    private static bool IsPlain(string name) => name.EnumerateRunes().All(letter =>
        System.Text.Rune.GetUnicodeCategory(letter) is not (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.Surrogate or System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.LineSeparator
            or System.Globalization.UnicodeCategory.ParagraphSeparator or System.Globalization.UnicodeCategory.OtherNotAssigned)
        && !Forbidden.Contains(letter.ToString(), StringComparison.Ordinal)) && !name.Contains("..", StringComparison.Ordinal);
}
