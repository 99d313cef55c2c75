using System.Text;

namespace Analytics.Tests.House;

/// <summary>Reads C# (and the C# in Razor) just well enough to tell strings from comments and code.</summary>
internal static class CSharpText
{
    /// <summary>The string literals of a text with the place each begins at; what stands in the holes of an interpolated one is left in.</summary>
    public static IEnumerable<(int At, string Text, bool IsInterpolated)> Strings(string source)
    {
        var at = 0;
        while (at < source.Length)
        {
            var rest = source.AsSpan(at);
            if (rest.StartsWith("//") && !(at > 0 && source[at - 1] == ':'))
            {
                at = End(source, at, "\n");
            }
            else if (rest.StartsWith("/*"))
            {
                at = End(source, at + 2, "*/");
            }
            else if (rest.StartsWith("@*"))
            {
                at = End(source, at + 2, "*@");
            }
            else if (rest.StartsWith("'\"'") || rest.StartsWith("'\\\"'"))
            {
                at += rest[1] == '"' ? 3 : 4;
            }
            else if (source[at] == '"')
            {
                var begin = at;
                var text = Literal(source, ref at);
                yield return (begin, text, source.AsSpan(0, begin).TrimEnd('@').EndsWith("$"));
            }
            else
            {
                at++;
            }
        }
    }

    private static string Literal(string source, ref int at)
    {
        var quotes = source.AsSpan(at).IndexOfAnyExcept('"') is >= 3 and var count ? count : 1;
        var begin = at + quotes;
        if (quotes > 1)
        {
            at = End(source, begin, new string('"', quotes));
            return source[begin..Math.Max(begin, at - quotes)];
        }

        var isVerbatim = at > 0 && (source[at - 1] == '@' || (at > 1 && source[at - 1] == '$' && source[at - 2] == '@'));
        var text = new StringBuilder();
        for (at = begin; at < source.Length; at++)
        {
            if (isVerbatim && source[at] == '"' && at + 1 < source.Length && source[at + 1] == '"')
            {
                at++;
            }
            else if (!isVerbatim && source[at] == '\\' && at + 1 < source.Length)
            {
                at++;
            }
            else if (source[at] == '"' || (!isVerbatim && source[at] == '\n'))
            {
                at++;
                break;
            }

            text.Append(source[at]);
        }

        return text.ToString();
    }

    private static int End(string source, int from, string mark)
    {
        var found = source.IndexOf(mark, Math.Min(from, source.Length), StringComparison.Ordinal);
        return found < 0 ? source.Length : found + mark.Length;
    }
}
