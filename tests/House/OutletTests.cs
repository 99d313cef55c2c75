using System.Text.RegularExpressions;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>
/// pub_value is the one source of every figure about persons and talks. What else the published layer holds is a closed list: a new view or column that
/// counts anything stops here until somebody has said why it can reveal nothing.
/// </summary>
public partial class OutletTests
{
    [GeneratedRegex(@"(^|_)(count|counts|total|sum|quantity|rows|numerator|denominator|value|people|low|high|low_998|high_998|percent|difference|missing)$", RegexOptions.CultureInvariant)]
    private static partial Regex Counting();

    // Tables of the ledger with counts of talks or persons by month or place, and what was once shown: the published layer has no business with them.
    private static readonly string[] Closed = ["delivery_total", "delivery_family", "code_proposal"];

    // Facts about organisations, centres and agreements that are public before they are counted, and never about a person or a talk. Each is read by the view
    // that publishes it and by no other, so that its columns are looked over once. Offers need no fact: they are published as the dimension has them.
    internal static readonly Dictionary<string, string> PublicFacts = new(StringComparer.Ordinal)
    {
        ["6-published/pub_family_centre.sql"] = "fact_family_centre_year",
    };

    // What a public fact holds beside it that is no public fact: visits of children are persons; costs are the parties' own.
    private static readonly string[] NeverPublished = ["child_visits", "cost_child_health", "cost_midwifery", "cost_open_preschool", "cost_social_services"];

    // pub_value and what is made of its shown figures; counts of lines, which are null where lines are persons or talks (pub_protected_feed); counts of
    // cells, deliveries, days and months, and public facts about municipalities.
    private static readonly string[] Counted =
    [
        "pub_comparison: reference_value, limit_low, limit_high, difference, target_value, from_value, missing, part_count, part_total, limit_low_998, limit_high_998",
        "pub_delivery: read_count, loaded_count, rejected_count",
        // Facts about one named centre and its agreement: how many of fifteen points, how many other actors take part, how large a post the coordinator has.
        "pub_family_centre: point_count, other_actor_count, coordinator_percent",
        "pub_feed: delivery_count",
        "pub_freshness: delivery_count",
        "pub_growth: month_count, median_percent, largest_percent",
        "pub_period: month_count",
        "pub_publication: cell_count, changed_count",
        "pub_publication_change: changed_count, shown_count, hidden_count, other_count",
        "pub_rejection: line_count",
        // How large the frozen file is, and how many cells, deliveries and names its tables hold; never how many talks or persons.
        "pub_release: byte_count",
        "pub_release_table: row_count",
        "pub_setting: setting_value",
        "pub_similar_trait: own_value, similar_value",
        "pub_value: numerator, denominator, value, value_low, value_high, value_low_998, value_high_998, part_count, part_total",
        "pub_warning: warning_count",
    ];

    [Fact]
    public void What_the_published_layer_counts_is_a_closed_list()
    {
        using var warehouse = new TestWarehouse();
        var found = warehouse.Rows("select name from sqlite_master where name like 'pub!_%' escape '!' and type in ('table', 'view')")
            .Select(name => (Name: name, Columns: warehouse.Rows($"select name from pragma_table_info('{name}')").Where(column => Counting().IsMatch(column)).ToList()))
            .Where(item => item.Columns.Count > 0)
            .Select(item => (item.Name, item.Columns)).ToList();

        Assert.Equal(
            Counted.Select(Sorted).Order(StringComparer.Ordinal),
            found.Select(item => Sorted($"{item.Name}: {string.Join(", ", item.Columns)}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_published_view_reads_counts_of_the_ledger() => Rule.Holds(Broken(SqlScript.All()));

    [Fact]
    public void A_published_view_of_counts_is_caught() => Assert.Equal(
        ["6-published/pub_x.sql:1: reads delivery_total, which counts persons or talks: figures come from pub_value alone"],
        Broken([new("6-published/pub_x.sql", "select t.total from delivery_total t")]));

    [Fact]
    public void A_public_fact_is_caught_in_any_view_but_its_own()
    {
        Assert.Empty(Broken([new("6-published/pub_family_centre.sql", "select f.year_no from fact_family_centre_year f")]));
        Assert.Equal(
            ["6-published/pub_x.sql:1: reads fact_family_centre_year, which counts persons or talks: figures come from pub_value alone"],
            Broken([new("6-published/pub_x.sql", "select f.year_no from fact_family_centre_year f")]));
        Assert.Equal(
            ["6-published/pub_family_centre.sql:1: reads fact_referral, which counts persons or talks: figures come from pub_value alone"],
            Broken([new("6-published/pub_family_centre.sql", "select f.outcome from fact_referral f")]));
    }

    [Fact]
    public void A_public_fact_brings_no_persons_along() => Rule.Holds(
        from path in PublicFacts.Keys
        from column in NeverPublished
        where Regex.IsMatch(Repository.Read("warehouse-sql/" + path), $@"\b{column}\b")
        select $"{path}: publishes {column}, which is no public fact: leave it out");

    [Fact]
    public void The_log_of_what_was_shown_is_read_for_its_statuses_alone() => Rule.Holds(SqlScript.All()
        .Where(script => script.Path.StartsWith("6-published/", StringComparison.Ordinal) && script.Tables().Any(named => named.Table == "publication_log"))
        .Where(script => Regex.IsMatch(Repository.Read("warehouse-sql/" + script.Path), @"\.(numerator|denominator|value|content_hash)\b"))
        .Select(script => $"{script.Path}: reads what publication_log keeps of figures: read the status alone"));

    private static List<string> Broken(IEnumerable<SqlScript> scripts) =>
        [.. from script in scripts
            where script.Path.StartsWith("6-published/", StringComparison.Ordinal)
            from named in script.Tables()
            where PublicFacts.GetValueOrDefault(script.Path) != named.Table
            where Closed.Contains(named.Table) || named.Table.StartsWith("ind_", StringComparison.Ordinal) || named.Table.StartsWith("fact_", StringComparison.Ordinal)
            select $"{script.Path}:{named.Line}: reads {named.Table}, which counts persons or talks: figures come from pub_value alone"];

    private static string Sorted(string line) => line.Split(": ")[0] + ": " + string.Join(", ", line.Split(": ")[1].Split(", ").Order(StringComparer.Ordinal));
}
