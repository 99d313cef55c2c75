using System.Text.RegularExpressions;

namespace Analytics.Tests.House;

/// <summary>A string literal: where it begins and ends, its text with the holes in it, and what stands in the holes.</summary>
internal sealed record TextWithHoles(int At, int End, string Text, IReadOnlyList<string> Holes);

/// <summary>Reads the string literals of C# with what stands in their holes, however those nest.</summary>
internal static partial class Interpolated
{
    private const int RawQuotes = 3;

    [GeneratedRegex("""\G(?<before>\$*)(?<verbatim>@?)(?<after>\$*)(?<quotes>"+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G'(\\.[^']*|[^'\\])'", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    /// <summary>The literals that do not themselves stand in a hole.</summary>
    public static List<TextWithHoles> Strings(string source)
    {
        var found = new List<TextWithHoles>();
        for (var at = 0; at < source.Length;)
        {
            if (After(source, at) is { } past)
            {
                at = past;
            }
            else if (MayOpen(source[at]) && Opening().Match(source, at) is { Success: true } opening)
            {
                found.Add(Read(source, at, opening));
                at = found[^1].End;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    private static bool MayOpen(char letter) => letter is '$' or '@' or '"';

    // The place after a comment or a letter in quotes that begins here; null where none does.
    private static int? After(string source, int at) =>
        source.AsSpan(at).StartsWith("//") && !(at > 0 && source[at - 1] == ':') ? Past(source, at, "\n")
        : source.AsSpan(at).StartsWith("/*") ? Past(source, at + 2, "*/")
        : source[at] == '\'' && Letter().Match(source, at) is { Success: true } letter ? at + letter.Length
        : null;

    private static int Past(string source, int at, string mark) => source.IndexOf(mark, at, StringComparison.Ordinal) is >= 0 and var found ? found + mark.Length : source.Length;

    private static TextWithHoles Read(string source, int start, Match opening)
    {
        var (quotes, dollars) = (opening.Groups["quotes"].Length, opening.Groups["before"].Length + opening.Groups["after"].Length);
        var isVerbatim = opening.Groups["verbatim"].Length > 0;
        // Behind the first quote of a verbatim one, two stand for one.
        var isRaw = quotes >= RawQuotes && !isVerbatim;
        var at = start + opening.Length - quotes;
        if (quotes == 2)
        {
            return new TextWithHoles(start, at + 2, "", []);
        }

        at += isRaw ? quotes : 1;
        var (text, holes, end) = (new System.Text.StringBuilder(), new List<string>(), isRaw ? new string('"', quotes) : "\"");
        while (at < source.Length)
        {
            var rest = source.AsSpan(at);
            if (isVerbatim && rest.StartsWith("\"\"") || dollars > 0 && !isRaw && (rest.StartsWith("{{") || rest.StartsWith("}}")) || !isRaw && !isVerbatim && rest[0] == '\\')
            {
                text.Append(rest[..Math.Min(2, rest.Length)]);
                at += 2;
            }
            else if (rest.StartsWith(end))
            {
                return new TextWithHoles(start, at + end.Length, text.ToString(), holes);
            }
            else if (dollars > 0 && rest.StartsWith(new string('{', dollars)))
            {
                var close = Close(source, at + dollars);
                holes.Add(source[(at + dollars)..close].Trim());
                text.Append('{').Append(holes[^1]).Append('}');
                at = close + dollars;
            }
            else
            {
                text.Append(source[at++]);
            }
        }

        return new TextWithHoles(start, at, text.ToString(), holes);
    }

    // The place of the brace that closes a hole.
    private static int Close(string source, int at)
    {
        for (var depth = 1; at < source.Length;)
        {
            if (After(source, at) is { } past)
            {
                at = past;
                continue;
            }

            if (MayOpen(source[at]) && Opening().Match(source, at) is { Success: true } opening)
            {
                at = Read(source, at, opening).End;
                continue;
            }

            depth += source[at] is '{' or '[' or '(' ? 1 : source[at] is '}' or ']' or ')' ? -1 : 0;
            if (depth == 0)
            {
                return at;
            }

            at++;
        }

        return at;
    }
}
