using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Etl.Deliveries;

namespace Analytics.Etl.Observability;

/// <summary>What may stand in a log: no personal number, no choices of an address, and of other programs' own words only those known to be harmless.</summary>
internal static partial class DiscreetText
{
    private const string Left = "…";

    // What we write ourselves, and libraries that tell of addresses, processes and jobs. All others may repeat what a person or a provider wrote to them.
    private static readonly string[] Trusted =
        ["Analytics.", "Schema", "Hangfire", "Microsoft.Hosting.Lifetime", "Microsoft.Extensions.Hosting", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.DataProtection"];

    /// <summary>Whether a category's words may be written.</summary>
    public static bool IsTrusted(string category) => Array.Exists(Trusted, known => category.StartsWith(known, StringComparison.Ordinal));

    /// <summary>A text of one line, without personal numbers and without what was chosen in an address.</summary>
    public static string Of(string text)
    {
        var masked = OneLine(PersonalNumber.MaskIn(text));
        return masked.Contains('?', StringComparison.Ordinal) ? Query().Replace(masked, "?" + Left) : masked;
    }

    /// <summary>A value: numbers, times and words of a closed list as they are; text without what must not be there.</summary>
    public static object? Value(object? value, bool isTrusted) => value switch
    {
        null or bool or int or long or short or byte or double or float or decimal or Enum or Guid or DateTime or DateTimeOffset or TimeSpan => value,
        _ when !isTrusted => Left,
        _ => Of(Convert.ToString(value, CultureInfo.InvariantCulture) ?? ""),
    };

    /// <summary>A template with its values put in.</summary>
    public static string Fill(string template, IReadOnlyList<KeyValuePair<string, object?>> values) => Hole().Replace(template, hole =>
    {
        var value = values.FirstOrDefault(pair => pair.Key == hole.Groups[1].Value).Value;
        return Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
    });

    // A line end in what somebody wrote must not begin a line that looks like ours, and nothing in it may steer the screen that shows it.
    private static string OneLine(string text) => text.Any(Breaks) ? string.Concat(text.Select(letter => Breaks(letter) ? ' ' : letter)) : text;

    private static bool Breaks(char letter) => char.IsControl(letter) || letter is '\u2028' or '\u2029';

    [GeneratedRegex(@"\?[^\s""'<>)\]]*=[^\s""'<>)\]]*", RegexOptions.CultureInvariant)]
    private static partial Regex Query();

    [GeneratedRegex(@"\{(\w+)[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Hole();
}
