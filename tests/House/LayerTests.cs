using Xunit;

namespace Analytics.Tests.House;

/// <summary>A SQL layer reads the layer before it, dimensions and the ledger, nothing else.</summary>
public class LayerTests
{
    private static readonly Dictionary<string, string[]> Reads = new(StringComparer.Ordinal)
    {
        ["2-staging"] = ["raw_", "stg_"],
        ["3-dimensions"] = ["stg_", "dim_"],
        ["4-facts"] = ["stg_", "dim_", "fact_"],
        ["5-indicators"] = ["fact_", "dim_", "base_", "ind_"],
        ["6-published"] = ["dim_", "pub_"],   // and the facts that are public by themselves, see OutletTests
    };

    // A script of the ledger may also make tables of the layers; those are read as such.
    private static readonly string[] Layers = ["raw_", "dim_", "fact_", "ind_", "pub_"];

    // Scripts whose tables tell of deliveries and publications, not of what was delivered; every layer may read them.
    private static readonly string[] LedgerScripts = ["1-tables/0001_ledger.sql", "1-tables/0010_withdrawal.sql", "1-tables/0011_code_proposal.sql", "1-tables/0016_late_data.sql", "1-tables/0017_indicators.sql", "1-tables/0026_release.sql", "1-tables/0028_access_log.sql"];

    [Fact]
    public void Each_layer_reads_only_the_one_before_it() => Rule.Holds(Broken(SqlScript.All(), Ledger()));

    [Fact]
    public void The_ledger_is_known() => Assert.Superset(new HashSet<string> { "delivery", "publication", "warehouse_setting" }, Ledger());

    [Fact]
    public void A_view_that_skips_a_layer_is_caught() => Assert.Equal(
        ["5-indicators/ind_X.sql:2: 5-indicators reads raw_x: read only fact_, dim_, base_, ind_ and the ledger, and let the layer before hand on what is missing"],
        Broken([new("5-indicators/ind_X.sql", "with fact_y as (select f.a from fact_x f)\nselect y.a from fact_y y join raw_x r on r.a = y.a join delivery d on d.a = y.a")], Ledger()));

    private static HashSet<string> Ledger() => [.. SqlScript.All().Where(script => LedgerScripts.Contains(script.Path)).SelectMany(script => script.Statements)
        .OfType<Microsoft.SqlServer.TransactSql.ScriptDom.CreateTableStatement>().Select(table => table.SchemaObjectName.BaseIdentifier.Value)
        .Where(name => !Layers.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal)))];

    private static List<string> Broken(IReadOnlyList<SqlScript> scripts, HashSet<string> ledger) =>
        [.. from script in scripts
            let layer = script.Path.Split('/')[0]
            where Reads.ContainsKey(layer)
            from named in script.Tables()
            where !ledger.Contains(named.Table) && OutletTests.PublicFacts.GetValueOrDefault(script.Path) != named.Table && !Reads[layer].Any(prefix => named.Table.StartsWith(prefix, StringComparison.Ordinal))
            select $"{script.Path}:{named.Line}: {layer} reads {named.Table}: read only {string.Join(", ", Reads[layer])} and the ledger, and let the layer before hand on what is missing"];
}
