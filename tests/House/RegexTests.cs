using System.Text.RegularExpressions;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>
/// No regular expression of the program takes more than in proportion to the text: a cell may be as long as a line, one megabyte, and a pattern that goes over it
/// once for each of its letters would hold a load for hours.
/// </summary>
public partial class RegexTests
{
    private const int Letters = 30_000;

    // Proportional work on such a text takes milliseconds; going over it once for each letter takes many times this.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // By a piece of the pattern: what bounds the text that it is given.
    private static readonly Dictionary<string, string> Bounded = new(StringComparer.Ordinal)
    {
        [@"\p{L}\S*\s+\S"] = "TableTail looks at the first 400 letters of a cell",
        ["\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*]."] = "a format's code has at most 255 letters (NumberFormats)",
        ["AnnotationScreen"] = "a note has at most 200 letters, and is refused before (AnnotationScreen)",
        ["(<pre.*?</pre>)"] = "pages that we render ourselves",
        [@"\r?\n\s+"] = "pages that we render ourselves",
        ["<a(?<before>"] = "pages that we render ourselves",
        ["<link rel="] = "pages that we render ourselves",
        [@"url\(""(?<address>"] = "our own style sheets",
        [@"-?\d+\.\d+"] = "pictures that we draw ourselves",
        ["^M("] = "pictures that we draw ourselves",
    };

    private static readonly string[] Pieces = ["a", "A", "9", " ", "\t", "\u00a0", "[", "(", "<", "\"", "-", ".", ",", "a ", "9 ", "1.", "ab-", "é", "å ", "\r\n", "x.y ", "stad ", " stad"];

    [GeneratedRegex(@"(?:GeneratedRegex\(|new Regex\(|Regex\.(?:IsMatch|Match|Matches|Replace|Split)\([^;]*?,\s*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [Fact]
    public void Every_pattern_takes_time_in_proportion()
    {
        var patterns = Patterns().ToList();
        Assert.True(patterns.Count > 60, $"{patterns.Count} patterns were found.");
        Rule.Holds(patterns.Where(pattern => !IsBounded(pattern)).SelectMany(pattern => Slow(pattern.Path, pattern.Text)));
    }

    [Fact]
    public void A_pattern_that_goes_back_over_the_text_is_caught() => Assert.StartsWith("a.cs: ", Assert.Single(Slow("a.cs", @"^(\s*9?)*!$")), StringComparison.Ordinal);

    [Fact]
    public void Every_exception_is_still_needed() => Rule.Holds(Bounded.Keys.Where(piece => !Patterns().Any(pattern => pattern.Text.Contains(piece, StringComparison.Ordinal) || pattern.Path.Contains(piece, StringComparison.Ordinal)))
        .Select(piece => $"RegexTests: no pattern has {piece} any more: take it off the list"));

    private static bool IsBounded((string Path, string Text) pattern) => Bounded.Keys.Any(piece => pattern.Text.Contains(piece, StringComparison.Ordinal) || pattern.Path.Contains(piece, StringComparison.Ordinal));

    private static IEnumerable<(string Path, string Text)> Patterns() =>
        from path in Repository.Files("warehouse-sql/**/*.cs", "etl/**/*.cs", "dashboards/**/*.cs")
        let source = Repository.Read(path)
        from literal in Interpolated.Strings(source)
        where Before().IsMatch(source[Math.Max(0, source.LastIndexOf('\n', Math.Max(0, literal.At - 1)))..literal.At])
        select (path, Plain(source[literal.At..literal.End]));

    // As the compiler reads it; a hole stands for a word.
    private static string Plain(string literal)
    {
        var isVerbatim = literal.Contains('@', StringComparison.Ordinal) && literal.IndexOf('@', StringComparison.Ordinal) < literal.IndexOf('"', StringComparison.Ordinal);
        var text = literal[(literal.IndexOf('"', StringComparison.Ordinal) + 1)..^1];
        text = isVerbatim ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : Regex.Unescape(text.Trim('"').Replace("\\\\", "\\\\\\\\", StringComparison.Ordinal)).Replace("\\\\", "\\", StringComparison.Ordinal);
        return literal[0] == '$' ? Regex.Replace(text, @"\{[A-Za-z(][^{}]*\}", "kva") : text;
    }

    private static IEnumerable<string> Slow(string path, string pattern)
    {
        Regex regex;
        try
        {
            regex = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);
        }
        catch (ArgumentException)
        {
            // Put together from pieces; those that are stand in the list by their file.
            yield break;
        }

        foreach (var piece in Pieces)
        {
            var run = string.Concat(Enumerable.Repeat(piece, Letters / piece.Length));
            foreach (var text in new[] { run + "\u0001", "1" + run + "\u0001", "a" + run + "\u0001" })
            {
                var isSlow = false;
                try
                {
                    _ = regex.Count(text);
                }
                catch (RegexMatchTimeoutException)
                {
                    isSlow = true;
                }

                if (isSlow)
                {
                    yield return $"{path}: {pattern} goes back over “{piece}…”: write it so that no two parts can take the same letters, or bound the text and say so in RegexTests";
                    yield break;
                }
            }
        }
    }
}
