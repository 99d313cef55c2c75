using System.Text.RegularExpressions;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Analytics.Tests.House;

/// <summary>Puts all files together in one model of a SQL Server database, which finds every name that leads nowhere.</summary>
internal static partial class TransactSqlModel
{
    // Production stands on a case-sensitive collation, SQLite does not care: so a name in the wrong case is found here.
    private const string Collation = "Finnish_Swedish_100_CS_AS";

    /// <summary>What is wrong in the scripts taken together.</summary>
    public static IReadOnlyList<string> Messages(IReadOnlyCollection<SqlScript> scripts)
    {
        var messages = new List<string>();
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions { Collation = Collation });
        var others = scripts.Where(script => script.Role != SqlRole.Tables).Select(script => (script, Wrapped(script)));
        foreach (var (script, text) in Tables([.. scripts.Where(script => script.Role == SqlRole.Tables)]).Concat(others))
        {
            try
            {
                model.AddObjects(text);
            }
            catch (DacModelException refused)
            {
                messages.Add($"{script.Path}:1: SQL Server's model refuses it: {string.Join(' ', refused.Messages)}");
            }
        }

        messages.AddRange(model.Validate().Select(message => Placed(scripts, message.ToString())));
        return [.. messages.Distinct()];
    }

    // The model names the view, procedure or table and what it does not find, but no line: "Error validating element [dbo].[ind_K01]: …
    // unresolved reference to Column [dbo].[base_K01].[b]::[talk]." The line is the first that holds the name.
    private static string Placed(IReadOnlyCollection<SqlScript> scripts, string message)
    {
        var element = Element().Match(message).Groups["name"].Value;
        var script = scripts.FirstOrDefault(script => NameIn(script) == element)
            ?? scripts.FirstOrDefault(script => script.Role == SqlRole.Tables && script.Text.Contains(element, StringComparison.Ordinal));
        var missing = Names().Matches(message).LastOrDefault()?.Groups["name"].Value ?? "";
        var line = script?.Tree.ScriptTokenStream.FirstOrDefault(token => token.Text == missing)?.Line ?? 1;
        return $"{script?.Path ?? element}:{line}: {message}: write {missing} as 1-tables or the view it comes from has it, letter by letter";
    }

    [GeneratedRegex(@"element \[dbo\]\.\[(?<name>\w+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Element();

    [GeneratedRegex(@"\[(?<name>[^\]]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    private static string NameIn(SqlScript script) => script.Role switch
    {
        SqlRole.Load => $"load_{script.Name}",
        SqlRole.Check => $"check_{script.Name}",
        SqlRole.Code => $"code_{script.Path.Replace('.', '_').Replace('/', '_').Replace('-', '_')}_{script.Statements.First().StartLine}_{script.Statements.First().StartColumn}",
        _ => script.Name,
    };

    private static string Wrapped(SqlScript script) => script.Role switch
    {
        SqlRole.View => $"create view {NameIn(script)} as {script.Text}",
        SqlRole.Load => $"create procedure {NameIn(script)} @delivery_key bigint as {script.Text}",
        SqlRole.Check => $"create procedure {NameIn(script)} @first_delivery bigint, @last_delivery bigint as {script.Text}",
        SqlRole.Code => $"create procedure {NameIn(script)} {TransactSqlInCode.Parameters(script)} as {script.Text}",
        SqlRole.Tables => script.Text,
        _ => throw new InvalidOperationException($"{script.Path}: {script.Role} is not wrapped."),
    };

    // The model wants one statement at a time and a table whole: a later "alter table … add" is written into the create table, at its end, and a
    // table that a later script drops was never there.
    private static IEnumerable<(SqlScript Script, string Text)> Tables(IReadOnlyList<SqlScript> scripts)
    {
        var statements = scripts.SelectMany(script => script.Statements.Select(statement => (Script: script, Statement: statement))).ToList();
        var lastDrop = statements.Select((entry, at) => (entry.Statement, At: at)).Where(entry => entry.Statement is DropTableStatement)
            .SelectMany(entry => ((DropTableStatement)entry.Statement).Objects.Select(table => (table.BaseIdentifier.Value, entry.At)))
            .GroupBy(drop => drop.Value, StringComparer.Ordinal).ToDictionary(drops => drops.Key, drops => drops.Max(drop => drop.At), StringComparer.Ordinal);
        var standing = statements.Where((entry, at) => Changed(entry.Statement) is not { } table || !lastDrop.TryGetValue(table, out var drop) || at > drop)
            .Where(entry => entry.Statement is not DropTableStatement).ToList();
        var added = standing.Select(entry => entry.Statement).OfType<AlterTableAddTableElementStatement>().ToLookup(statement => statement.SchemaObjectName.BaseIdentifier.Value, StringComparer.Ordinal);
        foreach (var script in scripts)
        {
            foreach (var (_, statement) in standing.Where(entry => entry.Script == script && entry.Statement is not AlterTableAddTableElementStatement))
            {
                var text = script.Text.Substring(statement.StartOffset, statement.FragmentLength);
                if (statement is CreateTableStatement create)
                {
                    var end = create.Definition.StartOffset + create.Definition.FragmentLength - statement.StartOffset;
                    text = text.Insert(end, string.Concat(added[create.SchemaObjectName.BaseIdentifier.Value].Select(later => ", " + OneLine(later.Definition))));
                }

                yield return (script, text);
            }
        }
    }

    private static string? Changed(TSqlStatement statement) => statement switch
    {
        CreateTableStatement create => create.SchemaObjectName.BaseIdentifier.Value,
        AlterTableAddTableElementStatement add => add.SchemaObjectName.BaseIdentifier.Value,
        CreateIndexStatement index => index.OnName.BaseIdentifier.Value,
        _ => null,
    };

    private static string OneLine(TSqlFragment fragment) => string.Concat(fragment.ScriptTokenStream.Skip(fragment.FirstTokenIndex).Take(fragment.LastTokenIndex - fragment.FirstTokenIndex + 1)
        .Select(token => token.TokenType is TSqlTokenType.WhiteSpace or TSqlTokenType.SingleLineComment or TSqlTokenType.MultilineComment ? " " : token.Text));
}
