using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Analytics.Tests.House;

/// <summary>What both engines read, but not alike: on SQLite it runs every day and says nothing, on SQL Server it fails or gives another figure.</summary>
internal sealed class TransactSqlTraps : TSqlFragmentVisitor
{
    private readonly SqlScript script;
    private readonly List<string> messages = [];

    private TransactSqlTraps(SqlScript script) => this.script = script;

    /// <summary>What is wrong in one script; a file for SQL Server alone may say what it likes.</summary>
    public static IEnumerable<string> Messages(SqlScript script)
    {
        var traps = new TransactSqlTraps(script);
        if (!script.IsServerOnly)
        {
            script.Tree.Accept(traps);
        }

        return traps.messages;
    }

    /// <inheritdoc/>
    public override void Visit(BinaryExpression node)
    {
        if (node.BinaryExpressionType is BinaryExpressionType.Divide or BinaryExpressionType.Modulo && CanBeZero(node.SecondExpression))
        {
            Add(node, $"division by {TransactSqlGrouping.TextOf(node.SecondExpression)}", "write nullif(x, 0); by zero it is null on SQLite and an error on SQL Server");
        }
    }

    /// <inheritdoc/>
    public override void Visit(LikePredicate node) => Add(node, "like", "compare with = or substring(x, 1, n); SQLite's like does not tell A from a");

    /// <inheritdoc/>
    public override void Visit(SelectScalarExpression node)
    {
        if (node.ColumnName is { } name && name.StartOffset < node.Expression.StartOffset)
        {
            Add(node, "name = expression", "write expression as name; SQLite compares the two instead");
        }
    }

    /// <inheritdoc/>
    public override void Visit(StringLiteral node)
    {
        if (node.Value.Any(sign => sign > 'ÿ'))
        {
            Add(node, $"{node.Value.First(sign => sign > 'ÿ')} in a plain text", "keep to Latin-1, or take it from a column or a parameter; a varchar literal on SQL Server may make ? of it");
        }
    }

    /// <inheritdoc/>
    public override void Visit(SqlDataTypeReference node)
    {
        if (node.SqlDataTypeOption == SqlDataTypeOption.NVarChar && node.Parameters is not [IntegerLiteral])
        {
            Add(node, TransactSqlGrouping.TextOf(node), "write nvarchar(n); without a length it is one character on SQL Server, and SQLite does not know max");
        }
    }

    /// <inheritdoc/>
    public override void Visit(InsertSpecification node)
    {
        if (node.Columns.Count == 0)
        {
            Add(node, "insert without column names", "name them; the order of columns is not the same once one was added");
        }
        else if (node.InsertSource is SelectInsertSource { Select: QuerySpecification select } && select.SelectElements.Count != node.Columns.Count)
        {
            Add(node, $"insert of {select.SelectElements.Count} values into {node.Columns.Count} columns", "give each column its value");
        }
    }

    /// <inheritdoc/>
    public override void Visit(AssignmentSetClause node)
    {
        if (node.Column?.MultiPartIdentifier.Count > 1)
        {
            Add(node, $"set {TransactSqlGrouping.TextOf(node.Column)}", "write the column alone; SQLite takes no table before it");
        }
    }

    /// <inheritdoc/>
    public override void Visit(AlterTableAddTableElementStatement node)
    {
        if (node.Definition.ColumnDefinitions.Count != 1 || node.Definition.TableConstraints.Count > 0)
        {
            Add(node, "alter table … add of several things", "write one statement per column; SQLite takes one at a time and no constraint");
        }
    }

    /// <inheritdoc/>
    public override void Visit(VariableReference node)
    {
        string[] given = script.Role switch
        {
            SqlRole.Code => [node.Name], // The compiler does not see what an anonymous object lacks, but the first call does.
            SqlRole.Load => ["@delivery_key"],
            SqlRole.Check => ["@first_delivery", "@last_delivery"],
            _ => [],
        };
        if (!given.Contains(node.Name))
        {
            Add(node, node.Name, given.Length == 0 ? "leave it out; nobody gives this file a parameter" : $"use {string.Join(" or ", given)}; nothing else is given to this file");
        }
    }

    // Whole numbers over whole numbers are cut on both engines; what differs is zero.
    private static bool CanBeZero(ScalarExpression divisor) => divisor switch
    {
        NullIfExpression => false,
        IntegerLiteral or NumericLiteral => ((Literal)divisor).Value.Trim('0', '.').Length == 0,
        CastCall cast => CanBeZero(cast.Parameter),
        ParenthesisExpression inner => CanBeZero(inner.Expression),
        _ => true,
    };

    private void Add(TSqlFragment place, string what, string instead) => messages.Add(TransactSqlProof.At(script, place, what, instead));
}
