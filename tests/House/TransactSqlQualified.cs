using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Analytics.Tests.House;

/// <summary>
/// A column says which table it is of, where more than one could be meant: in a join, and in every subquery, where a column that its own
/// table lacks silently becomes the outer query's: <c>where unit_code in (select unit_code from dim_ground)</c> is true for every row.
/// </summary>
internal sealed class TransactSqlQualified : TSqlFragmentVisitor
{
    private readonly SqlScript script;
    private readonly List<string> messages = [];
    private int subqueries;

    private TransactSqlQualified(SqlScript script) => this.script = script;

    /// <summary>The columns of one script that could be another table's.</summary>
    public static IEnumerable<string> Messages(SqlScript script)
    {
        var qualified = new TransactSqlQualified(script);
        if (script.Role != SqlRole.Code)
        {
            script.Tree.Accept(qualified); // Code reads few tables in short queries; there the model's own look for names is enough.
        }

        return qualified.messages;
    }

    /// <inheritdoc/>
    public override void ExplicitVisit(ScalarSubquery node)
    {
        subqueries++;
        base.ExplicitVisit(node);
        subqueries--;
    }

    /// <inheritdoc/>
    public override void Visit(QuerySpecification node)
    {
        var sources = new OwnParts(node);
        if (sources.Tables > (subqueries > 0 ? 0 : 1))
        {
            messages.AddRange(sources.Columns.Where(column => column.ColumnType == ColumnType.Regular && column.MultiPartIdentifier.Count == 1).Select(column =>
                TransactSqlProof.At(script, column, $"{TransactSqlGrouping.TextOf(column)} without its table", $"write x.{TransactSqlGrouping.TextOf(column)}, for it could be taken from more than one")));
        }
    }

    // Tables and columns of a query itself, not of the queries within.
    private sealed class OwnParts : TSqlFragmentVisitor
    {
        public OwnParts(QuerySpecification query) => query.AcceptChildren(this);

        public int Tables { get; private set; }

        public List<ColumnReferenceExpression> Columns { get; } = [];

        public override void Visit(TableReferenceWithAlias node) => Tables++;

        public override void Visit(ColumnReferenceExpression node) => Columns.Add(node);

        public override void ExplicitVisit(QuerySpecification node)
        {
        }
    }
}
