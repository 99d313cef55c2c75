using System.Text.RegularExpressions;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>Pages read what is published; no page names a table of the layers before.</summary>
public partial class PageTests
{
    [GeneratedRegex("""//[^\n]*|/\*[\s\S]*?\*/|'(?:\\.|[^'\\\n])+'|(?<text>\$*(?<q>"{3,})[\s\S]*?\k<q>|(?:\$@|@\$|@)"(?:[^"]|"")*"|\$?"(?:\\.|[^"\\\n])*")""", RegexOptions.CultureInvariant)]
    private static partial Regex CodeText();

    // In a page an apostrophe is mostly one, and // stands in every address: only what is quoted is looked at.
    [GeneratedRegex("""@\*[\s\S]*?\*@|(?<text>(?<q>"{3,})[\s\S]*?\k<q>|"[^"]*")""", RegexOptions.CultureInvariant)]
    private static partial Regex PageText();

    [GeneratedRegex(@"\b(select|from|join|into|update)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sql();

    [GeneratedRegex(@"\b(?:(?:raw|stg|dim|fact|base|ind)_[a-z]\w*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InnerTable();

    // The ledger's names are plain words, so they are told only where SQL would have a table.
    [GeneratedRegex(@"(?<=\b(?:from|join|into|update)\s+)(?!(?:raw|stg|dim|fact|base|ind)_)\w+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedTable();

    private static readonly string[] Open = ["pub_value", "pub_growth", "pub_comparison", "pub_similar", "pub_similar_trait"];

    private static readonly Lazy<HashSet<string>> Closed = new(() =>
        [.. SqlScript.All().SelectMany(script => script.Statements).OfType<CreateTableStatement>().Select(table => table.SchemaObjectName.BaseIdentifier.Value).Except(Open)]);

    [Fact]
    public void No_page_reads_a_table_before_publication() => Rule.Holds(Repository.Files("dashboards/**/*.cs", "dashboards/**/*.cshtml").SelectMany(path => Broken(path, Repository.Read(path))));

    [Theory]
    [InlineData("dashboards/A.cs", "// select a from dim_x\nvar sql = \"select a from dim_area\";", 2)]
    [InlineData("dashboards/A.cs", "var c = '\"';\nvar sql = \"\"\"\n    select v.a\n    from   ind_value v\n    \"\"\";", 4)]
    [InlineData("dashboards/A.cs", "var sql = $@\"select \"\"a\"\"\nfrom fact_procedure where x = {x}\";", 2)]
    [InlineData("dashboards/A.cs", "var sql = \"select a\" +\n \" from publication_log l\";", 2)]
    [InlineData("dashboards/A.cs", "var sql = \"select a from pub_value v join publication p on 1 = 1\";", 1)]
    [InlineData("dashboards/A.cs", "var sql = \"select a from pub_value v join delivery d on 1 = 1\";", 1)]
    [InlineData("dashboards/A.cs", "var sql = \"select a from ind_K01\";", 1)]
    [InlineData("dashboards/Figures/InnerRows.cs", "var sql = \"select a from ind_K01\";", 1)]
    [InlineData("dashboards/Figures/OtherRows.cs", "var sql = \"select a from ind_value\";", 1)]
    [InlineData("dashboards/A.cshtml", "<p>it's</p>\n@{ var rows = db.Query(\"select a from raw_unit\"); }", 2)]
    public void An_inner_table_in_sql_is_caught(string path, string text, int line) => Assert.StartsWith($"{path}:{line}: ", Assert.Single(Broken(path, text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("dashboards/A.cs", "// select a from dim_x\nvar sql = \"select a from pub_area\"; /* from raw_unit */ var name = \"dim_area\";")]
    [InlineData("dashboards/Hosting/A.cs", "var sql = \"insert into warehouse_setting (setting_name) values ('sample')\";")]
    [InlineData("dashboards/Figures/InnerRows.cs", "var sql = \"select a from ind_value v\";")]
    [InlineData("dashboards/A.cs", "var words = \"taken from the publication\"; var sql = \"select a from pub_warning\";")]
    [InlineData("dashboards/A.cshtml", "@* \"select a from raw_unit\" *@<p class=\"base_x\">from dim_area</p>")]
    public void Other_text_is_left_alone(string path, string text) => Rule.Holds(Broken(path, text));

    // The inner zone's figures: one file, one table, and what it gives stands on one page, which marks it.
    private static bool IsInner(string path, string table) => path == "dashboards/Figures/InnerRows.cs" && table == "ind_value";

    // Where the process is set up, the ledger may be written to: the mark that the figures are invented stands there.
    private static bool IsHost(string path) => path == "dashboards/Program.cs" || path.StartsWith("dashboards/Hosting/", StringComparison.Ordinal);

    private static IEnumerable<string> Broken(string path, string text) =>
        from literal in (path.EndsWith(".cs", StringComparison.Ordinal) ? CodeText() : PageText()).Matches(text)
        let quoted = literal.Groups["text"]
        where quoted.Success && Sql().IsMatch(quoted.Value)
        from table in InnerTable().Matches(quoted.Value).Concat(NamedTable().Matches(quoted.Value).Where(named => !IsHost(path) && Closed.Value.Contains(named.Value)))
        where !IsInner(path, table.Value)
        select $"{path}:{Repository.LineOf(text, quoted.Index + table.Index)}: reads {table.Value}: read a pub_ view, or add one to warehouse-sql/6-published; figures come from pub_value alone";
}
