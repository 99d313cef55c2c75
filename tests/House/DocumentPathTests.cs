using System.Text.RegularExpressions;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>What the documents point to is there: paths in code marks, and links to other files.</summary>
public partial class DocumentPathTests
{
    [Fact]
    public void Every_path_and_every_link_of_a_document_exists() => Rule.Holds(
        from document in Repository.Files("docs/**/*.md").Append("README.md")
        from missing in Missing(document, Repository.Read(document))
        select $"{document}: {missing} does not exist: name what does, with its ending");

    [Fact]
    public void A_path_without_its_ending_and_a_dead_link_are_caught() => Assert.Equal(
        ["tests/House/DocumentPathTests", "nothing.md"],
        Missing("docs/backup.md", "`tests/House/DocumentPathTests`, `tests/House`, `docs/backup.md`, `etl/sample-inbox/*.csv`, `done/x`; [a](nothing.md), [b](backup.md#when), [c](https://example.org)"));

    private static IEnumerable<string> Missing(string document, string text) =>
        PathOfOurs().Matches(text).Select(path => path.Groups["path"].Value).Where(path => !IsThere(path))
            .Concat(Link().Matches(text).Select(link => link.Groups["path"].Value).Where(path => !IsThere(Path.Combine(Path.GetDirectoryName(document)!, path))));

    private static bool IsThere(string path) => Path.Exists(Path.Combine(Repository.Root, path));

    // A room of the repository, and names below it without the signs of a pattern.
    [GeneratedRegex(@"`(?<path>(?:docs|etl|dashboards|warehouse-sql|tests)(?:/[\w.-]+)+)`", RegexOptions.CultureInvariant)]
    private static partial Regex PathOfOurs();

    [GeneratedRegex(@"\]\((?<path>[\w./-]+)(?:#[^)]*)?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
