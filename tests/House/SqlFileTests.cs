using Xunit;

namespace Analytics.Tests.House;

/// <summary>A SQL file says first what it is.</summary>
public class SqlFileTests
{
    [Fact]
    public void A_sql_file_starts_with_its_name_and_what_one_row_is() => Rule.Holds(SqlScript.All().SelectMany(script => Headless(script)));

    [Fact]
    public void A_file_with_another_name_first_is_caught() => Assert.Single(Headless(new("3-dimensions/dim_unit_more.sql", "-- dim_unit, more: takes away.\ndelete from dim_unit;")));

    [Fact]
    public void A_view_that_does_not_say_what_one_row_is_is_caught() => Assert.Single(Headless(new("2-staging/stg_x.sql", "-- stg_x: the things.\nselect r.a from raw_x r")));

    private static IEnumerable<string> Headless(SqlScript script)
    {
        var first = script.Text.Split('\n')[0].TrimEnd('\r');
        var start = $"-- {script.Name}";
        if (script.Role != SqlRole.Tables && !first.StartsWith(start + ": ", StringComparison.Ordinal) && !(script.Role == SqlRole.Load && first.StartsWith(start + ", ", StringComparison.Ordinal) && first.Contains(": ", StringComparison.Ordinal)))
        {
            yield return $"{script.Path}:1: starts with \"{first}\": start with \"{start}: \" and what one row is (a check: its promise, in Swedish)";
        }
        else if (script.Role == SqlRole.View && !first.Contains("one row per ", StringComparison.Ordinal))
        {
            yield return $"{script.Path}:1: does not say what one row is: write \"{start}: one row per …\"";
        }
    }
}
