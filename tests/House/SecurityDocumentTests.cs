using System.Text.RegularExpressions;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>docs/security.md goes through every requirement of its standard up to level 2, and what it points to exists.</summary>
public partial class SecurityDocumentTests
{
    private const string Document = "docs/security.md";
    private static readonly string[] States = ["met", "partly", "n/a", "operator", "not met"];

    // How many requirements of levels 1 and 2 each chapter of ASVS 5.0.0 has, counted in OWASP's own list.
    private static readonly Dictionary<int, int> Requirements = new()
    {
        [1] = 27, [2] = 11, [3] = 19, [4] = 10, [5] = 9, [6] = 35, [7] = 18, [8] = 7, [9] = 7, [10] = 29, [11] = 14, [12] = 9, [13] = 13, [14] = 9, [15] = 13, [16] = 16, [17] = 7,
    };

    [GeneratedRegex(@"^\| (?<number>\d+\.\d+\.\d+) \| (?<what>[^|]+) \| (?<state>[^|]+) \| (?<where>[^|]*) \|$", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [Fact]
    public void Every_requirement_has_its_row() => Assert.Equal(
        Requirements.Select(chapter => (chapter.Key, chapter.Value)),
        Row().Matches(Repository.Read(Document)).Select(row => row.Groups["number"].Value).Distinct().GroupBy(number => int.Parse(number.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture)).Select(chapter => (chapter.Key, chapter.Count())));

    [Fact]
    public void Every_state_is_one_of_the_five_and_says_where_or_why() => Rule.Holds(
        from row in Row().Matches(Repository.Read(Document))
        where !States.Contains(row.Groups["state"].Value.Trim()) || row.Groups["where"].Value.Trim().Length < 3
        select $"{Document}: {row.Groups["number"].Value} is “{row.Groups["state"].Value}”, “{row.Groups["where"].Value}”: one of {string.Join(", ", States)}, and where or why");

    [Fact]
    public void Every_file_class_and_test_that_is_named_exists() => Rule.Holds(Missing(Repository.Read(Document)));

    [Fact]
    public void A_name_that_does_not_exist_is_caught()
    {
        Assert.Equal(["NoSuchTests", "docs/nothing.md"], Missing("`NoSuchTests`, `docs/nothing.md`, `RegexTests`, `docs/security.md`, `Site:Address`").Select(said => said.Split(' ')[1]));
    }

    // Names of ours: a path, or a class in capitals. Settings have a colon, headers a dash, and words of code a bracket or a dot.
    private static IEnumerable<string> Missing(string document)
    {
        var files = Repository.Files("**/*.*").ToHashSet(StringComparer.Ordinal);
        var classes = files.Where(path => path.EndsWith(".cs", StringComparison.Ordinal)).Select(path => Path.GetFileNameWithoutExtension(path)!).ToHashSet(StringComparer.Ordinal);
        return from name in Named().Matches(document).Select(found => found.Groups["name"].Value).Distinct()
               where name.Contains('/', StringComparison.Ordinal) && !name.StartsWith('/') && name.Contains('.', StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal) && !files.Contains(name)
                   || Regex.IsMatch(name, "^[A-Z][a-z]+([A-Z][a-z]+)+[0-9]?$", RegexOptions.CultureInvariant) && !classes.Contains(name)
               select $"{Document}: {name} does not exist: name what does";
    }
}
