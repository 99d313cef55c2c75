using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Analytics.Tests.House;

/// <summary>
/// Reads SQL files as SQL Server would, without a server: syntax, what does not work on both engines, grouping, names.
/// What it does not see, such as types, only a server proves.
/// </summary>
internal static class TransactSqlProof
{
    /// <summary>What is wrong, each as <c>file:line: what: what to do instead</c>; nothing when all is well.</summary>
    public static IReadOnlyList<string> Messages(IReadOnlyCollection<SqlScript> scripts)
    {
        var syntax = scripts.SelectMany(script => script.Errors.Select(error => $"{script.Path}:{error.Line}: not T-SQL: {error.Message} Write it in words that both engines read (docs: SQL that works on both).")).ToList();
        Func<SqlScript, IEnumerable<string>>[] looks =
        [
            TransactSqlTokens.Messages, TransactSqlShape.Messages, TransactSqlWords.Messages, TransactSqlGrouping.Messages,
            TransactSqlTraps.Messages, TransactSqlConstructs.Messages, TransactSqlQualified.Messages,
        ];
        var rules = scripts.SelectMany(script => looks.SelectMany(look => look(script)));

        // Names are looked up only in what can be read whole: one view that cannot be read would make a message of every view on it.
        return [.. syntax, .. rules.Distinct(), .. syntax.Count == 0 ? TransactSqlModel.Messages(scripts) : []];
    }

    /// <summary>The line of a message about a place in a script.</summary>
    public static string At(SqlScript script, TSqlFragment place, string what, string instead) => $"{script.Path}:{place.StartLine}: {what}: {instead}";
}

/// <summary>What can be seen in the words of a file alone, before it is understood.</summary>
internal static class TransactSqlTokens
{
    /// <summary>What is wrong in one script.</summary>
    public static IEnumerable<string> Messages(SqlScript script)
    {
        var tokens = script.Tree.ScriptTokenStream ?? [];
        for (var at = 0; at < tokens.Count; at++)
        {
            var token = tokens[at];
            var wrong = token.TokenType switch
            {
                TSqlTokenType.QuotedIdentifier => $"the quoted name {token.Text}: use a name that needs no brackets or quotes",
                TSqlTokenType.AsciiStringOrQuotedIdentifier => $"the double-quoted text {token.Text}: use '…' for text and plain names for columns",
                TSqlTokenType.UnicodeStringLiteral => $"the literal {token.Text}: leave out the N, SQLite does not know it, and make the column nvarchar",
                TSqlTokenType.Go => "go: separate statements with ;",
                TSqlTokenType.VerticalLine when at + 1 < tokens.Count && tokens[at + 1].TokenType == TSqlTokenType.VerticalLine => "||: use concat(a, b)",
                _ when token.Text == "||" => "||: use concat(a, b)",
                TSqlTokenType.Identifier when string.Equals(token.Text, "limit", StringComparison.OrdinalIgnoreCase) => "limit: number the rows with row_number() and filter on it, or take the first rows in C#",
                _ => null,
            };
            if (wrong is not null && !script.IsServerOnly)
            {
                yield return $"{script.Path}:{token.Line}: {wrong}";
            }
        }
    }
}

/// <summary>Which statements stand in which folder.</summary>
internal static class TransactSqlShape
{
    /// <summary>What is wrong in one script.</summary>
    public static IEnumerable<string> Messages(SqlScript script)
    {
        if (script.Errors.Count > 0)
        {
            yield break;
        }

        foreach (var statement in script.Statements)
        {
            var wrong = (script.Role, statement) switch
            {
                (SqlRole.View or SqlRole.Check, SelectStatement { Into: null }) => null,
                (SqlRole.View or SqlRole.Check, _) => "write one select and nothing else",
                (SqlRole.Load, InsertStatement or UpdateStatement or DeleteStatement) => null,
                (SqlRole.Load, MergeStatement) => "write an update and an insert",
                (SqlRole.Code, SelectStatement { Into: null } or InsertStatement or UpdateStatement or DeleteStatement) => null,
                (SqlRole.Code, _) => "write select, insert, update or delete",
                (SqlRole.Load, _) => "a load holds insert, update and delete only",
                (SqlRole.Tables, _) when script.IsServerOnly => null,
                (SqlRole.Tables, CreateTableStatement or DropTableStatement or CreateIndexStatement or AlterTableAddTableElementStatement) => null,
                _ => "create and drop tables, create indexes or add columns, and put what only one engine knows in name.sqlite.sql and name.sqlserver.sql",
            };
            if (wrong is not null)
            {
                yield return TransactSqlProof.At(script, statement, $"{statement.GetType().Name} in {script.Path.Split('/')[0]}", wrong);
            }
        }

        if (script.Role is SqlRole.View or SqlRole.Check && script.Statements.Count() != 1)
        {
            yield return $"{script.Path}:1: {script.Statements.Count()} statements: write one select and nothing else";
        }
    }
}
