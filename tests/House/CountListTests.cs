using System.Text.Json;
using System.Text.RegularExpressions;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>The lists that the protection of small counts reckons with are whole: what is protected has its counts, and every count has its rows.</summary>
public partial class CountListTests
{
    private const string Seeds = "warehouse-sql/seeds/";

    // A branch of ind_count: the count, and what its breakdown is made of.
    [GeneratedRegex(@"^select '(?<count>\w+)'(?: as count_code)?, (?<breakdown>''|\w+\.\w+|concat\('\w+=', \w+\.\w+\)),", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Branch();

    // Measured by members, with no figure of the whole.
    private static readonly string[] MembersAlone = ["H09", "K02", "K08", "K09", "K12"];

    private sealed record Named(string File, string Count, string Kind);

    private static readonly List<string[]> Counts = Rows("dim_count.csv");
    private static readonly List<string[]> OfIndicators = Rows("dim_indicator_count.csv");

    [Fact]
    public void What_is_protected_has_its_counts() => Rule.Holds(Protected().SelectMany(indicator => Lacking(indicator, OfIndicators)));

    [Fact]
    public void What_is_not_protected_has_none() => Rule.Holds(OfIndicators
        .Where(row => !Protected().Any(indicator => indicator.Code == row[0] && indicator.Parts.Contains(row[2])))
        .Select(row => $"{Seeds}dim_indicator_count.csv: {row[0]} does not protect its {row[2]}; take the row away"));

    [Fact]
    public void Every_count_that_is_named_is_listed() => Rule.Holds(OfIndicators.Select(row => new Named("dim_indicator_count", row[3], row[4].Split('=')[0]))
        .Concat(Rows("dim_count_bound.csv").SelectMany(row => new[] { new Named("dim_count_bound", row[0], row[1]), new Named("dim_count_bound", row[2], row[3]) }))
        .Concat(Rows("dim_count_floor.csv").Select(row => new Named("dim_count_floor", row[1], "")))
        .Where(named => !Counts.Exists(row => row[0] == named.Count && row[1] == named.Kind))
        .Select(named => $"{Seeds}{named.File}.csv: {named.Count} by '{named.Kind}' is not in dim_count.csv"));

    [Fact]
    public void Every_count_by_month_is_counted()
    {
        var branches = Branch().Matches(Repository.Read("warehouse-sql/5-indicators/ind_count.sql")).Select(match => (Count: match.Groups["count"].Value, Breakdown: match.Groups["breakdown"].Value)).ToList();

        // Every select of the view is read: the rule sees all of it.
        Assert.Equal(Repository.Read("warehouse-sql/5-indicators/ind_count.sql").Split('\n').Count(line => line.StartsWith("select ", StringComparison.Ordinal)), branches.Count);
        Rule.Holds(Counts.Where(row => row[3] == "months" && !branches.Exists(branch => branch.Count == row[0] && Counted(branch.Breakdown, row[1])))
            .Select(row => $"warehouse-sql/5-indicators/ind_count.sql: does not count {row[0]} by '{row[1]}'")
            .Concat(branches.Where(branch => !Counts.Exists(row => row[0] == branch.Count && row[3] == "months" && Counted(branch.Breakdown, row[1])))
                .Select(branch => $"warehouse-sql/5-indicators/ind_count.sql: {branch.Count} by {branch.Breakdown} is not in dim_count.csv")));
    }

    [Theory]
    [InlineData("H04,organisation,denominator", "H04 by 'organisation' lacks its denominator")]
    [InlineData("S01,,numerator", "S01 by '' lacks its numerator")]
    [InlineData("K12,missing=grund,numerator", "K12 by 'missing' lacks its numerator")]
    [InlineData("H05,,denominator", "H05 by '' lacks its denominator")]
    public void A_row_that_is_gone_is_missed(string gone, string said)
    {
        var left = OfIndicators.FindAll(row => string.Join(',', row[..3]) != gone);

        Assert.NotEqual(OfIndicators.Count, left.Count);
        Assert.Contains(said, Assert.Single(Protected().SelectMany(indicator => Lacking(indicator, left))), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lacking((string Code, string[] Parts, string[] Kinds) indicator, List<string[]> rows)
    {
        return from kind in MembersAlone.Contains(indicator.Code) ? indicator.Kinds : indicator.Kinds.Prepend("")
               from part in indicator.Parts
               where !Has(rows, indicator.Code, part, kind)
               select $"{Seeds}dim_indicator_count.csv: {indicator.Code} by '{kind}' lacks its {part}";
    }

    // A row for the kind, or one for each of its members.
    private static bool Has(List<string[]> rows, string code, string part, string kind)
    {
        var own = rows.Where(row => row[0] == code && row[2] == part).Select(row => row[1]).ToHashSet();
        var members = Rows("dim_breakdown_member.csv").Where(row => row[2] == kind).Select(row => row[1]).ToList();
        return own.Contains(kind) || (members.Count > 0 && members.TrueForAll(own.Contains));
    }

    private static bool Counted(string expression, string kind) => expression == "''" ? kind.Length == 0
        : expression == "f.breakdown" || (kind.Length > 0 && (expression.Contains($"'{kind}='", StringComparison.Ordinal) || expression.EndsWith($".{kind}_breakdown", StringComparison.Ordinal)));

    private static IEnumerable<(string Code, string[] Parts, string[] Kinds)> Protected() =>
        from path in Repository.Files(Seeds + "indicators/*.json")
        let entry = JsonDocument.Parse(Repository.Read(path)).RootElement
        let parts = entry.GetProperty("protected").GetString() switch { "numerator" => ["numerator"], "denominator" => ["denominator"], "share" => ["numerator", "denominator"], _ => Array.Empty<string>() }
        where parts.Length > 0 && entry.GetProperty("state").GetString() == "measured"
        select (entry.GetProperty("indicator_code").GetString()!, parts, entry.GetProperty("breakdowns").EnumerateArray().Select(kind => kind.GetString()!).ToArray());

    private static List<string[]> Rows(string seed) => [.. Repository.Read(Seeds + seed).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(','))];
}
