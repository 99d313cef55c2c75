using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Analytics.Tests.House;

/// <summary>What a SQL file is for; its folder says.</summary>
internal enum SqlRole
{
    /// <summary>1-tables: creates tables and indexes, once.</summary>
    Tables,

    /// <summary>2-staging, 5-indicators, 6-published: one select that becomes a view named as the file.</summary>
    View,

    /// <summary>3-dimensions, 4-facts: statements that a load runs.</summary>
    Load,

    /// <summary>checks: one select that returns the rows that break a promise.</summary>
    Check,

    /// <summary>A statement that stands in a C# file.</summary>
    Code,
}

/// <summary>A SQL file by its path in warehouse-sql, such as <c>5-indicators/ind_K01.sql</c>, read as T-SQL.</summary>
internal sealed class SqlScript
{
    /// <summary>Reads a text as T-SQL; what cannot be read stands in <see cref="Errors"/>.</summary>
    public SqlScript(string path, string text)
    {
        Path = path;
        Text = text;
        Tree = (TSqlScript)new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(text), out var errors);
        Errors = [.. errors];
    }

    /// <summary>The path in warehouse-sql.</summary>
    public string Path { get; }

    /// <summary>The text of the file.</summary>
    public string Text { get; }

    /// <summary>The tree; of what could be read, where there are <see cref="Errors"/>.</summary>
    public TSqlScript Tree { get; }

    /// <summary>What is not T-SQL.</summary>
    public IReadOnlyList<ParseError> Errors { get; }

    /// <summary>The file's name without ending.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>What the file is for.</summary>
    public SqlRole Role => Path.Split('/')[0] switch
    {
        "1-tables" => SqlRole.Tables,
        "2-staging" or "5-indicators" or "6-published" => SqlRole.View,
        "3-dimensions" or "4-facts" => SqlRole.Load,
        "checks" => SqlRole.Check,
        _ when Path.EndsWith(".cs", StringComparison.Ordinal) => Statements.All(statement => statement is CreateTableStatement) ? SqlRole.Tables : SqlRole.Code,
        var folder => throw new InvalidOperationException($"{Path}: no rule says what {folder}/ holds. Add it to SqlScript.Role."),
    };

    /// <summary>Whether the file is for SQL Server alone, so that it need not work on SQLite.</summary>
    public bool IsServerOnly => Path.EndsWith(".sqlserver.sql", StringComparison.Ordinal);

    /// <summary>The statements.</summary>
    public IEnumerable<TSqlStatement> Statements => Tree.Batches.SelectMany(batch => batch.Statements);

    /// <summary>Every SQL file of warehouse-sql that SQL Server is given.</summary>
    public static IReadOnlyList<SqlScript> All() =>
        [.. Repository.Files("warehouse-sql/**/*.sql").Where(path => !path.EndsWith(".sqlite.sql", StringComparison.Ordinal)).Select(path => new SqlScript(path["warehouse-sql/".Length..], Repository.Read(path)))];

    /// <summary>The tables and views that the file names, each with its line; names of its own CTEs are left out.</summary>
    public IReadOnlyList<(string Table, int Line)> Tables()
    {
        var names = new NameVisitor();
        Tree.Accept(names);
        return [.. names.Tables.Where(table => !names.Own.Contains(table.Table))];
    }

    private sealed class NameVisitor : TSqlFragmentVisitor
    {
        public List<(string Table, int Line)> Tables { get; } = [];

        public HashSet<string> Own { get; } = new(StringComparer.OrdinalIgnoreCase);

        public override void Visit(NamedTableReference node) => Tables.Add((node.SchemaObject.BaseIdentifier.Value, node.StartLine));

        public override void Visit(CommonTableExpression node) => Own.Add(node.ExpressionName.Value);
    }
}
