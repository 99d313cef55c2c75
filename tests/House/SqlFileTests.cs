using System.Text.Json;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>A SQL file says first what it is, and every indicator has all its parts.</summary>
public class SqlFileTests
{
    private static readonly string[] Definitions = ["definition_sv", "definition_en"];

    private static readonly string[] Kinds = ["ind", "base"];

    [Fact]
    public void A_sql_file_starts_with_its_name_and_what_one_row_is() => Rule.Holds(SqlScript.All().SelectMany(script => Headless(script)));

    [Fact]
    public void A_file_with_another_name_first_is_caught() => Assert.Single(Headless(new("3-dimensions/dim_unit_more.sql", "-- dim_unit, more: takes away.\ndelete from dim_unit;")));

    [Fact]
    public void A_view_that_does_not_say_what_one_row_is_is_caught() => Assert.Single(Headless(new("2-staging/stg_x.sql", "-- stg_x: the things.\nselect r.a from raw_x r")));

    [Fact]
    public void Every_indicator_has_definitions_and_views() => Rule.Holds(Repository.Files("warehouse-sql/seeds/indicators/*.json").SelectMany(path => Incomplete(path, Repository.Read(path))));

    [Fact]
    public void An_indicator_without_its_parts_is_caught() => Assert.Equal(
        ["definition_en", "warehouse-sql/5-indicators/ind_X99.sql", "warehouse-sql/5-indicators/base_X99.sql"],
        Incomplete("warehouse-sql/seeds/indicators/X99.json", """{ "definition_sv": "Antal", "definition_en": " " }""").Select(message => message.Split(": ")[1]));

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

    private static IEnumerable<string> Incomplete(string path, string text)
    {
        using var json = JsonDocument.Parse(text);
        foreach (var name in Definitions)
        {
            if (!json.RootElement.TryGetProperty(name, out var value) || string.IsNullOrWhiteSpace(value.GetString()))
            {
                yield return $"{path}:1: {name}: is missing; write the definition in both languages";
            }
        }

        // What is derived from other figures, or not measured, is counted in no view.
        if (json.RootElement.TryGetProperty("value_method", out var method) && method.GetString() is "derived" or "none")
        {
            yield break;
        }

        foreach (var view in Kinds.Select(kind => $"warehouse-sql/5-indicators/{kind}_{Path.GetFileNameWithoutExtension(path)}.sql").Where(view => !Repository.Exists(view)))
        {
            yield return $"{path}:1: {view}: is missing; write it, an indicator counts in it and is traced through it";
        }
    }
}
