using Analytics.Dashboards.Resources;

namespace Analytics.Dashboards.Packs;

/// <summary>What the command <c>pack</c> was asked for.</summary>
/// <param name="Code">The release's code.</param>
/// <param name="Out">The folder to write, or the file where it ends with <c>.zip</c>.</param>
/// <param name="Language">The language of the files.</param>
/// <param name="Receivers">Whom to mail it to.</param>
/// <param name="Wrong">What is wrong with the command, in Swedish; empty when nothing is.</param>
public sealed record PackArguments(string Code, string Out, Language Language, IReadOnlyList<string> Receivers, string Wrong = "")
{
    /// <summary>The command.</summary>
    public const string Word = "pack";

    /// <summary>How it is written.</summary>
    public const string Usage = """
        Så här: pack KOD [--out MAPP] [--language sv|en] [--mail-to ADRESS]…
          KOD          släppets kod, som i länken: styrgruppen-hosten-2026
          --out        mappen som filerna skrivs i, eller en fil som slutar på .zip; annars en mapp med släppets kod
          --language   filernas språk; annars svenska
          --mail-to    skickar underlaget med mejl; kan anges flera gånger
        """;

    /// <summary>Reads the command; null where another program was asked for.</summary>
    public static PackArguments? Read(IReadOnlyList<string> words)
    {
        if (words.Count == 0 || words[0] != Word)
        {
            return null;
        }

        var read = new PackArguments("", "", Language.Swedish, []);
        for (var at = 1; at < words.Count; at++)
        {
            var word = words[at];
            if (!word.StartsWith("--", StringComparison.Ordinal))
            {
                read = read.Code == "" ? read with { Code = word } : read.Because($"Bara ett släpp åt gången; ”{word}” är ett för mycket.");
                continue;
            }

            if (word is not ("--out" or "--language" or "--mail-to"))
            {
                return read.Because($"Valet {word} finns inte.");
            }

            if (++at == words.Count || words[at].StartsWith("--", StringComparison.Ordinal))
            {
                return read.Because($"Efter {word} saknas ett värde.");
            }

            read = word switch
            {
                "--out" => read with { Out = words[at] },
                "--mail-to" => read with { Receivers = [.. read.Receivers, words[at]] },
                _ when words[at] == Language.Swedish.Tag => read with { Language = Language.Swedish },
                _ when words[at] == Language.English.Tag => read with { Language = Language.English },
                _ => read.Because($"Språket {words[at]} finns inte. Ange sv eller en."),
            };
        }

        return read.Code == "" ? read.Because("Ange vilket släpp underlaget ska göras av.") : read.Out == "" ? read with { Out = read.Code } : read;
    }

    private PackArguments Because(string wrong) => Wrong == "" ? this with { Wrong = wrong } : this;
}
