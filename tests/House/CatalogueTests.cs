using System.Globalization;
using System.Text.Json;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>The catalogue is whole: all 118 indicators stand in it, measured or with the reason why not, in both languages.</summary>
public class CatalogueTests
{
    // Groups of the catalogue, their number of indicators and where their order begins.
    private static readonly (char Group, int Count, int Order)[] Groups =
        [('K', 12, 100), ('N', 6, 200), ('H', 12, 300), ('U', 15, 400), ('J', 10, 500), ('C', 26, 600), ('P', 15, 700), ('O', 8, 800), ('S', 9, 900), ('Q', 5, 1000)];

    private static readonly IReadOnlySet<string> Feeds = Repository.Read("warehouse-sql/seeds/dim_feed.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]).ToHashSet();

    [Fact]
    public void The_catalogue_holds_all_118_in_their_order() => Assert.Equal(
        Groups.SelectMany(group => Enumerable.Range(1, group.Count).Select(number => string.Create(CultureInfo.InvariantCulture, $"{group.Group}{number:00} {group.Order + number}"))),
        Files().Select(file => JsonDocument.Parse(file.Text).RootElement)
            .Select(entry => (Code: entry.GetProperty("indicator_code").GetString(), Order: entry.GetProperty("sort_order").GetInt32()))
            .Distinct().OrderBy(entry => entry.Order).Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Code} {entry.Order}")));

    [Fact]
    public void Every_entry_is_whole() => Rule.Holds(Files().SelectMany(file => CatalogueRules.Messages(file.Path, file.Text, Feeds, Repository.Exists)));

    [Fact]
    public void A_file_is_named_after_its_indicator() => Rule.Holds(Files()
        .Where(file => !Path.GetFileName(file.Path).StartsWith(JsonDocument.Parse(file.Text).RootElement.GetProperty("indicator_code").GetString()!, StringComparison.Ordinal))
        .Select(file => $"{file.Path}:1: holds another indicator; name the file after it"));

    [Theory]
    [InlineData("\"caveat_en\": \"", "\"caveat_eng\": \"", "keys")]
    [InlineData("\"reason_sv\": \"\"", "\"reason_sv\": \"Ingen källa.\"", "reason", "reason")]
    [InlineData("\"name_en\": \"Meetings of the steering group\"", "\"name_en\": \"\"", "name")]
    [InlineData("\"name_en\": \"Meetings of the steering group\"", "\"name_en\": \"Styrgruppsmöten\"", "name")]
    [InlineData("Två möten per IOP-år.", "Två möten per IOP-år", "denominator")]
    [InlineData("\"state\": \"measured\"", "\"state\": \"no_source\"", "reason", "value_method", "levels", "period_kinds", "feeds", "warehouse-sql/5-indicators/ind_P01.sql", "warehouse-sql/5-indicators/base_P01.sql")]
    [InlineData("\"goals\": \"MB3\"", "\"goals\": \"MB8\"", "goals")]
    [InlineData("\"goals\": \"MB3\"", "\"goals\": \"\"", "goals")]
    [InlineData("[\"county\"]", "[\"country\"]", "levels")]
    [InlineData("[\"iop_year\"]", "[\"decade\"]", "period_kinds")]
    [InlineData("\"feed\": \"partnerskap\"", "\"feed\": \"partner\"", "feeds")]
    [InlineData("\"interval_method\": \"none\"", "\"interval_method\": \"wilson\"", "interval_method")]
    [InlineData("\"version_no\": 1", "\"version_no\": 2", "change")]
    public void An_entry_that_breaks_a_rule_is_caught(string whole, string broken, params string[] named)
    {
        const string path = "warehouse-sql/seeds/indicators/P01.json";
        var text = Repository.Read(path);
        Assert.Contains(whole, text, StringComparison.Ordinal);
        Assert.Equal(named, CatalogueRules.Messages(path, text.Replace(whole, broken, StringComparison.Ordinal), Feeds, Repository.Exists).Select(message => message.Split(": ")[1]));
    }

    [Fact]
    public void An_entry_without_its_views_is_caught() => Assert.Equal(2,
        CatalogueRules.Messages("P01.json", Repository.Read("warehouse-sql/seeds/indicators/P01.json"), Feeds, _ => false).Count);

    private static IEnumerable<(string Path, string Text)> Files() => Repository.Files("warehouse-sql/seeds/indicators/*.json").Select(path => (path, Repository.Read(path)));
}
