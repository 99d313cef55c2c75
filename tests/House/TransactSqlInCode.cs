using System.Text.RegularExpressions;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Analytics.Tests.House;

/// <summary>The SQL that stands in C#: complete statements in one string. Those put together from pieces only a server proves.</summary>
internal static partial class TransactSqlInCode
{
    // What is of one engine by design.
    private static readonly string[] OneEngine = ["warehouse-sql/Sqlite", "warehouse-sql/SqlServer"];

    [GeneratedRegex(@"^\s*(select\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|with\s+\w+\s+as\s*\(|create\s+table\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Statement();

    // Dapper writes a list of parameters for a list: "in @codes" becomes "in (@codes1, @codes2)".
    [GeneratedRegex(@"\bin\s+(@\w+)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DapperList();

    /// <summary>Every statement in the C# of the three rooms.</summary>
    public static IReadOnlyList<SqlScript> All() =>
        [.. Repository.Files("warehouse-sql/**/*.cs", "etl/**/*.cs", "dashboards/**/*.cs")
            .Where(path => !OneEngine.Any(own => path.StartsWith(own, StringComparison.Ordinal)))
            .SelectMany(path => Of(path, Repository.Read(path)))];

    /// <summary>The statements in one text; each keeps its place in the file.</summary>
    public static IEnumerable<SqlScript> Of(string path, string source) =>
        from literal in CSharpText.Strings(source)
        where !literal.IsInterpolated && Statement().IsMatch(literal.Text)
        let line = Repository.LineOf(source, literal.At)
        select new SqlScript(path, new string('\n', line - 1) + new string(' ', literal.At - source.LastIndexOf('\n', literal.At)) + DapperList().Replace(literal.Text, "in ($1)"));

    /// <summary>The parameters of a statement, as a procedure declares them; their types are the program's matter.</summary>
    public static string Parameters(SqlScript script)
    {
        var variables = new Variables();
        script.Tree.Accept(variables);
        return string.Join(", ", variables.Names.Select(name => $"{name} nvarchar(400)"));
    }

    private sealed class Variables : TSqlFragmentVisitor
    {
        public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

        public override void Visit(VariableReference node) => Names.Add(node.Name);
    }
}
