using System.Text.RegularExpressions;
using Xunit;

namespace Analytics.Tests.House;

/// <summary>
/// What a person or a program hands over reaches SQL as a parameter and never as text. Every statement in C# is a literal; what is put into one is a constant, or
/// stands in the list below with the reason why nobody outside can choose it.
/// </summary>
public partial class SqlParameterTests
{
    private const string NamesOfOurs = "names of our own tables and columns, written in the code";
    private const string FromCatalogue = "codes of the catalogue in the repository";
    private const string Hands = "hands on a statement that others wrote; they are looked at there";
    private const string Engine = "a constant of the engine";

    // By file: what may stand in a hole, behind a plus, or as the statement itself.
    private static readonly Dictionary<string, (string[] Allowed, string Why)> Reasons = new(StringComparer.Ordinal)
    {
        ["dashboards/Exports/ReleaseArchive.cs"] = (["table", "frozen.Engine.TableCount"], "the list Lists in the same file"),
        ["dashboards/Figures/CatalogueEntry.cs"] = (["sql"], Hands),
        ["dashboards/Figures/Reading.cs"] = (["NewestSql", "sql", "shown.Warehouse.Engine.TableCount", "shown.Warehouse.Engine.ViewNames"], Hands),
        ["dashboards/Figures/ValueRows.cs"] =
            (["where", "where, parameters", "columns", "parameter switch", "(indicators.Count > 0 ? \" and v.indicator_code in @indicators\" : \"\") + \" order by v.breakdown\""], "names of four columns from the list Columns; every value is a parameter"),
        ["dashboards/Hosting/Desk/JobDesk.cs"] = (["sql"], Hands),
        ["dashboards/Hosting/PackMailLedger.cs"] = (["sql"], Hands),
        ["etl/Codes/CodeKind.cs"] = (["KnownSql"], "one statement for each of the kinds, in the same file"),
        ["etl/Codes/UnitUses.cs"] = (["feed.RawTable", "column.Name"], NamesOfOurs),
        ["etl/Deliveries/Rebuild.cs"] = (["table", "sql"], NamesOfOurs),
        ["etl/Indicators/Dependence.cs"] = (["periods.And(\"v.period_code\")"], "PeriodFilter.And writes the name of a column and the name of a parameter"),
        ["etl/Indicators/Distributions.cs"] = (["breakdown", "definition.IndicatorCode"], FromCatalogue),
        ["etl/Indicators/Measure.cs"] = (["definition.IndicatorCode", "periods.And(\"v.period_code\")"], FromCatalogue),
        ["etl/Indicators/Places.cs"] = (["view"], "two names, written in the same file"),
        ["etl/Publications/ComparisonUpdate.cs"] = (["periods.And(\"period_code\")"], "PeriodFilter.And writes the name of a column and the name of a parameter"),
        ["etl/Publications/FigureUpdate.cs"] = (["table", "periods.And(\"period_code\")"], NamesOfOurs),
        ["etl/Publications/PublishedFigures.cs"] =
            (["entry.Periods.And(\"period_code\")", "table", "(table == \"pub_value\" ? \"v.status\" : \"case when v.note in ('', 'preliminary', 'not_applicable') then 'shown' else v.note end\")"], NamesOfOurs),
        ["etl/Retention/RetentionRun.cs"] = (["rule.Count", "rule.Erase"], "the rules of RetentionRule, written in the code"),
        ["etl/Sources/SqlSource.cs"] = (["options.Query"], "the operator's own query against the operator's own source, from the settings of the machine; it is run there and not on the warehouse"),
        ["etl/Traces/BaseView.cs"] = (["summed", "lines", "name", "sql(From("], "columns that the view itself says that it has; area, period and breakdown are parameters"),
        ["warehouse-sql/BackupFile.cs"] = (["engine.TableCount"], Engine),
        ["warehouse-sql/Change.cs"] = (["sql", "Scripts.Text(script)"], Hands),
        ["warehouse-sql/Checks.cs"] = (["text"], "the checks of the repository"),
        ["warehouse-sql/FrozenFile.cs"] =
            (["at", "table", "columns", "name", "filter", "order", "string.Join(\", \", columns.Select(column => \"x.\" + column))", "string.Join(\", \", columns)",
              "string.Join(\", \", columns.Select((_, at) => \"$\" + at.ToString(CultureInfo.InvariantCulture)))", "string.Create(CultureInfo.InvariantCulture", "warehouse.Engine.ViewNames"],
             "names of the warehouse's own views and their columns, as the engine tells them; the day of the filter is a number"),
        ["warehouse-sql/Inventory.cs"] = (["name", "string.Create(CultureInfo.InvariantCulture"], "names of the tables and views in the repository"),
        ["warehouse-sql/Journal.cs"] = (["Create", "engine.TableCount"], NamesOfOurs),
        ["warehouse-sql/SeedTable.cs"] =
            (["Table", "Where()", "UpdateText()", "string.Join(\", \", Columns)", "string.Join(\", \", Columns.Skip(KeyWidth).Select(column => $\"{column} = @{column}\"))"], "names of the seed files in the repository and of their columns"),
        ["warehouse-sql/SqlServerEngine.cs"] = (["(int)longest.TotalMilliseconds", "FormattableString.Invariant($\"set lock_timeout {(int)longest.TotalMilliseconds}\")"], "a number"),
        ["warehouse-sql/SqliteInsert.cs"] = (["table", "names", "string.Join(\", \", Enumerable.Repeat(marks, rows))"], NamesOfOurs),
        ["warehouse-sql/SqliteEngine.cs"] = (["ReaderCache", "WriterCache"], Engine),
        ["warehouse-sql/SqliteTypes.cs"] = (["wrong", "table.Key"], NamesOfOurs),
        ["warehouse-sql/TrialCommand.cs"] = (["value"], Hands),
        ["warehouse-sql/Upgrader.cs"] = (["name", "text", "engine.ViewNames", "Scripts.Text(\"3-dimensions/dim_area_municipality.sql\")"], "names and texts of the views in the repository"),
        ["warehouse-sql/Warehouse.cs"] = (["sql", "Engine.TableCount"], Hands),
    };

    [GeneratedRegex(@"^\s*(select\s|insert\s+into|update\s+[\w{]|delete\s+from|with\s+\w+\s+as\b|create\s|drop\s|alter\s|pragma\s|vacuum|attach\s|exec\s|set\s+lock_timeout|merge\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Statement();

    // Where a statement is handed to a database.
    [GeneratedRegex(@"(?<!\b(int|void|Task|T|Stream|List<\w+>|List<T>|IEnumerable<T>|IEnumerable<object\[\]>|T\?) )\b(Query|Stream|Execute|ExecuteReader|ExecuteScalar|Scalar)(<[^()\n]*?>)?\(\s*|\bCommandText\s*=\s*|\bnew Sql(ite)?Command\(\s*|\bprepare_v2\(\w+,\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Handing();

    [GeneratedRegex(@"\G\s*\+\s*(?<what>[^""$@\s][^;\n]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Added();

    [GeneratedRegex(@"\bconst string (?<name>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Constant();

    // Methods of other things that bear the same names.
    [GeneratedRegex(@"^(HttpContext|stream =>|async |context|rejected|cell\b|options\b|path\b|Func<|TableResult|behavior|new |\)|System|CommandContext|SourceOptions)|^(this|_)\b", RegexOptions.CultureInvariant)]
    private static partial Regex OtherThings();

    [Fact]
    public void Statements_hold_constants_and_parameters_alone()
    {
        var files = Repository.Files("warehouse-sql/**/*.cs", "etl/**/*.cs", "dashboards/**/*.cs").ToDictionary(path => path, Repository.Read, StringComparer.Ordinal);
        var constants = files.SelectMany(file => Constant().Matches(file.Value).Select(found => Path.GetFileNameWithoutExtension(file.Key) + "." + found.Groups["name"].Value)).ToHashSet(StringComparer.Ordinal);
        Rule.Holds(files.SelectMany(file => Unsafe(file.Key, file.Value, constants)));
    }

    [Fact]
    public void Every_exception_is_still_needed() => Rule.Holds(
        from reason in Reasons
        let text = Repository.Exists(reason.Key) ? Repository.Read(reason.Key) : ""
        from allowed in reason.Value.Allowed
        where !text.Contains(allowed, StringComparison.Ordinal)
        select $"SqlParameterTests: {reason.Key} no longer has {allowed}: take it off the list");

    [Theory]
    [InlineData("a.Query<long>($\"select x from t where y = '{code}'\");", "a.cs:1: code ")]
    [InlineData("a.Execute(\"delete from t where y = \" + code);", "a.cs:1: code) ")]
    [InlineData("a.Execute(text);", "a.cs:1: text ")]
    [InlineData("c.CommandText = text;", "a.cs:1: text ")]
    [InlineData("var sql = $\"\"\"\n    select x\n    from {table} t\n    \"\"\";", "a.cs:1: table ")]
    [InlineData("var sql = $\"select {string.Join(\", \", names.Select(name => $\"x.{name}\"))} from t\";", "a.cs:1: string.Join(\", \", names.Select(name => $\"x.{name}\")) ")]
    public void A_statement_put_together_from_text_is_caught(string code, string said) => Assert.StartsWith(said, Assert.Single(Unsafe("a.cs", code, [])), StringComparison.Ordinal);

    [Theory]
    [InlineData("a.Query<long>(\"select x from t where y = @code\", new { code });")]
    [InlineData("const string Columns = \"x, y\"; a.Query<long>($\"select {Columns} from t\");")]
    [InlineData("// a.Execute(text);")]
    [InlineData("var words = $\"Välj {code} ur listan\";")]
    public void A_statement_with_parameters_is_let_through(string code) => Assert.Empty(Unsafe("a.cs", code, []));

    private static IEnumerable<string> Unsafe(string path, string source, HashSet<string> constants)
    {
        var own = Constant().Matches(source).Select(found => found.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        var strings = Interpolated.Strings(source);
        var found = new List<(int At, string What)>();
        foreach (var literal in strings.Where(literal => Statement().IsMatch(literal.Text)))
        {
            found.AddRange(literal.Holes.Where(hole => !own.Contains(hole) && !constants.Contains(hole)).Select(hole => (literal.At, hole)));
            if (Added().Match(source, literal.End) is { Success: true } added)
            {
                found.Add((literal.At, added.Groups["what"].Value));
            }
        }

        foreach (Match handing in Handing().Matches(source))
        {
            var lineStart = source.LastIndexOf('\n', handing.Index) + 1;
            var rest = source.AsSpan(handing.Index + handing.Length);
            if (strings.Exists(literal => literal.At <= handing.Index && handing.Index < literal.End) || source.AsSpan(lineStart, handing.Index - lineStart).TrimStart().StartsWith("//") || rest.TrimStart("$@").StartsWith("\""))
            {
                continue;
            }

            var what = Argument(rest);
            if (what.Length > 0 && !own.Contains(what) && !OtherThings().IsMatch(what))
            {
                found.Add((handing.Index, what));
            }
        }

        return from place in found
               where !(Reasons.TryGetValue(path, out var reason) && reason.Allowed.Any(allowed => place.What == allowed || place.What.StartsWith(allowed + "(", StringComparison.Ordinal) || place.What.StartsWith(allowed, StringComparison.Ordinal) && !char.IsLetterOrDigit(place.What[allowed.Length])))
               select $"{path}:{Repository.LineOf(source, place.At)}: {place.What} stands in SQL: hand it over as a parameter, or say in SqlParameterTests why nobody outside can choose it";
    }

    // The first argument, up to a comma or the closing bracket.
    private static string Argument(ReadOnlySpan<char> rest)
    {
        var depth = 0;
        for (var at = 0; at < rest.Length; at++)
        {
            depth += rest[at] is '(' or '[' or '{' ? 1 : rest[at] is ')' or ']' or '}' ? -1 : 0;
            if (depth < 0 || depth == 0 && rest[at] is ',' or ';')
            {
                return rest[..at].Trim().ToString();
            }
        }

        return rest.Trim().ToString();
    }
}
