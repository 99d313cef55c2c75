using System.Text.RegularExpressions;

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
        (NotConverted(), "”$1” är inget heltal."),
        (MissingValue(), "Valet --$1 saknar sitt värde."),
        (NoMatch(), "”$1” hör inte hit."),
        (DefaultCommand(), "Ett val saknar sitt värde."),
    ];

    /// <summary>The sentence for a message of the library.</summary>
    public static string Sentence(string message)
    {
        var line = message.Split('\n')[0].TrimEnd();
        foreach (var (shape, swedish) in Sentences)
        {
            if (shape.Match(line) is { Success: true } match)
            {
                return match.Result(swedish);
            }
        }

        return line;
    }

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
