using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Hosting;
using Analytics.Dashboards.Hosting.Desk;
using Analytics.Etl;
using Analytics.Etl.Retention;
using Microsoft.Extensions.Configuration;

namespace Analytics.Tests.House;

/// <summary>docs/retention.md is what a data-protection officer reads: its times are the code's, in both languages.</summary>
public partial class RetentionDocumentTests
{
    private static readonly string[] Languages = [.. File.ReadAllText(Path.Combine(Repository.Root, "docs", "retention.md")).Split("\n# What is kept")];

    [Fact]
    public void Times_of_the_document_are_those_of_the_code()
    {
        var settings = new ConfigurationManager { ["SignIn:Authority"] = "https://x.example", ["SignIn:ClientId"] = "x", ["SignIn:ClientSecret"] = "x", ["SignIn:Roles:Officer"] = "x" };
        (string Where, int Number, string Swedish, string English)[] times =
        [
            ("`raw_procedure.pseudonym`", RetentionRule.PseudonymMonths, "månader", "months"),
            ("`job_run`", RetentionRule.JobMonths, "månader", "months"),
            ("`Inbox:KeepDays`", EtlOptions.Read(new ConfigurationManager()).KeepDays, "dagar", "days"),
            ("`AccessLog:KeepDays`", AccessLogDays.Read(settings), "dagar", "days"),
            ("`Upload:Path`", (int)DeskWork.KeptFor.TotalHours, "timme", "hour"),
            ("`SignIn:SessionHours`", (int)SignInOptions.Read(settings).Session.TotalHours, "timmar", "hours"),
        ];
        var idle = (int)SignInOptions.Read(settings).Idle.TotalMinutes;

        Assert.Equal(2, Languages.Length);
        Assert.All(times, time =>
        {
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"| {time.Number} {time.Swedish}"), Row(Languages[0], time.Where), StringComparison.Ordinal);
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"| {time.Number} {time.English}"), Row(Languages[1], time.Where), StringComparison.Ordinal);
        });
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{idle} minuter (`SignIn:IdleMinutes`)"), Row(Languages[0], "`SignIn:SessionHours`"), StringComparison.Ordinal);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"{idle} minutes (`SignIn:IdleMinutes`)"), Row(Languages[1], "`SignIn:SessionHours`"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_and_both_languages_tell_of_the_same_things()
    {
        Assert.Equal(Languages[0].Split('\n').Count(IsRow), Languages[1].Split('\n').Count(IsRow));
        Assert.Equal(["access_log", "job_run", "pseudonym"], RetentionRule.All.Select(rule => rule.Kind).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_column_that_holds_a_person_stands_in_both_languages()
    {
        var holds = (from path in Repository.Files("warehouse-sql/1-tables/*.sql")
                     from table in Table().Matches(Repository.Read(path))
                     where Person().IsMatch(table.Groups["columns"].Value)
                     select table.Groups["name"].Value).ToList();

        Assert.Superset(new HashSet<string> { "delivery", "code_alias", "release_reader", "access_log", "raw_procedure" }, holds.ToHashSet());
        Rule.Holds(
            from language in Languages
            from table in holds
            where !language.Split('\n').Any(line => IsRow(line) && (line.Contains($"`{table}`", StringComparison.Ordinal) || line.Contains($"`{table}.", StringComparison.Ordinal)))
            select $"docs/retention.md: {table} holds who somebody is, and no row of “{language[..20]}…” tells how long");
    }

    [GeneratedRegex(@"create table (?<name>\w+) \((?<columns>.*?)^\);", RegexOptions.CultureInvariant | RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Table();

    // Columns for an account or an address, and the sender's own word for a family.
    [GeneratedRegex(@"^\s+(?:\w+_by|who|reader|receiver|pseudonym)\s+nvarchar", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Person();

    private static string Row(string text, string where) => text.Split('\n').Single(line => IsRow(line) && line.Contains(where, StringComparison.Ordinal));

    private static bool IsRow(string line) => line.StartsWith("| ", StringComparison.Ordinal);
}
