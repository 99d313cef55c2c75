using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Analytics.Tests.House;

/// <summary>
/// The constructs that are known to work on both engines, by the parser's own names. A list of what is forbidden forgets something
/// (collate, pivot, option, tablesample, for json …); this one refuses what nobody has tried.
/// </summary>
internal sealed class TransactSqlConstructs : TSqlFragmentVisitor
{
    private static readonly HashSet<string> Tried = [.. """
        TSqlScript TSqlBatch SelectStatement InsertStatement UpdateStatement DeleteStatement CreateTableStatement DropTableStatement CreateIndexStatement
        AlterTableAddTableElementStatement InsertSpecification UpdateSpecification DeleteSpecification SelectInsertSource ValuesInsertSource RowValue
        AssignmentSetClause WithCtesAndXmlNamespaces CommonTableExpression
        QuerySpecification BinaryQueryExpression QueryParenthesisExpression SelectScalarExpression SelectStarExpression FromClause WhereClause GroupByClause
        ExpressionGroupingSpecification HavingClause OrderByClause ExpressionWithSortOrder
        NamedTableReference QueryDerivedTable QualifiedJoin UnqualifiedJoin JoinParenthesisTableReference
        FunctionCall OverClause WindowFrameClause WindowDelimiter CastCall CoalesceExpression NullIfExpression IIfCall
        SearchedCaseExpression SearchedWhenClause SimpleCaseExpression SimpleWhenClause ScalarSubquery ParenthesisExpression
        BinaryExpression UnaryExpression ColumnReferenceExpression VariableReference IntegerLiteral NumericLiteral StringLiteral NullLiteral
        BooleanBinaryExpression BooleanComparisonExpression BooleanIsNullExpression BooleanNotExpression BooleanParenthesisExpression
        BooleanTernaryExpression ExistsPredicate InPredicate
        Identifier MultiPartIdentifier SchemaObjectName IdentifierOrValueExpression
        TableDefinition ColumnDefinition ColumnWithSortOrder SqlDataTypeReference NullableConstraintDefinition DefaultConstraintDefinition
        CheckConstraintDefinition UniqueConstraintDefinition ForeignKeyConstraintDefinition
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)];

    private readonly SqlScript script;
    private readonly List<string> messages = [];

    private TransactSqlConstructs(SqlScript script) => this.script = script;

    /// <summary>What nobody has tried in one script; a file for SQL Server alone may say what it likes.</summary>
    public static IEnumerable<string> Messages(SqlScript script)
    {
        var constructs = new TransactSqlConstructs(script);
        if (!script.IsServerOnly)
        {
            script.Tree.Accept(constructs);
        }

        return constructs.messages;
    }

    /// <inheritdoc/>
    public override void Visit(TSqlFragment fragment)
    {
        var name = fragment.GetType().Name;
        if (!Tried.Contains(name))
        {
            messages.Add(TransactSqlProof.At(script, fragment, name, "write it otherwise, or try it on both engines and add it to TransactSqlConstructs"));
        }

        if (fragment is ColumnReferenceExpression { Collation: not null } or StringLiteral { Collation: not null } or BinaryExpression { BinaryExpressionType: > BinaryExpressionType.Modulo })
        {
            messages.Add(TransactSqlProof.At(script, fragment, TransactSqlGrouping.TextOf(fragment), "do it in C#; collations, bits and shifts are not alike on the engines"));
        }
    }
}
