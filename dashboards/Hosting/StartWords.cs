using Analytics.Dashboards.Packs;
using Analytics.Etl.Settings;

namespace Analytics.Dashboards.Hosting;

/// <summary>The words that the program is started with. One that is written wrong must not start a server that nobody asked for.</summary>
public static class StartWords
{
    /// <summary>Writes the reference of settings.</summary>
    public const string Settings = "settings";

    /// <summary>Begins with the invented data; the only option without a value.</summary>
    public const string Sample = "--sample";

    /// <summary>What can be asked for.</summary>
    public const string Usage = $"""
        dashboards [{Sample}] [--urls http://localhost:5080]   visar sidorna
        dashboards {Settings}   skriver alla inställningar med förval och betydelse
        {PackArguments.Usage}
        """;

    private static readonly string[] Commands = [Settings, PackArguments.Word];
    private static readonly string[] Options = [Sample, "--urls", "--help"];

    /// <summary>What is wrong with the words, in Swedish; null when nothing is. Every setting may be given as an option, as ASP.NET Core reads them: <c>--urls http://localhost:5081</c>, <c>--urls=…</c>, <c>/urls …</c>, <c>urls=…</c>.</summary>
    public static string? Wrong(IReadOnlyList<string> words)
    {
        if (words.Contains(Settings))
        {
            return $"Kommandot {Settings} ska stå ensamt.";
        }

        for (var at = 0; at < words.Count; at++)
        {
            var word = words[at];
            if (word == Sample || word.Contains('=', StringComparison.Ordinal))
            {
                continue;
            }

            if (!IsOption(word))
            {
                return $"Det finns inget kommando ”{word}”. Närmast i namn är {NearestName.Of(word, Commands)}.";
            }

            if (++at == words.Count || IsOption(words[at]))
            {
                return Options.Contains(word) ? $"Valet {word} saknar sitt värde." : $"Valet {word} finns inte, eller saknar sitt värde. Närmast i namn är {NearestName.Of(word, Options)}.";
            }
        }

        return null;
    }

    private static bool IsOption(string word) => word.StartsWith('-') || word.StartsWith('/');
}
