using System.Text.RegularExpressions;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>Pipeline, bare machine and laptop call one script, with arguments that it has.</summary>
public partial class PipelineTests
{
    private static readonly string[] Callers = ["pipeline.yml", ".ci/run"];

    [GeneratedRegex(@"tests/run\.sh(?:[ \t]+(?<argument>--?\w[\w-]*))?", RegexOptions.CultureInvariant)]
    private static partial Regex Call();

    [GeneratedRegex(@"^\s*(?<argument>--\w+)\)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Case();

    [Fact]
    public void Every_call_of_the_script_names_an_argument_it_has()
    {
        var known = Case().Matches(Repository.Read("tests/run.sh")).Select(found => found.Groups["argument"].Value).ToList();

        Assert.Equal(["--format", "--build", "--test", "--dependencies"], known);
        Rule.Holds(Callers.SelectMany(path => Unknown(path, Repository.Read(path), known)));
    }

    [Fact]
    public void Every_argument_is_used_by_the_pipeline() => Assert.Equal(
        ["--build", "--dependencies", "--format", "--test"],
        Call().Matches(Repository.Read("pipeline.yml")).Select(call => call.Groups["argument"].Value).Where(argument => argument.Length > 0).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_call_with_an_argument_it_lacks_is_caught() => Assert.Equal(
        ["a.yml:2: tests/run.sh --fast: use one of --test, or teach it the script"],
        Unknown("a.yml", "# tests/run.sh does it all\n- bash: tests/run.sh --fast\n- bash: tests/run.sh --test", ["--test"]));

    private static IEnumerable<string> Unknown(string path, string text, IReadOnlyCollection<string> known) =>
        from call in Call().Matches(text)
        let argument = call.Groups["argument"].Value
        where argument.Length > 0 && !known.Contains(argument)
        select $"{path}:{Repository.LineOf(text, call.Index)}: tests/run.sh {argument}: use one of {string.Join(", ", known)}, or teach it the script";
}
