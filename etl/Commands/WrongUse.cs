using System.Text.RegularExpressions;
using Analytics.Etl.Settings;

namespace Analytics.Etl.Commands;

/// <summary>The command-line library's messages of wrong use, which are English, in Swedish; one that is not known here is told as it is.</summary>
public static partial class WrongUse
{
    private static readonly (Regex Shape, string Swedish)[] Sentences =
    [
        (UnknownCommand(), "Det finns inget kommando eller argument ”$1” här."),
        (UnexpectedOption(), "Det finns inget val --$1 här."),
        (FlagValue(), "Ett val utan värde fick ett värde."),
        (UnknownOption(), "Det finns inget val --$1 här."),
        (MissingArgument(), "Kommandot $1 saknar $2."),
        (MissingValue(), "Valet --$1 saknar sitt värde."),
        (NoMatch(), "”$1” hör inte hit."),
    ];

    /// <summary>The sentence for a message of the library.</summary>
    /// <param name="message">The library's message.</param>
    /// <param name="arguments">What was written: the library does not say which option it is about.</param>
    /// <param name="commands">The commands that there are.</param>
    public static string Sentence(string message, IReadOnlyList<string>? arguments = null, IReadOnlyList<string>? commands = null)
    {
        var line = message.Split('\n')[0].TrimEnd();
        var written = arguments ?? [];
        if (DefaultCommand().IsMatch(line))
        {
            return written.LastOrDefault(argument => argument.StartsWith("--", StringComparison.Ordinal)) is { } last ? $"Valet {last} saknar sitt värde." : "Ett val saknar sitt värde.";
        }

        if (NotConverted().Match(line) is { Success: true } number)
        {
            return $"{OptionOf(number.Groups[1].Value, written)}”{number.Groups[1].Value}” är inget heltal.";
        }

        if (UnknownCommand().Match(line) is { Success: true } unknown && Nearest(unknown.Groups[1].Value, commands ?? []) is { } nearest)
        {
            return $"Det finns inget kommando ”{unknown.Groups[1].Value}”. Närmast i namn är {nearest}.";
        }

        foreach (var (shape, swedish) in Sentences)
        {
            if (shape.Match(line) is { Success: true } match)
            {
                return match.Result(swedish);
            }
        }

        return line;
    }

    private static string OptionOf(string value, IReadOnlyList<string> written)
    {
        for (var at = 0; at < written.Count; at++)
        {
            if (written[at].StartsWith("--", StringComparison.Ordinal) && (written[at].EndsWith("=" + value, StringComparison.Ordinal) || at + 1 < written.Count && written[at + 1] == value))
            {
                return $"Valet {written[at].Split('=')[0]}: ";
            }
        }

        return "";
    }

    // Two letters wrong at most, as one mistypes.
    private static string? Nearest(string word, IReadOnlyList<string> commands) => NearestName.Within(word, commands, 2);

    [GeneratedRegex("^Unknown command '(.*)'", RegexOptions.CultureInvariant)]
    private static partial Regex UnknownCommand();

    [GeneratedRegex("^Unexpected option '-*(.*)'", RegexOptions.CultureInvariant)]
    private static partial Regex UnexpectedOption();

    [GeneratedRegex("^Flags cannot be assigned", RegexOptions.CultureInvariant)]
    private static partial Regex FlagValue();

    [GeneratedRegex("^Unknown option '-*(.*)'", RegexOptions.CultureInvariant)]
    private static partial Regex UnknownOption();

    [GeneratedRegex("^Command '(.*)' is missing required argument '(.*)'", RegexOptions.CultureInvariant)]
    private static partial Regex MissingArgument();

    [GeneratedRegex("^Failed to convert '(.*)' to Int", RegexOptions.CultureInvariant)]
    private static partial Regex NotConverted();

    [GeneratedRegex("^Option '-*(.*)' is defined but no value", RegexOptions.CultureInvariant)]
    private static partial Regex MissingValue();

    [GeneratedRegex("^Could not match '(.*)' with an argument", RegexOptions.CultureInvariant)]
    private static partial Regex NoMatch();

    // Spectre hands a value option that stands last the name of its hidden command.
    [GeneratedRegex("__default_command", RegexOptions.CultureInvariant)]
    private static partial Regex DefaultCommand();
}
