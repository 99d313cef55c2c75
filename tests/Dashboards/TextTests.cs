using System.Reflection;
using System.Text.RegularExpressions;
using Analytics.Dashboards.Resources;

namespace Analytics.Tests.Dashboards;

/// <summary>Every text exists in both languages, with the same places for values.</summary>
public sealed class TextTests
{
    // The same word in both languages.
    private static readonly string[] Alike = [nameof(Texts.Period), nameof(Texts.Definition), nameof(Texts.InnerJournal), nameof(Texts.LogWho), nameof(Texts.PackSize), nameof(Texts.ColumnPeriod), nameof(Texts.EntryVersion), nameof(Texts.SplitOrganisation), nameof(Texts.OrganisationOne), "WordPlan"];

    private static List<(string Name, Text Text)> All =>
        [.. typeof(Texts).GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static).Where(found => found.FieldType == typeof(Text) || found.FieldType == typeof(Text[])).SelectMany(found => (found.GetValue(null) is Text[] several ? several : [(Text)found.GetValue(null)!]).Select(text => (found.Name, text)))];

    [Fact]
    public void Texts_ExistInBothLanguages()
    {
        Assert.True(All.Count > 100);
        Assert.Empty(All.Where(item => string.IsNullOrWhiteSpace(item.Text.Sv) || string.IsNullOrWhiteSpace(item.Text.En)).Select(item => item.Name));
        Assert.Equal(Alike.Order(), All.Where(item => item.Text.Sv == item.Text.En && Regex.IsMatch(Regex.Replace(item.Text.Sv, @"\{\d[^}]*\}", ""), @"\p{L}")).Select(item => item.Name).Order());
    }

    [Fact]
    public void Texts_AreAllUsed()
    {
        var code = string.Concat(House.Repository.Files("dashboards/**/*.cs", "dashboards/**/*.cshtml").Select(House.Repository.Read));

        List<string> unused = [.. All.Select(item => item.Name).Distinct().Where(name => Regex.Count(code, $@"\b{name}\b") < 2)];
        Assert.Equal([], unused);
    }

    [Fact]
    public void Texts_HaveTheSamePlacesForValuesInBothLanguages() =>
        Assert.Empty(All.Where(item => !PlacesOf(item.Text.Sv).SequenceEqual(PlacesOf(item.Text.En))).Select(item => item.Name));

    // Names of a place, a classification, an agreement and a board; and what a link to the Swedish page says.
    private static readonly string[] Names = ["Idéburet offentligt partnerskap kring barn som anhöriga inom hälso- och sjukvård", "Operativa hälso- och sjukvårdsnämnden", "Västra Götalandsregionen", "Västra Götaland", "KVÅ", "på svenska"];

    [Fact]
    public void English_HoldsNoSwedishLetters_ExceptInNames() =>
        Assert.Empty(All.Where(item => Regex.IsMatch(Names.Aggregate(item.Text.En, (text, name) => text.Replace(name, "", StringComparison.OrdinalIgnoreCase)), "[åäöÅÄÖ]"))
            .Select(item => item.Name));

    [Fact]
    public void CodesOfTheWarehouse_HaveWords()
    {
        string[] states = ["waiting", "loading", "held", "loaded", "superseded", "withdrawn", "rejected"];
        string[] statuses = ["shown", "hidden", "too_few", "not_delivered", "not_applicable", "no_definition", "no_source", "not_published"];
        string[] kinds = ["month", "quarter", "half_year", "year", "iop_year", "rolling_year"];

        Assert.All(states, code => Assert.NotEqual(code, CodeWords.State(code).En + CodeWords.State(code).Sv));
        Assert.All(statuses, code => Assert.NotEqual(code, CodeWords.Status(code).Sv));
        Assert.All(kinds, code => Assert.NotEqual(code, CodeWords.PeriodKind(code).Sv));
        Assert.All(kinds, code => Assert.NotEqual(code, CodeWords.PeriodKinds(code).Sv));
    }

    private static IEnumerable<string> PlacesOf(string text) => Regex.Matches(text, @"\{\d\}").Select(match => match.Value).Distinct().Order();
}
