using System.Text.RegularExpressions;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>Rules of the code as a whole: the culture is named, every case is met, no file is too long to read.</summary>
public partial class CodeTests
{
    private const int Longest = 300;

    private static readonly string[] Errors = ["CA1304", "CA1305", "CA1310", "CA1311", "CS8509"];

    [GeneratedRegex(@"^\s*dotnet_diagnostic\.(?<rule>\w+)\.severity\s*=\s*(?<severity>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Severity();

    [GeneratedRegex(@"<NoWarn>[^<]*|#pragma\s+warning\s+disable[^\n]*", RegexOptions.CultureInvariant)]
    private static partial Regex Silenced();

    [Fact]
    public void Culture_and_missing_cases_are_errors() => Rule.Holds(Lenient(Repository.Read(".editorconfig")));

    [Fact]
    public void A_rule_made_milder_is_caught() => Assert.Equal(
        [".editorconfig:2: CA1305 is warning", ".editorconfig:1: CA1304 is missing"],
        Lenient("[*.cs]\ndotnet_diagnostic.CA1305.severity = warning\n" + string.Concat(Errors.Where(rule => rule != "CA1304").Select(rule => $"dotnet_diagnostic.{rule}.severity = error\n"))).Select(message => string.Join(": ", message.Split(": ")[..2])));

    [Fact]
    public void No_file_silences_those_rules() => Rule.Holds(Repository.Files("**/*.cs", "**/*.csproj", "**/*.props").SelectMany(path => Silent(path, Repository.Read(path))));

    [Fact]
    public void A_silenced_rule_is_caught() => Assert.StartsWith("a.cs:2: ", Assert.Single(Silent("a.cs", "\n#pragma warning " + "disable CA1305\n")), StringComparison.Ordinal);

    [Fact]
    public void No_file_is_too_long_without_a_reason() => Rule.Holds(Repository.Files("**/*.cs", "**/*.sql", "**/*.cshtml", "**/*.css").SelectMany(path => Long(path, Repository.Read(path))));

    [Fact]
    public void A_long_file_is_caught()
    {
        Assert.StartsWith("a.cs:301: ", Assert.Single(Long("a.cs", string.Concat(Enumerable.Repeat("x\n", 301)))), StringComparison.Ordinal);
        Assert.Empty(Long("a.cs", string.Concat(Enumerable.Repeat("x\n", 300))).Concat(Long("a.cs", "// Long because: one table.\n" + new string('\n', 400))));
    }

    private static IEnumerable<string> Lenient(string config)
    {
        var lines = Severity().Matches(config);
        foreach (var line in lines.Where(line => Errors.Contains(line.Groups["rule"].Value) && line.Groups["severity"].Value != "error"))
        {
            yield return $".editorconfig:{Repository.LineOf(config, line.Groups["rule"].Index)}: {line.Groups["rule"].Value} is {line.Groups["severity"].Value}: make it error, and name the culture in the code instead";
        }

        foreach (var rule in Errors.Except(lines.Select(line => line.Groups["rule"].Value)))
        {
            yield return $".editorconfig:1: {rule} is missing: add dotnet_diagnostic.{rule}.severity = error under [*.cs]";
        }
    }

    private static IEnumerable<string> Silent(string path, string text) =>
        from place in Silenced().Matches(text)
        from rule in Errors
        where place.Value.Contains(rule, StringComparison.Ordinal)
        select $"{path}:{Repository.LineOf(text, place.Index)}: silences {rule}: name the culture, or the missing case, in the code instead";

    private static IEnumerable<string> Long(string path, string text)
    {
        var lines = text.TrimEnd('\n').Split('\n').Length;
        if (lines > Longest && !text.Contains("Long because:", StringComparison.Ordinal))
        {
            yield return $"{path}:{Longest + 1}: {lines} lines: split it where it speaks of something else, or say \"Long because: …\" in a comment";
        }
    }
}
