using System.Text.RegularExpressions;
using Analytics.Tests.House;

namespace Analytics.Tests.Install;

/// <summary>A fenced block of a guide.</summary>
/// <param name="Line">The line of the guide on which it begins.</param>
/// <param name="Language">What stands after the fence.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Mark">The line above it, which says whether a test runs it.</param>
internal sealed partial record GuideBlock(int Line, string Language, string Text, string Mark)
{
    /// <summary>Whether a test runs it.</summary>
    public bool IsRun => Mark == "Run by a test:";

    /// <summary>Whether the guide says one or the other, and why not.</summary>
    public bool IsMarked => IsRun || NotRun().IsMatch(Mark);

    /// <summary>The blocks of a guide, in order.</summary>
    public static IReadOnlyList<GuideBlock> Of(string guide)
    {
        var blocks = new List<GuideBlock>();
        var lines = guide.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            if (!lines[at].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var (begin, language) = (at, lines[at][3..].Trim());
            for (at++; at < lines.Length && !lines[at].StartsWith("```", StringComparison.Ordinal); at++)
            {
            }

            blocks.Add(new GuideBlock(begin + 1, language, string.Join('\n', lines[(begin + 1)..at]), lines[..begin].LastOrDefault(line => line.Length > 0) ?? ""));
        }

        return blocks;
    }

    /// <summary>The blocks of a file.</summary>
    public static IReadOnlyList<GuideBlock> In(string path) => Of(Repository.Read(path));

    [GeneratedRegex(@"^Not run by a test: .{10,}\.$", RegexOptions.CultureInvariant)]
    private static partial Regex NotRun();
}
